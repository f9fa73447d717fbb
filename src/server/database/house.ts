// What a house holds before an order comes: its tables and how full they are, its indexes, its waiting jobs.

import type { Database as Handle, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { HouseState, HouseTable } from '../../trace'
import { features } from '../features'
import { jobTable } from '../jobs/queue'
import { maskCell, toCell } from './cell'
import { importImage } from './image'

/** All tables that a feature calls its own. */
const shelved: ReadonlySet<string> = new Set(features.flatMap(({ shelves }) => shelves))
const mostKeys = 12
const mostJobs = 20

/** Reads a database's image; a copy of it is opened and closed again. */
export function readHouse(sqlite3: Sqlite3Static, image: Uint8Array): HouseState {
  const handle = new sqlite3.oo1.DB(':memory:')
  try {
    importImage(sqlite3, handle, image)
    return { tables: tableNames(handle).map((name) => readTable(handle, name)), ...indexesAndJobs(handle) }
  } finally {
    handle.close()
  }
}

const tableNames = (handle: Handle): readonly string[] =>
  handle
    .selectValues(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid`,
    )
    .map(String)

function readTable(handle: Handle, name: string): HouseTable {
  const keyColumns = handle
    .selectValues('SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk', [name])
    .map(String)
  const backwards = keyColumns.map((column) => `${quoted(column)} DESC`).join(', ')
  const last = handle.selectObjects(
    `SELECT ${keyColumns.map(quoted).join(', ')} FROM ${quoted(name)} ORDER BY ${backwards} LIMIT ${mostKeys}`,
  )
  return {
    name,
    station: name === jobTable ? 'jobs' : shelved.has(name) ? 'database' : null,
    rows: Number(handle.selectValue(`SELECT count(*) FROM ${quoted(name)}`)),
    keyColumns,
    keys: last.reverse().map((row) => keyColumns.map((column) => maskCell(column, toCell(row[column]))).join('·')),
  }
}

function indexesAndJobs(handle: Handle): Omit<HouseState, 'tables'> {
  const indexes = handle.selectObjects(`SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index' ORDER BY rowid`)
  const jobs = handle.selectObjects(`
    SELECT id, kind, attempts, status FROM jobs
    WHERE status IN ('waiting', 'running') ORDER BY id LIMIT ${mostJobs}`)
  return {
    indexes: indexes.map(({ name, tbl_name: table }) => ({ name: String(name), table: String(table) })),
    jobs: jobs.map(({ id, kind, attempts, status }) => ({
      id: Number(id),
      kind: String(kind),
      attempts: Number(attempts),
      status: String(status),
    })),
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
