// What the switches make of an order of one's own: below stands what was written, here what will be sent instead.

import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { type Order, type Rewritten, rewriting } from '../../simulation'
import { useApp } from '../../ui'
import { type Draft, orderOfDraft } from '../../visit'
import styles from '../pad/order-pad.module.css'
import { TornTicket } from '../pad/torn-ticket'
import { WrittenLine } from '../pad/written-line'

export function RewrittenOrder({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const switches = useApp((state) => state.switches)
  const rewritten = rewriting(orderOfDraft(draft), switches)
  const { method, path, headers, fields, ticket, badge } = rewritten
  const sender = badge && badge.from !== badge.to ? badge : null
  const rows: readonly (readonly [string, Rewritten])[] = [
    ...[...fields].map(([name, part]) => [t('orders.rewritten.field', { name }), part] as const),
    ...[...headers].map(([name, part]) => [t('orders.rewritten.header', { name }), part] as const),
    ...(sender
      ? [[t('orders.rewritten.sender'), { ...sender, from: said(sender.from), to: said(sender.to) }] as const]
      : []),
  ]
  if (!method && !path && !ticket && rows.length === 0) return null
  return (
    <section className={styles['rewritten']} aria-label={t('orders.rewritten.title')}>
      <h3>{t('orders.rewritten.title')}</h3>
      <WrittenLine rewritten={rewritten} />
      {rows.length > 0 && (
        <dl>
          {rows.map(([name, { from, to }]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>
                {from !== null && <del>{from}</del>} <ins>{to ?? t('orders.rewritten.none')}</ins>
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      {ticket && <TornTicket ticket={ticket} names={['…']} />}
    </section>
  )

  function said(as: string | null): string {
    if (as === 'none') return t('visit.own.asNone')
    if (as === 'session') return t('visit.own.asSession')
    return t('visit.wallet.userNumber', { number: senderNumber(as) })
  }
}

const senderNumber = (as: string | Order['as'] | null): string => (as ?? '').replace('user:', '')
