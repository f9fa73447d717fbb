// How the keeper finds rows: by the cards of an index, straight to the jar, or along the whole shelf jar by jar. How
// long it takes follows the steps that the database really counted. What is read stays: its label is copied.

import type { DatabaseQuery } from '../../../trace'
import { inRoom, jarSizes, moreTables, type Shelf, stands } from '../geometry'
import type { ShelfScore } from '../pantry-score'
import { type Search, searchesOf, searchMs, tableOf } from '../reading'
import { unitOf } from '../shelving'
import type { Stage } from '../stage'
import type { Played } from './act'

/** In a small room one is quick. */
export const brisk = 1.5

/** Rows are read, and their label is brought to the hatch. */
export function read(stage: Stage, query: DatabaseQuery, atMs: number): Played {
  const { score } = stage
  const [lead, ...others] = searchesOf(query)
  const table = lead?.table ?? tableOf(query.sql)
  let at = lead
    ? lookUp(stage, query, lead, atMs, 1)
    : lacksShelf(stage, table)
      ? atMore(stage, atMs)
      : lookUpCard(stage, table, atMs, 200)
  for (const other of others.slice(0, 2)) at = glance(stage, other, at)
  const key = onlyKey(stage, query, table)
  score.actors.keeper.holds.to('label', at)
  score.pantry.noted.to(key ?? (query.rowsReturned === 0 ? '–' : `×${query.rowsReturned}`), at)
  const shelf = shelfOf(stage, table)
  if (shelf && key !== null) pointAt(stage, shelf, shelf.table ? unitOf(shelf.units, shelf.table, key) : null, at)
  stage.tag({ kind: 'rows-read', room: 'pantry', rows: query.rowsReturned }, at)
  const knownMs = at
  stage.strike('keeper', 'bring', at)
  at = stage.walk('keeper', stands.keeper.bring, at + 60, brisk)
  at = stage.turn('keeper', -1, at)
  return { knownMs, stopMs: at + 60 }
}

/** The key of the one row that was read, where the statement asked for it. */
function onlyKey(stage: Stage, { rows, rowsReturned }: DatabaseQuery, table: string | null): string | null {
  const [row] = rows
  const columns = stage.score.pantry.house?.tables.find(({ name }) => name === table)?.keyColumns ?? ['id']
  if (!row || rowsReturned !== 1) return null
  const values = columns.map((column) => row[column])
  return values.every((value) => value !== undefined && value !== null) ? values.join('·') : null
}

/** One search, `part` of its full length. Returns when it is over. */
export function lookUp(stage: Stage, query: DatabaseQuery, search: Search, atMs: number, part: number): number {
  const overMs = Math.round(searchMs(query.virtualMachineSteps) * part)
  const shelf = shelfOf(stage, search.table)
  if (search.by === 'index') return lookUpCard(stage, search.index, atMs, overMs)
  if (!shelf) return atMore(stage, atMs) + overMs
  if (search.by === 'scan') return goAlong(stage, shelf, query, atMs, overMs)
  const at = face(stage, shelf, standBefore(shelf.shelf), atMs)
  return at + overMs
}

/** Along the whole shelf, jar by jar, counting what was passed. */
function goAlong(stage: Stage, shelf: ShelfScore, query: DatabaseQuery, atMs: number, overMs: number): number {
  const { keeper } = stage.score.actors
  const { noted } = stage.score.pantry
  let at = face(stage, shelf, shelf.shelf.facing === 1 ? shelf.shelf.x : standBefore(shelf.shelf), atMs)
  keeper.holds.to('label', at)
  if (shelf.units.length === 0) noted.to('0', at)
  const count = shelf.units.length
  const beatMs = (overMs + Math.min(600, 70 * count)) / Math.max(1, count)
  const endMs = at + beatMs * count
  // A scan that found enough stops before the end: the steps it took over rows say so.
  const most = searchesOf(query).length === 1 ? query.fullScanSteps + 1 : Number.POSITIVE_INFINITY
  if (count > 1 && shelf.shelf.facing === 1) {
    const far = inside(keeper.x.last + Math.min(48, shelf.shelf.width / 3))
    keeper.x.to(far, at, endMs - at)
    keeper.walking.to(1, at, 100)
    keeper.walking.to(0, endMs - 100, 100)
  }
  let passed = 0
  for (const [index, unit] of shelf.units.entries()) {
    if (passed >= most) break
    pointAt(stage, shelf, index, at)
    passed = Math.min(most, passed + unit.rows)
    noted.to(String(passed), at)
    at += beatMs
  }
  return Math.max(endMs, at)
}

