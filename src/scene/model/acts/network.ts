// On the street: the address is looked up, the envelope sealed, the order carried there and the answer back.

import { rooms, stands } from '../geometry'
import { isOff, type Stage, streetPace, tempo, waiterTo } from '../stage'
import { isBroken, isRefused } from '../story'
import type { Act, Played } from './act'

export function playNetwork(act: Act): Played {
  return act.trip.status !== null || act.span.attributes['network.io.direction'] === 'receive'
    ? carryBack(act)
    : carryThere(act)
}

function carryThere({ stage, span, fromMs }: Act): Played {
  const { ticket } = stage.score
  let at = takeTicket(stage, fromMs)
  const x = isOff(stage.score, 'street') ? stands.waiter.blocked : standFor(span)
  const isAhead = stage.score.actors.waiter.x.last < x
  at = isAhead ? waiterTo(stage, 'street', x, at) : at
  stage.light('street', at)
  if (looksUp(span)) at = leaf(stage, at, waiting(span))
  else if (seals(span)) {
    // A hand goes over the flap and presses the seal on.
    stage.strike('waiter', 'bow', at)
    stage.grip('waiter', 'back', 'seal', at, 240)
    at = ticket.sealed.to(1, at + 120, 420) + 120 + waiting(span)
    stage.grip('waiter', 'back', 'none', at, 220)
  } else at += 60 + waiting(span)
  const knownMs = at
  if (isRefused(span) || isBroken(span)) {
    const state = isBroken(span) ? 'broken' : 'refused'
    stage.outcome('street', state, state, at)
    at = stage.strike('waiter', 'stuck', at, 180) + 160
  } else if (!seals(span)) stage.strike('waiter', 'stand', at + tempo.hold, 200)
  return { knownMs, stopMs: at }
}

/** Looks up, and leafs through the address book: one page more for every bit that it takes longer. */
function leaf(stage: Stage, atMs: number, waitMs: number): number {
  const { pages, actors } = stage.score
  stage.strike('waiter', 'look', atMs, 200)
  let at = atMs + 240
  actors.waiter.tool.to('book', at)
  stage.grip('waiter', 'back', 'book', at - 120, 240)
  stage.strike('waiter', 'search', at + 60)
  const turns = 2 + Math.round(waitMs / 420)
  at = pages.to(pages.last + turns, at + 80, turns * 260 + waitMs * 0.2) + 60
  actors.waiter.tool.to('none', at)
  stage.grip('waiter', 'back', 'none', at, 220)
  return at
}

const standFor = (span: Act['span']): number => {
  const { waiter } = stands
  return looksUp(span) ? waiter.lookUp : seals(span) ? waiter.seal : waiter.street
}
/** DNS is asked; TLS is agreed on. */
const looksUp = ({ attributes }: Act['span']): boolean => attributes['dns.question.name'] !== undefined
const seals = ({ attributes }: Act['span']): boolean => attributes['tls.protocol.name'] !== undefined

/** What takes long on the wire takes visibly long on the street. */
const waiting = ({ startUs, endUs }: Act['span']): number =>
  Math.min(1100, Math.max(0, 620 * Math.log10((endUs - startUs) / 60_000)))

function carryBack({ stage, span, fromMs, trip }: Act): Played {
  const { score } = stage
  stage.strike('waiter', trip.status !== null && trip.status >= 400 ? 'sorry' : 'stand', fromMs, 200)
  if (score.homeFrom.last === null) score.homeFrom.to(score.actors.waiter.x.last, fromMs)
  stage.strike('host', 'stand', fromMs)
  sealAnswer(stage, fromMs + 120)
  const at = waiterTo(stage, 'street', stands.waiter.home, fromMs + 120) + Math.min(500, waiting(span))
  if (isBroken(span) || isRefused(span)) stage.outcome('street', 'broken', 'broken', at)
  return { knownMs: at, stopMs: at + 60 }
}

/** The answer is sealed where it leaves the house: only the guest can open it (TLS). */
function sealAnswer(stage: Stage, walkFromMs: number): void {
  const { actors, badge, plate, ticket, verdict } = stage.score
  const door = rooms.pass.x + 50
  const atMs = stage.passes(actors.waiter.x.last, stands.waiter.home, door, walkFromMs, streetPace(stage.score))
  if (plate.place.last === 'tray') plate.sealed.to(1, atMs, 260)
  else if (ticket.place.last === 'tray') ticket.sealed.to(1, atMs, 260)
  // Where a badge should have been is not looked for any more.
  if (verdict.last === 'missing') badge.to('none', walkFromMs)
}

/** From the table to the tray, if it still lies there. */
export function takeTicket(stage: Stage, fromMs: number): number {
  const { ticket, screen } = stage.score
  if (ticket.place.last !== 'table') return fromMs
  // Sent with a tap; then it goes from hand to hand.
  stage.gesture('guest', 'tap', fromMs, 260)
  let at = fromMs + 260
  stage.strike('guest', 'hand', at, 200)
  stage.grip('guest', 'back', 'ticket', at, 200)
  stage.strike('waiter', 'offer', at, 200)
  at = stage.grip('waiter', 'back', 'ticket', at, 200)
  const taken = ticket.place.to('tray', at, tempo.handOver + 100)
  // Both hold it in the middle of the way.
  stage.grip('guest', 'back', 'none', at + 280, 240)
  screen.to('waiting', taken)
  stage.strike('guest', 'wait', taken)
  stage.grip('waiter', 'back', 'none', taken + 60, 200)
  return stage.strike('waiter', 'stand', taken + 80, 200)
}
