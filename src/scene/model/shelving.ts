// How the rows of a table stand on its shelf: one jar each while they fit, then crates of ten, and so on.

import type { HouseTable } from '../../trace'
import { jarSizes, type Shelf } from './geometry'

/** A jar, or a crate of 10, 100 … jars. */
export interface Unit {
  /** Left edge. */
  readonly x: number
  readonly width: number
  /** How many rows it holds. */
  readonly rows: number
}

const gap = 2

/** As wide as what is written on it. */
const widthOf = (rows: number): number => (rows === 1 ? jarSizes.resting.width : 5 + 11 * String(rows).length)

/** The rows of a table on its shelf, in the order of their keys. Every row is in exactly one unit. */
export function layOut(shelf: Shelf, rows: number): readonly Unit[] {
  for (let largest = 1; largest <= rows; largest *= 10) {
    const placed = place(shelf, group(rows, largest))
    if (placed) return placed
  }
  return rows === 0 ? [] : (place(shelf, [rows]) ?? [{ x: shelf.x, width: widthOf(rows), rows }])
}

/** 243, in groups of at most 100: 100 100 10 10 10 10 1 1 1. */
function group(rows: number, largest: number): readonly number[] {
  const groups: number[] = []
  let left = rows
  for (let size = largest; size >= 1; size /= 10)
    // More than fit anywhere need not be counted out.
    for (; left >= size && groups.length < 40; left -= size) groups.push(size)
  return left === 0 ? groups : [rows]
}

function place(shelf: Shelf, groups: readonly number[]): readonly Unit[] | undefined {
  const units: Unit[] = []
  let x = shelf.x
  for (const rows of groups) {
    const width = widthOf(rows)
    if (shelf.free > 0 && x + width > shelf.slotX - gap && x < shelf.slotX + shelf.free) x = shelf.slotX + shelf.free
    if (x + width > shelf.x + shelf.width) return undefined
    units.push({ x, width, rows })
    x += width + gap
  }
  return units
}

/**
 * In which unit a row stands; `null` for one whose place is not known: only the last keys of a table are. All crates
 * hold the rows before those of the single jars.
 */
export function unitOf(units: readonly Unit[], table: HouseTable, key: string): number | null {
  const at = table.keys.indexOf(key)
  if (at < 0) return null
  let place = table.rows - table.keys.length + at
  for (const [index, { rows }] of units.entries()) {
    if (place < rows) return index
    place -= rows
  }
  return null
}
