// The lessons to choose from, in their order: what each is about, how long it takes, and whether it was seen.

import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Lesson, lessons } from '../../lessons'
import { focusOn, Hung, Shape, useApp, usePageModel } from '../../ui'
import styles from './picker.module.css'

interface Props {
  readonly open: boolean
  onOpenChange(open: boolean): void
  /** It stands in the page already; the popover only hangs on it. */
  readonly button: RefObject<HTMLButtonElement | null>
}

export function Picker({ open, onOpenChange, button }: Props) {
  const { t } = useTranslation()
  const model = usePageModel()
  const list = useRef<HTMLOListElement>(null)
  return (
    <Hung
      open={open}
      onOpenChange={onOpenChange}
      on={button}
      className={styles['picker']}
      aria-label={t('visit.picker.title')}
      align="start"
      onKeyDown={(event) => moveFocus(event, list.current)}
      onOpenAutoFocus={(event) => {
        event.preventDefault()
        focusOn(list.current?.querySelector<HTMLElement>('[aria-current="true"]'))
      }}
    >
      <ol ref={list} className={styles['list']}>
        {lessons.map((lesson, index) => (
          <li key={lesson.id}>
            <LessonButton
              lesson={lesson}
              number={index + 1}
              onChoose={() => {
                model.openLesson(lesson.id)
                onOpenChange(false)
              }}
            />
          </li>
        ))}
      </ol>
    </Hung>
  )
}

interface LessonProps {
  readonly lesson: Lesson
  readonly number: number
  onChoose(): void
}

function LessonButton({ lesson, number, onChoose }: LessonProps) {
  const { t } = useTranslation()
  const now = useApp((state) => state.lesson.id === lesson.id)
  const finished = useApp((state) => state.preferences.finished.includes(lesson.id))
  return (
    <button type="button" className={styles['lesson']} aria-current={now} onClick={onChoose}>
      <span className={styles['number']}>{number}</span>
      <span className={styles['text']}>
        <b>{t(`lessons.${lesson.id}.title`)}</b>
        <span>{t(`lessons.${lesson.id}.goal`)}</span>
        <small>
          <span>{t('visit.picker.minutes', { count: lesson.minutes })}</span>
          {finished && (
            <span className={styles['finished']}>
              <Shape kind="ok" /> {t('visit.picker.finished')}
            </span>
          )}
          {now && <span>{t('visit.picker.now')}</span>}
        </small>
      </span>
    </button>
  )
}

/** Arrow keys go from lesson to lesson, beside the Tab key. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])]
  const focused = buttons.findIndex((button) => button.contains(document.activeElement))
  const target = targetOf(event.key, focused, buttons.length)
  if (target === undefined) return
  event.preventDefault()
  focusOn(buttons[target])
}

function targetOf(key: string, focused: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (focused + 1) % count
    case 'ArrowUp':
      return (focused - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
