// Tells assistive technology the step that was reached. Silent while playing: the last words just stay.

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../parts/marked-text'
import { useApp, useJourney, usePlaying, useStep, useStepIndex } from '../playing/hooks'
import { sentencesOf } from './sentences'
import { useStepCount } from './step-label'

export function LiveRegion() {
  const { t } = useTranslation()
  const journey = useJourney()
  const info = useStep()
  const number = useStepIndex() + 1
  const count = useStepCount()
  const playing = usePlaying()
  const reading = useApp((state) => state.preferences.reading)
  const [spoken, speak] = useState('')
  const words = journey && info ? plainText(sentencesOf(t, journey, info)[reading]) : ''
  const text = words && `${t('page.timeline.label', { number, count })}. ${words}`
  useEffect(() => {
    if (!playing) speak(text)
  }, [playing, text])
  return (
    <p className="visually-hidden" role="status" data-testid="live">
      {spoken}
    </p>
  )
}
