// A stranger's SQL against a database of ours: it may read, for a while, and nothing else.

import type { Database as Handle, Sqlite3Static, SqlValue, WasmPointer } from '@sqlite.org/sqlite-wasm'
import { failure, type Result, success } from '../../shared'
import { type Cell, maskCell } from './cell'
import { guardReading, mostBytes } from './guard'
import { tellHouseTime } from './own-functions'
import type { OwnSqlAnswer, OwnSqlOptions, OwnSqlProblem } from './own-sql-answer'
import { prepareOnly } from './prepare-only'

const ownSqlLimits = {
  rows: 200,
  /** A few tenths of a second, and the same on every machine. */
  virtualMachineSteps: 2_000_000,
  sqlCharacters: 100_000,
  resultCharacters: 1_000_000,
} as const

export type OwnSql = (sql: string, options: OwnSqlOptions) => Result<OwnSqlAnswer, OwnSqlProblem>

/**
 * Makes a connection read only for good, and gives the way to ask it. It must have been opened with the file system of
 * `houseClock`; `nowMs` is what it takes for now, milliseconds since 1970. `close` comes before that of the connection.
 */
export function createOwnSql(
  sqlite3: Sqlite3Static,
  handle: Handle,
  nowMs: number,
): { readonly query: OwnSql; close(): void } {
  const functions = tellHouseTime(sqlite3, handle, nowMs, mostBytes)
  const guard = guardReading(sqlite3, handle, ownSqlLimits.virtualMachineSteps)
  const query: OwnSql = (sql, options) => {
    if (sql.length > ownSqlLimits.sqlCharacters) return failure({ code: 'too-large', message: '' })
    functions.begin()
    guard.begin(options)
    const prepared = prepareOnly(sqlite3, handle, sql)
    if (!prepared.ok) return failure(guard.explain(prepared.error))
    const statement = prepared.value
    try {
      if (sqlite3.capi.sqlite3_stmt_readonly(statement) === 0) return failure({ code: 'writes', message: '' })
      guard.again()
      const plan = planOf(sqlite3, handle, sql)
      const read = readRows(sqlite3, handle, statement)
      if (!read.ok) return failure(guard.explain(read.error))
      const { SQLITE_STMTSTATUS_VM_STEP } = sqlite3.capi
      const virtualMachineSteps = sqlite3.capi.sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0)
      return success({ ...read.value, plan, virtualMachineSteps })
    } finally {
      sqlite3.capi.sqlite3_finalize(statement)
    }
  }
  return { query, close: functions.close }
}

type Read = Pick<OwnSqlAnswer, 'columns' | 'rows' | 'truncated'>

function readRows({ capi }: Sqlite3Static, handle: Handle, statement: WasmPointer): Result<Read, OwnSqlProblem> {
  const columns = Array.from({ length: capi.sqlite3_column_count(statement) }, (_, index) =>
    capi.sqlite3_column_name(statement, index),
  )
  const rows: (readonly Cell[])[] = []
  let characters = 0
  for (;;) {
    // The low byte is the primary code.
    const code = capi.sqlite3_step(statement) & 0xff
    if (code === capi.SQLITE_DONE) return success({ columns, rows, truncated: false })
    if (code !== capi.SQLITE_ROW) {
      const isSize = code === capi.SQLITE_TOOBIG || code === capi.SQLITE_NOMEM
      return failure({ code: isSize ? 'too-large' : 'failed', message: capi.sqlite3_errmsg(handle) })
    }
    if (rows.length === ownSqlLimits.rows) return success({ columns, rows, truncated: true })
    const row = columns.map((name, index) => maskCell(name, shown(capi.sqlite3_column_js(statement, index))))
    characters += row.reduce<number>((sum, cell) => sum + String(cell).length, 0)
    if (characters > ownSqlLimits.resultCharacters) return failure({ code: 'too-large', message: '' })
    rows.push(row)
  }
}

function planOf(sqlite3: Sqlite3Static, handle: Handle, sql: string): readonly string[] {
  const prepared = prepareOnly(sqlite3, handle, `EXPLAIN QUERY PLAN ${sql}`)
  // Of an EXPLAIN there is none.
  if (!prepared.ok) return []
  try {
    const read = readRows(sqlite3, handle, prepared.value)
    return read.ok ? read.value.rows.map((row) => String(row.at(-1))) : []
  } finally {
    sqlite3.capi.sqlite3_finalize(prepared.value)
  }
}

/** Whatever SQL can make, as what our own tables hold. */
function shown(value: SqlValue | undefined): Cell {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'bigint') return String(value)
  const bytes =
    value instanceof Uint8Array ? value : new Uint8Array(value instanceof ArrayBuffer ? value : value.buffer)
  return `x'${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}'`
}
