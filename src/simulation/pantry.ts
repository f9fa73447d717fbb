// The tables as they stood at a moment of a trip, and the learner's own SQL against them: on a copy that nothing else
// sees. It is made from the database before the order and the row changes that the trace recorded until then.

import { type DatabaseCopy, keyOf, openCopy, type Sqlite, type Table } from '../server'
import { invariant } from '../shared'
import { type RowChange, readDetail, type SpanRecord, type Trace } from '../trace'
import type { World } from './world'

export interface PantryTable extends Table {
  /** What names each of `rows`, in the same order. */
  readonly keys: readonly string[]
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
  const step = trace.spans.find(({ id }) => id === spanId)
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
    tables: copy.tables.map((table) => ({
      ...table,
      keys: table.rows.map((row) => keyOf(table.columns, row)),
      changed: keysIn(table, own),
      uncommitted: keysIn(table, pending),
    })),
  }
}

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
