// One statement, from its text to its rows, with everything SQLite can tell about how it ran.

import type { Database as Handle, PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { DatabaseQuery, RowChange } from '../../trace'
import { type Cell, maskCell, maskRow, type Row, toCell } from './cell'
import { recordChanges } from './changes'
import { DatabaseError } from './error'

/** More would drown who reads them; the caller gets all of them all the same. */
const mostRowsShown = 20

export interface Execution {
  readonly rows: readonly Row[]
  /** What the learner sees of it, secrets masked. */
  readonly query: DatabaseQuery
  /** Why it failed, if it did. What it had done until then is in `query`. */
  readonly error: DatabaseError | undefined
}

/**
 * Prepares `sql`, binds `parameters` to `?1`, `?2` … and steps to the end, on the handle that `open` gives. What the
 * database cannot do, from opening onwards, is the result's `error`, not thrown.
 */
export function execute(
  sqlite3: Sqlite3Static,
  open: () => Handle,
  sql: string,
  parameters: readonly Cell[],
): Execution {
  try {
    return run(sqlite3, open(), sql, parameters)
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return { rows: [], error, query: { ...nothingDone, sql, parameters: maskAll(parameters) } }
  }
}

function run(sqlite3: Sqlite3Static, handle: Handle, sql: string, parameters: readonly Cell[]): Execution {
  const { capi } = sqlite3
  const plan = explain(sqlite3, handle, sql)
  const statement = prepare(sqlite3, handle, sql)
  try {
    const changesBefore = capi.sqlite3_total_changes(handle)
    if (parameters.length > 0) statement.bind(parameters)
    const recording = capi.sqlite3_stmt_readonly(statement) ? undefined : recordChanges(sqlite3, handle)
    const { rows, error } = stepThrough(sqlite3, handle, statement)
    const changes: readonly RowChange[] = recording?.finish() ?? []
    const status = (counter: typeof capi.SQLITE_STMTSTATUS_VM_STEP | typeof capi.SQLITE_STMTSTATUS_FULLSCAN_STEP) =>
      capi.sqlite3_stmt_status(statement, counter, 0)
    return {
      rows,
      error,
      query: {
        sql,
        parameters: maskAll(parameters),
        plan,
        virtualMachineSteps: status(capi.SQLITE_STMTSTATUS_VM_STEP),
        fullScanSteps: status(capi.SQLITE_STMTSTATUS_FULLSCAN_STEP),
        rowsReturned: rows.length,
        rows: rows.slice(0, mostRowsShown).map(maskRow),
        rowsChanged: capi.sqlite3_total_changes(handle) - changesBefore,
        changes,
        inTransaction: capi.sqlite3_get_autocommit(handle) === 0,
      },
    }
  } finally {
    statement.finalize()
  }
}

const maskAll = (parameters: readonly Cell[]): readonly Cell[] => parameters.map((value) => maskCell('', value))

const nothingDone = {
  plan: [],
  virtualMachineSteps: 0,
  fullScanSteps: 0,
  rowsReturned: 0,
  rows: [],
  rowsChanged: 0,
  changes: [],
  inTransaction: false,
}

function stepThrough(
  { capi }: Sqlite3Static,
  handle: Handle,
  statement: PreparedStatement,
): Pick<Execution, 'rows' | 'error'> {
  const columns = Array.from({ length: statement.columnCount }, (_, index) => statement.getColumnName(index) ?? '')
  const rows: Row[] = []
  for (;;) {
    const code = capi.sqlite3_step(statement)
    if (code === capi.SQLITE_DONE) return { rows, error: undefined }
    if (code !== capi.SQLITE_ROW)
      return { rows, error: new DatabaseError(codeName(capi, code), capi.sqlite3_errmsg(handle) ?? '') }
    rows.push(
      Object.fromEntries(columns.map((name, index) => [name, toCell(capi.sqlite3_column_js(statement, index))])),
    )
  }
}

/**
 * The `detail` lines of SQLite's plan: how it will find the rows. Empty where there is nothing to search. (For an
 * INSERT of plain values SQLite may list how it would look for children of the new row, and then never looks.)
 */
function explain(sqlite3: Sqlite3Static, handle: Handle, sql: string): readonly string[] {
  if (!/^\s*(SELECT|WITH|UPDATE|DELETE|INSERT\b.*\bSELECT)\b/is.test(sql)) return []
  const statement = prepare(sqlite3, handle, `EXPLAIN QUERY PLAN ${sql}`)
  try {
    return stepThrough(sqlite3, handle, statement).rows.map((row) => String(row['detail']))
  } finally {
    statement.finalize()
  }
}

function prepare({ capi, SQLite3Error }: Sqlite3Static, handle: Handle, sql: string): PreparedStatement {
  try {
    return handle.prepare(sql)
  } catch (error) {
    if (error instanceof SQLite3Error) throw new DatabaseError(codeName(capi, error.resultCode), error.message)
    throw error
  }
}

const codeName = (capi: Sqlite3Static['capi'], code: number): string => capi.sqlite3_js_rc_str(code) ?? `SQLITE_${code}`
