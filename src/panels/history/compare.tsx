// Two orders of this visit side by side: their steps, tickets, SQL and answers. Only what was seen of them is shown.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entry } from '../../simulation'
import { useApp, useComparedJourney, useJourney, useStep, useSwitchWords } from '../../ui'
import { answerLines, knownOf, sqlLines, ticketLines, timelineOf, worldsOf } from '../../visit'
import styles from './compare.module.css'
import { lineOf, switchesOf } from './entry-words'
import { LineTable } from './line-table'
import { StepTable } from './step-table'

interface Props {
  readonly first: Entry
  readonly second: Entry
}

export function Compare({ first, second }: Props) {
  const { t } = useTranslation()
  const before = useComparedJourney()
  const after = useJourney()
  const nowMs = useStep()?.atMs ?? 0
  const seen = useApp((state) => state.seen)
  // Asked for once, it holds for these two only.
  const pair = `${first.number} ${second.number}`
  const [revealed, setRevealed] = useState<string | null>(null)
  if (!before || !after) return null
  const timeline = timelineOf(before, after, worldsOf(first, second))
  const sees = (entry: Entry): boolean => revealed === pair || seen.includes(entry.number)
  const known = knownOf(timeline, [before, after], [sees(first), sees(second)], nowMs)
  const whole = sees(first) && sees(second)
  const numbers = [first.number, second.number] as const
  return (
    <div className={styles['compare']}>
      <div className={styles['orders']}>
        <OrderHead entry={first} />
        <OrderHead entry={second} />
      </div>
      {!whole && (
        <p className={styles['hidden']}>
          {t('visit.compare.hidden')}{' '}
          <button type="button" onClick={() => setRevealed(pair)}>
            {t('visit.compare.reveal')}
          </button>
        </p>
      )}
      <StepTable journeys={[before, after]} timeline={timeline} known={known} numbers={numbers} />
      <LineTable
        title={t('visit.compare.ticket')}
        texts={[ticketLines(before), ticketLines(after)]}
        numbers={numbers}
        seen="whole"
      />
      <LineTable
        title={t('visit.compare.sql')}
        texts={[sqlLines(before, known.firstMs), sqlLines(after, known.secondMs)]}
        numbers={numbers}
        seen={whole ? 'whole' : 'part'}
        none={t('visit.compare.noSql')}
      />
      <LineTable
        title={t('visit.compare.answer')}
        texts={[answerLines(before, known.firstMs), answerLines(after, known.secondMs)]}
        numbers={numbers}
        seen={whole ? 'whole' : 'part'}
        none={t('visit.compare.noAnswer')}
      />
    </div>
  )
}

function OrderHead({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation()
  const switches = switchesOf(useSwitchWords(), entry)
  return (
    <div>
      <b>{t('visit.history.number', { number: entry.number })}</b>{' '}
      <code translate="no">
        <bdi>{lineOf(entry)}</bdi>
      </code>
      <p>{switches === '' ? t('visit.compare.withNone') : t('visit.compare.withSwitches', { switches })}</p>
    </div>
  )
}
