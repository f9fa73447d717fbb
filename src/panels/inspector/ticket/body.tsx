// A body: JSON is set out in lines, or shown as it was sent; anything else is shown as it is. A long one is cut until
// somebody asks for all of it.

import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Coloured } from '../../../ui'
import { inLines, isTooLongForLines } from '../../../visit'
import { Line } from './line'
import look from './ticket.module.css'

/** Characters shown at first. */
const longestShown = 10_000

type Shape = 'lines' | 'sent'

/** Keep a key of its text on it: what was unfolded belongs to one body. */
export function Body({ text, mark }: { readonly text: string; readonly mark: 'new' | 'known' }) {
  const { t } = useTranslation()
  const [extent, setExtent] = useState<'first' | 'all'>('first')
  const [shape, setShape] = useState<Shape>('lines')
  const lines = useMemo(() => inLines(text), [text])
  const shown = shape === 'lines' ? (lines ?? text) : text
  const long = shown.length > longestShown
  return (
    <>
      {'\n'}
      <span className={look['body']} data-long={long} data-shape={shown === text ? 'sent' : 'lines'}>
        <Line mark={mark}>
          {long ? (
            chunksOf(extent === 'first' ? shown.slice(0, longestShown) : shown).map(({ at, text: chunk }) => (
              <span key={at} className={look['chunk']}>
                {chunk}
              </span>
            ))
          ) : (
            <Coloured language="json" text={shown} />
          )}
        </Line>
      </span>
      {long && extent === 'first' && (
        <span className={look['more']}>
          {t('inspector.ticket.cut', { shown: longestShown, count: shown.length })}{' '}
          <button type="button" onClick={() => setExtent('all')}>
            {t('inspector.ticket.showAll')}
          </button>
        </span>
      )}
      {lines !== null && <Shapes shape={shape} onChange={setShape} />}
      {isTooLongForLines(text) && <span className={look['more']}>{t('inspector.ticket.tooLong')}</span>}
    </>
  )
}

const shapes = { lines: 'inLines', sent: 'asSent' } as const

/** Which of the two: pressed is what is shown. */
function Shapes({ shape, onChange }: { readonly shape: Shape; onChange(shape: Shape): void }) {
  const { t } = useTranslation()
  return (
    <span className={look['more']}>
      {(['lines', 'sent'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={one === shape} onClick={() => onChange(one)}>
          {t(`inspector.ticket.${shapes[one]}`)}
        </button>
      ))}
      <small>{t('inspector.ticket.linesHint')}</small>
    </span>
  )
}

/** Laid out one by one, and only those in sight: as one paragraph, a megabyte of Hebrew would stop the page. */
const chunkLength = 2_000

function chunksOf(text: string): readonly { readonly at: number; readonly text: string }[] {
  const chunks: { at: number; text: string }[] = []
  for (let at = 0; at < text.length; ) {
    // Both halves of a character beyond U+FFFF stay together.
    const end = at + chunkLength + (isHighSurrogate(text.charCodeAt(at + chunkLength - 1)) ? 1 : 0)
    chunks.push({ at, text: text.slice(at, end) })
    at = end
  }
  return chunks
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
