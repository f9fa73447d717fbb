// The database a world begins with: migrated, with a menu, guests and staff, and a few orders. All invented.

import type { Database as Handle, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { features } from '../features'
import type { Cell } from './cell'
import { exportImage } from './image'
import { migrate } from './migrate'
import { seededAtMs } from './planting'

/** The bytes of a fresh database, the same on every call. */
export function seedImage(sqlite3: Sqlite3Static): Uint8Array {
  const handle = new sqlite3.oo1.DB(':memory:')
  try {
    // Small pages for small tables: every world in the history is a copy of this.
    handle.exec('PRAGMA page_size = 1024; PRAGMA foreign_keys = ON')
    migrate(
      handle,
      features.flatMap(({ migrations }) => migrations),
      seededAtMs,
    )
    handle.transaction(() => {
      for (const { sql, rows } of features.flatMap(({ seed }) => seed)) insert(handle, sql, rows)
    })
    return exportImage(sqlite3, handle)
  } finally {
    handle.close()
  }
}

function insert(handle: Handle, sql: string, rows: readonly (readonly Cell[])[]): void {
  const statement = handle.prepare(sql)
  try {
    for (const row of rows) statement.bind([...row]).stepReset()
  } finally {
    statement.finalize()
  }
}
