// At the chef's station: the handler begins, works, and answers.

import { readDetail, type SpanRecord, statusOf } from '../../../trace'
import { roomOf, stands } from '../geometry'
import { panMs } from '../pan'
import { type Stage, tempo } from '../stage'
import { isBroken, isRefused } from '../story'
import { type Act, kindOf, type Played } from './act'
import { playHash, putAway } from './hash'
import { takeTicket } from './network'
import { hangUp } from './validation'

export function playLogic(act: Act): Played {
  const { span, trip, stage, fromMs } = act
  const hashed = readDetail(span, 'backofhouse.hash')
  if (hashed && trip.cooking) return playHash(act, hashed)
  putAway(stage, fromMs)
  if (trip.inJob(span) || trip.status !== null) return cook(act)
  if (trip.cooking) return cook(act)
  const begun = begin(act)
  // A handler without parts is looked at when it is done.
  return act.step.phase === 'start' ? begun : cook({ ...act, fromMs: begun.stopMs })
}

/** The ticket slides along to the chef, who reads it. */
function begin({ stage, step, fromMs, trip }: Act): Played {
  const { ticket } = stage.score
  let at = hangUp(stage, fromMs)
  trip.cooking = true
  stage.light('chef', at + 120)
  stage.turn('chef', -1, at)
  if (ticket.place.last === 'rail') {
    // Pulled over along the rail: the hand goes to it, and with it.
    stage.strike('chef', 'read', at, 220)
    at = ticket.place.to('chef', at + 160, 460)
    stage.grip('chef', 'front', 'corner', at - 460, 260)
    stage.grip('chef', 'front', 'none', at + 60, 240)
  } else stage.strike('chef', 'read', at, 220)
  if (step.phase === 'end') return { knownMs: at + 120, stopMs: at + 120 }
  // The order first, then the recipe.
  at = stage.turn('chef', 1, at + 260)
  at = stage.strike('chef', 'study', at - 120, 220) + 160
  return { knownMs: at, stopMs: at }
}

/** Work at the stove. What takes long takes visibly long: story time grows with its logarithm. */
function cook({ stage, span, fromMs }: Act): Played {
  stage.light('chef', fromMs)
  let at = toStove(stage, fromMs)
  const durationUs = Math.max(1, span.endUs - span.startUs)
  const heavy = durationUs > 5000
  if (heavy) {
    at = potBack(stage, at)
    stage.turn('chef', -1, at)
    at = stage.strike('chef', 'stir', at)
    stage.score.stove.to(1, at, 200)
    // Whoever waits long goes from one foot to the other.
    if (stage.score.actors.waiter.x.last === stands.waiter.rail) stage.gesture('waiter', 'shift', at)
    at += 700 + Math.min(1500, 330 * Math.log10(durationUs / 1000))
    at = stage.gesture('chef', 'taste', at - 300)
  } else {
    at = stage.strike('chef', 'wait', at) + 240
  }
  const knownMs = at
  if (isBroken(span)) {
    stage.outcome('chef', 'broken', 'broken', at)
    at = isUnforeseen(span) ? dropPan(stage, at) : shrug(stage, at)
  } else if (isRefused(span)) {
    stage.outcome('chef', 'refused', 'refused', at)
    stage.strike('chef', 'no', at, 180)
    at = stage.gesture('chef', 'shake', at + 60)
  }
  stage.score.stove.to(0, at, 300)
  if (heavy) stage.turn('chef', 1, at + tempo.hold)
  return { knownMs, stopMs: at + 80 }
}

/**
 * The answer: a covered plate when it went well, the ticket back with a status when it did not. Who has not come as far
 * as the chef gets it from whoever turned the order away, in that room.
 */
export function playAnswer(act: Act): Played {
  const { stage, span, trip } = act
  const status = statusOf(span)
  trip.status = status ?? trip.status ?? 200
  if (!trip.cooking) return turnedAway(act, trip.status)
  return kindOf(trip.status) === 'success'
    ? servePlate(act, trip.status)
    : handBack(stage, span, act.fromMs, trip.status)
}

function servePlate({ stage, fromMs }: Act, status: number): Played {
  const { plate, ticket } = stage.score
  stage.light('chef', fromMs)
  let at = Math.max(toStove(stage, fromMs), waiterHere(stage, fromMs))
  at = stage.turn('chef', -1, at)
  plate.place.to('chef', at)
  stage.grip('chef', 'front', 'plate', at, tempo.handOver)
  at = stage.strike('chef', 'hand', at, tempo.handOver)
  const knownMs = at
  plate.status.to(status, at)
  at = plate.place.to('tray', at + 80, tempo.handOver)
  stage.score.spot.to(true, at - tempo.handOver / 2)
  // Served: what was ordered need not hang there any more.
  if (ticket.place.last === 'chef') ticket.place.to('served', at - tempo.handOver, tempo.handOver)
  stage.grip('chef', 'front', 'none', at - 120, 240)
  stage.strike('waiter', 'stand', at - 120)
  stage.gesture('waiter', 'nod', at)
  stage.strike('chef', 'wait', at + 60)
  return { knownMs, stopMs: at + 60 }
}

