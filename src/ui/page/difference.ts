// Where the shown trip leaves the one it is compared with.

import { useMemo } from 'react'
import { partingStep } from '../../visit'
import { useApp, useComparedJourney, useJourney } from './hooks'

/** Index of the first frame that differs, and the number of the other order; `null` without a comparison. */
export function useDifference(): { readonly index: number; readonly from: number } | null {
  const journey = useJourney()
  const other = useComparedJourney()
  const from = useApp((state) => state.compared)
  return useMemo(() => {
    const step = journey && other ? partingStep(other, journey) : undefined
    if (!journey || !step || from === null) return null
    const index = journey.steps.findIndex(({ id }) => id === step.id)
    return { index: index < 0 ? journey.steps.length - 1 : index, from }
  }, [journey, other, from])
}
