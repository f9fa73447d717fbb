// Tells assistive technology the step that was reached: where, simulated or real, and what happened.
// Silent while playing: the last words just stay.

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../parts/marked-text'
import { useApp, useJourney, useLens, usePlaying, useStep, useStepIndex } from '../playing/hooks'
import { placeWords } from '../words/place-words'
import { sentencesOf, shownSentences } from './sentences'
import { useStepCount } from './step-label'

export function LiveRegion() {
  const { t } = useTranslation()
  const journey = useJourney()
  const info = useStep()
  const number = useStepIndex() + 1
  const count = useStepCount()
  const playing = usePlaying()
  const reading = useApp((state) => state.preferences.reading)
  const lens = useLens()
  const [spoken, speak] = useState('')
  const sentences = journey && info ? shownSentences(sentencesOf(t, journey, info), { lens, reading }) : []
  const text =
    info &&
    t('page.live', {
      label: t('page.timeline.label', { number, count }),
      place: placeWords(t, info.step.station, lens),
      fidelity: t(`page.fidelity.${info.step.fidelity}`),
      // The last is the reading that was chosen.
      sentence: plainText(sentences.at(-1)?.text ?? ''),
    })
  useEffect(() => {
    if (!playing) speak(text ?? '')
  }, [playing, text])
  return (
    <p className="visually-hidden" role="status" data-testid="live">
      {spoken}
    </p>
  )
}
