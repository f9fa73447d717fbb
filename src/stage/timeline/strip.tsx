// The steps side by side, as a film strip, as cells or as dots: one list, three looks. What lies ahead shows its number only.

import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  focusOn,
  lensedFrameWords,
  placeWords,
  Shape,
  showSoon,
  useApp,
  useDifference,
  useJourney,
  useLens,
  usePageModel,
  useStepIndex,
} from '../../ui'
import { durationText, type StepInfo, stepInfo } from '../../visit'
import { useStepCount } from '../caption/step-label'
import { Picture } from './pictures'
import { Playhead } from './playhead'
import styles from './strip.module.css'

export function Strip() {
  const { t } = useTranslation()
  const journey = useJourney()
  const current = useStepIndex()
  const count = useStepCount() ?? 1
  const differs = useDifference()
  const numbers = Array.from({ length: count }, (_, index) => index)
  // One Tab stop for all frames; up and down go from one to the next without moving the playhead.
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const focused = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1
    const target = buttons[focused + step]
    if (step === 0 || !target) return
    event.preventDefault()
    focusOn(target)
  }
  return (
    <div
      className={styles['strip']}
      style={cssVariables({ '--frames': count })}
      data-many={count > 12}
      data-some={count > 8}
      data-sent={journey !== null}
    >
      {/* Before an order was sent there is nothing to press here, and the label says the same. */}
      <ol
        className={styles['frames']}
        aria-label={t('page.timeline.steps')}
        aria-hidden={journey === null}
        onKeyDown={onKeyDown}
      >
        {numbers.map((index) => (
          <Frame
            key={journey?.steps[index]?.id ?? index}
            index={index}
            differs={differs?.index === index ? differs.from : undefined}
            place={index < current ? 'done' : index === current ? 'now' : 'ahead'}
            // Only of a step that was reached: what lies ahead must not even be handed down.
            info={journey && index <= current ? stepInfo(journey, index) : undefined}
          />
        ))}
      </ol>
      {journey && <Playhead />}
    </div>
  )
}

interface FrameProps {
  readonly index: number
  readonly place: 'done' | 'now' | 'ahead'
  readonly info: StepInfo | undefined
  /** Number of the order whose trip this one leaves here. */
  readonly differs: number | undefined
}

function Frame({ index, place, info, differs }: FrameProps) {
  const { t } = useTranslation()
  const { steering } = usePageModel()
  const lens = useLens()
  const sent = useJourney() !== null
  const item = useRef<HTMLLIElement>(null)
  const inside = useApp((state) => state.preferences.inside)
  // Also when the strip is unfolded: dots do not scroll, frames do.
  useEffect(() => {
    return place === 'now' && inside ? showSoon(item.current) : undefined
  }, [place, inside])
  const number = index + 1
  const name = info
    ? t('page.timeline.reached', {
        number,
        place: placeWords(t, info.step.station, lens),
        frame: lensedFrameWords(t, info.step, lens),
      })
    : t('page.timeline.ahead', { number })
  const ended = info && endOf(info)
  const words = [name, ended && t(`page.scene.${ended}`), differs && t('shell.differs', { number: differs })]
  const look = { className: styles['frame'], 'data-place': place }
  if (!sent)
    return (
      <li className={styles['item']}>
        <span {...look}>
          <span className={styles['number']}>{number}</span>
        </span>
      </li>
    )
  return (
    <li ref={item} className={styles['item']}>
      <button
        type="button"
        {...look}
        data-fidelity={info?.step.fidelity}
        data-station={info?.step.station}
        tabIndex={place === 'now' ? 0 : -1}
        data-differs={differs !== undefined}
        aria-label={words.filter(Boolean).join('. ')}
        aria-current={place === 'now' ? 'step' : undefined}
        onClick={() => steering.toStep(index)}
      >
        {differs !== undefined && <span className={styles['differs']}>{t('shell.differsShort')}</span>}
        {info ? <Reached info={info} ended={ended} /> : <span className={styles['number']}>{number}</span>}
      </button>
    </li>
  )
}

function Reached({ info, ended }: { readonly info: StepInfo; readonly ended: 'refused' | 'broken' | undefined }) {
  const { t } = useTranslation()
  const lens = useLens()
  const { step, span } = info
  const us = span.endUs - span.startUs
  return (
    <>
      {ended && (
        <span className={styles['ended']} data-ended={ended}>
          <Shape kind={ended === 'refused' ? 'warning' : 'bad'} />
        </span>
      )}
      <Picture span={span} />
      <span className={styles['words']}>
        {lensedFrameWords(t, step, lens)}
        {step.phase === 'end' && us > 0 && <em>{durationText(us)}</em>}
      </span>
    </>
  )
}

/** How work that is done and said no, or broke, is marked; what only begins has not ended. */
const endOf = ({ step, span }: StepInfo): 'refused' | 'broken' | undefined =>
  step.phase === 'end' && (span.outcome === 'refused' || span.outcome === 'broken') ? span.outcome : undefined

const cssVariables = (variables: Readonly<Record<`--${string}`, number>>): CSSProperties => variables
