// At the host stand: a badge is read, or none is needed and the host nods the guest through.

import { stands } from '../geometry'
import { recoil, waiterTo } from '../stage'
import { isBroken, isRefused } from '../story'
import type { Act, Played } from './act'
import { takeTicket } from './network'

export function playAuth({ stage, span, fromMs, trip }: Act): Played {
  let at = fromMs
  if (trip.cooking || trip.status !== null) stage.light('host', at)
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
  at = stage.strike('host', 'look', at, 240) + 420
  const knownMs = at
  if (isRefused(span) || isBroken(span)) {
    stage.outcome('host', isBroken(span) ? 'broken' : 'refused', isBroken(span) ? 'broken' : 'refused', at)
    stage.strike('host', 'stop', at, 160)
    const stopMs = trip.cooking ? at + 300 : recoil(stage, stands.waiter.refused, at + 60)
    return { knownMs, stopMs }
  }
  at = stage.strike('host', 'nod', at, 200) + 60
  return { knownMs, stopMs: stage.strike('host', 'stand', at, 200) }
}
