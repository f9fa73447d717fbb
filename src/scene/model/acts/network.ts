// On the street: the address is looked up, the envelope sealed, the order carried there and the answer back.

import { stands } from '../geometry'
import { isOff, type Stage, tempo, waiterTo } from '../stage'
import { isBroken, isRefused } from '../story'
import type { Act, Played } from './act'

export function playNetwork(act: Act): Played {
  return act.trip.status !== null || act.span.name === 'carry-response' ? carryBack(act) : carryThere(act)
}

function carryThere({ stage, span, fromMs }: Act): Played {
  const { ticket } = stage.score
  let at = takeTicket(stage, fromMs)
  const x = isOff(stage.score, 'street') ? stands.waiter.blocked : standFor(span)
  const isAhead = stage.score.actors.waiter.x.last < x
  at = isAhead ? waiterTo(stage, 'street', x, at) : at
  stage.light('street', at)
  if (span.name === 'look-up-address') at = stage.strike('waiter', 'look', at) + 320
  else if (span.name === 'open-connection') {
    stage.strike('waiter', 'bow', at)
    at = ticket.sealed.to(1, at + 120, 420) + 120
  } else at += 60
  at += waiting(span)
  const knownMs = at
  if (isRefused(span) || isBroken(span)) {
    const state = isBroken(span) ? 'broken' : 'refused'
    stage.outcome('street', state, state, at)
    at = stage.strike('waiter', 'stuck', at, 180) + 160
  } else if (span.name !== 'open-connection') stage.strike('waiter', 'stand', at + tempo.hold, 200)
  return { knownMs, stopMs: at }
}

const standFor = ({ name }: Act['span']): number => {
  const { waiter } = stands
  return name === 'look-up-address' ? waiter.lookUp : name === 'open-connection' ? waiter.seal : waiter.street
}

/** What takes long on the wire takes visibly long on the street. */
const waiting = ({ startUs, endUs }: Act['span']): number =>
  Math.min(1100, Math.max(0, 620 * Math.log10((endUs - startUs) / 60_000)))

function carryBack({ stage, span, fromMs, trip }: Act): Played {
  const { score } = stage
  stage.strike('waiter', trip.status !== null && trip.status >= 400 ? 'sorry' : 'stand', fromMs, 200)
  if (score.homeFrom.last === null) score.homeFrom.to(score.actors.waiter.x.last, fromMs)
  stage.strike('host', 'stand', fromMs)
  const at = waiterTo(stage, 'street', stands.waiter.home, fromMs + 120) + Math.min(500, waiting(span))
  if (isBroken(span) || isRefused(span)) stage.outcome('street', 'broken', 'broken', at)
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
