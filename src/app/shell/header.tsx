// The top bar: name, lesson, the way orders take, the menu.

import { useTranslation } from 'react-i18next'
import { Icon, Mark } from '../../ui'
import { CopyLink } from '../address/copy-link'
import { MenuButton } from '../menu/menu-button'
import { PickerButton } from '../picker/picker-button'
import { ReadingButton } from '../reading/reading-button'
import styles from './header.module.css'
import { NetworkWay } from './network-way'

export function Header({ onHelp }: { onHelp(): void }) {
  const { t } = useTranslation()
  return (
    <header className={styles['top']} data-part="header">
      <span className={styles['mark']} translate="no">
        <Mark />
        <span>{t('page.name')}</span>
      </span>
      <PickerButton />
      <NetworkWay />
      <span className={styles['tools']}>
        <ReadingButton />
        <CopyLink />
        <button type="button" className={styles['tool']} aria-label={t('shell.help')} onClick={onHelp}>
          <Icon name="help" />
        </button>
        <MenuButton onHelp={onHelp} />
      </span>
    </header>
  )
}
