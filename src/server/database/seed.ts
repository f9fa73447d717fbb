// The database a world begins with: migrated, with a menu, guests and staff, and a few orders. All invented.

import type { Database as Handle, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { isoTime } from '../../shared'
import type { Cell } from './cell'
import { exportImage } from './image'
import { migrate } from './migrate'
import { dishes, orderItems, orders, seededAtMs, users } from './seed-data'

/** The bytes of a fresh database, the same on every call. */
export function seedImage(sqlite3: Sqlite3Static): Uint8Array {
  const handle = new sqlite3.oo1.DB(':memory:')
  try {
    // Small pages for small tables: every world in the history is a copy of this.
    handle.exec('PRAGMA page_size = 1024; PRAGMA foreign_keys = ON')
    migrate(handle, seededAtMs)
    handle.transaction(() => plant(handle))
    return exportImage(sqlite3, handle)
  } finally {
    handle.close()
  }
}

function plant(handle: Handle): void {
  const at = isoTime(seededAtMs)
  insert(
    handle,
    'INSERT INTO users (id, name, email, role, password_hash, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)',
    users.map((user) => [...user, at]),
  )
  insert(
    handle,
    'INSERT INTO dishes (id, course, name, description, price_cents, stock) VALUES (?1, ?2, ?3, ?4, ?5, ?6)',
    dishes.map((dish, index) => [index + 1, ...dish]),
  )
  insert(
    handle,
    'INSERT INTO orders (id, user_id, status, total_cents, created_at) VALUES (?1, ?2, ?3, ?4, ?5)',
    orders.map((order) => [...order, at]),
  )
  insert(
    handle,
    'INSERT INTO order_items (order_id, dish_id, quantity, price_cents) VALUES (?1, ?2, ?3, ?4)',
    orderItems,
  )
}

function insert(handle: Handle, sql: string, rows: readonly (readonly Cell[])[]): void {
  const statement = handle.prepare(sql)
  try {
    for (const row of rows) statement.bind([...row]).stepReset()
  } finally {
    statement.finalize()
  }
}
