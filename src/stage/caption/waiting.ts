// Whether the page waits at the first step of a trip because less movement is wanted: then it has to say how to go on.

import { useApp, useJourney, usePageModel, usePlaying, useStepIndex } from '../../ui'

export function useIsWaiting(): boolean {
  const model = usePageModel()
  useApp((state) => state.preferences.movement)
  const journey = useJourney()
  const playing = usePlaying()
  const index = useStepIndex()
  return journey !== null && journey.steps.length > 1 && index === 0 && !playing && !model.travels()
}
