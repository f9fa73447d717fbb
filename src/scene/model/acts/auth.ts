// At the host stand: a badge is read, or none is needed and the host nods the guest through; a new one is written.

import { stands } from '../geometry'
import { recoil, type Stage, tempo, waiterTo } from '../stage'
import { isBroken, isRefused } from '../story'
import type { Act, Played } from './act'
import { takeTicket } from './network'

export function playAuth({ stage, span, fromMs, trip }: Act): Played {
  let at = fromMs
  const inside = trip.cooking || trip.status !== null
  if (inside) stage.light('host', at)
  else {
    at = takeTicket(stage, at)
    at = waiterTo(stage, 'host', stands.waiter.host, at)
    if (stage.score.rope.last > 0) stage.score.rope.to(0, at, 300)
    stage.turn('waiter', 1, at)
  }
  if (span.outcome === 'skipped') {
    at = stage.strike('host', 'nod', at, 220) + 100
    stage.outcome('host', 'active', 'skip', at)
    const knownMs = at
    return { knownMs, stopMs: stage.strike('host', 'stand', at + 120, 220) }
  }
  const failed = isRefused(span) || isBroken(span)
  if (inside && !failed) return writeBadge(stage, at)
  at = stage.strike('host', 'look', at, 240) + 420
  const knownMs = at
  if (failed) {
    const state = isBroken(span) ? 'broken' : 'refused'
    stage.outcome('host', state, state, at)
    stage.strike('host', 'stop', at, 160)
    return { knownMs, stopMs: inside ? at + 300 : recoil(stage, stands.waiter.refused, at + 60) }
  }
  at = stage.strike('host', 'nod', at, 200) + 60
  return { knownMs, stopMs: stage.strike('host', 'stand', at, 200) }
}

/** Asked by the kitchen: the host writes a badge and signs it, and the waiter takes it along with the answer. */
function writeBadge(stage: Stage, fromMs: number): Played {
  const { badge, actors } = stage.score
  let at = stage.strike('host', 'write', fromMs, 240) + 560
  const knownMs = at
  if (badge.last === 'none') badge.to('desk', at)
  if (actors.waiter.x.last === stands.waiter.rail && badge.last === 'desk') {
    at = stage.turn('host', 1, at + 120)
    at = stage.strike('host', 'give', at, 220)
    at = badge.to('waiter', at, tempo.handOver) + 80
    stage.strike('host', 'stand', at, 200)
    return { knownMs, stopMs: Math.max(at + 200, stage.turn('host', -1, at)) }
  }
  return { knownMs, stopMs: stage.strike('host', 'stand', at + 160, 200) }
}
