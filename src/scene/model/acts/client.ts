// At the guest's table: the order is written, and the answer is served.

import { stands } from '../geometry'
import { type Stage, tempo, waiterTo } from '../stage'
import { isBroken, isRefused, statusOf } from '../story'
import { type Act, kindOf, type Played } from './act'

export function playClient(act: Act): Played {
  const { stage, span, fromMs, trip } = act
  const { score } = stage
  if (trip.status === null && (isBroken(span) || isRefused(span))) return comeBackEmpty(stage, fromMs)
  if (trip.status === null && span.name !== 'read-response') {
    stage.light('dining', fromMs)
    const knownMs = fromMs + 500
    return { knownMs, stopMs: knownMs }
  }
  let at = waiterTo(stage, 'dining', stands.waiter.serve, fromMs)
  at = stage.turn('waiter', -1, at)
  stage.strike('guest', 'look', at - 200, 200)
  at = stage.strike('waiter', 'offer', at) + 80
  const knownMs = at
  const status = statusOf(span) ?? trip.status
  if (status === null) return { knownMs, stopMs: at + 200 }
  const kind = kindOf(status)
  if (score.plate.place.last !== 'none') {
    score.plate.lift.to(1, at, tempo.recoil)
    if (score.plate.status.last === null) score.plate.status.to(status, at)
  }
  // A refusal is written on the ticket itself.
  if (score.ticket.status.last === null) stage.tag({ kind: 'status', room: 'dining', status }, at)
  if (score.badge.last === 'waiter') score.badge.to('table', at + 60, tempo.handOver)
  stage.outcome('dining', kind, kind === 'success' ? 'done' : kind, at)
  score.screen.to('answer', at)
  stage.strike('guest', kind === 'success' ? 'glad' : 'sad', at, 200)
  stage.strike('waiter', kind === 'success' ? 'offer' : 'sorry', at, 200)
  return { knownMs, stopMs: at + tempo.recoil + 60 }
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
