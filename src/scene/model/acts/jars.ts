// The jars of rows that change: which they are, where they come from, and where there is room for them.

import type { RowChange } from '../../../trace'
import type { Point } from '../frame'
import { jarSizes } from '../geometry'
import { type JarScore, keyIn, type ShelfScore } from '../pantry-score'
import { unitOf } from '../shelving'
import { type Stage, tempo } from '../stage'
import { writeTrack } from '../track'

export interface Worked {
  readonly jar: JarScore
  readonly row: RowChange
  /** Where it will stand. */
  readonly settled: { readonly x: number; readonly y: number }
}

/**
 * A jar for each of these rows, each standing for so many: one that is in hand already, the one on the shelf, or a new
 * one, which comes from `hand`.
 */
export function takeJars(
  stage: Stage,
  shelf: ShelfScore,
  rows: readonly RowChange[],
  each: number,
  hand: Point,
  at: number,
): readonly Worked[] {
  const worked: Worked[] = []
  for (const [index, row] of rows.entries()) {
    const taken = worked.map(({ settled }) => settled.x)
    worked.push(take(stage, shelf, { row, rows: each, taken }, { x: hand.x + 12 * index, y: hand.y }, at))
  }
  return worked
}

function take(
  stage: Stage,
  shelf: ShelfScore,
  { row, rows, taken }: { readonly row: RowChange; readonly rows: number; readonly taken: readonly number[] },
  hand: { readonly x: number; readonly y: number },
  at: number,
): Worked {
  const { jars, pantry } = stage.score
  const key = keyIn(pantry.house, row)
  const standing = jars.filter((one) => one.table === row.table && one.opacity.last > 0)
  const known = standing.find((one) => one.key === key && one.rows === rows)
  if (known) return { jar: known, row, settled: known.spot.last }
  const settled = { x: freeSlot(shelf, [...taken, ...standing.map((one) => one.spot.last.x)]), y: shelf.shelf.y }
  const home = row.operation === 'insert' ? null : homeOf(shelf, key, standing)
  const jar = newJar(shelf, key, rows, home, home?.spot ?? hand)
  jars.push(jar)
  if (home && home.unit !== null) shelf.away.to([...shelf.away.last, ...Array<number>(rows).fill(home.unit)], at)
  jar.opacity.to(1, at, home ? 0 : 160)
  return { jar, row, settled }
}

/** The first place for a jar that is worked on: from the slot to the right, then to its left, then in between. */
function freeSlot({ shelf }: ShelfScore, taken: readonly number[]): number {
  const width = jarSizes.shown.width * shelf.size
  const isFree = (x: number): boolean => !taken.some((other) => Math.abs(other - x) < 8)
  for (const step of [width + 2, -width - 2, 9, -9])
    for (let x = shelf.slotX; x >= shelf.x && x + width <= shelf.x + shelf.width + 1; x += step) if (isFree(x)) return x
  return shelf.slotX + 9 * taken.length
}

function homeOf(
  { shelf, table, units }: ShelfScore,
  key: string | null,
  standing: readonly JarScore[],
): JarScore['home'] {
  const unit = table && key !== null ? unitOf(units, table, key) : null
  // Whose place is not known comes out of the first crate.
  const from = units[unit ?? 0]
  let x: number = from?.x ?? shelf.x
  // Two out of one crate come from two places in it.
  while (standing.some(({ home }) => home && Math.abs(home.spot.x - x) < 8)) x += 9
  return { unit: from ? (unit ?? 0) : null, spot: { x, y: shelf.y } }
}

const newJar = (
  { shelf }: ShelfScore,
  key: string | null,
  rows: number,
  home: JarScore['home'],
  spot: { readonly x: number; readonly y: number },
): JarScore => ({
  table: shelf.table,
  key,
  rows,
  home,
  spot: writeTrack(spot),
  size: writeTrack(home ? 0 : 1),
  large: shelf.size,
  label: writeTrack<string | null>(null),
  fresh: writeTrack(0),
  open: writeTrack(home ? 0 : 1),
  glow: writeTrack(0),
  opacity: writeTrack(0),
  pending: writeTrack<RowChange['operation'] | 'none'>('none'),
})

/** What was done to a jar is not true yet. */
export function note(jar: JarScore, operation: RowChange['operation'], at: number): void {
  const before = jar.pending.last
  jar.pending.to(before === 'insert' && operation === 'update' ? 'insert' : operation, at)
  jar.glow.to(1, at, 200)
  if (operation === 'update') jar.fresh.to(1, at, 200)
  // Set down and taken off again in one transaction: it never was.
  if (before === 'insert' && operation === 'delete') {
    jar.opacity.to(0, at, tempo.jar)
    jar.pending.to('none', at)
  }
}
