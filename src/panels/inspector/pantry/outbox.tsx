// The simulated e-mail provider's outbox: what was sent on this trip, after the answer.

import { useTranslation } from 'react-i18next'
import type { Posted } from '../../../visit'
import { Aside, Block } from '../block'
import styles from '../inspector.module.css'

export function Outbox({ posted }: { readonly posted: readonly Posted[] }) {
  const { t } = useTranslation()
  return (
    <Block title={t('inspector.pantry.outbox')} aside={<Aside>{t('inspector.pantry.outboxHint')}</Aside>}>
      {posted.map(({ email, job }) => (
        <dl key={`${email.to} ${email.subject}`} className={styles['letter']}>
          <dt>{t('inspector.pantry.to')}</dt>
          <dd>{email.to}</dd>
          <dt>{t('inspector.pantry.subject')}</dt>
          <dd>{email.subject}</dd>
          {job && (
            <>
              <dt>{t('inspector.pantry.job', { id: job.id })}</dt>
              <dd>{t('inspector.pantry.jobState', { ...job })}</dd>
            </>
          )}
        </dl>
      ))}
    </Block>
  )
}
