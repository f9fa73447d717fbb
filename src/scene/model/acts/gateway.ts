// At the pass: stamped, counted against the bucket, let through the rope or turned away.

import { readDetail } from '../../../trace'
import { stands } from '../geometry'
import { recoil, type Stage, waiterTo } from '../stage'
import { isBroken, isRefused } from '../story'
import type { Act, Played } from './act'
import { takeTicket } from './network'

export function playGateway(act: Act): Played {
  const { stage, span, step, fromMs, trip } = act
  const { score } = stage
  if (trip.cooking || trip.status !== null) {
    stage.light('pass', fromMs)
    return { knownMs: fromMs + 400, stopMs: fromMs + 400 }
  }
  const entering = step.phase === 'start'
  let at = takeTicket(stage, fromMs)
  at = waiterTo(stage, 'pass', entering ? stands.waiter.door : stands.waiter.pass, at)
  if (entering) {
    if (score.ticket.sealed.last > 0) at = score.ticket.sealed.to(0, at, 300)
    stage.strike('waiter', 'stand', at)
    return { knownMs: at, stopMs: at + 80 }
  }
  const bucket = readDetail(span, 'backofhouse.rate_limit')
  const refused = isRefused(span) || isBroken(span)
  if (bucket) {
    stage.strike('waiter', 'look', at)
    at = refused ? at + 420 : score.coin.to(1, at + 160, 520)
    score.bucket.to({ tokens: bucket.tokens, capacity: bucket.capacity }, at)
  } else if (refused) at = searchCard(stage, at)
  else if (span.attributes['backofhouse.request_id'] !== undefined) at = press(stage, at)
  else {
    stage.strike('waiter', 'bow', at, 160)
    at += 300
  }
  const knownMs = at
  if (refused) {
    stage.outcome('pass', isBroken(span) ? 'broken' : 'refused', isBroken(span) ? 'broken' : 'refused', at)
    return { knownMs, stopMs: recoil(stage, stands.waiter.pass - 24, at) }
  }
  if (bucket) at = score.rope.to(1, at, 260)
  return { knownMs, stopMs: Math.max(at + 60, stage.strike('waiter', 'stand', at, 200)) }
}

/** The stamp comes down, is pressed, and leaves its mark. */
function press(stage: Stage, atMs: number): number {
  const { stamp, ticket } = stage.score
  const ready = stage.strike('waiter', 'present', atMs, 200)
  // Up a little first: it is heavy.
  stamp.to(-0.2, ready - 80, 160)
  const down = stamp.to(1, ready + 80, 130)
  ticket.stamps.to(ticket.stamps.last + 1, down)
  stamp.to(0, down + 150, 240)
  return down + 150
}

/** Nothing here has that name: a finger goes down the whole card. */
function searchCard(stage: Stage, atMs: number): number {
  const { finger, searching } = stage.score
  stage.strike('waiter', 'search', atMs)
  if (finger.last > 0) finger.to(0, atMs)
  searching.to(true, atMs + 60)
  let at = stage.grip('waiter', 'back', 'card', atMs, 240)
  at = finger.to(1, at, 760) + 120
  searching.to(false, at)
  stage.grip('waiter', 'back', 'none', at, 160)
  return at
}
