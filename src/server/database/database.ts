// A world's database: in memory, shared by every connection that is opened to it.

import type { Database as Handle, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { Span } from '../../trace'
import type { Cell, Row } from './cell'
import { type Connection, createConnection } from './connection'
import { DatabaseError } from './error'
import { exportImage, importImage } from './image'
import { execute } from './statement'

export interface Database {
  /** A connection of its own, its statements children of `span`. Whoever asks for it closes it. */
  connect(span: Span): Promise<Connection>
  /**
   * A look from outside of any request (the pantry's shelves, the worker's glance at the queue): no span, no cost.
   * Only statements that read; anything else rejects.
   */
  read(sql: string, parameters?: readonly Cell[]): Promise<readonly Row[]>
  /** A snapshot, which `openDatabase` takes again. */
  image(): Uint8Array
  /** Lets go of the memory. */
  close(): void
}

/** Opens a database filled from `image`; `id` (`[a-z0-9-]+`) must not name another that is still open. */
export function openDatabase(sqlite3: Sqlite3Static, image: Uint8Array, id: string): Database {
  // The shared memory lives as long as one connection to it does: this one.
  const keeper = openHandle(sqlite3, id)
  try {
    importImage(sqlite3, keeper, image)
  } catch (error) {
    keeper.close()
    throw error
  }
  return {
    connect: async (span) => createConnection(sqlite3, () => openHandle(sqlite3, id), span),
    read: async (sql, parameters = []) => {
      const handle = openHandle(sqlite3, id)
      try {
        handle.exec('PRAGMA query_only = ON')
        const { rows, error } = execute(sqlite3, () => handle, sql, parameters)
        if (error) throw error
        return rows
      } finally {
        handle.close()
      }
    },
    image: () => exportImage(sqlite3, keeper),
    close: () => keeper.close(),
  }
}

function openHandle({ oo1, SQLite3Error }: Sqlite3Static, id: string): Handle {
  try {
    // A name that begins with a slash is shared: https://www.sqlite.org/src/file/src/memdb.c
    const handle = new oo1.DB({ filename: `file:/${id}?vfs=memdb`, flags: 'c' })
    handle.exec('PRAGMA foreign_keys = ON')
    return handle
  } catch (error) {
    if (error instanceof SQLite3Error) throw new DatabaseError('SQLITE_CANTOPEN', error.message)
    throw error
  }
}
