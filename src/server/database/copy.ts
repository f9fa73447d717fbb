// A copy of a database to look around in: without secrets, moved on by recorded changes, then read only.

import type { Database as Handle, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { RowChange } from '../../trace'
import { type Cell, maskCell, type Row, toCell } from './cell'
import { houseClock } from './house-clock'
import { importImage } from './image'
import { createOwnSql, type OwnSql } from './own-sql'

export interface Column {
  readonly name: string
  readonly type: string
  readonly primaryKey: boolean
}

export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rowCount: number
  /** The first 50 by primary key. Secrets are masked. */
  readonly rows: readonly Row[]
}

export interface DatabaseCopy {
  /** By name. */
  readonly tables: readonly Table[]
  readonly query: OwnSql
  /** Lets go of the memory. */
  close(): void
}

const mostRows = 50

/** What a copy is made from. */
export interface CopyOf {
  readonly image: Uint8Array
  /** What has changed since, in order. */
  readonly changes: readonly RowChange[]
  /** The time of the house by then, milliseconds since 1970: SQL's *now*. */
  readonly nowMs: number
}

/** The database of `image` after `changes`. No secret is in it. */
export function openCopy(sqlite3: Sqlite3Static, { image, changes, nowMs }: CopyOf): DatabaseCopy {
  const handle = new sqlite3.oo1.DB({ filename: ':memory:', vfs: houseClock(sqlite3).vfs })
  try {
    importImage(sqlite3, handle, image)
    handle.exec('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA trusted_schema = OFF')
    const schema = readSchema(handle)
    hideSecrets(handle, schema)
    for (const change of changes) apply(handle, schema, change)
    const tables = [...schema].map(([name, columns]) => readTable(handle, name, columns))
    const { query, close } = createOwnSql(sqlite3, handle, nowMs)
    return {
      tables,
      query,
      close: () => {
        close()
        handle.close()
      },
    }
  } catch (error) {
    handle.close()
    throw error
  }
}

/** What names a row of a table: the values of its primary key. */
export const keyOf = (columns: readonly Column[], row: Row): string =>
  JSON.stringify(columns.filter(({ primaryKey }) => primaryKey).map(({ name }) => row[name] ?? null))

type Schema = ReadonlyMap<string, readonly Column[]>

function readSchema(handle: Handle): Schema {
  const names = handle.selectValues(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).map(String)
  return new Map(
    names.map((name) => [
      name,
      handle.selectObjects('SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY cid', [name]).map((column) => ({
        name: String(column['name']),
        type: String(column['type']),
        primaryKey: Number(column['pk']) > 0,
      })),
    ]),
  )
}

/** Overwrites every secret by its mask, also where no query of ours would look. */
function hideSecrets(handle: Handle, schema: Schema): void {
  for (const [table, columns] of schema)
    for (const { name } of columns.filter(isSecret)) {
      const values = handle.selectValues(`SELECT DISTINCT ${quoted(name)} FROM ${quoted(table)}`).map(toCell)
      for (const [index, value] of values.entries())
        handle.exec({
          sql: `UPDATE ${quoted(table)} SET ${quoted(name)} = ?2 WHERE ${quoted(name)} = ?1`,
          bind: [value, distinct(maskCell(name, value), `-${index}`)],
        })
    }
}

const isSecret = ({ name }: Column): boolean => /_hash$/i.test(name)

/** A column may be UNIQUE: masks that are all alike are told apart by what follows them, which `maskCell` hides. */
const distinct = (mask: Cell, suffix: string): Cell =>
  typeof mask === 'string' && mask.startsWith('sha256:') ? mask + suffix : mask

function apply(handle: Handle, schema: Schema, { table, operation, before, after }: RowChange): void {
  const columns = schema.get(table) ?? []
  const key = columns.filter(({ primaryKey }) => primaryKey).map(({ name }) => name)
  const names = Object.keys(after)
  const bind: Cell[] = []
  const parameter = (name: string, { [name]: value = null }: Row): string => {
    const isHidden = columns.some((column) => column.name === name && isSecret(column))
    bind.push(isHidden ? distinct(value, keyOf(columns, { ...before, ...after })) : value)
    return `?${bind.length}`
  }
  const pairs = (which: readonly string[], row: Row, between: string): string =>
    which.map((name) => `${quoted(name)} = ${parameter(name, row)}`).join(between)
  const sqlOf = (): string => {
    switch (operation) {
      case 'insert':
        return `INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')})
                VALUES (${names.map((name) => parameter(name, after)).join(', ')})`
      case 'update':
        return `UPDATE ${quoted(table)} SET ${pairs(names, after, ', ')} WHERE ${pairs(key, before, ' AND ')}`
      case 'delete':
        return `DELETE FROM ${quoted(table)} WHERE ${pairs(key, before, ' AND ')}`
    }
  }
  const sql = sqlOf()
  handle.exec({ sql, bind })
}

function readTable(handle: Handle, name: string, columns: readonly Column[]): Table {
  const key = columns.filter(({ primaryKey }) => primaryKey).map((column) => quoted(column.name))
  const rows = handle.selectObjects(`SELECT * FROM ${quoted(name)} ORDER BY ${key.join(', ')} LIMIT ${mostRows}`)
  return {
    name,
    columns,
    rowCount: Number(handle.selectValue(`SELECT count(*) FROM ${quoted(name)}`)),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column.name, maskCell(column.name, toCell(row[column.name]))])),
    ),
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
