// SQLite itself, compiled to WebAssembly.

import init, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm'

/** The engine, loaded. */
export type Sqlite = Sqlite3Static

/** Fetches and compiles SQLite: about 40 ms, once for a page. Rejects where WebAssembly cannot be loaded. */
export const loadSqlite = (): Promise<Sqlite> => init()
