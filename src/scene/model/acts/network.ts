// On the street: the address is looked up, the envelope sealed, the order carried there and the answer back.

import { stands } from '../geometry'
import { type Stage, tempo, waiterTo } from '../stage'
import { isBroken, isRefused } from '../story'
import type { Act, Played } from './act'

export function playNetwork(act: Act): Played {
  return act.trip.status !== null || act.span.name === 'carry-response' ? carryBack(act) : carryThere(act)
}

function carryThere({ stage, span, fromMs }: Act): Played {
  const { ticket } = stage.score
  let at = takeTicket(stage, fromMs)
  const { waiter } = stands
  const x =
    span.name === 'look-up-address' ? waiter.lookUp : span.name === 'open-connection' ? waiter.seal : waiter.street
  const isAhead = stage.score.actors.waiter.x.last < x
  at = isAhead ? waiterTo(stage, 'street', x, at) : at
  stage.light('street', at)
  if (span.name === 'look-up-address') at = stage.strike('waiter', 'look', at) + 320
  else if (span.name === 'open-connection') {
    stage.strike('waiter', 'bow', at)
    at = ticket.sealed.to(1, at + 120, 420) + 120
  } else at += 60
  const knownMs = at
  if (isRefused(span) || isBroken(span)) {
    stage.outcome(
      'street',
      span.outcome === 'broken' ? 'broken' : 'refused',
      span.outcome === 'broken' ? 'broken' : 'refused',
      at,
    )
    stage.strike('waiter', 'sorry', at)
    at += 240
  } else if (span.name !== 'open-connection') stage.strike('waiter', 'stand', at + tempo.hold, 200)
  return { knownMs, stopMs: at }
}

function carryBack({ stage, span, fromMs, trip }: Act): Played {
  const { score } = stage
  stage.strike('waiter', trip.status !== null && trip.status >= 400 ? 'sorry' : 'stand', fromMs, 200)
  if (score.homeFrom.last === null) score.homeFrom.to(score.actors.waiter.x.last, fromMs)
  stage.strike('host', 'stand', fromMs)
  const at = waiterTo(stage, 'street', stands.waiter.home, fromMs + 120)
  if (isBroken(span)) stage.outcome('street', 'broken', 'broken', at)
  return { knownMs: at, stopMs: at + 60 }
}

/** From the table to the tray, if it still lies there. */
export function takeTicket(stage: Stage, fromMs: number): number {
  const { ticket, screen } = stage.score
  if (ticket.place.last !== 'table') return fromMs
  stage.strike('waiter', 'offer', fromMs, 200)
  const taken = ticket.place.to('tray', fromMs + 160, tempo.handOver)
  screen.to('waiting', taken)
  stage.strike('guest', 'wait', taken)
  return stage.strike('waiter', 'stand', taken + 80, 200)
}
