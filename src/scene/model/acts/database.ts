// At the hatch: one slip, one statement, one keeper. The chef never goes in, the keeper never comes out.

import { type DatabaseQuery, readDetail } from '../../../trace'
import { lanes, stands } from '../geometry'
import { firstWord, tableOf } from '../reading'
import { isOff, type Stage, tempo } from '../stage'
import { isBroken, isRefused } from '../story'
import type { Act, Played } from './act'
import { settle, undo } from './commit'
import { handLabelIn } from './hash'
import { dropJob } from './jobs'
import { change } from './rows'
import { brisk, lookUpCard, read } from './search'

const emptyQuery: DatabaseQuery = {
  sql: '',
  parameters: [],
  plan: [],
  virtualMachineSteps: 0,
  fullScanSteps: 0,
  rowsReturned: 0,
  rows: [],
  rowsChanged: 0,
  changes: [],
  inTransaction: false,
}

export function playDatabase(act: Act): Played {
  const { stage, span, step, fromMs, trip } = act
  if (step.phase === 'start') {
    stage.light('pantry', fromMs)
    return { knownMs: fromMs + 400, stopMs: fromMs + 400 }
  }
  const query = readDetail(span, 'backofhouse.db.query') ?? emptyQuery
  const word = firstWord(query.sql)
  stage.score.pantry.slip.to({ word, table: tableOf(query.sql) }, fromMs)
  const inJob = trip.inJob(span)
  if (isOff(stage.score, 'pantry') && !inJob && (isBroken(span) || isRefused(span))) return knock(act)
  const writes = query.changes.length > 0 || /^(?:INSERT|UPDATE|DELETE|REPLACE)$/.test(word)
  let at = inJob ? askFromBelow(stage, fromMs) : handIn(stage, fromMs, writes)
  at += waiting(span)
  if (isRefused(span) || isBroken(span)) return refuse(act, at)
  switch (word) {
    case 'BEGIN':
    case 'COMMIT':
    case 'ROLLBACK':
    case 'SAVEPOINT':
    case 'RELEASE':
      return transaction(stage, word, at)
    default:
      if (!writes) return read(stage, query, at)
      at = change(stage, query, at)
  }
  return { knownMs: at, stopMs: at + 240 }
}

/** The chef hands the slip in, the keeper takes it, and it is clipped in the opening. */
function handIn(stage: Stage, fromMs: number, writes: boolean): number {
  const { score } = stage
  // The next statement of a transaction is handed in at once: both stand at the hatch.
  const again = score.actors.chef.x.last === stands.chef.hatch
  const handOver = again ? 220 : tempo.handOver
  if (!again) stage.strike('chef', 'wait', fromMs, 160)
  const chefMs = stage.turn('chef', 1, stage.walk('chef', stands.chef.hatch, fromMs))
  let at = Math.max(chefMs, backToHatch(stage, fromMs))
  score.slip.to('chef', at)
  stage.strike('chef', 'hand', at, handOver)
  if (writes) handLabelIn(stage, at, handOver + 200)
  at = score.slip.to('over', at, handOver)
  stage.light('pantry', at - 120)
  at = stage.strike('keeper', 'take', at - 160, handOver) + 80
  stage.strike('chef', 'wait', at)
  return score.slip.to('clip', at, 200)
}

/** The shutter is down and nobody is there: the slip cannot be handed in. */
function knock({ stage, span, fromMs }: Act): Played {
  const { score } = stage
  stage.strike('chef', 'wait', fromMs, 160)
  let at = stage.turn('chef', 1, stage.walk('chef', stands.chef.hatch, fromMs))
  score.slip.to('chef', at)
  stage.light('pantry', at)
  at = stage.strike('chef', 'knock', at, tempo.handOver) + 260
  const knownMs = at
  sayNo(stage, span, at)
  stage.strike('chef', 'wait', at + tempo.planks, 200)
  return { knownMs, stopMs: at + tempo.planks + 240 }
}

/** What takes the database long takes the keeper visibly long. */
const waiting = ({ startUs, endUs }: Act['span']): number =>
  Math.min(900, Math.max(0, 420 * Math.log10((endUs - startUs) / 8_000)))

