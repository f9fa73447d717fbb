// At the shelves: rows are set down as jars, relabelled, taken off, or read; an index is a drawer of cards.

import type { DatabaseQuery, RowChange } from '../../../trace'
import { lanes, shelves, stands } from '../geometry'
import type { JarScore } from '../score'
import { type Stage, tempo } from '../stage'
import { keyOf } from '../story'
import { writeTrack } from '../track'
import { queueJob } from './jobs'

/** Rows change: a jar is set down, relabelled or taken off; open and dashed until it is committed. */
export function change(stage: Stage, query: DatabaseQuery, atMs: number, inJob: boolean): number {
  const first = query.changes[0]
  const kind =
    first?.operation === 'delete' ? 'rows-removed' : first?.operation === 'update' ? 'rows-changed' : 'rows-added'
  let at = atMs
  const shelf = shelves.find((one) => one.table === first?.table)
  if (first && shelf) at = setJar(stage, shelf, first, query.inTransaction, at)
  else if (first?.table === 'jobs' && first.operation === 'insert') at = queueJob(stage, first, query.inTransaction, at)
  else if (!inJob) at = lookUpCard(stage, at)
  else at = lookUpCard(stage, at)
  stage.tag({ kind, room: 'pantry', rows: query.rowsChanged }, at)
  stage.outcome('pantry', 'active', query.inTransaction ? 'open' : stage.score.rooms.pantry.mark.last, at)
  return at
}

function setJar(
  stage: Stage,
  shelf: (typeof shelves)[number],
  row: RowChange,
  inTransaction: boolean,
  atMs: number,
): number {
  const { score } = stage
  const { keeper } = score.actors
  const high = shelf.y < 400
  let at = stage.strike('keeper', 'idle', atMs, 160)
  if (high) score.stool.to(1, at, 200)
  at = stage.walk('keeper', stands.keeper.shelf, at)
  at = stage.turn('keeper', 1, at)
  if (high) at = keeper.y.to(lanes.stool, at, 200)
  const kept = score.jars.find(
    (one) =>
      one.table === row.table && one.opacity.last > 0 && one.label.last === keyOf({ ...row.before, ...row.after }),
  )
  const jar = kept ?? newJar(row.table, stands.keeper.shelf + 24, keeper.y.last - 92)
  if (!kept) score.jars.push(jar)
  keeper.holds.to('jar', at)
  if (!kept) jar.opacity.to(1, at, 160)
  if (inTransaction) jar.open.to(1, at, kept ? 160 : 0)
  jar.glow.to(1, at, 200)
  stage.strike('keeper', high ? 'reach' : shelf.y < 460 ? 'middle' : 'low', at, tempo.jar)
  at = jar.spot.to({ x: stands.keeper.shelf + 46, y: shelf.y - 13 }, at, tempo.jar)
  jar.label.to(keyOf({ ...row.before, ...row.after }), at)
  if (row.operation === 'delete') jar.opacity.to(0, at + 80, tempo.jar)
  keeper.holds.to('nothing', at)
  jar.spot.to({ x: shelf.slotX, y: shelf.y }, at, 160)
  return at
}

function newJar(table: string, x: number, y: number): JarScore {
  return {
    table,
    spot: writeTrack({ x, y }),
    label: writeTrack<string | null>(null),
    open: writeTrack(0),
    glow: writeTrack(0),
    opacity: writeTrack(0),
  }
}

/** Rows are read: by the card drawer where an index serves, along the shelf where none does. The jar stays. */
export function read(stage: Stage, query: DatabaseQuery, atMs: number): number {
  const { keeper } = stage.score.actors
  let at = atMs
  if (query.plan.some((line) => line.includes('SCAN'))) {
    at = stage.walk('keeper', stands.keeper.shelf, at)
    at = stage.turn('keeper', 1, at)
    stage.strike('keeper', 'scan', at, 200)
    // Along the whole shelf, jar by jar.
    at = keeper.x.to(stands.keeper.drawer, at, 760)
  } else at = lookUpCard(stage, at)
  keeper.holds.to('label', at)
  stage.tag({ kind: 'rows-read', room: 'pantry', rows: query.rowsReturned }, at + 200)
  stage.strike('keeper', 'copy', at)
  at = stage.walk('keeper', stands.keeper.take + 8, at)
  return stage.turn('keeper', -1, at)
}

export function lookUpCard(stage: Stage, atMs: number): number {
  const { drawer } = stage.score
  stage.strike('keeper', 'idle', atMs, 140)
  let at = stage.walk('keeper', stands.keeper.drawer, atMs)
  at = stage.turn('keeper', 1, at)
  drawer.to(1, at, 240)
  at = stage.strike('keeper', 'drawer', at) + 260
  drawer.to(0, at, 200)
  return stage.strike('keeper', 'idle', at, 200)
}
