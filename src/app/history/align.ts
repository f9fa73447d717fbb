// Two trips as one timeline: the steps both have side by side, what only one has in between.

import { firstDifference } from '../../simulation'
import type { Step } from '../../trace'
import type { Journey } from '../journey/journey'

export interface Row {
  /** Indexes of the step in each trip; `undefined` where that trip has none here. */
  readonly first: number | undefined
  readonly second: number | undefined
  readonly differs: boolean
}

export interface Timeline {
  readonly rows: readonly Row[]
  /** Index of the row at which the trips part; `null` when every row is the same. */
  readonly partsAt: number | null
}

/** Both trips at the same detail. A step differs when it is in one trip only, ended in another way or did other work. */
export function timelineOf(first: Journey, second: Journey): Timeline {
  const rows: Row[] = []
  let [i, j] = [0, 0]
  while (i < first.steps.length || j < second.steps.length) {
    const [a, b] = [first.steps[i], second.steps[j]]
    if (a && b && a.id === b.id) {
      rows.push({ first: i++, second: j++, differs: !endedAlike(first, a, second, b) })
      continue
    }
    // What comes later in the other trip waits for it; what never comes there stands alone.
    if (a && (!b || !comesAfter(second.steps, j, a.id))) rows.push({ first: i++, second: undefined, differs: true })
    else if (b) rows.push({ first: undefined, second: j++, differs: true })
  }
  return { rows, partsAt: partingRow(first, second, rows) }
}

const comesAfter = (steps: readonly Step[], from: number, id: string): boolean =>
  steps.slice(from).some((step) => step.id === id)

const endedAlike = (first: Journey, a: Step, second: Journey, b: Step): boolean =>
  first.spans.get(a.spanId)?.outcome === second.spans.get(b.spanId)?.outcome

/** From the same world every figure counts; after another order, numbers drawn by chance differ from the start. */
function partingRow(first: Journey, second: Journey, rows: readonly Row[]): number | null {
  const sameWorld = first.run.trace.traceId === second.run.trace.traceId
  const difference = sameWorld ? firstDifference(first.run.trace, second.run.trace, second.detail) : null
  const exact = difference ? rows.findIndex((row) => row.second === difference.index) : -1
  const coarse = rows.findIndex((row) => row.differs)
  const found = [exact, coarse].filter((index) => index >= 0)
  return found.length === 0 ? null : Math.min(...found)
}
