// Who sends an own order: nobody, the guest with what the wallet holds, or anybody of the house.

import { useTranslation } from 'react-i18next'
import type { Order } from '../../simulation'
import { useFetched, usePageModel } from '../../ui'
import { senderOf } from '../../visit'
import styles from '../pad/order-pad.module.css'

interface Props {
  readonly value: Order['as']
  onChange(value: Order['as']): void
}

export function Sender({ value, onChange }: Props) {
  const { t } = useTranslation()
  const fetched = useFetched(usePageModel().houseFacts)
  const people = fetched.state === 'there' ? fetched.value.people : []
  const named = value === 'none' || value === 'session' || people.some(({ id }) => value === `user:${id}`)
  return (
    <div className={styles['field']}>
      <label htmlFor="own-as">{t('visit.own.as')}</label>
      <select id="own-as" value={value} onChange={(event) => onChange(senderOf(event.target.value))}>
        <option value="none">{t('visit.own.asNone')}</option>
        <option value="session">{t('visit.own.asSession')}</option>
        {!named && (
          <option value={value}>{t('visit.wallet.userNumber', { number: value.slice('user:'.length) })}</option>
        )}
        {people.length > 0 && (
          <optgroup label={t('visit.own.people')}>
            {people.map(({ id, name, role }) => (
              <option key={id} value={`user:${id}`}>
                {t('visit.own.person', { name, role: t(`visit.own.role.${role}`) })}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  )
}
