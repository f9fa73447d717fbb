// Where a learner can stop: steps made from spans, at three levels of detail.

import type { Micros } from '../shared'
import { indexOf, type TraceIndex } from './index-of'
import type { Detail, Fidelity, Station, Trace } from './span'

export interface Step {
  /** Stable: the seam's name, with `-2`, `-3` … where one trace passes the same seam again. */
  readonly id: string
  readonly name: string
  readonly spanId: string
  readonly station: Station
  readonly fidelity: Fidelity
  readonly detail: Detail
  /** Work with parts is looked at when it begins, work without parts when it is done. */
  readonly phase: 'start' | 'end'
  readonly atUs: Micros
}

/** A story has no more stops than these: until the answer is read, and for what is done after it. */
const longestTrip = 7
const longestAfter = 2
/** A film strip at story level holds no more frames than this. */
export const longestStory = longestTrip + longestAfter

/** The steps of a trace at a level of detail, in order of time. Every coarser step is also a finer one. */
export function stepsOf(trace: Trace, detail: Detail): readonly Step[] {
  const lists = known.get(trace) ?? new Map<Detail, readonly Step[]>()
  known.set(trace, lists)
  const list = lists.get(detail) ?? chosenSteps(trace, detail)
  lists.set(detail, list)
  return list
}

const known = new WeakMap<Trace, Map<Detail, readonly Step[]>>()

function chosenSteps(trace: Trace, detail: Detail): readonly Step[] {
  if (detail === 'all') return everyStep(trace)
  const everything = stepsOf(trace, 'all')
  const index = indexOf(trace)
  return detail === 'story'
    ? story(index, everything)
    : everything.filter((step) => step.detail !== 'all' || isTurningPoint(step, index))
}

function everyStep(trace: Trace): Step[] {
  const { root, childrenOf } = indexOf(trace)
  const seen = new Map<string, number>()
  return trace.spans
    .filter((span) => span !== root)
    .map((span, order) => ({ span, order, phase: childrenOf(span).length > 0 ? ('start' as const) : ('end' as const) }))
    .map((stop) => ({ ...stop, atUs: stop.phase === 'start' ? stop.span.startUs : stop.span.endUs }))
    .sort((a, b) => a.atUs - b.atUs || a.order - b.order)
    .map(({ span, phase, atUs }) => {
      const count = (seen.get(span.name) ?? 0) + 1
      seen.set(span.name, count)
      const id = count === 1 ? span.name : `${span.name}-${count}`
      const { name, station, fidelity, detail } = span
      return { id, name, spanId: span.id, station, fidelity, detail, phase, atUs }
    })
}

/** A step that only passes through goes first when a story grows too long; one that ended badly never does. */
function story(index: TraceIndex, everything: readonly Step[]): readonly Step[] {
  const chosen = everything.filter((step) => step.detail === 'story' || isTurningPoint(step, index))
  const after = new Set(
    chosen.filter(({ spanId }) => {
      const span = index.spanById(spanId)
      return span !== undefined && index.inJob(span)
    }),
  )
  const kept = new Set([
    ...shortened(
      chosen.filter((step) => !after.has(step)),
      longestTrip,
      index,
    ),
    ...shortened([...after], longestAfter, index),
  ])
  return chosen.filter((step) => kept.has(step))
}

function shortened(steps: readonly Step[], longest: number, index: TraceIndex): readonly Step[] {
  const endedWell = (step: Step): boolean => {
    const outcome = index.spanById(step.spanId)?.outcome
    return outcome === 'ok' || outcome === 'skipped'
  }
  let chosen = steps
  const passing: ((step: Step) => boolean)[] = [
    (step) => step.phase === 'start',
    (step) => step.station === 'gateway' && endedWell(step),
    (step) => step.station === 'auth' && endedWell(step),
    (step) => step.station === 'jobs' && endedWell(step),
    (step) => step.station === 'validation' && endedWell(step),
  ]
  for (const passes of passing) {
    for (const step of chosen.filter(passes)) {
      if (chosen.length <= longest) return chosen
      chosen = chosen.filter((other) => other !== step)
    }
  }
  return chosen
}

/** A leaf that refused or broke is where the trip turned, at every level of detail. */
const isTurningPoint = (step: Step, index: TraceIndex): boolean => {
  const outcome = index.spanById(step.spanId)?.outcome
  return step.phase === 'end' && (outcome === 'refused' || outcome === 'broken')
}
