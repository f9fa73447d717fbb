// Where the shown trip leaves the one it is compared with.

import { useMemo } from 'react'
import { firstDifference } from '../../simulation'
import { useApp, useComparedJourney, useJourney } from '../playing/hooks'

/** Index of the first frame that differs, and the number of the other order; `null` without a comparison. */
export function useDifference(): { readonly index: number; readonly from: number } | null {
  const journey = useJourney()
  const other = useComparedJourney()
  const from = useApp((state) => state.compared)
  return useMemo(() => {
    if (!journey || !other || from === null) return null
    const steps = new Map(journey.steps.map(({ id }, index) => [id, index]))
    const difference = firstDifference(other.run.trace, journey.run.trace, journey.detail)
    const step = difference?.step
    return step === undefined ? null : { index: steps.get(step.id) ?? journey.steps.length - 1, from }
  }, [journey, other, from])
}