/** The keeper, facing the hatch, ready to take a slip. */
function backToHatch(stage: Stage, atMs: number): number {
  const { keeper } = stage.score.actors
  let at = comeDown(stage, atMs)
  if (keeper.x.last !== stands.keeper.ready) at = stage.walk('keeper', stands.keeper.ready, at, brisk)
  return stage.turn('keeper', -1, at)
}

/** Work from below comes without the chef: by the tube's bell. */
function askFromBelow(stage: Stage, fromMs: number): number {
  const at = comeDown(stage, fromMs)
  stage.light('pantry', at)
  return stage.strike('keeper', 'idle', at)
}

/** Off the stool, hands free, the drawer shut. */
function comeDown(stage: Stage, atMs: number): number {
  const { score } = stage
  const { keeper } = score.actors
  let at = atMs
  if (keeper.pose.last !== 'idle' && keeper.pose.last !== 'take') stage.strike('keeper', 'idle', at, 200)
  if (keeper.holds.last !== 'nothing') keeper.holds.to('nothing', atMs)
  if (score.stool.last > 0) {
    at = keeper.y.to(lanes.stand, at, 240)
    score.stool.to(0, at, 200)
  }
  return at
}

function transaction(stage: Stage, word: string, atMs: number): Played {
  stage.strike('keeper', 'idle', atMs, 200)
  const at = atMs + 200
  stage.tag({ kind: 'statement', room: 'pantry', text: word }, at)
  if (word === 'COMMIT') commit(stage, at)
  if (word === 'ROLLBACK') rollBack(stage, at)
  return { knownMs: at, stopMs: at + (word === 'ROLLBACK' ? 660 : tempo.lid) }
}

/** Lids on, for everybody to see; what was queued falls. */
function commit(stage: Stage, at: number): void {
  settle(stage, stage.score.jars, at)
  stage.outcome('pantry', 'success', 'done', at)
  dropJob(stage, at + 160)
}

/** Everything goes back where it came from. */
function rollBack(stage: Stage, at: number): void {
  const { jobs, rooms } = stage.score
  undo(stage, at)
  for (const job of jobs) if (job.state.last === 'funnel') job.state.to('none', at)
  if (rooms.pantry.mark.last === 'open') stage.outcome('pantry', 'active', 'none', at)
}

/** The database says no in its own words and hands the slip back; the status is the chef's. */
function refuse({ stage, span }: Act, atMs: number): Played {
  let at = stage.score.actors.keeper.x.last === stands.keeper.ready ? lookUpCard(stage, null, atMs, 200) : atMs
  // Back beside the hatch, where she hides no shelf's name.
  if (keeperAtDrawer(stage)) at = stage.walk('keeper', stands.keeper.ready, at, brisk)
  at = stage.turn('keeper', -1, at)
  const knownMs = at
  sayNo(stage, span, at)
  // Some failures roll back by themselves.
  if (readDetail(span, 'backofhouse.db.query')?.inTransaction === false) undo(stage, at)
  stage.gesture('keeper', 'shake', at + 60)
  at = stage.strike('keeper', 'no', at, 200)
  return { knownMs, stopMs: at + 200 }
}

const keeperAtDrawer = ({ score }: Stage): boolean => score.actors.keeper.x.last === stands.keeper.drawer

/** The room says in the database's own words why not; where it failed, planks are nailed across. */
function sayNo(stage: Stage, span: Act['span'], at: number): void {
  const broken = isBroken(span)
  stage.outcome('pantry', broken ? 'broken' : 'refused', broken ? 'broken' : 'refused', at)
  stage.tag({ kind: 'error', room: 'pantry', text: errorText(String(span.attributes['error.type'] ?? '')) }, at)
  if (broken) stage.score.planks.to(1, at, tempo.planks)
}

/** `SQLITE_CONSTRAINT_UNIQUE` → `UNIQUE failed`: the two words that matter of SQLite's own message. */
const errorText = (type: string): string => {
  const constraint = /^SQLITE_CONSTRAINT_([A-Z]+)/.exec(type)?.[1]
  return constraint ? `${constraint} failed` : type
}
