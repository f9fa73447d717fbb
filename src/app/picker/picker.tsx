// The lessons to choose from, in their order: what each is about, how long it takes, and whether it was seen.

import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type CatalogueEntry, catalogue, isForeign, type LessonTitle, type OpenedLesson } from '../../lessons'
import { focusOn, Hung, Icon, Shape, useApp, usePageModel } from '../../ui'
import styles from './picker.module.css'

interface Props {
  readonly open: boolean
  onOpenChange(open: boolean): void
  /** It stands in the page already; the popover only hangs on it. */
  readonly button: RefObject<HTMLButtonElement | null>
  /** What the lessons are called, by id. */
  readonly titles: Readonly<Record<string, LessonTitle>>
}

export function Picker({ open, onOpenChange, button, titles }: Props) {
  const { t } = useTranslation()
  const model = usePageModel()
  const list = useRef<HTMLOListElement>(null)
  const lessons = useApp((state) => state.lessons)
  const own = [...lessons.values()].filter(({ lesson }) => isForeign(lesson.id))
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
        {catalogue.map((lesson, index) => (
          <li key={lesson.id}>
            <LessonButton
              lesson={lesson}
              words={titles[lesson.id]}
              number={index + 1}
              onChoose={() => {
                void model.openLesson(lesson.id)
                onOpenChange(false)
              }}
            />
          </li>
        ))}
      </ol>
      {own.length > 0 && <FromFiles own={own} onChosen={() => onOpenChange(false)} />}
    </Hung>
  )
}

interface FromFilesProps {
  readonly own: readonly OpenedLesson[]
  onChosen(): void
}

/** Lessons that were opened from a file: they can be taken away again. */
function FromFiles({ own, onChosen }: FromFilesProps) {
  const { t } = useTranslation()
  const model = usePageModel()
  return (
    <section aria-label={t('lessonFile.list')} className={styles['own']}>
      <h3>{t('lessonFile.list')}</h3>
      <ul className={styles['list']}>
        {own.map(({ lesson, words }) => (
          <li key={lesson.id}>
            <LessonButton
              lesson={lesson}
              words={words}
              number={null}
              onChoose={() => {
                void model.openLesson(lesson.id)
                onChosen()
              }}
            />
            <button
              type="button"
              className={styles['remove']}
              aria-label={t('lessonFile.remove', { title: words.title })}
              onClick={() => model.removeLesson(lesson.id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface LessonProps {
  readonly lesson: Pick<CatalogueEntry, 'id' | 'minutes'>
  readonly words: LessonTitle | undefined
  /** Its place among ours. */
  readonly number: number | null
  onChoose(): void
}

function LessonButton({ lesson, words, number, onChoose }: LessonProps) {
  const { t } = useTranslation()
  const now = useApp((state) => state.lesson.id === lesson.id)
  const finished = useApp((state) => state.preferences.finished.includes(lesson.id))
  return (
    <button type="button" className={styles['lesson']} aria-current={now} onClick={onChoose}>
      <span className={styles['number']}>{number}</span>
      <span className={styles['text']}>
        <b>{words?.title}</b>
        <span>{words?.goal}</span>
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
