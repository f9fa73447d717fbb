// One HTTP message as text: first line, headers with what each is for, body. New lines have a rule in the margin.

import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HttpHeader } from '../../../trace'
import { focusOn } from '../../../ui'
import { Code } from '../block'
import styles from '../inspector.module.css'
import { Body } from './body'
import { meaningOf } from './header-words'
import { Line } from './line'
import look from './ticket.module.css'

interface Props {
  readonly label: string
  readonly first: { readonly strong: string; readonly rest: string }
  readonly headers: readonly HttpHeader[]
  isNew(header: HttpHeader): boolean
  readonly body: string | null
  /** Whether first line and body are new. */
  readonly whole: 'new' | 'known'
}

/** Beyond this a value is cut: nobody reads on, and the page must not wait. */
const longestValue = 2_000

export function Message({ label, first, headers, isNew, body, whole }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const [shown, show] = useState<string | null>(null)
  const [stop, setStop] = useState<string | null>(null)
  // One name may stand on several lines.
  const lines = headers.map((header, index) => ({ ...header, key: `${header.name}-${index}` }))
  const tabStop = lines.find(({ key }) => key === stop)?.key ?? lines[0]?.key
  const hide = (): void => show(null)
  return (
    <>
      <Code label={label}>
        <Line mark={whole}>
          <b>{cut(first.strong)}</b> {cut(first.rest)}
        </Line>
        {lines.map((header) => (
          <Line key={header.key} mark={isNew(header) ? 'new' : 'known'}>
            <dfn
              className={look['name']}
              tabIndex={header.key === tabStop ? 0 : -1}
              aria-describedby={`${id}-${header.key}`}
              onFocus={() => {
                setStop(header.key)
                show(header.name)
              }}
              onBlur={hide}
              onKeyDown={walk}
              onPointerEnter={() => show(header.name)}
              onPointerLeave={hide}
            >
              {header.name}
            </dfn>
            : {cut(header.value)}
            {header.by === 'browser' && ' '}
            {header.by === 'browser' && <small className={styles['simulated']}>{t('inspector.ticket.browser')}</small>}
          </Line>
        ))}
        {body !== null && <Body key={body} text={body} mark={whole} />}
      </Code>
      <p className={look['meaning']} aria-hidden="true">
        {shown === null ? t('inspector.ticket.meaningHint') : `${shown}: ${meaningOf(t, shown)}`}
      </p>
      {lines.map(({ name, key }) => (
        <span key={key} id={`${id}-${key}`} hidden>
          {meaningOf(t, name)}
        </span>
      ))}
    </>
  )
}

/** Up and down go from one header's name to the next: together they are one Tab stop. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const names = [...(event.currentTarget.closest('pre')?.querySelectorAll('dfn') ?? [])]
  const target = names[names.indexOf(event.currentTarget) + step]
  if (step === 0 || !target) return
  event.preventDefault()
  focusOn(target)
}

const cut = (text: string): string =>
  text.length > longestValue ? `${text.slice(0, longestValue)}… (+${text.length - longestValue})` : text
