// One connection to the database, with every statement a span of the work it is done for.

import type { Database as Handle, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { ZodType } from 'zod'
import { invariant, type Micros, micros } from '../../shared'
import { type Detail, detail, type Span } from '../../trace'
import { costs } from '../costs'
import type { Cell } from './cell'
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

/**
 * A connection that `open` opens when the first statement comes: a request that needs no database asks for none.
 * Statements become children of `span` and `story` stops. `slowdown` multiplies what each costs.
 */
export function createConnection(sqlite3: Sqlite3Static, open: () => Handle, span: Span, slowdown = 1): Connection {
  let handle: Handle | undefined
  const engine: Engine = {
    slowdown,
    isInTransaction: () => handle !== undefined && sqlite3.capi.sqlite3_get_autocommit(handle) === 0,
    execute: (sql, parameters) => {
      const opened = (): Handle => {
        handle ??= open()
        return handle
      }
      return execute(sqlite3, opened, sql, parameters)
    },
    close: () => handle?.close(),
  }
  return connectionOn(engine, span)
}

interface Engine {
  readonly slowdown: number
  isInTransaction(): boolean
  execute(sql: string, parameters: readonly Cell[]): Execution
  close(): void
}

function connectionOn(engine: Engine, span: Span): Connection {
  const control = (name: string, sql: string, level: Detail, cost: Micros): Promise<Execution> =>
    trace(engine, span, name, sql, level, () => engine.execute(sql, []), cost)

  return {
    ...queriesOn(engine, span, 'story'),
    transaction: async (work) => {
      // IMMEDIATE takes the write lock at once: a transaction that could not write would fail half-way.
      await control('begin', 'BEGIN IMMEDIATE', 'all', costs.transactionControl)
      try {
        const result = await work(queriesOn(engine, span, 'story'))
        await control('commit', 'COMMIT', 'story', costs.commit)
        return result
      } catch (error) {
        // Some failures (a full disk) have rolled back already.
        if (engine.isInTransaction()) await control('rollback', 'ROLLBACK', 'steps', costs.transactionControl)
        throw error
      }
    },
    on: (other) => connectionOn(engine, other),
    close: () => engine.close(),
  }
}

function queriesOn(engine: Engine, span: Span, level: Detail): Queries {
  const query = (name: string, text: string, parameters: Parameters = []): Promise<Execution> => {
    const sql = dedent(text)
    const values = (own: Span): readonly Cell[] => (typeof parameters === 'function' ? parameters(own) : parameters)
    return trace(engine, span, name, sql, level, (own) => engine.execute(sql, values(own)))
  }
  return {
    one: async (name, shape, sql, parameters) => {
      const [row, ...more] = (await query(name, sql, parameters)).rows
      invariant(row !== undefined && more.length === 0, `${name} gives exactly one row`)
      return shape.parse(row)
    },
    first: async (name, shape, sql, parameters) => {
      const [row] = (await query(name, sql, parameters)).rows
      return row === undefined ? undefined : shape.parse(row)
    },
    all: async (name, shape, sql, parameters) => {
      const { rows } = await query(name, sql, parameters)
      return rows.map((row) => shape.parse(row))
    },
    run: async (name, sql, parameters) => (await query(name, sql, parameters)).query.rowsChanged,
    at: (other) => queriesOn(engine, span, other),
  }
}

/** Runs a statement in a span of its own; what it did is on the span even when it failed. */
function trace(
  { slowdown }: Engine,
  parent: Span,
  name: string,
  sql: string,
  level: Detail,
  run: (span: Span) => Execution,
  fixedCost?: Micros,
): Promise<Execution> {
  const operation = /^\w+/.exec(sql)?.[0].toUpperCase() ?? ''
  const collection = /\b(?:FROM|INTO|UPDATE)\s+(\w+)/i.exec(sql)?.[1]
  const attributes = {
    'db.system.name': 'sqlite',
    'db.query.text': sql,
    'db.operation.name': operation,
    ...(collection === undefined ? {} : { 'db.collection.name': collection }),
    ...(slowdown === 1 ? {} : { 'backofhouse.db.slowdown': slowdown }),
  }
  return parent.child(name, { station: 'database', detail: level, kind: 'client', attributes }, (span) => {
    const execution = run(span)
    const { query, error } = execution
    span.spend(micros(slowdown * (fixedCost ?? costs.query(query.virtualMachineSteps))))
    span.set({ 'db.response.returned_rows': query.rowsReturned, ...detail('backofhouse.db.query', query) })
    if (error) throw error
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
