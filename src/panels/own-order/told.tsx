// Why the order could not be sent, at the field that is wrong.

import { useTranslation } from 'react-i18next'
import { orderLimits } from '../../shared'
import type { OrderProblem } from '../../simulation'
import { Shape } from '../../ui'
import styles from '../pad/order-pad.module.css'

export function Told({ problem }: { readonly problem: OrderProblem }) {
  const { t } = useTranslation()
  const value = problem.value.length > longest ? `${problem.value.slice(0, longest)}…` : problem.value
  return (
    <p id="own-problem" className={styles['note']} role="alert">
      <Shape kind="warning" />
      <span>{t(`problems.order.${problem.code}`, { value, ...mostOf(problem.code) })}</span>
    </p>
  )
}

const longest = 60

/** The limit that the sentence names. */
function mostOf(code: OrderProblem['code']): { readonly most: number; readonly mostName: number } {
  const { method, path, headers, headerName, headerValue, body } = orderLimits
  const most: Partial<Record<OrderProblem['code'], number>> = {
    'method-too-long': method,
    'path-too-long': path,
    'headers-too-many': headers,
    'header-too-long': headerValue,
    'body-too-long': body,
  }
  return { most: most[code] ?? 0, mostName: headerName }
}
