// One run, laid out for following: its steps at the chosen detail, when each is reached, and what is known by then.

import { type Schedule, schedule } from '../../scene/model'
import type { Run, SwitchId } from '../../simulation'
import { type Detail, type SpanRecord, type Step, stepsOf } from '../../trace'
import { faultsOf } from './faults'

export interface Journey {
  readonly run: Run
  readonly detail: Detail
  readonly schedule: Schedule
  readonly steps: readonly Step[]
  /** Story milliseconds at which each of `steps` is reached; never falls. */
  readonly stopsMs: readonly number[]
  /** Where playing starts: 0, or the first step of the chosen part. */
  readonly firstMs: number
  readonly spans: ReadonlyMap<string, SpanRecord>
  /** When the step of that id is reached, at any level of detail; `undefined` where this trip has none. */
  reachedAtMs(stepId: string): number | undefined
}

/** Ids of the first and the last step of a part; one the trip does not have at this detail counts as `null`. */
export interface Part {
  readonly from: string | null
  readonly to: string | null
}

/** Pure; the schedule, the dear part, is kept for a run at every detail. */
export function journeyOf(
  run: Run,
  detail: Detail,
  part: Part = wholeTrip,
  switches: readonly SwitchId[] = [],
): Journey {
  const plan = scheduleOf(run, switches)
  const times = new Map(plan.stops.map((stop) => [stop.stepId, Number(stop.atMs)]))
  const whole = stepsOf(run.trace, detail)
  const steps = partOf(whole, part)
  const stopsMs = steps.map((step) => times.get(step.id) ?? plan.durationMs)
  return {
    run,
    detail,
    schedule: plan,
    steps,
    stopsMs,
    firstMs: steps[0] === whole[0] ? 0 : (stopsMs[0] ?? 0),
    spans: new Map(run.trace.spans.map((span) => [span.id, span])),
    reachedAtMs: (stepId) => times.get(stepId),
  }
}

/** Remembers the last journey: it is asked for on every animation frame. */
export function journeys(): typeof journeyOf {
  let last: readonly unknown[] = []
  let journey: Journey | undefined
  return (...asked) => {
    if (!journey || asked.some((part, index) => part !== last[index])) journey = journeyOf(...asked)
    last = asked
    return journey
  }
}

const wholeTrip: Part = { from: null, to: null }

function partOf(steps: readonly Step[], { from, to }: Part): readonly Step[] {
  const first = Math.max(
    0,
    steps.findIndex(({ id }) => id === from),
  )
  const last = steps.findIndex(({ id }) => id === to)
  const part = steps.slice(first, last < 0 ? undefined : last + 1)
  return part.length > 0 ? part : steps
}

const schedules = new WeakMap<Run, Map<string, Schedule>>()

function scheduleOf(run: Run, switches: readonly SwitchId[]): Schedule {
  const known = schedules.get(run) ?? new Map<string, Schedule>()
  schedules.set(run, known)
  const key = switches.join()
  const made = known.get(key) ?? schedule(run.trace, faultsOf(switches))
  known.set(key, made)
  return made
}
