// One step of the trip in words: number, place, sentences, whether it ran here, how long it takes, and what it did.

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  FidelityBadge,
  MarkedText,
  placeWords,
  sentencesOf,
  shownSentences,
  showSoon,
  useApp,
  useLens,
  usePageModel,
} from '../../ui'
import { durationText, type Journey, type StepInfo } from '../../visit'
import { StepFacts } from './step-facts'
import styles from './text-view.module.css'

interface Props {
  readonly journey: Journey
  readonly info: StepInfo
  readonly current: boolean
  /** Number of the order whose trip this one leaves here. */
  readonly differs: number | undefined
}

export function StepItem({ journey, info, current, differs }: Props) {
  const { t } = useTranslation()
  const { steering } = usePageModel()
  const lens = useLens()
  const reading = useApp((state) => state.preferences.reading)
  const { step, span, index } = info
  const number = index + 1
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    return current ? showSoon(item.current) : undefined
  }, [current])
  return (
    <li ref={item} className={styles['step']} aria-current={current ? 'step' : undefined} data-station={step.station}>
      <div className={styles['top']}>
        <h3>
          {t('textView.step', { number })} <span className={styles['place']}>{placeWords(t, step.station, lens)}</span>{' '}
          {current && <span className={styles['here']}>{t('textView.here')}</span>}
        </h3>
        {!current && (
          <button type="button" className={styles['go']} onClick={() => steering.toStep(index)}>
            {t('textView.go', { number })}
          </button>
        )}
      </div>
      {differs !== undefined && <p className={styles['differs']}>{t('shell.differs', { number: differs })}</p>}
      {shownSentences(sentencesOf(t, journey, info), { lens, reading }).map((sentence) => (
        <p key={sentence.reading} className={styles['sentence']}>
          <MarkedText text={sentence.text} />
        </p>
      ))}
      <p className={styles['meta']}>
        <FidelityBadge fidelity={step.fidelity} />
        {step.phase === 'start' && <span>{t('textView.starts')}</span>}
        {step.phase === 'end' && span.endUs > span.startUs && (
          <span>{t('textView.time', { time: durationText(span.endUs - span.startUs) })}</span>
        )}
      </p>
      <StepFacts journey={journey} info={info} />
    </li>
  )
}
