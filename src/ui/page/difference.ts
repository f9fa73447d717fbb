// Where the shown trip leaves the one it is compared with.

import { useMemo } from 'react'
import { comparedEntry, partingStep, shownEntry, worldsOf } from '../../visit'
import { useApp, useComparedJourney, useJourney } from './hooks'

/** Index of the first frame that differs, and the number of the other order; `null` without a comparison. */
export function useDifference(): { readonly index: number; readonly from: number } | null {
  const journey = useJourney()
  const other = useComparedJourney()
  const shown = useApp(shownEntry)
  const compared = useApp(comparedEntry)
  return useMemo(() => {
    if (!journey || !other || !shown || !compared) return null
    const step = partingStep(other, journey, worldsOf(compared, shown))
    if (!step) return null
    const index = journey.steps.findIndex(({ id }) => id === step.id)
    return { index: index < 0 ? journey.steps.length - 1 : index, from: compared.number }
  }, [journey, other, shown, compared])
}
