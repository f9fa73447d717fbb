// The steps of two trips on one timeline, with the place where they part.

import { useTranslation } from 'react-i18next'
import type { Step } from '../../trace'
import { frameWords, placeWords, useLens } from '../../ui'
import { durationText, type Journey, type Known, type Timeline } from '../../visit'
import styles from './compare.module.css'

interface Props {
  readonly journeys: readonly [Journey, Journey]
  readonly timeline: Timeline
  readonly known: Known
  readonly numbers: readonly [number, number]
}

export function StepTable({ journeys, timeline, known, numbers }: Props) {
  const { t } = useTranslation()
  const { rows, partsAt } = timeline
  const { firstRows, secondRows } = known
  const shown = Math.max(firstRows, secondRows)
  const whole = Math.min(firstRows, secondRows) === rows.length
  const parted = partsAt !== null && partsAt < shown
  return (
    <section aria-labelledby="compare-steps">
      <h3 id="compare-steps">{t('visit.compare.timeline')}</h3>
      {!parted && <p>{t(whole ? 'visit.compare.partNoneWhole' : 'visit.compare.partNone')}</p>}
      <table className={styles['steps']}>
        <thead>
          <tr>
            {numbers.map((number) => (
              <th key={number} scope="col">
                {t('visit.history.number', { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ first, second, differs }, index) => {
            const parts = index === partsAt
            const bothKnown = index < firstRows && index < secondRows
            // Of a step that both have, how it ended is said only where that is the difference.
            const ending = bothKnown && differs && first !== undefined && second !== undefined
            return (
              <tr key={first?.id ?? second?.id} data-differs={parts || (bothKnown && differs)} data-parts={parts}>
                <td className={styles['cell']}>
                  {parts && <strong className={styles['part']}>{t('visit.compare.part')}</strong>}
                  <StepCell
                    journey={journeys[0]}
                    step={first}
                    known={index < firstRows}
                    ending={ending}
                    number={numbers[1]}
                  />
                </td>
                <td className={styles['cell']}>
                  <StepCell
                    journey={journeys[1]}
                    step={second}
                    known={index < secondRows}
                    ending={ending}
                    number={numbers[0]}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  readonly journey: Journey
  readonly step: Step | undefined
  readonly known: boolean
  readonly ending: boolean
  /** Of the other order. */
  readonly number: number
}

function StepCell({ journey, step, known, ending, number }: CellProps) {
  const { t } = useTranslation()
  const lens = useLens()
  if (!known) return <span className={styles['ahead']}>{t('visit.compare.ahead')}</span>
  const span = step && journey.index.spanById(step.spanId)
  if (!step || !span) return <span className={styles['ahead']}>{t('visit.compare.only', { number })}</span>
  return (
    <>
      {placeWords(t, step.station, lens)}: {frameWords(t, step)}
      <small>
        {ending && <b>{t(`visit.compare.end.${span.outcome}`)} </b>}
        {t('page.duration', { time: durationText(span.endUs - span.startUs) })}
      </small>
    </>
  )
}
