// From one stop to the next, on a list of stop times that never falls.

import { lastAtOrBefore } from '../shared'

/** Two times closer than this are the same stop: dragging and floating point land a little beside it. */
const toleranceMs = 0.5

/** The index of the stop at or before `timeMs`; 0 before the first. Needs at least one stop. */
export const stopAt = (stopsMs: readonly number[], timeMs: number): number =>
  Math.max(
    0,
    lastAtOrBefore(stopsMs.length, (index) => stopsMs[index] ?? Number.POSITIVE_INFINITY, timeMs + toleranceMs),
  )

/** The time of the stop after `timeMs`, or of the last. */
export function nextStop(stopsMs: readonly number[], timeMs: number): number {
  const beforeFirst = timeMs + toleranceMs < (stopsMs[0] ?? 0)
  const index = beforeFirst ? 0 : stopAt(stopsMs, timeMs) + 1
  return stopsMs[Math.min(index, stopsMs.length - 1)] ?? 0
}

/** The time of the stop before `timeMs`: between two stops that is the nearer one behind. */
export function previousStop(stopsMs: readonly number[], timeMs: number): number {
  const index = stopAt(stopsMs, timeMs)
  const stop = stopsMs[index] ?? 0
  return timeMs - stop > toleranceMs ? stop : (stopsMs[Math.max(0, index - 1)] ?? 0)
}
