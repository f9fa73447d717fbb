// schedule(trace): from spans to the milliseconds a learner watches. Independent of detail: that only chooses where to stop.

import { invariant, unreachable } from '../../shared'
import { readDetail, type SpanRecord, type Step, statusOf, type Trace } from '../../trace'
import type { Act, Played, Trip } from './acts/act'
import { playAuth } from './acts/auth'
import { playCache } from './acts/cache'
import { playClient } from './acts/client'
import { playDatabase } from './acts/database'
import { playGateway } from './acts/gateway'
import { clearCompared } from './acts/hash'
import { noteJob, playJobs } from './acts/jobs'
import { playAnswer, playLogic } from './acts/logic'
import { playNetwork } from './acts/network'
import { playProviders } from './acts/providers'
import { tidy } from './acts/search'
import { playValidation } from './acts/validation'
import { type RoomId, roomOf } from './geometry'
import { hangWaiting } from './rail'
import type { Score } from './score'
import { createStage, type Stage, tempo } from './stage'
import { readStory, type Story } from './story'

export interface Stop {
  readonly stepId: string
  readonly spanId: string
  readonly phase: 'start' | 'end'
  /** Where it is drawn: the room that is lit at `atMs`. */
  readonly room: RoomId
  /** Where a learner stops, in story milliseconds. */
  readonly atMs: number
  /** When its act begins, and from when on its outcome may be seen. */
  readonly fromMs: number
  readonly knownMs: number
}

export interface Schedule {
  readonly durationMs: number
  /** One for every step of `stepsOf(trace, 'all')`, in that order; times strictly increase; the first is at 0. */
  readonly stops: readonly Stop[]
  readonly score: Score
}

/** After the last stop the picture comes to rest. */
const epilogueMs = 900

/** A function of the trace and of nothing beside it: what was switched on stands in it. */
export function schedule(trace: Trace): Schedule {
  const work = scheduling(trace)
  for (;;) {
    const piece = work.next()
    if (piece.done) return piece.value
  }
}

/** The same in pieces, one for each step: between two of them whoever asks can do something else. */
export function* scheduling(trace: Trace): Generator<undefined, Schedule, undefined> {
  const story = readStory(trace)
  const last = lastWork(story)
  const stage = createStage(story, new Set(story.steps.map(({ station }) => roomOf(station))))
  hangWaiting(stage.score, story.house?.jobs ?? [])
  const trip: Trip = {
    cooking: false,
    status: null,
    below: null,
    startedAtMs: trace.startedAtMs,
    inJob: story.index.inJob,
  }
  const stops: Stop[] = []
  let now = 0
  for (const step of story.steps) {
    yield
    const span = story.index.spanById(step.spanId)
    invariant(span, `step ${step.id} has a span`)
    const first = stops.length === 0
    const fromMs = first ? 0 : now + tempo.hold
    const played = first ? { knownMs: 0, stopMs: 0 } : play({ stage, step, span, fromMs, trip })
    const atMs = first ? 0 : Math.max(played.stopMs, now + tempo.shortestAct)
    const room = stage.score.lit.last ?? roomOf(step.station)
    visit(stage, roomOf(step.station), span, played.knownMs, story.index.inJob(span))
    if (last.has(step) && room === roomOf(step.station)) stage.finish(room)
    const { id: stepId, spanId, phase } = step
    stops.push({ stepId, spanId, phase, room, atMs, fromMs, knownMs: Math.min(played.knownMs, atMs) })
    now = atMs
  }
  const restMs =
    stops.length === 0 ? 0 : Math.max(now + epilogueMs, finishBelow(stage, trip, now + tempo.hold) + tempo.hold)
  return { durationMs: restMs, stops, score: stage.score }
}

function play(act: Act): Played {
  const { stage, span, fromMs, trip } = act
  if (stage.score.tag.last !== null) stage.tag(null, fromMs)
  takeSlipBack(stage, fromMs)
  tidy(stage, fromMs)
  clearCompared(stage, fromMs)
  if (stage.score.planks.last > 0) stage.score.planks.to(0, fromMs, tempo.planks)
  const below = finishBelow(stage, trip, fromMs)
  const played = playStation(
    span.station === 'jobs' || span.station === 'providers' ? { ...act, fromMs: below } : act,
    span,
  )
  const query = readDetail(span, 'backofhouse.db.query')
  if (trip.inJob(span) && query && span.outcome === 'ok') trip.below = noteJob(stage, query.changes[0])
  return played
}

/** What the job table said is done below, once the keeper has been looked at. Returns when it is done. */
function finishBelow(stage: Stage, trip: Trip, fromMs: number): number {
  const { below } = trip
  trip.below = null
  if (!below) return fromMs
  stage.light('prep', fromMs)
  return below(fromMs)
}

/** The statement has run: its slip comes back to the chef. */
function takeSlipBack(stage: Stage, atMs: number): void {
  const { slip } = stage.score
  if (slip.last !== 'none') slip.to('none', slip.to('chef', atMs, 200))
}

function playStation(act: Act, span: SpanRecord): Played {
  if (isAnswer(act)) return playAnswer(act)
  switch (span.station) {
    case 'client':
      return playClient(act)
    case 'network':
      return playNetwork(act)
    case 'gateway':
      return playGateway(act)
    case 'auth':
      return playAuth(act)
    case 'validation':
      return playValidation(act)
    case 'logic':
      return playLogic(act)
    case 'cache':
      return playCache(act)
    case 'database':
      return playDatabase(act)
    case 'jobs':
      return playJobs(act)
    case 'providers':
      return playProviders(act)
    default:
      return unreachable(span.station)
  }
}

/** What the server sends back, whoever in the house wrote it. */
const isAnswer = ({ span, trip }: Act): boolean =>
  trip.status === null &&
  !trip.inJob(span) &&
  (readDetail(span, 'backofhouse.http.response') !== undefined || (span.station === 'logic' && statusOf(span) !== null))

/** Marks a room on the floor when work was really done there; one that was only passed gets no mark. */
function visit(stage: Stage, room: RoomId, span: SpanRecord, atMs: number, inJob: boolean): void {
  const { visited, lit, homeFrom } = stage.score
  if (lit.last !== room || span.outcome === 'skipped' || (homeFrom.last !== null && !inJob)) return
  if (visited.last.includes(room)) return
  visited.to([...visited.last, room], atMs)
}

/**
 * The steps after which a room has nothing more to do on this part of the trip: on the way there, in the house, on the
 * way back, or in the jobs afterwards.
 */
function lastWork({ steps, index }: Story): ReadonlySet<Step> {
  const last = new Map<string, Step>()
  let inside = false
  for (const step of steps) {
    const outside = step.station === 'client' || step.station === 'network'
    inside ||= !outside
    const span = index.spanById(step.spanId)
    const part = span && index.inJob(span) ? 'job' : outside ? (inside ? 'back' : 'there') : 'house'
    last.set(`${part} ${roomOf(step.station)}`, step)
  }
  return new Set(last.values())
}
