// Which rows of a table are shown: its first, and those beyond them that this trip has touched.

import type { Pantry } from '../../../simulation'
import type { RowChange } from '../../../trace'

export type TableOf = Pantry['tables'][number]
type Row = TableOf['rows'][number]
type Cell = Row[string]

export interface ShownRow {
  readonly key: string
  readonly cells: Row
  /** What the current step did with it. */
  readonly changed: Exclude<RowChange['operation'], 'delete'> | null
  /** Whether a transaction changed it that is not committed. */
  readonly open: boolean
}

/** More would drown who reads them. */
const mostTouched = 20

/** `changes` are those of the current step, in any table. */
export function shownRows(pantry: Pantry, table: TableOf, changes: readonly RowChange[]): readonly ShownRow[] {
  const { changed, uncommitted } = table
  const first = table.rows.map((cells, index) => ({ key: table.keys[index] ?? String(index), cells }))
  const beyond = [...new Set([...changed, ...uncommitted])]
    .filter((key) => !table.keys.includes(key))
    .slice(0, mostTouched)
    .flatMap((key) => fetchRow(pantry, table, key))
  const inserted = new Set(
    changes
      .filter((change) => change.table === table.name && change.operation === 'insert')
      .map((change) => keyOf(table, change.after)),
  )
  return [...first, ...beyond].map(({ key, cells }) => ({
    key,
    cells,
    changed: changed.has(key) ? (inserted.has(key) ? 'insert' : 'update') : null,
    open: uncommitted.has(key),
  }))
}

/** The row of that key; none when it is gone. */
function fetchRow(
  pantry: Pantry,
  table: TableOf,
  key: string,
): readonly { readonly key: string; readonly cells: Row }[] {
  const values: unknown = JSON.parse(key)
  if (!Array.isArray(values)) return []
  const conditions = primaryKey(table).map(({ name }, index) => `"${name}" IS ${literal(values[index])}`)
  if (conditions.length === 0) return []
  const columns = table.columns.map(({ name }) => `"${name}"`).join(', ')
  const found = pantry.query(`SELECT ${columns} FROM "${table.name}" WHERE ${conditions.join(' AND ')}`, {})
  const row = found.ok ? found.value.rows[0] : undefined
  if (!row) return []
  const cells: Record<string, Cell> = {}
  for (const [index, { name }] of table.columns.entries()) cells[name] = row[index] ?? null
  return [{ key, cells }]
}

const primaryKey = (table: TableOf): TableOf['columns'] => table.columns.filter((column) => column.primaryKey)

const keyOf = (table: TableOf, row: Row): string =>
  JSON.stringify(primaryKey(table).map(({ name }) => row[name] ?? null))

const literal = (value: unknown): string =>
  typeof value === 'number' ? String(value) : value === null ? 'NULL' : `'${String(value).replaceAll("'", "''")}'`
