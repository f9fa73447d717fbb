// Says in words how orders reach the server.

import { useTranslation } from 'react-i18next'
import { useApp } from '../playing/hooks'
import styles from './header.module.css'

export function NetworkWay() {
  const { t } = useTranslation()
  const way = useApp((state) => state.way)
  return (
    <span
      className={styles['way']}
      data-testid="network-way"
      data-way={way ?? undefined}
      title={way ? t(way === 'service-worker' ? 'page.way.hintWorker' : 'page.way.hintInPage') : undefined}
    >
      {t(`page.way.${way ?? 'unknown'}`)}
    </span>
  )
}
