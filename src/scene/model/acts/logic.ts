// At the chef's station: the handler begins, works, and answers.

import type { SpanRecord } from '../../../trace'
import { stands } from '../geometry'
import { type Stage, tempo } from '../stage'
import { isBroken, isRefused, statusOf } from '../story'
import { type Act, kindOf, type Played } from './act'
import { takeTicket } from './network'
import { hangUp } from './validation'

export function playLogic(act: Act): Played {
  const { span, trip } = act
  if (trip.inJob(span) || trip.status !== null) return cook(act)
  if (span.name === 'answer' || statusOf(span) !== null) return answer(act)
  if (trip.cooking) return cook(act)
  const begun = begin(act)
  // A handler without parts is looked at when it is done.
  return act.step.phase === 'start' ? begun : cook({ ...act, fromMs: begun.stopMs })
}

/** The ticket slides along to the chef, who reads it. */
function begin({ stage, fromMs, trip }: Act): Played {
  const { ticket } = stage.score
  let at = hangUp(stage, fromMs)
  trip.cooking = true
  stage.light('chef', at + 120)
  if (ticket.place.last === 'rail') at = ticket.place.to('chef', at, 460)
  stage.turn('chef', -1, at - 260)
  at = stage.strike('chef', 'read', at - 80, 220) + 460
  return { knownMs: at, stopMs: at }
}

/** Work at the stove. What takes long takes visibly long: story time grows with its logarithm. */
function cook({ stage, span, fromMs }: Act): Played {
  stage.light('chef', fromMs)
  let at = toStove(stage, fromMs)
  const durationUs = Math.max(1, span.endUs - span.startUs)
  const heavy = durationUs > 5000
  if (heavy) {
    stage.turn('chef', -1, at)
    at = stage.strike('chef', 'stir', at)
    stage.score.stove.to(1, at, 200)
    at += 700 + Math.min(1500, 330 * Math.log10(durationUs / 1000))
  } else {
    at = stage.strike('chef', 'wait', at) + 320
  }
  const knownMs = at
  if (isBroken(span)) {
    stage.outcome('chef', 'broken', 'broken', at)
    at = stage.strike('chef', 'oops', at, 140) + 200
  } else if (isRefused(span)) {
    stage.outcome('chef', 'refused', 'refused', at)
    at = stage.strike('chef', 'no', at, 180) + 200
  }
  stage.score.stove.to(0, at, 300)
  if (heavy) stage.turn('chef', 1, at + tempo.hold)
  return { knownMs, stopMs: at + 80 }
}

/** The answer: a covered plate when it went well, the ticket back with a status when it did not. */
function answer(act: Act): Played {
  const { stage, span, trip } = act
  const status = statusOf(span)
  trip.status = status ?? trip.status ?? 200
  if (!trip.cooking) return turnedAway(act, trip.status)
  return kindOf(trip.status) === 'success'
    ? servePlate(act, trip.status)
    : handBack(stage, span, act.fromMs, trip.status)
}

function servePlate({ stage, fromMs }: Act, status: number): Played {
  const { plate } = stage.score
  stage.light('chef', fromMs)
  let at = toStove(stage, fromMs)
  at = stage.turn('chef', -1, at)
  plate.place.to('chef', at)
  at = stage.strike('chef', 'hand', at, tempo.handOver)
  const knownMs = at
  plate.status.to(status, at)
  at = plate.place.to('tray', at + 80, tempo.handOver)
  stage.score.spot.to(true, at - tempo.handOver / 2)
  stage.strike('waiter', 'stand', at - 120)
  stage.strike('chef', 'wait', at + 60)
  return { knownMs, stopMs: at + 60 }
}

function handBack(stage: Stage, span: SpanRecord, fromMs: number, status: number): Played {
  const { ticket } = stage.score
  stage.light('chef', fromMs)
  let at = toStove(stage, fromMs)
  at = stage.turn('chef', -1, at)
  at = stage.strike('chef', 'hand', at, tempo.handOver)
  const knownMs = at
  ticket.status.to(status, at)
  const kind = kindOf(status)
  stage.outcome('chef', isBroken(span) ? 'broken' : kind, kind === 'broken' ? 'broken' : 'refused', at)
  at = ticket.place.to('tray', at + 60, 460)
  stage.score.spot.to(true, at - 230)
  stage.strike('waiter', 'sorry', at - 120)
  stage.strike('chef', 'wait', at)
  return { knownMs, stopMs: at + 80 }
}

/** Nobody cooked: the answer is written on the ticket, which goes back from where it was turned away. */
function turnedAway({ stage, fromMs }: Act, status: number): Played {
  const { ticket } = stage.score
  let at = takeTicket(stage, fromMs)
  if (ticket.place.last === 'rail') {
    stage.strike('waiter', 'hang', at, 240)
    at = ticket.place.to('tray', at + 200, tempo.handOver)
    stage.score.spot.to(true, at)
  }
  ticket.status.to(status, at + 120)
  stage.strike('waiter', kindOf(status) === 'success' ? 'stand' : 'sorry', at + 60)
  return { knownMs: at + 120, stopMs: at + 420 }
}

/** The chef back from the hatch. */
function toStove(stage: Stage, atMs: number): number {
  const { chef } = stage.score.actors
  if (chef.x.last === stands.chef.stove) return atMs
  stage.strike('chef', 'wait', atMs, 160)
  return stage.walk('chef', stands.chef.stove, atMs)
}
