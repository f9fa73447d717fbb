// Which rows of a table are shown: its first, and those beyond them that this trip has touched.

import type { Pantry } from '../../../simulation'
import type { RowChange } from '../../../trace'

export type TableOf = Pantry['tables'][number]
type Row = TableOf['rows'][number]

export interface ShownRow {
  readonly key: string
  readonly cells: Row
  /** What the current step did with it. */
  readonly changed: Exclude<RowChange['operation'], 'delete'> | null
  /** Whether a transaction changed it that is not committed. */
  readonly open: boolean
}

/** `changes` are those of the current step, in any table. */
export function shownRows(table: TableOf, changes: readonly RowChange[]): readonly ShownRow[] {
  const { changed, uncommitted } = table
  const first = table.rows.map((cells, index) => ({ key: table.keys[index] ?? String(index), cells }))
  const inserted = new Set(
    changes
      .filter((change) => change.table === table.name && change.operation === 'insert')
      .map((change) => keyOf(table, change.after)),
  )
  return [...first, ...table.beyond].map(({ key, cells }) => ({
    key,
    cells,
    changed: changed.has(key) ? (inserted.has(key) ? 'insert' : 'update') : null,
    open: uncommitted.has(key),
  }))
}

const primaryKey = (table: TableOf): TableOf['columns'] => table.columns.filter((column) => column.primaryKey)

const keyOf = (table: TableOf, row: Row): string =>
  JSON.stringify(primaryKey(table).map(({ name }) => row[name] ?? null))
