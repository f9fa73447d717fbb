// Tells assistive technology each stop: where, simulated or real, and what happened; also while playing, when its
// sentence comes. The way between two stops is not told: the last words just stay.

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stationOf } from '../../scene/model'
import { placeWords, plainText, sentencesOf, shownSentences, useApp, useLens, useToldLater } from '../../ui'
import { stepInfo } from '../../visit'
import { useStepName } from './step-label'
import { useIsWaiting } from './waiting'

export function LiveRegion() {
  const { t } = useTranslation()
  const { journey, told } = useToldLater()
  const label = useStepName()
  const waits = useIsWaiting()
  const reading = useApp((state) => state.preferences.reading)
  const lens = useLens()
  const [spoken, speak] = useState('')
  const info = journey && told?.kind === 'stop' ? stepInfo(journey, told.index) : undefined
  const sentences = journey && info ? shownSentences(sentencesOf(t, journey, info), { lens, reading }) : []
  const text =
    info && told?.kind === 'stop'
      ? t('page.live', {
          label: label(told.index),
          place: placeWords(t, stationOf(told.room), lens),
          fidelity: t(`page.fidelity.${info.step.fidelity}`),
          // The last is the reading that was chosen.
          sentence: plainText(sentences.at(-1)?.text ?? ''),
        })
      : undefined
  const whole = text !== undefined && waits ? `${text} ${t('telling.waits')}` : text
  const isEmpty = journey === null
  useEffect(() => {
    if (whole !== undefined) speak(whole)
    else if (isEmpty) speak('')
  }, [whole, isEmpty])
  return (
    <p className="visually-hidden" role="status" data-testid="live">
      {spoken}
    </p>
  )
}
