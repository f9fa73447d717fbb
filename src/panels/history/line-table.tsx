// Two texts beside each other, line by line. A line of one of them only has a sign, a rule at its edge and words.

import { useTranslation } from 'react-i18next'
import { compareLines, mostLines, pairsOf } from '../../visit'
import styles from './compare.module.css'

interface Props {
  readonly title: string
  readonly texts: readonly [readonly string[], readonly string[]]
  readonly numbers: readonly [number, number]
  /** Whether both texts are all there is, or only what was seen of them: a line that lacks may then come yet. */
  readonly seen: 'whole' | 'part'
  /** Said instead of two empty texts. */
  readonly none?: string
}

export function LineTable({ title, texts, numbers, seen, none }: Props) {
  const { t } = useTranslation()
  const [first, second] = texts
  const pairs = pairsOf(compareLines(first.slice(0, mostLines), second.slice(0, mostLines)))
  const empty = first.length === 0 && second.length === 0
  const same = pairs.every((pair) => pair.same)
  const long = first.length > mostLines || second.length > mostLines
  return (
    <section>
      <h3>
        {title} {!empty && same && <small className={styles['alike']}>{t('visit.compare.same')}</small>}
      </h3>
      {empty && <p>{none}</p>}
      {long && <p>{t('visit.compare.cut', { count: mostLines })}</p>}
      {!empty && (
        <figure className={styles['texts']} tabIndex={0} aria-label={title}>
          <table>
            <thead className="visually-hidden">
              <tr>
                {numbers.map((number) => (
                  <th key={number} scope="col">
                    {t('visit.history.number', { number })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pairs.map((pair) => (
                <tr key={pair.id} data-same={pair.same}>
                  <LineCell text={pair.first} marked={!pair.same} number={numbers[0]} seen={seen} sign="−" />
                  <LineCell text={pair.second} marked={!pair.same} number={numbers[1]} seen={seen} sign="+" />
                </tr>
              ))}
            </tbody>
          </table>
        </figure>
      )}
    </section>
  )
}

interface CellProps {
  readonly text: string | undefined
  readonly marked: boolean
  readonly number: number
  readonly seen: Props['seen']
  readonly sign: string
}

function LineCell({ text, marked, number, seen, sign }: CellProps) {
  const { t } = useTranslation()
  if (text === undefined) return <td className={styles['text']} data-none="true" />
  return (
    <td className={styles['text']} data-marked={marked}>
      {marked && (
        <>
          <span aria-hidden="true">{sign} </span>
          <span className="visually-hidden">
            {t(seen === 'whole' ? 'visit.compare.only' : 'visit.compare.onlySeen', { number })}:{' '}
          </span>
        </>
      )}
      {shownText(text)}
    </td>
  )
}

/** Whole lines are compared; of a very long one only the beginning is drawn. An empty one keeps its height. */
const shownText = (text: string): string =>
  text === '' ? '\u00a0' : text.length > longestLine ? `${text.slice(0, longestLine)}…` : text

const longestLine = 2000
