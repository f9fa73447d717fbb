// Why the order could not be sent, at the field that is wrong.

import { useTranslation } from 'react-i18next'
import type { OrderProblem } from '../../simulation'
import styles from '../pad/order-pad.module.css'
import { Shape } from '../parts/status'

export function Told({ problem }: { readonly problem: OrderProblem }) {
  const { t } = useTranslation()
  const value = problem.value.length > longest ? `${problem.value.slice(0, longest)}…` : problem.value
  return (
    <p id="own-problem" className={styles['note']} role="alert">
      <Shape kind="warning" />
      <span>{t(`problems.order.${problem.code}`, { value })}</span>
    </p>
  )
}

const longest = 60
