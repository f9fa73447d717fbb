// One run, laid out for following: its steps at the chosen detail, when each is reached, and what is known by then.

import { type Schedule, schedule } from '../../scene/model'
import type { Run } from '../../simulation'
import { type Detail, type SpanRecord, type Step, stepsOf } from '../../trace'

export interface Journey {
  readonly run: Run
  readonly schedule: Schedule
  readonly steps: readonly Step[]
  /** Story milliseconds at which each of `steps` is reached; never falls. */
  readonly stopsMs: readonly number[]
  readonly spans: ReadonlyMap<string, SpanRecord>
  /** When the step of that id is reached, at any level of detail; `undefined` where this trip has none. */
  reachedAtMs(stepId: string): number | undefined
}

/** Pure; the schedule, the dear part, is kept for a run at every detail. */
export function journeyOf(run: Run, detail: Detail): Journey {
  const plan = scheduleOf(run)
  const times = new Map(plan.stops.map((stop) => [stop.stepId, Number(stop.atMs)]))
  const steps = stepsOf(run.trace, detail)
  return {
    run,
    schedule: plan,
    steps,
    stopsMs: steps.map((step) => times.get(step.id) ?? plan.durationMs),
    spans: new Map(run.trace.spans.map((span) => [span.id, span])),
    reachedAtMs: (stepId) => times.get(stepId),
  }
}

const schedules = new WeakMap<Run, Schedule>()

function scheduleOf(run: Run): Schedule {
  const known = schedules.get(run)
  if (known) return known
  const made = schedule(run.trace)
  schedules.set(run, made)
  return made
}
