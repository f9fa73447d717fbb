// At the hash machine: a password goes in with salt, a ribbon comes out, and nothing turns backwards. A new ribbon is
// glued on a label together with its salt; one that is made again is laid on the label that was kept.

import type { PasswordHashed, SpanRecord } from '../../../trace'
import { stands } from '../geometry'
import { type Stage, tempo } from '../stage'
import type { Act, Played } from './act'

export function playHash({ stage, span, fromMs }: Act, work: PasswordHashed): Played {
  const { hash } = stage.score
  stage.light('chef', fromMs)
  if (hash.label.last !== 'none') putAway(stage, fromMs)
  hash.work.to(work, fromMs)
  const kept = work.compared === null ? null : takeLabel(stage, work, fromMs)
  let at = stage.walk('chef', stands.chef.machine, kept ?? fromMs)
  at = stage.turn('chef', -1, at)
  setUp(stage, kept ?? fromMs)
  at = putIn(stage, work, at)
  at = turnCrank(stage, span, at)
  return work.compared === null ? glue(stage, at) : compare(stage, work.compared, at)
}

/** The pot goes below the counter, and the machine comes up from there. */
function setUp({ score: { hash, stove } }: Stage, atMs: number): number {
  if (hash.machine.last === 1) return atMs
  if (stove.last > 0) stove.to(0, atMs, 200)
  return hash.machine.to(1, atMs, 460)
}

/** The label that the keeper has found, or an empty one, through the hatch and to the front of the stove. */
function takeLabel(stage: Stage, work: PasswordHashed, fromMs: number): number {
  const { hash, actors } = stage.score
  const atHatch = actors.chef.x.last === stands.chef.hatch
  let at = fromMs
  if (atHatch) at = stage.strike('chef', 'hand', stage.turn('chef', 1, at), tempo.handOver)
  if (actors.keeper.holds.last === 'label') {
    actors.keeper.holds.to('nothing', at)
    stage.strike('keeper', 'idle', at, 240)
  }
  hash.written.to(work.compared?.stored === null ? 'nothing' : 'all', at)
  hash.labelSize.to(0, at)
  hash.label.to('hatch', at)
  hash.label.to('stove', at + 60, 560)
  hash.labelSize.to(1, at + 60, 560)
  stage.strike('chef', 'wait', at + 60)
  return at + 60
}

/** The password on its slip, off the ticket and over the hopper; salt on it, and in with both. */
function putIn(stage: Stage, { compared }: PasswordHashed, atMs: number): number {
  const { hash } = stage.score
  let at = stage.strike('chef', 'fetch', atMs, 300)
  hash.password.to('held', at)
  if (compared?.stored) {
    // Its own salt, the one beside the ribbon on the label.
    at = stage.strike('chef', 'tip', at + 100, 320)
    hash.salt.to('label', at - 160)
    at = hash.salt.to('hung', at - 80, 460)
    at = hash.grains.to(1, at + 40, 520)
  } else {
    at = stage.strike('chef', 'pour', at + 100, 320)
    hash.salt.to('shaken', at)
    hash.shaker.to(true, at - 160)
    at = hash.grains.to(1, at + 40, 720)
    hash.shaker.to(false, at)
    hash.salt.to('hung', at, 240)
  }
  hash.grains.to(0, at)
  return hash.password.to('in', at, 300)
}

/** Slow on purpose: longer where it took longer, as the logarithm of the work. */
function turnCrank(stage: Stage, span: SpanRecord, atMs: number): number {
  const { hash, actors } = stage.score
  const at = stage.strike('chef', 'crank', atMs - 60, 260)
  const overMs = Math.max(600, Math.min(2600, 820 * Math.log10((span.endUs - span.startUs) / 1000 + 1)))
  hash.password.to('none', at)
  hash.ribbon.to('mouth', at)
  // Whoever waits long goes from one foot to the other.
  if (actors.waiter.x.last === stands.waiter.rail) stage.gesture('waiter', 'shift', at)
  return hash.turn.to(hash.turn.last + 1, at, overMs)
}

/** Ribbon and salt on one label: both are kept, and nothing else. */
function glue(stage: Stage, atMs: number): Played {
  const { hash } = stage.score
  hash.written.to('nothing', atMs)
  hash.labelSize.to(0.5, atMs)
  hash.label.to('stove', atMs)
  hash.labelSize.to(1, atMs, 240)
  stage.strike('chef', 'hold', atMs, 260)
  let at = hash.ribbon.to('glued', atMs + 160, 320)
  hash.written.to('hash', at)
  hash.ribbon.to('none', at)
  at = hash.salt.to('glued', at + 60, 460)
  hash.written.to('all', at)
  hash.salt.to('none', at)
  return { knownMs: at, stopMs: at + 120 }
}

/** The new ribbon whole on the old one: every letter is compared, and nobody sees one before the others. */
function compare(stage: Stage, { matches }: NonNullable<PasswordHashed['compared']>, atMs: number): Played {
  const { hash } = stage.score
  stage.strike('chef', 'hold', atMs, 280)
  const at = hash.ribbon.to('laid', atMs + 120, 320)
  hash.compared.to(true, at)
  return { knownMs: at, stopMs: stage.gesture('chef', matches ? 'nod' : 'shake', at + 60) }
}

/** What the statement stores goes through the hatch with it. */
export function handLabelIn({ score: { hash } }: Stage, atMs: number, overMs: number): void {
  if (hash.label.last !== 'stove') return
  hash.labelSize.to(0, atMs, overMs)
  hash.label.to('none', hash.label.to('hatch', atMs, overMs))
}

/** After a comparison nothing is left but the machine; a label that was glued waits to be taken to the hatch. */
export function clearCompared(stage: Stage, atMs: number): void {
  if (stage.score.hash.compared.last) putAway(stage, atMs)
  // Nobody holds what is not looked at.
  else if (stage.score.actors.chef.pose.last === 'hold') stage.strike('chef', 'wait', atMs)
}

/** Ribbon, salt and label are gone. */
export function putAway(stage: Stage, atMs: number): void {
  const { hash, actors } = stage.score
  if (actors.chef.pose.last === 'hold') stage.strike('chef', 'wait', atMs)
  if (hash.compared.last) hash.compared.to(false, atMs)
  for (const track of [hash.ribbon, hash.salt, hash.label] as const) if (track.last !== 'none') track.to('none', atMs)
}
