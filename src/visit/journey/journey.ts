// One run, laid out for following: its steps at the chosen detail, when each is reached, and what is known by then.

import { type Schedule, schedule, scheduling } from '../../scene/model'
import type { Run } from '../../simulation'
import { type Detail, type Exchange, indexOf, onlyExchange, type Step, stepsOf, type TraceIndex } from '../../trace'
import { type Told, tellingOf, toldAt } from '../playing/telling'

export interface Journey {
  readonly run: Run
  readonly detail: Detail
  readonly schedule: Schedule
  readonly steps: readonly Step[]
  /** Story milliseconds at which each of `steps` is reached; never falls. */
  readonly stopsMs: readonly number[]
  /** Where playing starts: 0, or the first step of the chosen part. */
  readonly firstMs: number
  readonly index: TraceIndex
  /** The request and what became of it. */
  readonly exchange: Exchange | undefined
  /** What is told from moment to moment. */
  readonly telling: readonly Told[]
  toldAt(timeMs: number): Told | null
  /** When the step of that id is reached, at any level of detail; `undefined` where this trip has none. */
  reachedAtMs(stepId: string): number | undefined
  /** When the answer stands on the plate, and when the guest has read it; `undefined` where that never comes. */
  readonly answeredAtMs: number | undefined
  readonly readAtMs: number | undefined
}

/** Ids of the first and the last step of a part, stops at any detail; one the trip does not have counts as `null`. */
export interface Part {
  readonly from: string | null
  readonly to: string | null
}

/** Pure; kept for its run: it is asked for on every animation frame. */
export function journeyOf(run: Run, detail: Detail, part: Part = wholeTrip): Journey {
  const known = knownOf(run)
  const key = [detail, part.from, part.to].join(' ')
  known.schedule ??= schedule(run.trace)
  const made = known.journeys.get(key) ?? layOut(run, detail, part, known.schedule)
  known.journeys.set(key, made)
  return made
}

/** Lays a run out ahead of its being asked for, with a pause whenever the work has held the page up for a while. */
export async function layOutAhead(
  run: Run,
  detail: Detail,
  part: Part,
  { breathe, nowMs }: { breathe(): Promise<void>; nowMs(): number },
): Promise<void> {
  const work = scheduling(run.trace)
  let since = nowMs()
  for (;;) {
    const piece = work.next()
    if (piece.done) {
      knownOf(run).schedule = piece.value
      await breathe()
      return void journeyOf(run, detail, part)
    }
    if (nowMs() - since < longestPieceMs) continue
    await breathe()
    since = nowMs()
  }
}

/** Half a frame. */
const longestPieceMs = 8

function layOut(run: Run, detail: Detail, part: Part, plan: Schedule): Journey {
  const times = new Map(plan.stops.map((stop) => [stop.stepId, Number(stop.atMs)]))
  const everything = stepsOf(run.trace, 'all')
  const whole = stepsOf(run.trace, detail)
  const steps = partOf(whole, everything, part)
  const index = indexOf(run.trace)
  const exchange = onlyExchange(run.trace)
  const telling = tellingOf({ schedule: plan, everything, steps, isBad: badSteps(index, exchange) })
  const stopsMs = steps.map((step) => times.get(step.id) ?? plan.durationMs)
  return {
    run,
    detail,
    schedule: plan,
    steps,
    stopsMs,
    firstMs: steps[0]?.id === whole[0]?.id ? 0 : (stopsMs[0] ?? 0),
    index,
    exchange,
    telling,
    toldAt: (timeMs) => toldAt(telling, timeMs),
    reachedAtMs: (stepId) => times.get(stepId),
    answeredAtMs: stopOf(plan, exchange?.answeredBy?.id),
    readAtMs: stopOf(plan, exchange?.readBy?.id),
  }
}

const stopOf = ({ stops }: Schedule, spanId: string | undefined): number | undefined => {
  const stop = stops.find((one) => one.spanId === spanId)
  return stop && Number(stop.atMs)
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
function badSteps(index: TraceIndex, exchange: Exchange | undefined): (step: Step) => boolean {
  const refused = !exchange?.answer || exchange.answer.status >= 400
  return ({ spanId, phase, station }) => {
    const outcome = index.spanById(spanId)?.outcome
    if (phase === 'end' && (outcome === 'refused' || outcome === 'broken')) return true
    return refused && (station === 'client' || station === 'network' || station === 'logic')
  }
}

/** What was laid out of a run: its schedule, and journeys by all that they depend on. */
interface Known {
  schedule?: Schedule
  readonly journeys: Map<string, Journey>
}
const knownRuns = new WeakMap<Run, Known>()

function knownOf(run: Run): Known {
  const known = knownRuns.get(run) ?? { journeys: new Map() }
  knownRuns.set(run, known)
  return known
}
