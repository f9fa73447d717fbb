// Method and path as they will be sent; what a switch has put there stands beside what it replaced.

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rewriting } from '../../simulation'
import styles from './order-pad.module.css'

export function WrittenLine({ rewritten }: { readonly rewritten: Rewriting }) {
  const { t } = useTranslation()
  const { order, method, path } = rewritten
  const sent = `${order.method} ${order.path}`
  if (!method && !path)
    return (
      <p className={styles['line']} data-sent={sent}>
        <b>{order.method}</b> {order.path}
      </p>
    )
  const written = `${method?.from ?? order.method} ${path?.from ?? order.path}`
  return (
    <p className={styles['line']} data-sent={sent}>
      <span className="visually-hidden">{t('orders.rewritten.instead', { sent, written })}</span>
      <span aria-hidden="true">
        <b>{method ? <Replaced from={method.from ?? ''} to={order.method} /> : order.method}</b>{' '}
        {path ? <Path from={path.from ?? ''} to={order.path} /> : order.path}
      </span>
    </p>
  )
}

/** Old text struck through, new text marked. */
function Replaced({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  return (
    <>
      {from !== '' && (
        <>
          <del>{from}</del>{' '}
        </>
      )}
      <ins>{to}</ins>
    </>
  )
}

/** Only the parts between slashes that differ. */
function Path({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const [was, is] = [from.split('/'), to.split('/')]
  let head = 0
  while (head < Math.min(was.length, is.length) - 1 && was[head] === is[head]) head++
  let tail = 0
  while (tail < Math.min(was.length, is.length) - 1 - head && was[was.length - 1 - tail] === is[is.length - 1 - tail])
    tail++
  const middle = (parts: readonly string[]): string => parts.slice(head, parts.length - tail).join('/')
  return (
    <>
      {is.slice(0, head).map((part) => `${part}/`)}
      <Replaced from={middle(was)} to={middle(is)} />
      {tail > 0 && `/${is.slice(is.length - tail).join('/')}`}
    </>
  )
}
