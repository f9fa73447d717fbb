// The tables as they stood at a moment of a trip, and the learner's own SQL against them: on a copy that nothing else
// sees. It is made from the database before the order and the row changes that the trace recorded until then.

import { type DatabaseCopy, keyOf, openCopy, type Sqlite, type Table } from '../server'
import { invariant } from '../shared'
import { indexOf, type RowChange, readDetail, type SpanRecord, type Trace } from '../trace'
import type { World } from './world'

export interface PantryTable extends Table {
  /** What names each of `rows`, in the same order. */
  readonly keys: readonly string[]
  /** Rows beyond `rows` that this trip has changed, the first 20 of them, with their keys. */
  readonly beyond: readonly { readonly key: string; readonly cells: Table['rows'][number] }[]
  /** Keys of rows, also of rows that are gone, that the step itself put in, changed or took out. */
  readonly changed: ReadonlySet<string>
  /** Keys of rows, also of rows that are gone, that a transaction has changed and not yet committed. */
  readonly uncommitted: ReadonlySet<string>
}

export interface Pantry {
  /** By name. */
  readonly tables: readonly PantryTable[]
  /** One statement that reads. Never throws because of what it says. */
  readonly query: DatabaseCopy['query']
  /** Lets go of the memory; afterwards `query` must not be used. */
  close(): void
}

/**
 * `world` is the one before the order. At `start` the step's own changes and those of its parts have not happened yet,
 * at `end` they have. A change that was rolled back by then is not there.
 */
export function openPantry(sqlite: Sqlite, world: World, trace: Trace, spanId: string, phase: 'start' | 'end'): Pantry {
  const step = indexOf(trace).spanById(spanId)
  invariant(step, 'the step is one of the trace')
  const { committed, pending } = changesUntil(trace, step, phase)
  const untilUs = phase === 'start' ? step.startUs : step.endUs
  const copy = openCopy(sqlite, {
    image: world.durable.database,
    changes: [...committed, ...pending],
    nowMs: trace.startedAtMs + Math.floor(untilUs / 1000),
  })
  const own = phase === 'end' ? changesOf(step) : []
  return {
    ...copy,
    tables: copy.tables.map((table) => {
      const keys = table.rows.map((row) => keyOf(table.columns, row))
      const [changed, uncommitted] = [keysIn(table, own), keysIn(table, pending)]
      const further = [...new Set([...changed, ...uncommitted])].filter((key) => !keys.includes(key))
      const beyond = further.slice(0, mostBeyond).flatMap((key) => fetchRow(copy, table, key))
      return { ...table, keys, changed, uncommitted, beyond }
    }),
  }
}

/** More would drown who reads them. */
const mostBeyond = 20

/** The row of that key; none when it is gone. */
function fetchRow(copy: DatabaseCopy, table: Table, key: string): PantryTable['beyond'] {
  const values: unknown = JSON.parse(key)
  const primaryKey = table.columns.filter((column) => column.primaryKey)
  if (!Array.isArray(values) || primaryKey.length === 0) return []
  const conditions = primaryKey.map(({ name }, index) => `"${name}" IS ${literal(values[index])}`)
  const columns = table.columns.map(({ name }) => `"${name}"`).join(', ')
  const found = copy.query(`SELECT ${columns} FROM "${table.name}" WHERE ${conditions.join(' AND ')}`, {})
  const row = found.ok ? found.value.rows[0] : undefined
  if (!row) return []
  return [{ key, cells: Object.fromEntries(table.columns.map(({ name }, index) => [name, row[index] ?? null])) }]
}

const literal = (value: unknown): string =>
  typeof value === 'number' ? String(value) : value === null ? 'NULL' : `'${String(value).replaceAll("'", "''")}'`

interface Changes {
  readonly committed: readonly RowChange[]
  readonly pending: readonly RowChange[]
}

/** Follows the transactions of the trace; a trip has one connection open at a time. */
function changesUntil(trace: Trace, step: SpanRecord, phase: 'start' | 'end'): Changes {
  const moment = phase === 'start' ? step.startUs : step.endUs
  const committed: RowChange[] = []
  let pending: RowChange[] = []
  for (const span of trace.spans) {
    const query = readDetail(span, 'backofhouse.db.query')
    if (!query || span.endUs > moment || (phase === 'start' && span.startUs >= moment)) continue
    const changes = changesOf(span)
    if (query.inTransaction) pending.push(...changes)
    else {
      // A transaction ended here, or there was none. What failed outside of a transaction has rolled it back.
      if (span.attributes['db.operation.name'] !== 'ROLLBACK' && span.outcome === 'ok')
        committed.push(...pending, ...changes)
      pending = []
    }
  }
  return { committed, pending }
}

/** A statement that failed has changed nothing. */
const changesOf = (span: SpanRecord): readonly RowChange[] =>
  span.outcome === 'ok' ? (readDetail(span, 'backofhouse.db.query')?.changes ?? []) : []

const keysIn = ({ name, columns }: Table, changes: readonly RowChange[]): ReadonlySet<string> =>
  new Set(
    changes.filter(({ table }) => table === name).map(({ before, after }) => keyOf(columns, { ...after, ...before })),
  )
