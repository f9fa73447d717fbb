// Whether the page waits at the first step of a trip because less movement is wanted: then it has to say how to go on.

import { useHost } from '../../ui/page/context'
import { useApp, useJourney, usePlaying, useStepIndex } from '../../ui/page/hooks'

export function useIsWaiting(): boolean {
  const host = useHost()
  useApp((state) => state.preferences.movement)
  const journey = useJourney()
  const playing = usePlaying()
  const index = useStepIndex()
  return journey !== null && journey.steps.length > 1 && index === 0 && !playing && !host.travels()
}
