// What SQL's functions of time and chance give a stranger: the time of the house, and chance that is the same each time.

import type { Database as Handle, Sqlite3Static, SqlValue } from '@sqlite.org/sqlite-wasm'
import { createRandom, type Random } from '../../shared'
import { houseClock } from './house-clock'

export interface OwnFunctions {
  /** Puts time and chance back to where they stand when a statement begins. */
  begin(): void
  close(): void
}

/** https://www.sqlite.org/lang_datefunc.html: each with the modifiers that name the machine's zone. */
const ofTime = ['date', 'time', 'datetime', 'julianday', 'unixepoch', 'strftime']
/** The house stands in UTC, so both change nothing. */
const zones = new Set<SqlValue>(['localtime', 'utc'])

/**
 * `handle` must have been opened with the file system of `houseClock`; `nowMs` is the time of the house. The functions
 * are put in place for as long as the connection lives.
 */
export function tellHouseTime(sqlite3: Sqlite3Static, handle: Handle, nowMs: number, mostBytes: number): OwnFunctions {
  const clock = houseClock(sqlite3)
  // SQLite's own functions cannot be called by those that stand in their place; here they are as they were.
  const really = new sqlite3.oo1.DB({ filename: ':memory:', vfs: clock.vfs })
  for (const name of ofTime)
    handle.createFunction(
      name,
      (_context: unknown, ...values: SqlValue[]) => {
        const meant = values.filter(
          (value) => !zones.has(typeof value === 'string' ? value.trim().toLowerCase() : value),
        )
        const sql = `SELECT ${name}(${meant.map(() => '?').join(', ')})`
        return really.selectValue(sql, meant.length === 0 ? undefined : meant) ?? null
      },
      { arity: -1, deterministic: true },
    )
  let chance: Random
  const begin = (): void => {
    clock.set(nowMs)
    chance = createRandom(nowMs >>> 0)
  }
  begin()
  handle.createFunction('random', () => new DataView(chance.bytes(8).buffer).getBigInt64(0), { arity: 0 })
  handle.createFunction(
    'randomblob',
    // One byte more than there may be is as much too long as a billion.
    (_context: unknown, length: SqlValue) => chance.bytes(Math.min(Math.max(1, Number(length) || 0), mostBytes + 1)),
    { arity: 1 },
  )
  return { begin, close: () => really.close() }
}
