// What is told at each moment of a trip: a pure function of its schedule and of the steps at the present detail.
// A sentence belongs to the lit room: it comes with the lamp and goes with it. Between two stops the way is told.

import type { RoomId, Schedule, Stop } from '../../scene/model'
import { lastAtOrBefore } from '../../shared'
import type { Step } from '../../trace'

interface Lasting {
  /** Story milliseconds; the next begins where this one ends. */
  readonly fromMs: number
  readonly untilMs: number
  /** Index of the last stop that was told by then; −1 before the first. */
  readonly after: number
}

/** A stop's own sentence, while its room is lit. */
export interface StopTold extends Lasting {
  readonly kind: 'stop'
  readonly room: RoomId
  /** Of the stop, among the steps of this detail. */
  readonly index: number
}
/** What somebody does in the lit room, as long as its outcome is not known, or where nobody stops at this detail. */
export interface DoingTold extends Lasting {
  readonly kind: 'doing'
  readonly room: RoomId
  /** `null`: what goes on there began elsewhere. */
  readonly step: Step | null
}
/** A leg of the way between two stops, through however many rooms. */
export interface TravelTold extends Lasting {
  readonly kind: 'travel'
  readonly room: null
  /** `null`: too short for words. */
  readonly leg: Leg | null
}
export type Told = StopTold | DoingTold | TravelTold

export type Leg =
  | { readonly way: 'home' }
  /** The room that is passed first, and the most telling of what is done there, if anything is. */
  | { readonly way: 'on'; readonly room: RoomId; readonly step: Step | null }

export interface Trip {
  readonly schedule: Schedule
  /** All steps of the trip, one for each of the schedule's stops. */
  readonly everything: readonly Step[]
  /** Those at which a learner stops. */
  readonly steps: readonly Step[]
  /** Whether a step's sentence says that something was refused or broke. */
  isBad(step: Step): boolean
}

/** What is done for less time than this needs no words of its own; the stop's sentence comes with the lamp. */
const shortestDoingMs = 700
/** A leg, or work at which nobody stops, is told from this length on: else words would flicker. */
const shortestLegMs = 1000

/** Everything told on a trip, in order, without a gap from its start to its end. At least one. */
export function tellingOf(trip: Trip): readonly Told[] {
  const acts = actsOf(trip)
  const stops = acts.filter(({ index }) => index >= 0)
  const stopRooms = new Set(stops.map(({ stop }) => stop.room))
  const told: Told[] = []
  let after = -1
  for (const light of lightsOf(trip.schedule)) {
    const isIn = ({ stop }: Act): boolean => stop.atMs >= light.fromMs && stop.atMs < light.untilMs
    const here = stops.filter(isIn)
    const work = acts.filter((act) => isIn(act) && act.stop.room === light.room).at(-1)
    if (here.length > 0) {
      told.push(...tellRoom(trip, light, here, after))
      after = here.at(-1)?.index ?? after
    } else if (light.room !== null && stopRooms.has(light.room) && !light.home && lastsMs(light) >= shortestLegMs)
      told.push({ ...light, kind: 'doing', room: light.room, step: work?.step ?? null, after })
    else joinLeg(told, light, acts, after)
  }
  return told.map((one) => (one.kind === 'travel' && lastsMs(one) < shortestLegMs ? { ...one, leg: null } : one))
}

/** What is told at a moment. */
export function toldAt(telling: readonly Told[], timeMs: number): Told | null {
  const index = lastAtOrBefore(telling.length, (at) => telling[at]?.fromMs ?? Number.POSITIVE_INFINITY, timeMs)
  return telling[Math.max(0, index)] ?? null
}

interface Act {
  readonly stop: Stop
  readonly step: Step
  /** Among the steps of this detail; −1 where nobody stops. */
  readonly index: number
}

function actsOf({ schedule, everything, steps }: Trip): readonly Act[] {
  const byId = new Map(everything.map((step) => [step.id, step]))
  const indices = new Map(steps.map(({ id }, index) => [id, index]))
  return schedule.stops.flatMap((stop) => {
    const step = byId.get(stop.stepId)
    return step ? [{ stop, step, index: indices.get(stop.stepId) ?? -1 }] : []
  })
}

