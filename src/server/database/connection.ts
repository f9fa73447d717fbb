// One connection to the database, with every statement a span of the work it is done for.

import type { Database as Handle, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { ZodType } from 'zod'
import { invariant, type Micros } from '../../shared'
import { type Detail, detail, type Span } from '../../trace'
import { costs } from '../costs'
import type { Cell, Row } from './cell'
import { type Execution, execute } from './statement'

/** Values for `?1`, `?2` …, or what gives them once the statement's own span is open. */
export type Parameters = readonly Cell[] | ((span: Span) => readonly Cell[])

/**
 * Statements. `name` is the name of the span; `shape` says what a row must look like, and columns it does not
 * name are dropped. All reject with a `DatabaseError` when the database cannot do what the statement asks.
 */
export interface Queries {
  /** Exactly one row. */
  one<Shape>(name: string, shape: ZodType<Shape>, sql: string, parameters?: Parameters): Promise<Shape>
  /** The first row, if there is any. */
  first<Shape>(name: string, shape: ZodType<Shape>, sql: string, parameters?: Parameters): Promise<Shape | undefined>
  /** Every row. */
  all<Shape>(name: string, shape: ZodType<Shape>, sql: string, parameters?: Parameters): Promise<readonly Shape[]>
  /** A statement whose rows do not matter. Gives the number of rows changed. */
  run(name: string, sql: string, parameters?: Parameters): Promise<number>
  /** The same connection, its statements told as stops of another level of detail. */
  at(level: Detail): Queries
}

export interface Connection extends Queries {
  /** BEGIN, `work`, COMMIT; or ROLLBACK when `work` rejects, and then rejects with the same. Does not nest. */
  transaction<Result>(work: (tx: Queries) => Promise<Result>): Promise<Result>
  /** The same connection, its statements children of `span`. */
  on(span: Span): Connection
  close(): void
}

/** Wraps an open handle. Statements become children of `span` and `story` stops. */
export function createConnection(sqlite3: Sqlite3Static, handle: Handle, span: Span): Connection {
  const transactionControl = (name: string, sql: string, level: Detail, cost: Micros): Promise<Execution> =>
    trace(span, name, sql, level, async () => ({ execution: execute(sqlite3, handle, sql, []), cost }))

  return {
    ...createQueries(sqlite3, handle, span, 'story'),
    transaction: async (work) => {
      // IMMEDIATE takes the write lock at once: a transaction that could not write would fail half-way.
      await transactionControl('begin', 'BEGIN IMMEDIATE', 'all', costs.transactionControl)
      try {
        const result = await work(createQueries(sqlite3, handle, span, 'story'))
        await transactionControl('commit', 'COMMIT', 'steps', costs.commit)
        return result
      } catch (error) {
        // Some failures (a full disk) have rolled back already.
        const isOpen = sqlite3.capi.sqlite3_get_autocommit(handle) === 0
        if (isOpen) await transactionControl('rollback', 'ROLLBACK', 'steps', costs.transactionControl)
        throw error
      }
    },
    on: (other) => createConnection(sqlite3, handle, other),
    close: () => handle.close(),
  }
}

function createQueries(sqlite3: Sqlite3Static, handle: Handle, span: Span, level: Detail): Queries {
  const query = async (name: string, text: string, parameters: Parameters = []): Promise<Execution> => {
    const sql = dedent(text)
    return trace(span, name, sql, level, async (own) => {
      const values = typeof parameters === 'function' ? parameters(own) : parameters
      const execution = execute(sqlite3, handle, sql, values)
      return { execution, cost: costs.query(execution.query.virtualMachineSteps) }
    })
  }
  const rows = async (...of: Parameters_<typeof query>): Promise<readonly Row[]> => (await query(...of)).rows
  return {
    one: async (name, shape, sql, parameters) => {
      const [row, ...more] = await rows(name, sql, parameters)
      invariant(row !== undefined && more.length === 0, `${name} gives exactly one row`)
      return shape.parse(row)
    },
    first: async (name, shape, sql, parameters) => {
      const [row] = await rows(name, sql, parameters)
      return row === undefined ? undefined : shape.parse(row)
    },
    all: async (name, shape, sql, parameters) => (await rows(name, sql, parameters)).map((row) => shape.parse(row)),
    run: async (name, sql, parameters) => (await query(name, sql, parameters)).query.rowsChanged,
    at: (other) => createQueries(sqlite3, handle, span, other),
  }
}

type Parameters_<Work extends (...of: never) => unknown> = Work extends (...of: infer Of) => unknown ? Of : never

/** Runs a statement in a span of its own; what it did is on the span even when it failed. */
function trace(
  parent: Span,
  name: string,
  sql: string,
  level: Detail,
  run: (span: Span) => Promise<{ readonly execution: Execution; readonly cost: Micros }>,
): Promise<Execution> {
  const operation = /^\w+/.exec(sql)?.[0].toUpperCase() ?? ''
  const collection = /\b(?:FROM|INTO|UPDATE)\s+(\w+)/i.exec(sql)?.[1]
  const attributes = {
    'db.system.name': 'sqlite',
    'db.query.text': sql,
    'db.operation.name': operation,
    ...(collection === undefined ? {} : { 'db.collection.name': collection }),
  }
  return parent.child(name, { station: 'database', detail: level, kind: 'client', attributes }, async (span) => {
    const { execution, cost } = await run(span)
    span.spend(cost)
    span.set({
      'db.response.returned_rows': execution.query.rowsReturned,
      ...detail('backofhouse.db.query', execution.query),
    })
    if (execution.error) throw execution.error
    return execution
  })
}

/** SQL stands indented in our source; what runs, and is shown, is not. */
function dedent(sql: string): string {
  const lines = sql.split('\n').filter((line) => line.trim() !== '')
  const indents = lines.slice(1).map((line) => line.length - line.trimStart().length)
  const indent = Math.min(...indents)
  return lines.map((line, index) => (index === 0 ? line.trim() : line.slice(indent).trimEnd())).join('\n')
}
