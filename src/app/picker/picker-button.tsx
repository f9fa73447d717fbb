// The lesson's title, which is the page's, as the way to the other lessons. The list is loaded when it is first wanted.

import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { catalogue } from '../../lessons'
import { Icon, Opened, partOf, partWith, useApp, useLessonWords, usePageModel } from '../../ui'
import styles from './picker.module.css'

const pickerPart = partOf(() => import('./picker'))

export function PickerButton() {
  const { t } = useTranslation()
  const { titles } = usePageModel()
  const picker = useMemo(() => partWith(pickerPart, titles), [titles])
  const id = useApp((state) => state.lesson.id)
  const { title } = useLessonWords()
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const number = catalogue.findIndex((entry) => entry.id === id) + 1
  // A lesson from a file has no place among the others.
  const counter =
    number === 0 ? t('page.reading.ownLesson') : t('page.reading.lesson', { number, count: catalogue.length })
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
          <span>{title}</span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 4l4 4 4-4" />
          </svg>
        </button>
      </h1>
      <span id="picker-hint" hidden>
        {counter}. {t('orders.picker.open')}
      </span>
      {wanted && (
        <Opened part={picker}>
          {([{ Picker }, all]) => <Picker open={open} onOpenChange={setOpen} button={button} titles={all} />}
        </Opened>
      )}
    </>
  )
}
