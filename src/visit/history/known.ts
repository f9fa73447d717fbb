// How much of two trips may be told: what was seen of each, and not a step more.

import type { Step } from '../../trace'
import type { Journey } from '../journey/journey'
import type { Timeline } from './align'

export interface Known {
  /** How many rows of the timeline may be shown of each trip. */
  readonly firstRows: number
  readonly secondRows: number
  /** Story milliseconds up to which each trip is known. */
  readonly firstMs: number
  readonly secondMs: number
}

/**
 * `nowMs` is where the playhead stands on the second trip. Of a first trip that was not seen to its end, only what it
 * shares with the second is known.
 */
export function knownOf(
  { rows, partsAt }: Timeline,
  [first, second]: readonly [Journey, Journey],
  [seenFirst, seenSecond]: readonly [boolean, boolean],
  nowMs: number,
): Known {
  const timeOf = (journey: Journey, step: Step | undefined): number =>
    (step && journey.reachedAtMs(step.id)) ?? Number.POSITIVE_INFINITY
  const here = rows.findLastIndex((row) => timeOf(second, row.second) <= nowMs) + 1
  const secondRows = seenSecond ? rows.length : here
  const firstRows = seenFirst ? rows.length : Math.min(here, partsAt ?? rows.length)
  const lastTime = rows
    .slice(0, firstRows)
    .reduce((last, row) => (row.first ? Math.max(last, timeOf(first, row.first)) : last), -1)
  return {
    firstRows,
    secondRows,
    firstMs: seenFirst ? Number.POSITIVE_INFINITY : lastTime,
    secondMs: seenSecond ? Number.POSITIVE_INFINITY : nowMs,
  }
}
