// Where the playhead stands on a trip, and where the same place is on another.

import { type Player, stopAt } from '../../playback'
import type { Journey } from '../journey/journey'

/**
 * The index of a step by id, `end`, or number from 1. A number beyond the trip means its nearest step; a step that is
 * no stop at this detail, the stop before it; one this trip does not have, the first.
 */
export function indexOfStep({ steps, stopsMs, reachedAtMs }: Journey, at: string | number): number {
  if (typeof at === 'number') return Math.min(Math.max(Math.trunc(at) || 1, 1), steps.length) - 1
  if (at === 'end') return steps.length - 1
  const index = steps.findIndex(({ id }) => id === at)
  const reachedMs = reachedAtMs(at)
  return index < 0 && reachedMs !== undefined ? stopAt(stopsMs, reachedMs) : Math.max(0, index)
}

/** Whether the playhead is somewhere on a trip that has not ended. */
export function isMidTrip(journey: Journey | null, player: Player): boolean {
  const lastMs = journey?.stopsMs[journey.stopsMs.length - 1]
  return lastMs !== undefined && player.clock().timeMs < lastMs
}

/** The id of the step the playhead stands on. */
export const stepUnder = (journey: Journey | null, player: Player): string | undefined =>
  journey?.steps[stopAt(journey.stopsMs, player.clock().timeMs)]?.id

/** The same step in the new trip, or the last one before it that both trips have. */
export function samePlace(now: Journey, before: Journey, stepId: string | undefined): number {
  const indexes = new Map(now.steps.map(({ id }, index) => [id, index]))
  const passed = before.steps.slice(0, before.steps.findIndex(({ id }) => id === stepId) + 1)
  const shared = passed.findLast(({ id }) => indexes.has(id))
  return (shared && indexes.get(shared.id)) ?? 0
}
