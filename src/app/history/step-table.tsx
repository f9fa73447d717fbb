// The steps of two trips on one timeline, with the place where they part.

import { useTranslation } from 'react-i18next'
import { durationText } from '../journey/duration'
import type { Journey } from '../journey/journey'
import { useLens } from '../playing/hooks'
import { frameWords } from '../timeline/frame-words'
import { placeWords } from '../words/place-words'
import type { Row, Timeline } from './align'
import styles from './compare.module.css'
import type { Known } from './known'

interface Props {
  readonly journeys: readonly [Journey, Journey]
  readonly timeline: Timeline
  readonly known: Known
  readonly numbers: readonly [number, number]
}

export function StepTable({ journeys, timeline, known, numbers }: Props) {
  const { t } = useTranslation()
  const { rows, partsAt } = timeline
  const [before, after] = journeys
  const shownRows = Math.max(known.firstRows, known.secondRows)
  const whole = Math.min(known.firstRows, known.secondRows) === rows.length
  const parted = partsAt !== null && partsAt < shownRows
  return (
    <section aria-labelledby="compare-steps">
      <h3 id="compare-steps">{t('orders.compare.timeline')}</h3>
      {!parted && <p>{t(whole ? 'orders.compare.partNoneWhole' : 'orders.compare.partNone')}</p>}
      <table className={styles['steps']}>
        <thead>
          <tr>
            {numbers.map((number) => (
              <th key={number} scope="col">
                {t('orders.history.number', { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRows).map((row, index) => {
            const bothKnown = index < known.firstRows && index < known.secondRows
            return (
              <tr
                key={`${row.first} ${row.second}`}
                data-differs={(bothKnown && row.differs) || index === partsAt}
                data-parts={index === partsAt}
              >
                <td className={styles['cell']}>
                  {index === partsAt && <strong className={styles['part']}>{t('orders.compare.part')}</strong>}
                  <StepCell
                    journey={before}
                    row={row}
                    index={row.first}
                    known={index < known.firstRows}
                    number={numbers[1]}
                  />
                </td>
                <td className={styles['cell']}>
                  <StepCell
                    journey={after}
                    row={row}
                    index={row.second}
                    known={index < known.secondRows}
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
  readonly row: Row
  /** Of the step in this trip. */
  readonly index: number | undefined
  readonly known: boolean
  /** Of the other order. */
  readonly number: number
}

function StepCell({ journey, row, index, known, number }: CellProps) {
  const { t } = useTranslation()
  const lens = useLens()
  if (!known) return <span className={styles['ahead']}>{t('orders.compare.ahead')}</span>
  const step = index === undefined ? undefined : journey.steps[index]
  const span = step && journey.spans.get(step.spanId)
  if (!step || !span || index === undefined)
    return <span className={styles['ahead']}>{t('orders.compare.only', { number })}</span>
  return (
    <>
      <span className={styles['number']}>{index + 1}</span> {placeWords(t, step.station, lens)}: {frameWords(t, step)}
      <small>
        {row.differs && row.first !== undefined && row.second !== undefined && (
          <b>{t(`orders.compare.end.${span.outcome}`)} </b>
        )}
        {t('page.duration', { time: durationText(span.endUs - span.startUs) })}
      </small>
    </>
  )
}
