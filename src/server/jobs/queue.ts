// Putting work off until after the answer: a row in the same transaction, so that it happens exactly when the rest does.

import { isoTime } from '../../shared'
import type { Queries } from '../database/connection'
import type { JobKind } from './job-kind'

export const jobTable = 'jobs'

/** Call it inside the transaction whose work it follows. Due at once. */
export async function queueJob<Payload>(
  name: string,
  tx: Queries,
  { kind }: JobKind<Payload>,
  payload: NoInfer<Payload>,
): Promise<void> {
  await tx.at('steps').run(
    name,
    `INSERT INTO jobs (kind, payload, run_at, traceparent, created_at)
     VALUES (?1, ?2, ?3, ?4, ?3)`,
    (span) => [kind, JSON.stringify(payload), isoTime(span.wallClockMs), span.traceparent()],
  )
}
