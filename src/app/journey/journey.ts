// One run, laid out for following: its steps at the chosen detail, when each is reached, and what is known by then.

import { type Schedule, schedule, scheduling } from '../../scene/model'
import type { Run, SwitchId } from '../../simulation'
import { type Detail, type SpanRecord, type Step, stepsOf } from '../../trace'
import { type Told, tellingOf, toldAt } from '../playing/telling'
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
  /** What is told from moment to moment. */
  readonly telling: readonly Told[]
  toldAt(timeMs: number): Told | null
  /** When the step of that id is reached, at any level of detail; `undefined` where this trip has none. */
  reachedAtMs(stepId: string): number | undefined
}

/** Ids of the first and the last step of a part, stops at any detail; one the trip does not have counts as `null`. */
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
  const everything = stepsOf(run.trace, 'all')
  const whole = stepsOf(run.trace, detail)
  const steps = partOf(whole, everything, part)
  const spans = new Map(run.trace.spans.map((span) => [span.id, span]))
  const telling = tellingOf({ schedule: plan, everything, steps, isBad: badSteps(run, spans) })
  const stopsMs = steps.map((step) => times.get(step.id) ?? plan.durationMs)
  return {
    run,
    detail,
    schedule: plan,
    steps,
    stopsMs,
    firstMs: steps[0]?.id === whole[0]?.id ? 0 : (stopsMs[0] ?? 0),
    spans,
    telling,
    toldAt: (timeMs) => toldAt(telling, timeMs),
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

/** A step at which nobody stops at this detail begins or ends a part all the same: there it is a stop. */
function partOf(whole: readonly Step[], everything: readonly Step[], { from, to }: Part): readonly Step[] {
  const ends = everything.filter(({ id }) => id === from || id === to)
  if (ends.length === 0) return whole
  const stops = new Set([...whole, ...ends].map(({ id }) => id))
  const first = everything.findIndex(({ id }) => id === from)
  const last = everything.findIndex(({ id }) => id === to)
  const part = everything.slice(Math.max(0, first), last < 0 ? undefined : last + 1).filter(({ id }) => stops.has(id))
  return part.length > 0 ? part : whole
}

/** Steps whose sentence says that something was refused or broke: themselves, or because they carry such an answer. */
function badSteps({ response }: Run, spans: Journey['spans']): (step: Step) => boolean {
  const refused = response === null || response.status >= 400
  return ({ spanId, phase, station }) => {
    const outcome = spans.get(spanId)?.outcome
    if (phase === 'end' && (outcome === 'refused' || outcome === 'broken')) return true
    return refused && (station === 'client' || station === 'network' || station === 'logic')
  }
}

/** Lays a run out ahead of its being asked for, with a pause whenever the work has held the page up for a while. */
export async function layOutAhead(run: Run, switches: readonly SwitchId[], pause: () => Promise<void>): Promise<void> {
  const work = scheduling(run.trace, faultsOf(switches))
  let since = performance.now()
  for (;;) {
    const piece = work.next()
    if (piece.done) return void schedulesOf(run).set(keyOf(switches), piece.value)
    if (performance.now() - since < longestPieceMs) continue
    await pause()
    since = performance.now()
  }
}

/** Half a frame. */
const longestPieceMs = 8

const schedules = new WeakMap<Run, Map<string, Schedule>>()
const keyOf = (switches: readonly SwitchId[]): string => switches.join()

function schedulesOf(run: Run): Map<string, Schedule> {
  const known = schedules.get(run) ?? new Map<string, Schedule>()
  schedules.set(run, known)
  return known
}

function scheduleOf(run: Run, switches: readonly SwitchId[]): Schedule {
  const known = schedulesOf(run)
  const made = known.get(keyOf(switches)) ?? schedule(run.trace, faultsOf(switches))
  known.set(keyOf(switches), made)
  return made
}
