// Says in words how orders reach the server. Seen only where the usual way is not open; the help and the menu say it too.

import { useTranslation } from 'react-i18next'
import { useApp } from '../../ui'
import styles from './header.module.css'

export function NetworkWay() {
  const { t } = useTranslation()
  const way = useApp((state) => state.way)
  return (
    <span
      className={way === 'in-page' || way === 'closed' ? styles['way'] : 'visually-hidden'}
      data-testid="network-way"
      data-way={way === null || way === 'closed' ? undefined : way}
      title={t(`page.way.hint.${way ?? 'unknown'}`)}
    >
      {t(`page.way.${way ?? 'unknown'}`)}
    </span>
  )
}
