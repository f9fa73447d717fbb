// At the dock: an outside provider is called. A letter leaves by the mail slot into the supplier's hand, or comes back.

import { readDetail, type Supplier } from '../../../trace'
import { stands } from '../geometry'
import { isOff, type Stage } from '../stage'
import { isBroken, isRefused } from '../story'
import type { Act, Played } from './act'

export function playProviders({ stage, span, fromMs, trip }: Act): Played {
  const failed = isBroken(span) || isRefused(span)
  const asked = readDetail(span, 'backofhouse.supplier')
  const supplier = asked === 'email' && isOff(stage.score, 'dock') ? null : (asked ?? null)
  const inJob = trip.inJob(span)
  let at = inJob ? post(stage, fromMs) : fromMs
  stage.light('dock', inJob ? at + 520 : at)
  if (supplier) stage.strike(supplier, 'look', at + 300)
  if (inJob) {
    // Nobody takes it: it lies at the empty bay until the sous-chef stops waiting.
    at = stage.score.letter.to(failed ? undelivered : 0.98, at, failed ? 900 : 940)
  } else at += 600
  if (supplier) at = takeIn(stage, supplier, at, inJob && !failed)
  else at += 420
  if (failed) {
    comeBack(stage, inJob, supplier, at)
    return { knownMs: at, stopMs: at + 160 }
  }
  if (readDetail(span, 'backofhouse.email')) stage.tag({ kind: 'sent', room: 'dock' }, at)
  if (supplier) {
    stage.strike(supplier, 'wave', at, 200)
    stage.gesture(supplier, 'wave', at + 200)
    stage.strike(supplier, 'wait', at + 900)
  }
  return { knownMs: at, stopMs: at + 160 }
}

/** A shrug, if anybody is there, and the letter is back. */
function comeBack(stage: Stage, inJob: boolean, supplier: Supplier | null, at: number): void {
  const { letter } = stage.score
  stage.outcome('dock', 'broken', 'broken', at)
  if (supplier) {
    stage.gesture(supplier, 'shrug', at)
    stage.strike(supplier, 'wait', at + 100)
  }
  if (inJob) stage.strike('sous', 'sad', at)
  if (letter.last > 0) letter.to(0, at + 200, 700)
}

/** A letter is posted through the slot in the wall. */
function post(stage: Stage, fromMs: number): number {
  const { letter, actors } = stage.score
  const { sous } = actors
  let at = stage.turn('sous', -1, stage.walk('sous', stands.sous.letters, fromMs))
  stage.strike('sous', 'letter', at)
  if (letter.last > 0) letter.to(0, at)
  at = letter.to(0.001, at + 160)
  at = stage.grip('sous', 'front', 'letter', at, 160)
  stage.grip('sous', 'front', 'none', at + 120, 220)
  sous.holds.to('nothing', at)
  return at
}

/** What came lies in the supplier's hand, is looked at, and goes into the van. */
function takeIn(stage: Stage, supplier: Supplier, atMs: number, hasLetter: boolean): number {
  stage.strike(supplier, 'take', atMs - 260, 240)
  if (!hasLetter) return stage.gesture(supplier, 'nod', atMs)
  stage.grip(supplier, 'front', 'letter', atMs - 200, 200)
  stage.grip(supplier, 'front', 'none', atMs + 40, 160)
  stage.score.letter.to(1, atMs + 200)
  stage.gesture(supplier, 'nod', atMs + 40)
  return stage.strike(supplier, 'load', atMs + 260, 200)
}

/** How far along its way a letter lies that nobody takes. */
const undelivered = 0.985
