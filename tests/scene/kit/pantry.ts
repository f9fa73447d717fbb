// What is drawn in the pantry, counted; and traces that do to tables what they are told to.

import type { Frame, ShelfFrame } from '../../../src/scene/model'
import { micros } from '../../../src/shared'
import { setupOf } from '../../../src/simulation'
import { createTracer, type DatabaseQuery, detail, type HouseState, type Trace } from '../../../src/trace'

/** How many rows of a table are drawn: on its shelf, and in jars that are worked on. */
export function drawnRows(frame: Frame, table: string): number {
  const shelf = frame.shelves.find((one) => one.table === table)
  if (!shelf) throw new Error(`No shelf for ${table}`)
  const worked = frame.jars.filter((jar) => jar.table === table).reduce((sum, jar) => sum + jar.rows, 0)
  return restingRows(shelf) + worked
}

export const restingRows = ({ units, away }: ShelfFrame): number =>
  units.reduce((sum, unit) => sum + unit.rows, 0) - away.length

const statementOf = (part: Partial<DatabaseQuery>): DatabaseQuery => ({
  sql: 'SELECT 1',
  parameters: [],
  plan: [],
  virtualMachineSteps: 12,
  fullScanSteps: 0,
  rowsReturned: 0,
  rows: [],
  rowsChanged: part.changes?.length ?? 0,
  changes: [],
  inTransaction: false,
  ...part,
})

/** A trip that does nothing but these statements, in a house that holds this. */
export async function tellStatements(
  house: HouseState | null,
  statements: readonly {
    readonly name: string
    readonly query: Partial<DatabaseQuery>
    readonly outcome?: 'refused' | 'broken'
  }[],
): Promise<Trace> {
  const tracer = createTracer({ traceId: '0af7651916cd43dd8448eb211c80319c', startedAtMs: 1_767_600_000_000 })
  await tracer.root('trip', { station: 'client' }, async (trip) => {
    if (house) trip.set(detail('backofhouse.house', { ...setupOf([]), ...house }))
    await trip.child('write-order', { station: 'client', detail: 'story' }, (span) => span.spend(micros(100)))
    for (const { name, query, outcome } of statements)
      await trip.child(name, { station: 'database', detail: 'steps' }, (span) => {
        span.spend(micros(200))
        span.set(detail('backofhouse.db.query', statementOf(query)))
        if (outcome) span.end(outcome)
      })
  })
  return tracer.finish()
}
