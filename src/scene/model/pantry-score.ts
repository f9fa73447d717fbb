// The pantry's part of a score: what stands on the shelves, and what the keeper points at and writes down.

import type { HouseBefore, HouseTable, RowChange } from '../../trace'
import type { Point, PointedFrame } from './frame'
import { type Shelf, shelvesFor } from './geometry'
import { layOut, type Unit } from './shelving'
import { type TrackWriter, writeTrack } from './track'

export interface ShelfScore {
  readonly shelf: Shelf
  /** `null`: nobody has said what is on it. */
  readonly table: HouseTable | null
  /** As they stood before the order came. */
  readonly units: readonly Unit[]
  /** How many there are for everybody: moves with a COMMIT only. */
  readonly rows: TrackWriter<number | null>
  /** The units from which a jar was taken, once for each jar. */
  readonly away: TrackWriter<readonly number[]>
}

export interface JarScore {
  readonly table: string
  /** The key of its row, as soon as the statement has told it: to find it again. */
  readonly key: string | null
  /** How many rows it stands for. */
  readonly rows: number
  /** Where it came from, and goes back to when all is undone. */
  readonly home: { readonly unit: number | null; readonly spot: Point } | null
  readonly spot: TrackWriter<Point>
  /** 0 as it rests – 1 large enough to be read. */
  readonly size: TrackWriter<number>
  /** How large that is, in its drawing's sizes. */
  readonly large: number
  readonly label: TrackWriter<string | null>
  /** 0 the old label – 1 a new one over it. */
  readonly fresh: TrackWriter<number>
  readonly open: TrackWriter<number>
  readonly glow: TrackWriter<number>
  readonly opacity: TrackWriter<number>
  /** What a transaction has done to it and not yet made true for everybody. */
  readonly pending: TrackWriter<RowChange['operation'] | 'none'>
}

export interface PantryScore {
  readonly house: HouseBefore | null
  readonly shelves: readonly ShelfScore[]
  /** How many tables there are that stand on no shelf. */
  readonly more: number
  /** Jars that a COMMIT of this trip has made true. */
  readonly kept: JarScore[]
  readonly pointed: TrackWriter<PointedFrame | null>
  /** What stands on the card of the drawer that is pulled out. */
  readonly card: TrackWriter<string | null>
  /** What the keeper has written on the label in her hand. */
  readonly noted: TrackWriter<string | null>
  readonly slip: TrackWriter<{ readonly word: string; readonly table: string | null }>
}

export function pantryScore(house: HouseBefore | null): PantryScore {
  return {
    house,
    more: withoutShelf(house).length,
    shelves: shelvesFor(house?.shelves ?? []).map((shelf) => {
      const table = house?.tables.find(({ name }) => name === shelf.table) ?? null
      return {
        shelf,
        table,
        units: layOut(shelf, table?.rows ?? 0),
        rows: writeTrack<number | null>(table?.rows ?? null),
        away: writeTrack<readonly number[]>([]),
      }
    }),
    kept: [],
    pointed: writeTrack<PointedFrame | null>(null),
    card: writeTrack<string | null>(null),
    noted: writeTrack<string | null>(null),
    slip: writeTrack<{ readonly word: string; readonly table: string | null }>({ word: '', table: null }),
  }
}

/** A row's key by the columns of its table's primary key; where nobody knows those, by `id` or its first column. */
export function keyIn(
  house: HouseBefore | null,
  { table, before, after }: Pick<RowChange, 'table' | 'before' | 'after'>,
): string | null {
  const row = { ...before, ...after }
  const columns = house?.tables.find(({ name }) => name === table)?.keyColumns ?? []
  const named = columns.length > 0 && columns.every((column) => row[column] !== undefined)
  const values = named ? columns.map((column) => row[column]) : [row['id'] ?? Object.values(row)[0]]
  return values.every((value) => value === undefined || value === null) ? null : values.map(String).join('·')
}

/** Whether the rows of a table are jobs. */
export const isJobTable = (house: HouseBefore | null, table: string): boolean =>
  house?.tables.find(({ name }) => name === table)?.station === 'jobs'

/** Tables of the house that stand on no shelf; what the database keeps for itself is none of them. */
const withoutShelf = (house: HouseBefore | null): readonly HouseTable[] =>
  (house?.tables ?? []).filter(
    ({ name, station }) => station !== null && !shelvesFor(house?.shelves ?? []).some(({ table }) => table === name),
  )
