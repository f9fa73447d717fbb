// The simulated e-mail provider's outbox: what was sent on this trip, after the answer.

import { useTranslation } from 'react-i18next'
import type { Order } from '../../../simulation'
import { usePageModel } from '../../../ui'
import { draftOf, orderOfLink, type Posted } from '../../../visit'
import { Aside, Block } from '../block'
import styles from '../inspector.module.css'

export function Outbox({ posted }: { readonly posted: readonly Posted[] }) {
  const { t } = useTranslation()
  return (
    <Block title={t('inspector.pantry.outbox')} aside={<Aside>{t('inspector.pantry.outboxHint')}</Aside>}>
      {posted.map(({ email, job, text = '' }) => {
        const order = orderOfLink(text)
        return (
          <div key={`${email.to} ${email.subject}`}>
            <dl className={styles['letter']}>
              <dt>{t('inspector.pantry.to')}</dt>
              <dd>{email.to}</dd>
              <dt>{t('inspector.pantry.subject')}</dt>
              <dd>{email.subject}</dd>
              {text !== '' && (
                <>
                  <dt>{t('inspector.pantry.text')}</dt>
                  <dd className={styles['text']}>{text}</dd>
                </>
              )}
              {job && (
                <>
                  <dt>{t('inspector.pantry.job', { id: job.id })}</dt>
                  <dd>{t('inspector.pantry.jobState', { ...job })}</dd>
                </>
              )}
            </dl>
            {order && <Follow order={order} />}
          </div>
        )
      })}
    </Block>
  )
}

/** Writes the order that a link leads to onto the pad, to be looked at and sent. */
function Follow({ order }: { readonly order: Order }) {
  const { t } = useTranslation()
  const model = usePageModel()
  return (
    <button
      type="button"
      className={styles['jump']}
      onClick={() => {
        model.drafts.pad.setState({ mode: 'own', draft: draftOf(order), problem: null })
        model.draftNew()
        model.openPad()
      }}
    >
      {t('inspector.pantry.follow')}
    </button>
  )
}
