// What happens now, in one sentence; for developers a second one with the terms. Between two stops: where the way goes.

import { useTranslation } from 'react-i18next'
import {
  FidelityBadge,
  sentencesOf,
  shownSentences,
  useApp,
  useJourney,
  useLens,
  useLessonWords,
  useTold,
} from '../../ui'
import { durationText, type Journey, type StepInfo, stepInfo, type Told } from '../../visit'
import styles from './caption.module.css'
import { CaptionText } from './caption-text'
import { lineOf } from './line'
import { Place } from './place'
import { ReadingChoice } from './reading-choice'
import { StepLabel } from './step-label'
import { ToldLine } from './told-line'
import { useIsWaiting } from './waiting'

export function Caption() {
  const { t } = useTranslation()
  const journey = useJourney()
  const told = useTold()
  const waits = useIsWaiting()
  const info = journey && told?.kind === 'stop' ? stepInfo(journey, told.index) : undefined
  return (
    <div className={styles['caption']} data-part="caption">
      <div className={styles['row']}>
        <StepLabel />
        {info && told?.kind === 'stop' && (
          <>
            <Place room={told.room} />
            <FidelityBadge fidelity={info.step.fidelity} />
            {info.step.phase === 'end' && info.span.endUs > info.span.startUs && (
              <span className={styles['duration']}>
                {t('page.duration', { time: durationText(info.span.endUs - info.span.startUs) })}
              </span>
            )}
          </>
        )}
        {waits && <span className={styles['waits']}>{t('telling.waits')}</span>}
        <ReadingChoice />
      </div>
      <div data-testid="caption" className={styles['sentences']}>
        <Words journey={journey} told={told} info={info} />
      </div>
    </div>
  )
}

interface WordsProps {
  readonly journey: Journey | null
  readonly told: Told | null
  readonly info: StepInfo | undefined
}

function Words({ journey, told, info }: WordsProps) {
  const { t } = useTranslation()
  const words = useLessonWords()
  const reading = useApp((state) => state.preferences.reading)
  const lens = useLens()
  if (journey && told && told.kind !== 'stop')
    return <ToldLine line={lineOf(t, journey, told, { lens, reading })} travels={told.kind === 'travel'} />
  const said =
    journey && info
      ? sentencesOf(t, journey, info)
      : {
          twelve: words.opening,
          plain: words.openingPlain,
          developer: words.openingDeveloper,
        }
  const sentences = shownSentences(said, { lens, reading })
  // Another sentence, another window: what was open belonged to the last.
  return <CaptionText key={sentences.map(({ text }) => text).join()} sentences={sentences} />
}