function handBack(stage: Stage, span: SpanRecord, fromMs: number, status: number): Played {
  const { ticket } = stage.score
  stage.light('chef', fromMs)
  let at = Math.max(toStove(stage, fromMs), waiterHere(stage, fromMs))
  at = stage.turn('chef', -1, at)
  const kind = kindOf(status)
  const knownMs = at
  stage.outcome('chef', isBroken(span) ? 'broken' : kind, kind === 'broken' ? 'broken' : 'refused', at)
  if (status === 500 && stage.score.pan.last === 0) at = dropPan(stage, at) + 60
  else if (status === 503) at = shrug(stage, at)
  if (kind === 'refused') stage.gesture('chef', 'shake', at)
  at = stage.strike('chef', kind === 'refused' ? 'no' : 'read', at, 200)
  at = stage.grip('chef', 'front', 'corner', at, 240) + 60
  ticket.status.to(status, at)
  at = ticket.place.to('tray', at + 60, 460)
  stage.score.spot.to(true, at - 230)
  stage.grip('chef', 'front', 'none', at - 260, 240)
  // By its edge: what is written on it is read.
  stage.grip('waiter', 'back', 'edge', at - 420, 240)
  stage.grip('waiter', 'back', 'none', at + 40, 220)
  stage.strike('waiter', 'sorry', at - 120)
  stage.strike('chef', 'wait', at)
  return { knownMs, stopMs: at + 80 }
}

/** Nobody cooked: the answer is written on the ticket, which goes back from where it was turned away. */
function turnedAway({ stage, span, fromMs }: Act, status: number): Played {
  const { ticket } = stage.score
  stage.light(roomOf(span.station), fromMs)
  let at = takeTicket(stage, fromMs)
  if (ticket.place.last === 'rail') {
    at = waiterHere(stage, at)
    stage.strike('waiter', 'hang', at, 240)
    stage.grip('waiter', 'back', 'ticket', at, 200)
    stage.grip('waiter', 'back', 'none', at + 560, 200)
    at = ticket.place.to('tray', at + 200, tempo.handOver)
    stage.score.spot.to(true, at)
  }
  ticket.status.to(status, at + 120)
  stage.strike('waiter', kindOf(status) === 'success' ? 'stand' : 'sorry', at + 60)
  return { knownMs: at + 120, stopMs: at + 420 }
}

/** What is handed over is handed to somebody: the waiter comes to the rail, if anywhere else. */
function waiterHere(stage: Stage, atMs: number): number {
  const at = stage.walk('waiter', stands.waiter.rail, atMs)
  return stage.turn('waiter', 1, at)
}

/** The chef back from the hatch; where the hash machine stands there is less room. */
function toStove(stage: Stage, atMs: number): number {
  const { actors, hash } = stage.score
  const place = hash.machine.last > 0 ? stands.chef.machine : stands.chef.stove
  if (actors.chef.x.last === place) return atMs
  stage.strike('chef', 'wait', atMs, 160)
  return stage.walk('chef', place, atMs)
}

/** What is stirred is stirred in the pot. */
function potBack(stage: Stage, atMs: number): number {
  const { machine } = stage.score.hash
  return machine.last > 0 ? toStove(stage, machine.to(0, atMs, 300)) : atMs
}

/** Something nobody had foreseen. That the database's keeper is away at times is known. */
const isUnforeseen = ({ attributes }: SpanRecord): boolean => attributes['backofhouse.unforeseen'] === true

/** The pan slips out of the chef's hand: both hands up, the fire out; it bounces, and lies there. */
function dropPan(stage: Stage, atMs: number): number {
  const { pan, stove } = stage.score
  if (pan.last > 0) return stage.strike('chef', 'oops', atMs, 140) + 200
  let at = stage.turn('chef', -1, atMs)
  at = stage.strike('chef', 'drop', at, 160) + 60
  stage.strike('chef', 'oops', at, 160)
  stove.to(0, at, 200)
  return pan.to(1, at, panMs)
}

/** The hatch is shut: both hands show that there is nothing to be done. */
function shrug(stage: Stage, atMs: number): number {
  const at = stage.strike('chef', 'shrug', atMs, 220)
  stage.score.stove.to(0, at, 200)
  return at + 420
}
