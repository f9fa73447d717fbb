// What happened in a visit: every order with the world it met, as a tree. An order that ran again with another switch
// is a second branch from the same world. Nothing is ever changed or thrown away: going back is choosing a branch.

import { type Detail, indexOf, type SpanRecord, type Step, stepsOf, type Trace } from '../trace'
import type { PlacedOrder } from './placed-order'
import type { Run } from './simulate'
import type { World } from './world'

export interface Entry {
  /** From 1, in the order in which they happened. */
  readonly number: number
  /** The entry whose world this one met; `null` for the seed world. */
  readonly parent: number | null
  /** The lesson that was open. */
  readonly lesson: string
  readonly placed: PlacedOrder
  /** The world it met, before the wait. */
  readonly before: World
  readonly run: Run
}

/** By number: entry n stands at n - 1. */
export type History = readonly Entry[]

/** The entry of that number; `undefined` for `null` and for a number nobody has. */
export const entryAt = (history: History, number: number | null): Entry | undefined =>
  number === null ? undefined : history[number - 1]

/** The history with one more entry, which gets the next number. */
export const append = (history: History, entry: Omit<Entry, 'number'>): History => [
  ...history,
  { ...entry, number: history.length + 1 },
]

/** The orders that made the world after that entry, from the seed world on, its own last. Empty for `null`. */
export function chainTo(history: History, number: number | null): readonly Entry[] {
  const chain: Entry[] = []
  for (let entry = entryAt(history, number); entry; entry = entryAt(history, entry.parent)) chain.unshift(entry)
  return chain
}

export interface Difference {
  /** Index of the first step of the second trip, at this detail, that is not as in the first. */
  readonly index: number
  readonly step: Step | undefined
  /** The last step both trips have and agree on, or before it: −1 when even the first differs. */
  readonly lastShared: number
}

/**
 * Where two trips part: the first step that went another way, did other work, took another time, or is not there at
 * all in one of them. `null` when they are the same at every level of detail.
 */
export function firstDifference(first: Trace, second: Trace, detail: Detail): Difference | null {
  const [before, after] = [stepsOf(first, 'all'), stepsOf(second, 'all')]
  const [was, is] = [indexOf(first), indexOf(second)]
  const length = Math.max(before.length, after.length)
  let position = 0
  while (position < length) {
    const [a, b] = [before[position], after[position]]
    if (!a || !b || a.id !== b.id || a.phase !== b.phase) break
    if (a.phase === 'end' && !isSameWork(was.spanById(a.spanId), is.spanById(b.spanId))) break
    position++
  }
  if (position === length) return null
  const shared = new Set(after.slice(0, position).map(({ id }) => id))
  const steps = stepsOf(second, detail)
  const found = steps.findIndex(({ id }) => !shared.has(id))
  // What differs may be no stop at this detail and the last thing of the trip.
  const index = found < 0 ? steps.length - 1 : found
  return { index, step: steps[index], lastShared: found < 0 ? index : index - 1 }
}

/** When it began does not count: that only tells what came before. */
function isSameWork(a: SpanRecord | undefined, b: SpanRecord | undefined): boolean {
  if (!a || !b) return false
  return (
    a.outcome === b.outcome &&
    a.endUs - a.startUs === b.endUs - b.startUs &&
    JSON.stringify([a.station, a.fidelity, a.attributes]) === JSON.stringify([b.station, b.fidelity, b.attributes])
  )
}
