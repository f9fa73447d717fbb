// SQLite itself, compiled to WebAssembly.

import init, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { makeStorageReadable } from '../../shared'

/** The engine, loaded. */
export type Sqlite = Sqlite3Static

/** Fetches and compiles SQLite: about 40 ms, once for a page. Rejects where WebAssembly cannot be loaded. */
export function loadSqlite(): Promise<Sqlite> {
  // One of its file systems looks at `localStorage`.
  makeStorageReadable()
  return init()
}
