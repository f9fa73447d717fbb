// At the guest's table: the order is written, and the answer is served.

import { statusOf } from '../../../trace'
import { stands } from '../geometry'
import { type Stage, tempo, waiterTo } from '../stage'
import { isBroken, isRefused } from '../story'
import { type Act, kindOf, type Played } from './act'

export function playClient(act: Act): Played {
  const { stage, span, fromMs, trip } = act
  const { score } = stage
  if (trip.status === null && (isBroken(span) || isRefused(span))) return comeBackEmpty(stage, fromMs)
  if (trip.status === null && statusOf(span) === null) {
    stage.light('dining', fromMs)
    const knownMs = fromMs + 500
    return { knownMs, stopMs: knownMs }
  }
  let at = waiterTo(stage, 'dining', stands.waiter.serve, fromMs)
  at = stage.turn('waiter', -1, at)
  stage.strike('guest', 'look', at - 200, 200)
  at = Math.max(stage.strike('waiter', 'serve', at), unseal(stage, at)) + 80
  const status = statusOf(span) ?? trip.status
  if (status === null) return { knownMs: at, stopMs: at + 200 }
  const kind = kindOf(status)
  const isPlate = score.plate.place.last !== 'none'
  if (isPlate) at = stage.grip('waiter', 'back', 'cloche', at - 160, 200)
  const knownMs = at
  if (isPlate) {
    score.plate.lift.to(1, at, tempo.recoil)
    if (score.plate.status.last === null) score.plate.status.to(status, at)
  }
  score.answer.to(1, at + 80, tempo.handOver)
  if (score.badge.last === 'waiter') score.badge.to('guest', at + 60, tempo.handOver)
  stage.outcome('dining', kind, kind === 'success' ? 'done' : kind, at)
  score.screen.to('answer', at + 100)
  stage.strike('guest', kind === 'success' ? 'glad' : 'sad', at, 200)
  if (kind !== 'success') stage.strike('waiter', 'sorry', at, 200)
  return { knownMs, stopMs: at + tempo.recoil + 60 }
}

/** Out of the envelope, or the seal off the cover. Returns when it is. */
function unseal({ score: { ticket, plate } }: Stage, atMs: number): number {
  const open = ticket.sealed.last > 0 ? ticket.sealed.to(0, atMs, 240) : atMs
  return plate.sealed.last > 0 ? plate.sealed.to(0, atMs, 240) : open
}

/** Nobody was reached: the order comes back to the table as it was, and no answer with it. */
function comeBackEmpty(stage: Stage, fromMs: number): Played {
  const { score } = stage
  if (score.ticket.place.last === 'tray' && score.homeFrom.last === null)
    score.homeFrom.to(score.actors.waiter.x.last, fromMs)
  let at = waiterTo(stage, 'dining', stands.waiter.serve, fromMs)
  at = stage.turn('waiter', -1, at)
  if (score.ticket.sealed.last > 0) score.ticket.sealed.to(0, at, 200)
  stage.strike('guest', 'look', at - 160, 200)
  at = stage.strike('waiter', 'offer', at, 200)
  if (score.ticket.place.last === 'tray') at = score.ticket.place.to('table', at, tempo.handOver)
  stage.strike('waiter', 'sorry', at, 200)
  stage.outcome('dining', 'broken', 'broken', at)
  score.screen.to('lost', at)
  return { knownMs: at, stopMs: stage.strike('guest', 'shrug', at, 220) + 160 }
}
