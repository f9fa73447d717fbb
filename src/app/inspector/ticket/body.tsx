// A body: JSON is set out in lines, anything else is shown as it is. A long one is cut until somebody asks for all of it.

import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Coloured } from '../../parts/coloured'
import { Line } from './message'
import look from './ticket.module.css'

/** Characters shown at first. */
const longestShown = 10_000

/** Keep a key of its text on it: what was unfolded belongs to one body. */
export function Body({ text, mark }: { readonly text: string; readonly mark: 'new' | 'known' }) {
  const { t } = useTranslation()
  const [extent, setExtent] = useState<'first' | 'all'>('first')
  const laidOut = useMemo(() => inLines(text), [text])
  const long = laidOut.length > longestShown
  return (
    <>
      {'\n'}
      <span className={look['body']} data-long={long}>
        <Line mark={mark}>
          {long ? (
            chunksOf(extent === 'first' ? laidOut.slice(0, longestShown) : laidOut).map(({ at, text: chunk }) => (
              <span key={at} className={look['chunk']}>
                {chunk}
              </span>
            ))
          ) : (
            <Coloured language="json" text={laidOut} />
          )}
        </Line>
      </span>
      {long && extent === 'first' && (
        <span className={look['more']}>
          {t('inspector.ticket.cut', { shown: longestShown, count: laidOut.length })}{' '}
          <button type="button" onClick={() => setExtent('all')}>
            {t('inspector.ticket.showAll')}
          </button>
        </span>
      )}
    </>
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

function inLines(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
