// At the host stand: a badge is read, or none is needed and the host nods the guest through; a new one is written.

import type { SpanRecord } from '../../../trace'
import { clockTimes } from '../clock-time'
import type { BadgeVerdict, TagFrame } from '../frame'
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
    at = stage.strike('host', 'look', at, 200) + 60
    stage.outcome('host', 'active', 'skip', at)
    stage.strike('host', 'stand', at + 60, 220)
    return { knownMs: at, stopMs: stage.gesture('host', 'nod', at) }
  }
  const failed = isRefused(span) || isBroken(span)
  if (inside && !failed) return writeBadge(stage, at)
  at = readBadge(stage, at)
  const knownMs = at
  if (failed) {
    const state = isBroken(span) ? 'broken' : 'refused'
    stage.outcome('host', state, state, at)
    if (!inside) stage.tag(reasonOf(stage, span, trip.startedAtMs + span.startUs / 1000), at)
    stage.strike('host', !inside && judge(stage, at) === 'missing' ? 'point' : 'stop', at, 160)
    const shaken = stage.gesture('host', 'shake', at + 120)
    return { knownMs, stopMs: Math.max(shaken, inside ? at + 300 : recoil(stage, stands.waiter.refused, at + 60)) }
  }
  stage.strike('host', 'stand', at, 200)
  return { knownMs, stopMs: stage.gesture('host', 'nod', at + 40) }
}

/** Why nobody passes: the badge's time is over, or the trace's own word; nothing where it has none. */
function reasonOf({ score }: Stage, span: SpanRecord, nowMs: number): TagFrame | null {
  const { badge } = score.opening
  if (badge?.readable && badge.expired)
    return { kind: 'expired', room: 'host', ...clockTimes(badge.expiresAtMs, nowMs) }
  const text = span.attributes['error.type']
  return isRefused(span) && typeof text === 'string' ? { kind: 'error', room: 'host', text } : null
}

/** Through the lens, line by line. */
function readBadge(stage: Stage, atMs: number): number {
  const { tool } = stage.score.actors.host
  tool.to('lens', atMs)
  const at = stage.strike('host', 'read', atMs, 260) + 520
  tool.to('none', at)
  return at
}

/** What the host found: a badge that is no good, or the place where one should be. */
function judge({ score: { badge, verdict } }: Stage, atMs: number): BadgeVerdict {
  if (badge.last === 'ticket') verdict.to('refused', atMs)
  else if (badge.last === 'none') {
    verdict.to('missing', atMs)
    badge.to('ticket', atMs)
  }
  return verdict.last
}

/** Asked by the kitchen: the host writes a badge and signs it, and the waiter takes it along with the answer. */
function writeBadge(stage: Stage, fromMs: number): Played {
  const { badge, actors } = stage.score
  const { tool } = actors.host
  let at = stage.strike('host', 'write', fromMs, 240)
  tool.to('pen', at - 120)
  at = stage.gesture('host', 'sign', at)
  tool.to('none', at)
  const knownMs = at
  if (badge.last === 'none') badge.to('desk', at)
  if (actors.waiter.x.last === stands.waiter.rail && badge.last === 'desk') {
    at = stage.turn('host', 1, at + 120)
    stage.strike('host', 'give', at, 220)
    at = stage.grip('host', 'front', 'badge', at, 220)
    at = badge.to('waiter', at, tempo.handOver) + 80
    stage.grip('host', 'front', 'none', at, 180)
    stage.strike('host', 'stand', at, 200)
    return { knownMs, stopMs: Math.max(at + 200, stage.turn('host', -1, at)) }
  }
  return { knownMs, stopMs: stage.strike('host', 'stand', at + 160, 200) }
}
