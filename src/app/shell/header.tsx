// The top bar: name, lesson, the way orders take, the menu.

import { useTranslation } from 'react-i18next'
import { CopyLink } from '../address/copy-link'
import { MenuButton } from '../menu/menu-button'
import { Icon } from '../parts/icons'
import { Mark } from '../parts/mark'
import { useApp } from '../playing/hooks'
import styles from './header.module.css'
import { NetworkWay } from './network-way'

export function Header({ onHelp }: { onHelp(): void }) {
  const { t } = useTranslation()
  const lesson = useApp((state) => state.lesson)
  return (
    <header className={styles['top']}>
      <span className={styles['mark']}>
        <Mark />
        <span>{t('page.name')}</span>
      </span>
      <h1 className={styles['lesson']}>{t(`lessons.${lesson.id}.title`)}</h1>
      <NetworkWay />
      <span className={styles['tools']}>
        <CopyLink />
        <button type="button" className={styles['tool']} aria-label={t('shell.help')} onClick={onHelp}>
          <Icon name="help" />
        </button>
        <MenuButton />
      </span>
    </header>
  )
}