interface Light {
  readonly room: RoomId | null
  readonly fromMs: number
  readonly untilMs: number
  /** On the way home: through the house, and along the street. */
  readonly home: boolean
}

const lastsMs = ({ fromMs, untilMs }: { readonly fromMs: number; readonly untilMs: number }): number => untilMs - fromMs

/** The stretches of time in which one room is lit, or none. */
function lightsOf({ score, durationMs }: Schedule): readonly Light[] {
  const { keys, initial } = score.lit
  const homeMs = score.homeFrom.keys[0]?.atMs ?? Number.POSITIVE_INFINITY
  return [{ atMs: 0, value: initial }, ...keys]
    .map(({ atMs, value }, index) => ({
      room: value,
      fromMs: atMs,
      untilMs: keys[index]?.atMs ?? Math.max(durationMs, atMs),
      home: value === null || (value === 'street' && atMs >= homeMs),
    }))
    .filter((light, index) => lastsMs(light) > 0 || index === keys.length)
}

function tellRoom(trip: Trip, light: Light, here: readonly Act[], before: number): readonly Told[] {
  const told: Told[] = []
  let after = before
  const [first] = here
  let fromMs = light.fromMs
  if (first) {
    const gapMs = first.stop.knownMs - fromMs
    // Before it is seen, nothing bad is told.
    if (gapMs >= shortestDoingMs || (gapMs > 0 && trip.isBad(first.step))) {
      const room = light.room ?? first.stop.room
      told.push({ kind: 'doing', room, step: first.step, fromMs, untilMs: first.stop.knownMs, after })
      fromMs = first.stop.knownMs
    }
  }
  for (const [at, { stop, index }] of here.entries()) {
    const untilMs = here[at + 1]?.stop.knownMs ?? light.untilMs
    told.push({ kind: 'stop', room: light.room ?? stop.room, index, fromMs, untilMs, after })
    fromMs = untilMs
    after = index
  }
  return told
}

/** Goes on with the leg that was begun, or begins one. */
function joinLeg(told: Told[], light: Light, acts: readonly Act[], after: number): void {
  const last = told.at(-1)
  const leg: Leg = light.home || light.room === null ? { way: 'home' } : legThrough(light, light.room, acts)
  if (last?.kind !== 'travel') told.push({ ...light, kind: 'travel', room: null, leg, after })
  else told.splice(-1, 1, { ...last, untilMs: light.untilMs, leg: leg.way === 'home' ? leg : last.leg })
}

const byDetail = ['story', 'steps', 'all'] as const

function legThrough({ fromMs, untilMs }: Light, room: RoomId, acts: readonly Act[]): Leg {
  const done = acts.filter(({ stop }) => stop.room === room && stop.atMs >= fromMs && stop.atMs < untilMs)
  const telling = byDetail.map((detail) => done.find(({ step }) => step.detail === detail)).find(Boolean)
  return { way: 'on', room, step: telling?.step ?? null }
}

/** So long a sentence is seen at normal speed: time to find it, and time for each letter. */
export const readingMs = (letters: number): number => 1200 + 55 * letters

/**
 * What is missing at each stop of time to read its sentence, for the clock to stand still. At the last stop it stands
 * anyway. `jumps`: the picture goes from stop to stop, and a sentence stands from one to the next.
 */
export function holdsOf(
  telling: readonly Told[],
  stopsMs: readonly number[],
  letters: (index: number) => number,
  jumps: boolean,
): readonly { readonly atMs: number; readonly holdMs: number }[] {
  const seen = new Map(telling.flatMap((one) => (one.kind === 'stop' ? [[one.index, one] as const] : [])))
  return stopsMs.slice(0, -1).flatMap((atMs, index) => {
    const told = seen.get(index)
    const fromMs = jumps || index === 0 ? atMs : (told?.fromMs ?? atMs)
    const untilMs = jumps ? (stopsMs[index + 1] ?? atMs) : (told?.untilMs ?? atMs)
    const holdMs = readingMs(letters(index)) - (untilMs - fromMs)
    return holdMs > 0 ? [{ atMs, holdMs }] : []
  })
}
