// Putting work off until after the answer: a row in the same transaction, so that it happens exactly when the rest does.

import { z } from 'zod'
import { isoTime } from '../../shared'
import type { Queries } from '../database/connection'

/** Every kind of job, with what it needs to know. */
export const Job = z.object({
  kind: z.enum(['confirm-email', 'account-exists']),
  payload: z.object({ to: z.string(), name: z.string() }),
})
export type Job = z.infer<typeof Job>

/** Call it inside the transaction whose work it follows. Due at once. */
export async function queueJob(name: string, tx: Queries, job: Job): Promise<void> {
  await tx.at('steps').run(
    name,
    `INSERT INTO jobs (kind, payload, run_at, traceparent, created_at)
     VALUES (?1, ?2, ?3, ?4, ?3)`,
    (span) => [job.kind, JSON.stringify(job.payload), isoTime(span.wallClockMs), span.traceparent()],
  )
}
