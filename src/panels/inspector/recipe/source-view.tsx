// A file of the server with its line numbers; the chosen lines are marked and scrolled into view inside their block.

import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place, Source, Token } from '../../../visit'
import styles from './recipe.module.css'

interface Props {
  readonly source: Source
  readonly place: Place
  /** Said before the marked lines to whoever cannot see the mark. */
  readonly begins: string
}

export function SourceView({ source, place, begins }: Props) {
  const { t } = useTranslation()
  const block = useRef<HTMLElement>(null)
  const mark = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const above = place.first > 1 ? roomAbove : 0
    if (block.current && mark.current) block.current.scrollTop = mark.current.offsetTop - above
  }, [place])
  const numbered = source.lines.map((tokens, index) => ({ number: index + 1, tokens }))
  const { first, last } = place
  return (
    <figure translate="no" ref={block} className={styles['source']} aria-label={source.path} tabIndex={0}>
      <pre translate="no">
        {numbered.slice(0, first - 1).map(lineOf)}
        <mark ref={mark} className={styles['mark']}>
          <span className="visually-hidden">{`${begins}\n`}</span>
          {numbered.slice(first - 1, last).map(lineOf)}
          <span className="visually-hidden">{`${t('inspector.recipe.markedEnd')}\n`}</span>
        </mark>
        {numbered.slice(last).map(lineOf)}
      </pre>
    </figure>
  )
}

/** One line stays visible above the mark. */
const roomAbove = 22

const lineOf = ({ number, tokens }: { readonly number: number; readonly tokens: readonly Token[] }) => (
  <Line key={number} number={number} tokens={tokens} />
)

function Line({ number, tokens }: { readonly number: number; readonly tokens: readonly Token[] }) {
  const placed = withOffsets(tokens)
  return (
    <code translate="no" className={styles['line']}>
      <span className={styles['gutter']} aria-hidden="true">
        {number}
      </span>
      <span>
        {placed.map(({ at, text, colour }) =>
          at === 0 && text.trim() === '' ? (
            <span key={at} className={styles['indent']}>
              {text}
            </span>
          ) : (
            <span key={at} className={colour === '' ? undefined : styles[colour]}>
              {text}
            </span>
          ),
        )}
      </span>
      {'\n'}
    </code>
  )
}

/** Where each token begins; the indent, whatever it belongs to, is a token of its own. */
function withOffsets(tokens: readonly Token[]): readonly (Token & { readonly at: number })[] {
  const [first, ...rest] = tokens
  if (!first) return []
  const indent = first.text.length - first.text.trimStart().length
  const split =
    indent > 0 && indent < first.text.length
      ? [
          { text: first.text.slice(0, indent), colour: '' as const },
          { ...first, text: first.text.slice(indent) },
        ]
      : [first]
  let at = 0
  return [...split, ...rest].map((token) => {
    const placed = { ...token, at }
    at += token.text.length
    return placed
  })
}
