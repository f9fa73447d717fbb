// The menu's button. The menu itself is loaded when it is first wanted.

import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, Opened, partOf } from '../../ui'
import styles from './menu.module.css'

const menu = partOf(() => import('./menu'))

export function MenuButton({ onHelp }: { onHelp(): void }) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-label={t('page.menu.open')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setWanted(true)
          setOpen(!open)
        }}
      >
        <Icon name="menu" />
      </button>
      {wanted && (
        <Opened part={menu}>
          {({ default: Menu }) => <Menu open={open} onOpenChange={setOpen} button={button} onHelp={onHelp} />}
        </Opened>
      )}
    </>
  )
}
