// How much of two trips may be told: what was seen of each, and not a step more.

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
 * `current` is the step of the second trip at the playhead. Of a first trip that was not seen to its end, only what it
 * shares with the second is known.
 */
export function knownOf(
  { rows, partsAt }: Timeline,
  [first, second]: readonly [Journey, Journey],
  [seenFirst, seenSecond]: readonly [boolean, boolean],
  current: number,
): Known {
  const here = rows.findIndex((row) => row.second === current) + 1
  const secondRows = seenSecond ? rows.length : here
  const firstRows = seenFirst ? rows.length : Math.min(here, partsAt ?? rows.length)
  return {
    firstRows,
    secondRows,
    firstMs: untilMs(
      first,
      rows.slice(0, firstRows).map((row) => row.first),
      firstRows === rows.length,
    ),
    secondMs: untilMs(
      second,
      rows.slice(0, secondRows).map((row) => row.second),
      secondRows === rows.length,
    ),
  }
}

function untilMs(journey: Journey, indexes: readonly (number | undefined)[], whole: boolean): number {
  if (whole) return Number.POSITIVE_INFINITY
  return Math.max(-1, ...indexes.map((index) => (index === undefined ? -1 : (journey.stopsMs[index] ?? -1))))
}
