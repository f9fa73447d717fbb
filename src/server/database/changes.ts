// Which rows a statement changed, read from SQLite's session extension (https://www.sqlite.org/sessionintro.html).

import type { Database as Handle, Sqlite3Static, WasmPointer } from '@sqlite.org/sqlite-wasm'
import type { RowChange } from '../../trace'
import { type Cell, maskCell, toCell } from './cell'

/** More would drown who reads them. */
const mostChanges = 200

export interface Recording {
  /** The rows changed since the recording began, secrets masked; read it before a rollback. Ends the recording. */
  finish(): readonly RowChange[]
}

/** Begins to record every change made through this connection. One recording per statement: two may cancel out. */
export function recordChanges(sqlite3: Sqlite3Static, handle: Handle): Recording {
  const { capi, wasm } = sqlite3
  const session = out(sqlite3, (pointer) => capi.sqlite3session_create(handle, 'main', pointer))
  capi.sqlite3session_attach(session, null)
  return {
    finish: () => {
      const stack = wasm.pstack.pointer
      const [size, changeset] = [wasm.pstack.alloc(8), wasm.pstack.alloc(8)]
      try {
        capi.sqlite3session_changeset(session, size, changeset)
        const start = wasm.peekPtr(changeset)
        const changes = readChangeset(sqlite3, handle, start, wasm.peek32(size))
        wasm.dealloc(start)
        return changes
      } finally {
        capi.sqlite3session_delete(session)
        wasm.pstack.restore(stack)
      }
    },
  }
}

function readChangeset(sqlite3: Sqlite3Static, handle: Handle, start: WasmPointer, size: number): RowChange[] {
  const { capi } = sqlite3
  if (size === 0) return []
  const changes: RowChange[] = []
  const iterator = out(sqlite3, (pointer) => capi.sqlite3changeset_start(pointer, size, start))
  while (changes.length < mostChanges && capi.sqlite3changeset_next(iterator) === capi.SQLITE_ROW)
    changes.push(readChange(sqlite3, handle, iterator))
  capi.sqlite3changeset_finalize(iterator)
  return changes
}

function readChange({ capi, wasm }: Sqlite3Static, handle: Handle, iterator: WasmPointer): RowChange {
  const stack = wasm.pstack.pointer
  const [tableAt, countAt, operationAt] = [wasm.pstack.alloc(8), wasm.pstack.alloc(8), wasm.pstack.alloc(8)]
  capi.sqlite3changeset_op(iterator, tableAt, countAt, operationAt, 0)
  const table = wasm.cstrToJs(wasm.peekPtr(tableAt)) ?? ''
  const operation = wasm.peek32(operationAt)
  wasm.pstack.restore(stack)

  const columns = handle.selectValues('SELECT name FROM pragma_table_info(?1) ORDER BY cid', [table]).map(String)
  // Each of the two readers may only be asked where it has something to say.
  const before = operation === capi.SQLITE_INSERT ? undefined : capi.sqlite3changeset_old_js
  const after = operation === capi.SQLITE_DELETE ? undefined : capi.sqlite3changeset_new_js
  const read = (reader: typeof after): Record<string, Cell> => {
    const cells: Record<string, Cell> = {}
    for (const [index, column] of columns.entries()) {
      const value = reader?.(iterator, index)
      if (value !== undefined) cells[column] = maskCell(column, toCell(value))
    }
    return cells
  }
  return {
    table,
    operation: operation === capi.SQLITE_INSERT ? 'insert' : operation === capi.SQLITE_DELETE ? 'delete' : 'update',
    before: read(before),
    after: read(after),
  }
}

/** Calls a C function that writes one pointer through its argument, and returns what it wrote. */
function out({ wasm }: Sqlite3Static, call: (pointer: WasmPointer) => unknown): WasmPointer {
  const stack = wasm.pstack.pointer
  const pointer = wasm.pstack.alloc(8)
  call(pointer)
  const written = wasm.peekPtr(pointer)
  wasm.pstack.restore(stack)
  return written
}
