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
  /** The same database as whoever uses it finds it while something is wrong with it. */
  under(condition: DatabaseCondition): Database
  /** A snapshot, which `openDatabase` takes again. */
  image(): Uint8Array
  /** Lets go of the memory. */
  close(): void
}

/**
 * `up`: all is well. `down`: no connection can be opened. `slow`: every statement runs as always and is charged many
 * times its cost.
 */
export type DatabaseCondition = 'up' | 'down' | 'slow'

/** How many times its usual cost a statement is charged while the database is slow. */
const slowdown = 500

/** Opens a database filled from `image`; `id` (`[a-z0-9-]+`) must not name another that is still open. */
export function openDatabase(sqlite3: Sqlite3Static, image: Uint8Array, id: string): Database {
  // The shared memory lives as long as one connection to it does: this one.
  const keeper = openHandle(sqlite3, shared(id))
  try {
    importImage(sqlite3, keeper, image)
  } catch (error) {
    keeper.close()
    throw error
  }
  const under = (condition: DatabaseCondition): Database => {
    const open = (): Handle => openHandle(sqlite3, condition === 'down' ? nowhere : shared(id))
    return {
      connect: async (span) => createConnection(sqlite3, open, span, condition === 'slow' ? slowdown : undefined),
      read: async (sql, parameters = []) => {
        const handle = open()
        try {
          handle.exec('PRAGMA query_only = ON')
          const { rows, error } = execute(sqlite3, () => handle, sql, parameters)
          if (error) throw error
          return rows
        } finally {
          handle.close()
        }
      },
      under,
      image: () => exportImage(sqlite3, keeper),
      close: () => keeper.close(),
    }
  }
  return under('up')
}

/** A name that begins with a slash is shared: https://www.sqlite.org/src/file/src/memdb.c */
const shared = (id: string): string => `file:/${id}?vfs=memdb`

/** A folder that is not there: SQLite itself says that it cannot open the file. */
const nowhere = '/no-such-folder/house.db'

function openHandle({ oo1, SQLite3Error }: Sqlite3Static, filename: string): Handle {
  try {
    const handle = new oo1.DB({ filename, flags: 'c' })
    handle.exec('PRAGMA foreign_keys = ON')
    return handle
  } catch (error) {
    if (error instanceof SQLite3Error) throw new DatabaseError('SQLITE_CANTOPEN', error.message)
    throw error
  }
}
