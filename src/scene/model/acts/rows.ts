// At the shelves: rows that change. A jar is set down, relabelled or taken off by the keeper.

import type { DatabaseQuery, RowChange } from '../../../trace'
import { lanes } from '../geometry'
import { isJobTable, type ShelfScore } from '../pantry-score'
import { firstWord, searchesOf, tableOf } from '../reading'
import { type Stage, tempo } from '../stage'
import { settle } from './commit'
import { note, takeJars, type Worked } from './jars'
import { queueJob } from './jobs'
import { atMore, brisk, lacksShelf, lookUp, lookUpCard, standBefore } from './search'

/** More rows than this that change at once come on one tray. */
const mostJars = 3

/** Rows change. Returns when it is known which. */
export function change(stage: Stage, query: DatabaseQuery, atMs: number): number {
  const { pantry } = stage.score
  const [lead] = searchesOf(query)
  let at = atMs
  // A single row found by its key is gone to directly.
  if (lead && lead.by !== 'key') at = lookUp(stage, query, lead, at, 0.5)
  const groups = grouped(query)
  const first = groups[0]
  if (!first) {
    const table = tableOf(query.sql)
    at = lacksShelf(stage, table) ? atMore(stage, at) : lookUpCard(stage, table, at, 200)
  }
  for (const [index, changes] of groups.entries()) {
    const shelf = pantry.shelves.find((one) => one.shelf.table === changes[0]?.table)
    const inTransaction = query.inTransaction
    if (shelf) at = setJars(stage, shelf, changes, { inTransaction, byHand: index === 0 }, at)
    // What follows from it in a table that nobody sees is told by the tag alone.
    else if (index === 0) at = atMore(stage, at)
    for (const row of changes.slice(0, mostJars))
      if (isJobTable(pantry.house, row.table) && row.operation === 'insert') queueJob(stage, row, inTransaction, at)
  }
  const kind = kinds[first?.[0]?.operation ?? operationOf(query.sql)]
  stage.tag({ kind, room: 'pantry', rows: query.rowsChanged }, at)
  stage.outcome('pantry', 'active', query.inTransaction ? 'open' : stage.score.rooms.pantry.mark.last, at)
  return at
}

const kinds = { insert: 'rows-added', update: 'rows-changed', delete: 'rows-removed' } as const
const operationOf = (sql: string): RowChange['operation'] => {
  const word = firstWord(sql)
  return word === 'DELETE' ? 'delete' : word === 'UPDATE' ? 'update' : 'insert'
}

/** By table and kind; the table that the statement names comes first, what followed from it (a cascade) after it. */
function grouped({ sql, changes }: DatabaseQuery): readonly (readonly RowChange[])[] {
  const named = tableOf(sql)
  const groups = new Map<string, RowChange[]>()
  for (const row of changes) {
    const name = `${row.table === named ? 0 : 1} ${row.table} ${row.operation}`
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return [...groups.keys()]
    .toSorted((a, b) => Number(a.slice(0, 1)) - Number(b.slice(0, 1)))
    .map((name) => groups.get(name) ?? [])
}

interface How {
  readonly inTransaction: boolean
  /** The keeper does it; what follows by itself happens without her. */
  readonly byHand: boolean
}

function setJars(stage: Stage, shelf: ShelfScore, rows: readonly RowChange[], how: How, atMs: number): number {
  const onTray = rows.length > mostJars
  let at = how.byHand ? goTo(stage, shelf, atMs) : atMs
  const { keeper } = stage.score.actors
  const from = how.byHand ? { x: keeper.x.last + 24 * shelf.shelf.facing, y: keeper.y.last - 92 } : above(shelf)
  const worked = takeJars(stage, shelf, onTray ? rows.slice(0, 1) : rows, onTray ? rows.length : 1, from, at)
  if (how.byHand) {
    const { y } = shelf.shelf
    keeper.holds.to('jar', at)
    stage.strike('keeper', y < 440 ? 'reach' : y < 470 ? 'middle' : 'low', at, tempo.jar)
  }
  at = carryOver(worked, at)
  if (how.byHand) keeper.holds.to('nothing', at)
  if (how.byHand) standBack(stage, shelf.shelf, at)
  for (const { jar, row, settled } of worked) {
    jar.label.to(onTray ? `×${rows.length}` : jar.key, at)
    jar.spot.to(settled, at, 160)
    note(jar, row.operation, at)
    if (!how.inTransaction) settle(stage, [jar], at)
  }
  return at
}

/** Over the others to where they will stand, each at a height of its own. Returns when the last is there. */
function carryOver(worked: readonly Worked[], startMs: number): number {
  let at = startMs
  for (const [index, { jar, settled }] of worked.entries()) {
    jar.size.to(1, startMs, tempo.jar)
    if (jar.open.last === 0) jar.open.to(1, startMs, 160)
    if (jar.spot.last === settled) {
      at = Math.max(at, startMs + 240)
      continue
    }
    const over = settled.y - 14 - 9 * index
    const liftedMs = jar.home ? jar.spot.to({ x: jar.spot.last.x, y: over }, startMs, 120) : startMs
    at = Math.max(at, jar.spot.to({ x: settled.x, y: over }, liftedMs, tempo.jar))
  }
  return at
}

/** Where the keeper would hide what she has done, or its label, she gets out of the way. */
function standBack(stage: Stage, { y, facing }: ShelfScore['shelf'], atMs: number): void {
  const { keeper } = stage.score.actors
  const isLow = y > 440
  if (!isLow && facing === 1) return
  stage.strike('keeper', 'idle', atMs, 160)
  stage.turn('keeper', -1, atMs)
  if (keeper.y.last === lanes.stand) return
  keeper.y.to(lanes.stand, atMs, 200)
  stage.score.stool.to(0, atMs, 200)
}

/** The keeper before a shelf, as high as her arms need her. */
function goTo(stage: Stage, { shelf }: ShelfScore, atMs: number): number {
  const { keeper } = stage.score.actors
  let at = atMs
  stage.strike('keeper', 'idle', at, 160)
  const x = standBefore(shelf)
  const feet = Math.min(lanes.stand, shelf.y + reach)
  if (keeper.y.last !== feet && keeper.y.last !== lanes.stand) at = keeper.y.to(lanes.stand, at, 200)
  at = stage.turn('keeper', shelf.facing, stage.walk('keeper', x, at, brisk))
  if (feet === lanes.stand) return at
  stage.score.stool.to((lanes.stand - feet) / (lanes.stand - lanes.stool), at, 200)
  return keeper.y.to(feet, at, 220)
}
/** From her feet to her hands, held up. */
const reach = 197

const above = ({ shelf }: ShelfScore): { x: number; y: number } => ({ x: shelf.slotX, y: shelf.y - 9 })
