// At the shelves: rows that change. A jar is set down, relabelled or taken off; what a transaction has done to it stays
// open and dashed until COMMIT makes it true for everybody, or ROLLBACK brings it back where it came from.

import type { DatabaseQuery, RowChange } from '../../../trace'
import { inRoom, jarSizes, lanes } from '../geometry'
import { type JarScore, keyIn, type ShelfScore } from '../pantry-score'
import { firstWord, searchesOf, tableOf } from '../reading'
import { unitOf } from '../shelving'
import { type Stage, tempo } from '../stage'
import { writeTrack } from '../track'
import { queueJob } from './jobs'
import { lookUp, lookUpCard } from './search'

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
  if (!first) at = lookUpCard(stage, tableOf(query.sql), at, 200)
  for (const [index, changes] of groups.entries()) {
    const shelf = pantry.shelves.find((one) => one.shelf.table === changes[0]?.table)
    const inTransaction = query.inTransaction
    if (shelf) at = setJars(stage, shelf, changes, { inTransaction, byHand: index === 0 }, at)
    else if (index === 0) at = lookUpCard(stage, changes[0]?.table ?? null, at, 240)
    for (const row of changes.slice(0, mostJars))
      if (row.table === 'jobs' && row.operation === 'insert') at = queueJob(stage, row, inTransaction, at)
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
  let at = how.byHand ? goTo(stage, shelf, atMs) : atMs
  const { keeper } = stage.score.actors
  const hand = { x: keeper.x.last + 24, y: keeper.y.last - 92 }
  const onTray = rows.length > mostJars
  const worked = (onTray ? rows.slice(0, 1) : rows).map((row) =>
    take(stage, shelf, row, onTray ? rows.length : 1, how.byHand ? hand : above(shelf), at),
  )
  const { y } = shelf.shelf
  if (how.byHand) {
    keeper.holds.to('jar', at)
    stage.strike('keeper', y < 440 ? 'reach' : y < 470 ? 'middle' : 'low', at, tempo.jar)
  }
  const startMs = at
  for (const { jar, settled } of worked) {
    const { x } = settled
    jar.size.to(1, startMs, tempo.jar)
    at = Math.max(at, jar.spot.to({ x, y: y - 9 }, startMs, tempo.jar))
  }
  if (how.byHand) keeper.holds.to('nothing', at)
  for (const { jar, row, settled } of worked) {
    jar.label.to(onTray ? `×${rows.length}` : jar.key, at)
    jar.spot.to(settled, at, 160)
    note(jar, row.operation, at)
    if (!how.inTransaction) settle(stage, [jar], at + 160)
  }
  return at
}

/** The keeper before a shelf, as high as her arms need her. */
function goTo(stage: Stage, { shelf }: ShelfScore, atMs: number): number {
  const { keeper } = stage.score.actors
  let at = stage.strike('keeper', 'idle', atMs, 160)
  const x = Math.min(inRoom('pantry', 102), Math.max(inRoom('pantry', 50), shelf.slotX - 38))
  const feet = Math.min(lanes.stand, shelf.y + reach)
  if (keeper.y.last !== feet && keeper.y.last !== lanes.stand) at = keeper.y.to(lanes.stand, at, 200)
  at = stage.turn('keeper', 1, stage.walk('keeper', x, at))
  if (feet === lanes.stand) return at
  stage.score.stool.to((lanes.stand - feet) / (lanes.stand - lanes.stool), at, 200)
  return keeper.y.to(feet, at, 240)
}
/** From her feet to her hands, held up. */
const reach = 187

const above = ({ shelf }: ShelfScore): { x: number; y: number } => ({ x: shelf.slotX, y: shelf.y - 9 })

interface Worked {
  readonly jar: JarScore
  readonly row: RowChange
  /** Where it will stand. */
  readonly settled: { readonly x: number; readonly y: number }
}

/** The jar of a row: one that is in hand already, the one on the shelf, or a new one. */
function take(
  stage: Stage,
  shelf: ShelfScore,
  row: RowChange,
  rows: number,
  hand: { readonly x: number; readonly y: number },
  at: number,
): Worked {
  const { jars, pantry } = stage.score
  const key = keyIn(pantry.house, row)
  const standing = jars.filter((one) => one.table === row.table && one.opacity.last > 0)
  const known = standing.find((one) => one.key === key && one.rows === rows)
  if (known) return { jar: known, row, settled: known.spot.last }
  const last = shelf.shelf.x + shelf.shelf.width - jarSizes.shown.width
  const settled = {
    x: Math.min(last, shelf.shelf.slotX + standing.length * (jarSizes.shown.width + 2)),
    y: shelf.shelf.y,
  }
  const home = row.operation === 'insert' ? null : homeOf(shelf, key)
  const jar = newJar(row.table, key, rows, home, home?.spot ?? hand)
  jars.push(jar)
  if (home && home.unit !== null) shelf.away.to([...shelf.away.last, ...Array<number>(rows).fill(home.unit)], at)
  jar.opacity.to(1, at, home ? 0 : 160)
  return { jar, row, settled }
}