/** Another table of the same statement. */
function glance(stage: Stage, search: Search, atMs: number): number {
  const shelf = shelfOf(stage, search.table)
  if (!shelf) return atMs
  stage.score.pantry.pointed.to({ x: shelf.shelf.x, y: shelf.shelf.y, width: shelf.shelf.width }, atMs)
  return stage.strike('keeper', poseAt(shelf), atMs, 160) + 160
}

/** A table without a shelf is among those that the sign tells of: the keeper turns there, and no shelf is touched. */
export function atMore(stage: Stage, atMs: number): number {
  const { pantry } = stage.score
  stage.strike('keeper', 'idle', atMs, 140)
  const at = stage.turn('keeper', 1, stage.walk('keeper', inside(moreTables.x), atMs, brisk))
  if (pantry.more > 0) pantry.pointed.to({ x: moreTables.x, y: moreTables.y + 24, width: moreTables.width }, at)
  return stage.strike('keeper', 'scan', at, 160) + 240
}

/** The drawer of an index is pulled out; its name stands on the card. It stays open until the next act. */
export function lookUpCard(stage: Stage, name: string | null, atMs: number, overMs: number): number {
  const { drawer, pantry } = stage.score
  stage.strike('keeper', 'idle', atMs, 140)
  let at = stage.walk('keeper', stands.keeper.drawer, atMs, brisk)
  at = stage.turn('keeper', 1, at)
  drawer.to(1, at, 240)
  pantry.card.to(name, at + 120)
  at = stage.strike('keeper', 'drawer', at) + overMs
  stage.strike('keeper', 'idle', at, 160)
  return at
}

/** The drawer shut, the finger off the shelf. */
export function tidy(stage: Stage, atMs: number): void {
  const { drawer, pantry } = stage.score
  if (pantry.pointed.last) pantry.pointed.to(null, atMs)
  if (pantry.card.last !== null) pantry.card.to(null, atMs)
  if (drawer.last > 0) drawer.to(0, atMs, 200)
}

function face(stage: Stage, shelf: ShelfScore, x: number, atMs: number): number {
  const at = stage.turn('keeper', shelf.shelf.facing, stage.walk('keeper', inside(x), atMs, brisk))
  return stage.strike('keeper', poseAt(shelf), at, 160)
}

function pointAt(stage: Stage, { shelf, units }: ShelfScore, unit: number | null, at: number): void {
  const found = units[unit ?? 0]
  if (found) stage.score.pantry.pointed.to({ x: found.x, y: shelf.y, width: found.width }, at)
}

const shelfOf = (stage: Stage, table: string | null): ShelfScore | undefined =>
  stage.score.pantry.shelves.find((one) => one.shelf.table === table)
/** Whether it is a table of the house, and one that stands on no shelf. */
export const lacksShelf = (stage: Stage, table: string | null): boolean =>
  table !== null &&
  shelfOf(stage, table) === undefined &&
  stage.score.pantry.house?.tables.some(({ name }) => name === table) === true
/** Where the keeper finds room between the walls. */
const inside = (x: number): number => Math.min(inRoom('pantry', 102), Math.max(inRoom('pantry', 50), x))
/** Where she stands to put something on a shelf, at arm's length. */
export const standBefore = ({ slotX, size, facing }: Shelf): number =>
  inside(slotX + (jarSizes.shown.width * size) / 2 - 56 * facing)
const poseAt = ({ shelf }: ShelfScore): 'scan' | 'middle' | 'low' =>
  shelf.y < 440 ? 'scan' : shelf.y < 470 ? 'middle' : 'low'
