// The bars of the waterfall as a list of buttons with one Tab stop: arrows choose a span, Enter goes to its step.

import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { focusOn, Shape, showSoon, usePageModel } from '../../../ui'
import { durationText, type Journey } from '../../../visit'
import styles from './trace.module.css'
import { labelOf } from './trace-words'
import type { Bar, Waterfall } from './waterfall'

interface Props {
  readonly journey: Journey
  readonly waterfall: Waterfall
  readonly currentId: string
  readonly selectedId: string
  /** Span id → milliseconds; `null` while nobody asked for them. */
  readonly measured: ReadonlyMap<string, number> | null
  onSelect(spanId: string): void
}

/** Room after the last bar: time goes on, and does not say how long. */
const roomAhead = 1.06

export function Bars({ journey, waterfall, currentId, selectedId, measured, onSelect }: Props) {
  const { t } = useTranslation()
  const goTo = useGoTo()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const row = list.current?.querySelector(`[data-span="${currentId}"]`)
    return showSoon(row)
  }, [currentId])

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>): void => {
    const rows = [...event.currentTarget.querySelectorAll('button')]
    const focused = event.target instanceof HTMLButtonElement ? rows.indexOf(event.target) : -1
    const target = rows[targetOf(event.key, focused, rows.length)]
    if (!target) return
    event.preventDefault()
    focusOn(target)
  }
  const scaleUs = Math.max(1, waterfall.nowUs * roomAhead)
  const tabStop = waterfall.bars.some(({ span }) => span.id === selectedId) ? selectedId : waterfall.bars[0]?.span.id
  return (
    <div className={styles['waterfall']} data-measured={measured !== null}>
      <p className={styles['columns']} aria-hidden="true">
        <span>{t('inspector.trace.span')}</span>
        <span>{t('inspector.trace.model')}</span>
        <span>{t('inspector.trace.story')}</span>
        {measured && <span>{t('inspector.trace.here')}</span>}
      </p>
      <ol ref={list} className={styles['bars']} aria-label={t('inspector.trace.bars')} onKeyDown={onKeyDown}>
        {waterfall.bars.map((bar) => (
          <li key={bar.span.id}>
            <button
              type="button"
              data-span={bar.span.id}
              data-station={bar.span.station}
              data-selected={bar.span.id === selectedId}
              aria-current={bar.span.id === currentId ? 'step' : undefined}
              tabIndex={bar.span.id === tabStop ? 0 : -1}
              style={cssVariables({ '--depth': bar.depth })}
              onFocus={() => onSelect(bar.span.id)}
              onClick={() => goTo(bar.stepId)}
            >
              <Numbers journey={journey} bar={bar} measured={measured} />
              <span className={styles['track']} aria-hidden="true">
                <span
                  className={styles['bar']}
                  data-fidelity={bar.span.fidelity}
                  data-open={bar.open}
                  style={cssVariables({
                    '--from': bar.startUs / scaleUs,
                    '--length': (bar.endUs - bar.startUs) / scaleUs,
                  })}
                />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Numbers({ journey, bar, measured }: Pick<Props, 'journey' | 'measured'> & { readonly bar: Bar }) {
  const { t } = useTranslation()
  const { span, open } = bar
  const here = open || span.fidelity === 'simulated' ? undefined : measured?.get(span.id)
  const says = (key: 'model' | 'story' | 'here'): string => `, ${t(`inspector.trace.${key}`)}: `
  return (
    <span className={styles['numbers']}>
      <span className={styles['name']}>
        {!open && span.outcome === 'refused' && <Shape kind="warning" />}
        {!open && span.outcome === 'broken' && <Shape kind="bad" />}
        <span>{labelOf(t, journey, span)}</span>
        <span className="visually-hidden">
          {` (${t('inspector.trace.level', { level: bar.depth + 1 })}, ${t(`page.fidelity.${span.fidelity}`)}`}
          {open ? `, ${t('inspector.trace.open')})` : `, ${t(`inspector.trace.outcome.${span.outcome}`)})`}
        </span>
      </span>
      <span>
        <span className="visually-hidden">{says('model')}</span>
        {open && bar.endUs === bar.startUs ? '…' : `${durationText(bar.endUs - bar.startUs)}${open ? ' …' : ''}`}
      </span>
      <span>
        <span className="visually-hidden">{says('story')}</span>
        {durationText(bar.storyMs * 1000)}
      </span>
      {measured && (
        <span>
          <span className="visually-hidden">{says('here')}</span>
          {here === undefined ? '–' : durationText(here * 1000)}
        </span>
      )}
    </span>
  )
}

/** Goes to a step; one that is no stop at the present detail is made one by a finer detail. */
function useGoTo(): (stepId: string | null) => void {
  const model = usePageModel()
  return (stepId) => {
    const stop = model.journey()?.schedule.stops.find((other) => other.stepId === stepId)
    if (!stop) return
    const indexNow = (): number => model.journey()?.steps.findIndex(({ id }) => id === stepId) ?? -1
    for (const detail of ['steps', 'all'] as const) if (indexNow() < 0) model.show({ detail })
    if (indexNow() >= 0) model.steering.toStep(indexNow())
  }
}

function targetOf(key: string, index: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}

const cssVariables = (variables: Readonly<Record<`--${string}`, number>>): CSSProperties => variables