function homeOf({ shelf, table, units }: ShelfScore, key: string | null): JarScore['home'] {
  const unit = table && key !== null ? unitOf(units, table, key) : null
  // Whose place is not known comes out of the first crate.
  const from = units[unit ?? 0]
  return { unit: from ? (unit ?? 0) : null, spot: { x: from?.x ?? shelf.x, y: shelf.y } }
}

const newJar = (
  table: string,
  key: string | null,
  rows: number,
  home: JarScore['home'],
  spot: { readonly x: number; readonly y: number },
): JarScore => ({
  table,
  key,
  rows,
  home,
  spot: writeTrack(spot),
  size: writeTrack(home ? 0 : 1),
  label: writeTrack<string | null>(null),
  fresh: writeTrack(0),
  open: writeTrack(home ? 0 : 1),
  glow: writeTrack(0),
  opacity: writeTrack(0),
  pending: writeTrack<RowChange['operation'] | 'none'>('none'),
})

/** What was done to a jar is not true yet. */
function note(jar: JarScore, operation: RowChange['operation'], at: number): void {
  const before = jar.pending.last
  jar.pending.to(before === 'insert' && operation === 'update' ? 'insert' : operation, at)
  if (jar.open.last === 0) jar.open.to(1, at, 160)
  jar.glow.to(1, at, 200)
  if (operation === 'update') jar.fresh.to(1, at, 200)
  // Set down and taken off again in one transaction: it never was.
  if (before === 'insert' && operation === 'delete') {
    jar.opacity.to(0, at, tempo.jar)
    jar.pending.to('none', at)
  }
}

/** Lids on, for everybody to see: what is new stays, what was taken off is gone, the counts are true. */
export function settle(stage: Stage, jars: readonly JarScore[], at: number): void {
  for (const { shelf, rows } of stage.score.pantry.shelves) {
    if (rows.last === null) continue
    const more = jars.filter(({ table }) => table === shelf.table).reduce((sum, jar) => sum + difference(jar), 0)
    if (more !== 0) rows.to(rows.last + more, at)
  }
  for (const jar of jars) {
    if (jar.pending.last === 'none') continue
    if (jar.pending.last === 'delete') jar.opacity.to(0, at, tempo.jar)
    else {
      jar.open.to(0, at, tempo.lid)
      stage.score.pantry.kept.push(jar)
    }
    jar.pending.to('none', at)
  }
}

/** How many rows more there are once it is true. */
const difference = ({ pending, rows }: JarScore): number =>
  pending.last === 'insert' ? rows : pending.last === 'delete' ? -rows : 0

/** Everything goes back where it came from. */
export function undo(stage: Stage, at: number): void {
  const { jars, pantry } = stage.score
  for (const jar of jars) {
    const was = jar.pending.last
    if (was === 'none') continue
    jar.pending.to('none', at)
    if (was === 'insert') jar.opacity.to(0, at, tempo.jar)
    else if (pantry.kept.includes(jar)) jar.open.to(0, at, tempo.lid)
    else putBack(stage, jar, at)
  }
}

/** Under its old label, on its old place, small among the others again. */
function putBack(stage: Stage, jar: JarScore, at: number): void {
  jar.fresh.to(0, at, 200)
  jar.open.to(0, at, tempo.lid)
  jar.glow.to(0, at, 200)
  if (!jar.home) return
  jar.size.to(0, at + 200, tempo.jar)
  const backMs = jar.spot.to(jar.home.spot, at + 200, tempo.jar)
  jar.opacity.to(0, backMs)
  const { unit } = jar.home
  const shelf = stage.score.pantry.shelves.find((one) => one.shelf.table === jar.table)
  if (!shelf || unit === null) return
  const others = shelf.away.last.filter((one) => one !== unit)
  const same = shelf.away.last.length - others.length - jar.rows
  shelf.away.to([...others, ...Array<number>(Math.max(0, same)).fill(unit)], backMs)
}
