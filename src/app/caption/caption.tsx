// What happens now, in one sentence; for developers a second one with the terms.

import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { durationText } from '../journey/duration'
import { FidelityBadge } from '../parts/fidelity'
import { MarkedText } from '../parts/marked-text'
import { useApp, useJourney, useStep } from '../playing/hooks'
import styles from './caption.module.css'
import { Place } from './place'
import { ReadingChoice } from './reading-choice'
import { sentencesOf } from './sentences'
import { StepLabel } from './step-label'

export function Caption() {
  const { t } = useTranslation()
  const journey = useJourney()
  const info = useStep()
  const lesson = useApp((state) => state.lesson)
  const caption = useRef<HTMLDivElement>(null)
  const reading = useApp((state) => state.preferences.reading)
  const { twelve, developer } =
    journey && info
      ? sentencesOf(t, journey, info)
      : { twelve: t(`lessons.${lesson.id}.opening`), developer: t(`lessons.${lesson.id}.openingDeveloper`) }
  return (
    <div ref={caption} className={styles['caption']}>
      <div className={styles['row']}>
        <StepLabel />
        {info && (
          <>
            <Place info={info} caption={caption} />
            <FidelityBadge fidelity={info.step.fidelity} />
            {info.step.phase === 'end' && info.span.endUs > info.span.startUs && (
              <span className={styles['duration']}>
                {t('page.duration', { time: durationText(info.span.endUs - info.span.startUs) })}
              </span>
            )}
          </>
        )}
        <ReadingChoice />
      </div>
      <div data-testid="caption" className={styles['sentences']}>
        <p className={styles['twelve']}>
          <MarkedText text={twelve} />
        </p>
        {reading === 'developer' && (
          <p className={styles['developer']}>
            <MarkedText text={developer} />
          </p>
        )}
      </div>
    </div>
  )
}
