// What happens now, in one sentence; for developers a second one with the terms.

import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { durationText } from '../journey/duration'
import { FidelityBadge } from '../parts/fidelity'
import { useApp, useJourney, useLens, useStep } from '../playing/hooks'
import styles from './caption.module.css'
import { CaptionText } from './caption-text'
import { Place } from './place'
import { ReadingChoice } from './reading-choice'
import { sentencesOf, shownSentences } from './sentences'
import { StepLabel } from './step-label'

export function Caption() {
  const { t } = useTranslation()
  const journey = useJourney()
  const info = useStep()
  const lesson = useApp((state) => state.lesson)
  const caption = useRef<HTMLDivElement>(null)
  const reading = useApp((state) => state.preferences.reading)
  const lens = useLens()
  const said =
    journey && info
      ? sentencesOf(t, journey, info)
      : { twelve: t(`lessons.${lesson.id}.opening`), developer: t(`lessons.${lesson.id}.openingDeveloper`) }
  const sentences = shownSentences(said, { lens, reading })
  return (
    <div ref={caption} className={styles['caption']} data-part="caption">
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
        {/* Another sentence, another window: what was open belonged to the last. */}
        <CaptionText key={sentences.map(({ text }) => text).join()} sentences={sentences} />
      </div>
    </div>
  )
}
