// The house before any order. Apart from the choreography, which is only loaded when there is a trip to be told.

import type { HouseBefore } from '../../trace'
import { openingHouse } from './opening-house'
import { hangWaiting } from './rail'
import type { Schedule } from './schedule'
import { emptyScore } from './score'

/** Everybody in place, the order at the table, the shelves and the rail as the house is opened. */
export function idleSchedule(
  order: { readonly method: string; readonly path: string; readonly body?: string | null },
  house: HouseBefore = openingHouse,
): Schedule {
  const score = emptyScore({
    ...order,
    house,
    body: (order.body ?? '') !== '',
    host: '',
    badge: null,
    issued: null,
    answer: null,
  })
  hangWaiting(score, house.jobs)
  return { durationMs: 0, stops: [], score }
}
