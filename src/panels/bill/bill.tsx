// The bill at the end of a trip: what was seen, what is most worth trying, and what comes next. A column of sections,
// so that more can be added to it; only its middle scrolls.

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Lesson, lessons } from '../../lessons'
import { applies, type Entry, type SwitchId } from '../../simulation'
import { Icon, Shape, showSoon, useApp, usePageModel } from '../../ui'
import { endingOf, shownEntry } from '../../visit'
import styles from './bill.module.css'
import { kindWords } from './ending-words'

export default function Bill({ onClose }: { onClose(): void }) {
  const { t } = useTranslation()
  const lesson = useApp((state) => state.lesson)
  const finished = useApp((state) => state.preferences.finished.length)
  const entry = useApp(shownEntry)
  if (!entry) return null
  return (
    <>
      <svg className={styles['torn']} viewBox="0 0 384 14" preserveAspectRatio="none" aria-hidden="true">
        <path d={torn} />
      </svg>
      <header className={styles['head']}>
        <Shape kind="ok" />
        <h2>{t(`lessons.${lesson.id}.title`)}</h2>
        <span>{t('endings.count', { count: finished, of: lessons.length })}</span>
        <button type="button" aria-label={t('endings.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className={styles['body']}>
        <Section title={t('endings.saw')}>
          <p className={styles['saw']} data-testid="recap">
            <Recap entry={entry} />
          </p>
        </Section>
        <WorthTrying lesson={lesson} entry={entry} />
      </div>
      <Next lesson={lesson} />
    </>
  )
}

/** The upper edge, torn off a roll. */
const teeth = 24
const torn = `M0 14V2${Array.from({ length: teeth }, (_, index) => `L${index * 16 + 8} 10L${index * 16 + 16} 2`).join('')}V14`

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['section']}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Recap({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation()
  const reading = useApp((state) => state.preferences.reading)
  return kindWords(t, endingOf(entry), reading)
}

function WorthTrying({ lesson, entry }: { readonly lesson: Lesson; readonly entry: Entry }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const reading = useApp((state) => state.preferences.reading)
  const history = useApp((state) => state.history)
  const id = worthTrying(lesson, history, entry)
  if (id === undefined || entry.lesson !== lesson.id) return null
  return (
    <Section title={t('endings.try')}>
      <button
        type="button"
        className={styles['try']}
        onClick={() => {
          model.tryOut(id)
          model.openPad()
          // On a small page the pad shows less than all of its switches.
          showSoon(document.querySelector(`[data-switch="${id}"]`))
        }}
      >
        <span className={styles['track']} aria-hidden="true" />
        <span>
          <b>{t(`switches.${id}.name`)}</b>
          <small>{t(`switches.${id}.${reading}`).replaceAll('`', '')}</small>
        </span>
      </button>
    </Section>
  )
}

/** The first that no order of this visit had switched on, and that makes a difference to the one on stage. */
const worthTrying = (lesson: Lesson, history: readonly Entry[], { placed }: Entry): SwitchId | undefined =>
  lesson.worthTrying.find(
    (id) =>
      applies(placed.order, id) &&
      !history.some((entry) => entry.lesson === lesson.id && entry.placed.switches.includes(id)),
  )

function Next({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const finished = useApp((state) => state.preferences.finished)
  const next = nextLesson(lesson, finished)
  if (!next) return null
  return (
    <footer className={styles['foot']}>
      <button type="button" className={styles['next']} onClick={() => model.openLesson(next.id)}>
        <span>
          <small>{t('endings.next', { count: next.minutes })}</small> <b>{t(`lessons.${next.id}.title`)}</b>
        </span>
        <Icon name="send" />
      </button>
    </footer>
  )
}

/** The one that follows; after the last, the first that was not had yet. */
const nextLesson = (lesson: Lesson, finished: readonly string[]): Lesson | undefined =>
  lessons[lessons.indexOf(lesson) + 1] ?? lessons.find(({ id }) => id !== lesson.id && !finished.includes(id))
