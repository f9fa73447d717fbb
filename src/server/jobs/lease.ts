// Who has a job, and for how long: the three statements that a worker changes a job with. Each names the attempt it
// belongs to, so that a worker who was too slow changes nothing of what another has begun since (a fencing token:
// https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html).

import { z } from 'zod'
import { isoTime, type Random } from '../../shared'
import type { Span } from '../../trace'
import type { Queries } from '../database/connection'

/** After this many attempts a job is `dead`: it waits for a person. */
const mostAttempts = 5
/** The longest wait before the second attempt; it doubles with each further one. */
const firstWaitMs = 30_000
/** Whoever takes a job has this long; then another may take it. So a crash delays a job, and may do it twice. */
const leaseMs = 60_000

const TakenJob = z.object({
  id: z.int(),
  kind: z.string(),
  payload: z.string(),
  status: z.enum(['running', 'dead']),
  /** This one included. */
  attempts: z.int(),
})
export type TakenJob = z.infer<typeof TakenJob>

/**
 * One statement, so that of two workers only one gets the job. A job whose last attempt ran out of time without a word
 * is `dead` instead, and not done once more. `undefined` when another was quicker.
 */
export const take = (queries: Queries, span: Span, id: number): Promise<TakenJob | undefined> =>
  queries.first(
    'take-job',
    TakenJob,
    `UPDATE jobs
     SET status = iif(attempts < ?4, 'running', 'dead'),
         attempts = min(attempts + 1, ?4),
         last_error = iif(attempts < ?4, last_error, ?5),
         run_at = ?2
     WHERE id = ?1 AND status IN ('waiting', 'running') AND run_at <= ?3
     RETURNING id, kind, payload, status, attempts`,
    [id, isoTime(span.wallClockMs + leaseMs), isoTime(span.wallClockMs), mostAttempts, lostWord],
  )

const lostWord = 'The last attempt was not heard of again: its lease ran out.'

/** Whether the job was still this worker's to finish. */
export async function finish(queries: Queries, { id, attempts }: TakenJob): Promise<boolean> {
  const finished = await queries.run(
    'finish-job',
    `UPDATE jobs SET status = 'done', last_error = NULL
     WHERE id = ?1 AND status = 'running' AND attempts = ?2`,
    [id, attempts],
  )
  return finished === 1
}

export interface Failure {
  /** For whoever looks at it later. */
  readonly reason: string
  /** Whether another attempt may go better. */
  readonly mayPass: boolean
}

/** `lost`: it was no longer this worker's to put back. */
export type PutBack =
  | { readonly status: 'waiting'; readonly nextTryAtMs: number }
  | { readonly status: 'dead' | 'lost' }

/**
 * Exponential backoff with full jitter: somewhere within 30 s, 1 min, 2 min, 4 min, so that many jobs which failed
 * together do not come back together (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/).
 * Then, or at once when trying again is of no use, it is dead.
 */
export async function putBack(
  queries: Queries,
  span: Span,
  random: Random,
  { id, attempts }: TakenJob,
  { reason, mayPass }: Failure,
): Promise<PutBack> {
  const status = mayPass && attempts < mostAttempts ? 'waiting' : 'dead'
  const waitMs = status === 'waiting' ? random.integer(firstWaitMs * 2 ** (attempts - 1)) : 0
  const nextTryAtMs = span.wallClockMs + waitMs
  const changed = await queries.run(
    'put-back-job',
    `UPDATE jobs SET status = ?3, run_at = ?4, last_error = ?5
     WHERE id = ?1 AND status = 'running' AND attempts = ?2`,
    [id, attempts, status, isoTime(nextTryAtMs), reason],
  )
  if (changed === 0) return { status: 'lost' }
  return status === 'dead' ? { status } : { status, nextTryAtMs }
}
