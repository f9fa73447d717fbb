// At the guest's table: the order is written, and the answer is served.

import { stands } from '../geometry'
import { tempo, waiterTo } from '../stage'
import { statusOf } from '../story'
import { type Act, kindOf, type Played } from './act'

export function playClient(act: Act): Played {
  const { stage, span, fromMs, trip } = act
  const { score } = stage
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
  stage.outcome('dining', kind, kind === 'success' ? 'done' : kind, at)
  score.screen.to('answer', at)
  stage.strike('guest', kind === 'success' ? 'glad' : 'sad', at, 200)
  stage.strike('waiter', kind === 'success' ? 'offer' : 'sorry', at, 200)
  return { knownMs, stopMs: at + tempo.recoil + 60 }
}
