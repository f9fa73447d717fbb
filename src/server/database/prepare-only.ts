// Compiling a text that must be one statement, and exactly one.

import type { Database as Handle, Sqlite3Static, WasmPointer } from '@sqlite.org/sqlite-wasm'
import { failure, type Result, success } from '../../shared'

export interface PrepareProblem {
  readonly code: 'empty' | 'several' | 'syntax' | 'too-large'
  /** SQLite's own words. */
  readonly message: string
}

/** The compiled statement, which the caller finalises; comments and semicolons around it do not count. */
export function prepareOnly(sqlite3: Sqlite3Static, handle: Handle, sql: string): Result<WasmPointer, PrepareProblem> {
  // SQLite would take it for the end of the text.
  if (sql.includes('\0')) return failure({ code: 'syntax', message: 'a character with the code 0' })
  const { capi, wasm } = sqlite3
  const scope = wasm.scopedAllocPush()
  try {
    const first = prepareNext(sqlite3, handle, wasm.scopedAllocCString(sql, false))
    if (first.code !== capi.SQLITE_OK) {
      const isSize = first.code === capi.SQLITE_TOOBIG || first.code === capi.SQLITE_NOMEM
      return failure({ code: isSize ? 'too-large' : 'syntax', message: capi.sqlite3_errmsg(handle) })
    }
    if (first.statement === undefined) return failure({ code: 'empty', message: '' })
    const second = prepareNext(sqlite3, handle, first.rest)
    if (second.code === capi.SQLITE_OK && second.statement === undefined) return success(first.statement)
    capi.sqlite3_finalize(first.statement)
    if (second.statement !== undefined) capi.sqlite3_finalize(second.statement)
    return failure({ code: 'several', message: '' })
  } finally {
    wasm.scopedAllocPop(scope)
  }
}

interface Prepared {
  /** The primary result code. */
  readonly code: number
  /** `undefined` where there was only space and comments. */
  readonly statement: WasmPointer | undefined
  readonly rest: WasmPointer
}

/** The next statement of the text that begins at `start`, whatever stands before it. */
function prepareNext({ capi, wasm }: Sqlite3Static, handle: Handle, start: WasmPointer): Prepared {
  const [statementAt, restAt] = [wasm.scopedAlloc(8), wasm.scopedAlloc(8)]
  let rest = start
  while (wasm.peek8(rest) !== 0) {
    const code = capi.sqlite3_prepare_v3(handle, rest, -1, 0, statementAt, restAt) & 0xff
    if (code !== capi.SQLITE_OK) return { code, statement: undefined, rest }
    rest = wasm.peekPtr(restAt)
    const statement = wasm.peekPtr(statementAt)
    if (Number(statement) !== 0) return { code, statement, rest }
  }
  return { code: capi.SQLITE_OK, statement: undefined, rest }
}
