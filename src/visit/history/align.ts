// Two trips as one timeline: the steps both have side by side, what only one has in between.

import { type Entry, firstDifference } from '../../simulation'
import { type Step, stepsOf } from '../../trace'
import type { Journey } from '../journey/journey'

export interface Row {
  /** The step in each trip; `undefined` where that trip has none here. */
  readonly first: Step | undefined
  readonly second: Step | undefined
  readonly differs: boolean
}

export interface Timeline {
  readonly rows: readonly Row[]
  /** Index of the row at which the trips part; `null` when every row is the same. */
  readonly partsAt: number | null
}

/** Whether two orders met the same world, or each its own. */
export type Worlds = 'same' | 'different'

/** A world is known by the entry that made it: in two branches of a visit two worlds may draw the same chance. */
export const worldsOf = (first: Pick<Entry, 'parent'>, second: Pick<Entry, 'parent'>): Worlds =>
  first.parent === second.parent ? 'same' : 'different'

/**
 * Every step at which either trip stops at its detail. A step differs when it is in one trip only or ended in another
 * way.
 */
export function timelineOf(first: Journey, second: Journey, worlds: Worlds): Timeline {
  const stops = new Set([...first.steps, ...second.steps].map(({ id }) => id))
  const [before, after] = [first, second].map(({ run }) => stepsOf(run.trace, 'all').filter(({ id }) => stops.has(id)))
  const rows = before && after ? rowsOf(before, after, (a, b) => endedAlike(first, a, second, b)) : []
  return { rows, partsAt: partingRow(first, second, worlds, rows) }
}

function rowsOf(
  before: readonly Step[],
  after: readonly Step[],
  isAlike: (first: Step, second: Step) => boolean,
): readonly Row[] {
  const rows: Row[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [a, b] = [before[i], after[j]]
    if (a && b && a.id === b.id) {
      rows.push({ first: a, second: b, differs: !isAlike(a, b) })
      i++
      j++
    } else if (a && !(b && comesAfter(after, j, a.id))) {
      rows.push({ first: a, second: undefined, differs: true })
      i++
    } else {
      // The step of the first trip comes later in the second: what is before it there stands alone.
      rows.push({ first: undefined, second: b, differs: true })
      j++
    }
  }
  return rows
}

const comesAfter = (steps: readonly Step[], from: number, id: string): boolean =>
  steps.slice(from).some((step) => step.id === id)

const endedAlike = (first: Journey, a: Step, second: Journey, b: Step): boolean =>
  // Looked at when it begins, work has no outcome yet.
  a.phase === 'start' || first.index.spanById(a.spanId)?.outcome === second.index.spanById(b.spanId)?.outcome

/** The step of the second trip at which the two part, at the detail of the second; `undefined` when they are the same. */
export function partingStep(first: Journey, second: Journey, worlds: Worlds): Step | undefined {
  const { rows, partsAt } = timelineOf(first, second, worlds)
  return partsAt === null ? undefined : rows.slice(partsAt).find((row) => row.second !== undefined)?.second
}

/** From the same world every figure counts; after another order, numbers drawn by chance differ from the start. */
function partingRow(first: Journey, second: Journey, worlds: Worlds, rows: readonly Row[]): number | null {
  const difference = worlds === 'same' ? firstDifference(first.run.trace, second.run.trace, second.detail) : null
  const exact = rows.findIndex((row) => row.second !== undefined && row.second.id === difference?.step?.id)
  const coarse = rows.findIndex((row) => row.differs)
  const found = [exact, coarse].filter((index) => index >= 0)
  return found.length === 0 ? null : Math.min(...found)
}
