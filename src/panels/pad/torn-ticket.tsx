// A body that a switch has damaged: what is missing from it, or was put in, and none of the values that are in it.

import { useTranslation } from 'react-i18next'
import type { Rewritten } from '../../simulation'
import styles from './order-pad.module.css'

/** More than this is not a mark but another text. */
const longest = 12

export function TornTicket({ ticket, names }: { readonly ticket: Rewritten; readonly names: readonly string[] }) {
  const { t } = useTranslation()
  const { removed, added } = differenceOf(ticket.from ?? '', ticket.to ?? '')
  return (
    <p className={styles['torn']}>
      <span className="visually-hidden">{t('orders.rewritten.torn', { removed, added })}</span>
      <code aria-hidden="true">
        {`{ ${names.join(', ')} `}
        {removed !== '' && <del>{removed.slice(0, longest)}</del>}
        {added !== '' && <ins>{added.slice(0, longest)}</ins>}
      </code>
    </p>
  )
}

/** Between what both texts begin with and what both end with. */
function differenceOf(from: string, to: string): { readonly removed: string; readonly added: string } {
  const shorter = Math.min(from.length, to.length)
  let head = 0
  while (head < shorter && from[head] === to[head]) head++
  let tail = 0
  while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++
  return { removed: from.slice(head, from.length - tail), added: to.slice(head, to.length - tail) }
}
