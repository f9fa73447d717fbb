// The lesson's title, which is the page's, as the way to the other lessons. The list is loaded when it is first wanted.

import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lessons } from '../../lessons'
import { Icon, Opened, partOf, useApp } from '../../ui'
import styles from './picker.module.css'

const picker = partOf(() => import('./picker'))

export function PickerButton() {
  const { t } = useTranslation()
  const lesson = useApp((state) => state.lesson)
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const counter = t('page.reading.lesson', { number: lessons.indexOf(lesson) + 1, count: lessons.length })
  return (
    <>
      <h1 className={styles['title']}>
        <button
          ref={button}
          type="button"
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-describedby="picker-hint"
          onClick={() => {
            setWanted(true)
            setOpen(!open)
          }}
        >
          <Icon name="card" />
          <small aria-hidden="true">{counter}</small>
          <span>{t(`lessons.${lesson.id}.title`)}</span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 4l4 4 4-4" />
          </svg>
        </button>
      </h1>
      <span id="picker-hint" hidden>
        {counter}. {t('orders.picker.open')}
      </span>
      {wanted && (
        <Opened part={picker}>{({ Picker }) => <Picker open={open} onOpenChange={setOpen} button={button} />}</Opened>
      )}
    </>
  )
}
