// At the order rail: the ticket is hung up and read against the rules of the body.

import { stands } from '../geometry'
import { recoil, type Stage, tempo, waiterTo } from '../stage'
import { isBroken, isRefused } from '../story'
import type { Act, Played } from './act'
import { takeTicket } from './network'

export function playValidation({ stage, span, fromMs, trip }: Act): Played {
  if (trip.cooking || trip.status !== null) {
    stage.light('rail', fromMs)
    return { knownMs: fromMs + 420, stopMs: fromMs + 420 }
  }
  let at = hangUp(stage, fromMs)
  stage.light('rail', at)
  stage.strike('waiter', 'read', at, 200)
  at = weigh(stage, at + 80)
  const knownMs = at
  const failed = isRefused(span) || isBroken(span)
  stage.score.needle.to(failed ? -1 : 1, at, 240)
  if (failed) {
    stage.outcome('rail', isBroken(span) ? 'broken' : 'refused', isBroken(span) ? 'broken' : 'refused', at)
    stage.score.spot.to(true, at)
    return { knownMs, stopMs: recoil(stage, stands.waiter.rail - 22, at) }
  }
  stage.score.ticket.stamps.to(stage.score.ticket.stamps.last + 1, at)
  stage.gesture('waiter', 'nod', at)
  stage.strike('waiter', 'rest', at, 200)
  return { knownMs, stopMs: at + 260 }
}

/** The needle goes to and fro with each field. */
function weigh(stage: Stage, atMs: number): number {
  const { needle } = stage.score
  let at = needle.to(0, atMs, needle.last === 0 ? 0 : 120)
  for (const swing of [0.5, -0.5, 0.4, 0]) at = needle.to(swing, at, 140)
  return at
}

/** Brings the ticket to the rail and hangs it there, unless that was done. Returns when it hangs. */
export function hangUp(stage: Stage, fromMs: number): number {
  const { ticket, rope } = stage.score
  if (ticket.place.last !== 'table' && ticket.place.last !== 'tray') return fromMs
  let at = takeTicket(stage, fromMs)
  at = waiterTo(stage, 'rail', stands.waiter.rail, at)
  if (rope.last > 0) rope.to(0, at - 200, 300)
  if (ticket.sealed.last > 0) ticket.sealed.to(0, at, 200)
  stage.turn('waiter', 1, at)
  const up = stage.strike('waiter', 'hang', at, tempo.handOver)
  stage.grip('waiter', 'back', 'ticket', at, 160)
  ticket.place.to('rail', at + 120, tempo.handOver)
  stage.grip('waiter', 'back', 'none', up + 180, 220)
  stage.score.spot.to(false, up + 120)
  stage.strike('waiter', 'rest', up + 180)
  return up + 200
}
