// How it is told, as one quiet button that names the present state; the choices are loaded when they are first wanted.

import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Opened, partOf, useApp } from '../../ui'
import styles from './reading-button.module.css'

const panel = partOf(() => import('./reading-panel'))

const details = { story: 'detailStory', steps: 'detailSteps', all: 'detailAll' } as const

export function ReadingButton() {
  const { t } = useTranslation()
  const { reading, detail } = useApp((state) => state.preferences)
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const said = { reading: t(`page.reading.${reading}`), detail: t(`page.timeline.${details[detail]}`) }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-label={t('page.reading.open', said)}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setWanted(true)
          setOpen(!open)
        }}
      >
        <span className={styles['whole']}>
          <b>{said.reading}</b> · {said.detail}
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 4l4 4 4-4" />
          </svg>
        </span>
        <span className={styles['short']} aria-hidden="true">
          {t('page.reading.short')}
        </span>
      </button>
      {wanted && (
        <Opened part={panel}>
          {({ default: Panel }) => <Panel open={open} onOpenChange={setOpen} button={button} />}
        </Opened>
      )}
    </>
  )
}
