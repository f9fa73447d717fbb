// The bill at the end of a trip: what was seen, what is most worth trying, and what comes next. A column of sections,
// so that more can be added to it; only its middle scrolls.

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type CatalogueEntry, catalogue, inCatalogue, type Lesson } from '../../lessons'
import { applies, type Entry, type SwitchId } from '../../simulation'
import { Icon, Shape, showSoon, useApp, useFetched, useLessonWords, usePageModel, useSwitchWords } from '../../ui'
import { endingOf, shownEntry } from '../../visit'
import styles from './bill.module.css'
import { kindWords } from './ending-words'

export default function Bill({ onClose }: { onClose(): void }) {
  const { t } = useTranslation()
  const lesson = useApp((state) => state.lesson)
  const { title } = useLessonWords()
  const finished = useApp(
    ({ preferences }) => preferences.finished.filter((id) => inCatalogue(id) !== undefined).length,
  )
  const entry = useApp(shownEntry)
  if (!entry) return null
  return (
    <>
      <svg className={styles['torn']} viewBox="0 0 384 14" preserveAspectRatio="none" aria-hidden="true">
        <path d={torn} />
      </svg>
      <header className={styles['head']}>
        <Shape kind="ok" />
        <h2>{title}</h2>
        <span>{t('endings.count', { count: finished, of: catalogue.length })}</span>
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
  const lessons = useApp((state) => state.lessons)
  return kindWords(t, endingOf(entry), reading, lessons)
}

function WorthTrying({ lesson, entry }: { readonly lesson: Lesson; readonly entry: Entry }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const reading = useApp((state) => state.preferences.reading)
  const history = useApp((state) => state.history)
  const words = useSwitchWords()
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
          <b>{words(id).name}</b>
          <small>{words(id)[reading].replaceAll('`', '')}</small>
        </span>
      </button>
    </Section>
  )
}

/** The first that no order of this visit had switched on, and that makes a difference to the one on stage. */
const worthTrying = (lesson: Lesson, history: readonly Entry[], { placed }: Entry): SwitchId | undefined =>
  lesson.worthTrying.find(
    (id) =>
      applies(placed.order, id, lesson.variations) &&
      !history.some((entry) => entry.lesson === lesson.id && entry.placed.switches.includes(id)),
  )

function Next({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const finished = useApp((state) => state.preferences.finished)
  const titles = useFetched(model.titles)
  const next = nextLesson(lesson, finished)
  if (!next) return null
  return (
    <footer className={styles['foot']}>
      <button type="button" className={styles['next']} onClick={() => void model.openLesson(next.id)}>
        <span>
          <small>{t('endings.next', { count: next.minutes })}</small>{' '}
          <b>{titles.state === 'there' ? titles.value[next.id]?.title : ''}</b>
        </span>
        <Icon name="send" />
      </button>
    </footer>
  )
}

/** The one that follows; after the last, the first that was not had yet. */
function nextLesson({ id: now }: Lesson, finished: readonly string[]): CatalogueEntry | undefined {
  const place = catalogue.findIndex(({ id }) => id === now)
  const after = place < 0 ? undefined : catalogue[place + 1]
  return after ?? catalogue.find(({ id }) => id !== now && !finished.includes(id))
}
