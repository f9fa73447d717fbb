// The worker behind the kitchen: takes the jobs that are due, does them, and tries again later when that fails.

import { z } from 'zod'
import { isoTime, micros } from '../../shared'
import { detail, type Span, type SpanLink, type Tracer } from '../../trace'
import type { Queries } from '../database/connection'
import type { Database } from '../database/database'
import { isUnavailable } from '../database/error'
import { features } from '../features'
import type { EmailProvider } from '../providers/email'
import type { JobTools } from './job-kind'

export interface WorkerEnv {
  readonly database: Database
  readonly email: EmailProvider
  /** The wall clock when the worker looks for the first time: the end of the request. */
  readonly nowMs: number
}

/** After this many attempts a job is `dead`: it waits for a person. */
const mostAttempts = 5
const firstRetryMs = 30_000
/** Whoever takes a job has this long; then another may take it. So a crash delays a job, and may do it twice. */
const leaseMs = 60_000
/** How long a waiting job goes unnoticed. */
const pollUs = micros(5_000)

const DueJob = z.object({ id: z.int(), traceparent: z.string() })
const TakenJob = z.object({ id: z.int(), kind: z.string(), payload: z.string(), attempts: z.int() })
type TakenJob = z.infer<typeof TakenJob>

/**
 * Runs every job that is due, one after another, each in a span linked to the one that queued it. A job that fails
 * waits twice as long before each further attempt. Never rejects because a job failed.
 */
export async function runDueJobs(env: WorkerEnv, tracer: Tracer): Promise<void> {
  let due = await nextDueJob(env.database, env.nowMs)
  while (due) {
    const { id, traceparent } = due
    const options = { station: 'jobs', detail: 'story', kind: 'consumer' } as const
    const cause = linkOf(traceparent)
    due = await tracer.linked('run-job', { ...options, cause, afterUs: pollUs }, async (span) => {
      const connection = await env.database.connect(span)
      try {
        const taken = await runJob(span, connection.at('steps'), env.email, id)
        // What could not be taken stays where it is until the worker is called again.
        return taken ? await nextDueJob(env.database, span.wallClockMs) : undefined
      } catch (error) {
        if (!isUnavailable(error)) throw error
        span.end('broken', 'database-unavailable')
        return undefined
      } finally {
        connection.close()
      }
    })
  }
}

async function nextDueJob(database: Database, nowMs: number): Promise<z.infer<typeof DueJob> | undefined> {
  const query = `
    SELECT id, traceparent FROM jobs
    WHERE status IN ('waiting', 'running') AND run_at <= ?1
    ORDER BY run_at, id
    LIMIT 1`
  // When the database cannot be reached nothing is due now: the worker looks again another time.
  const rows = await database.read(query, [isoTime(nowMs)]).catch((error: unknown) => {
    if (isUnavailable(error)) return []
    throw error
  })
  return rows[0] && DueJob.parse(rows[0])
}

/** Whether the job could be taken; how it went is on `span`. */
async function runJob(span: Span, queries: Queries, email: EmailProvider, id: number): Promise<boolean> {
  const taken = await take(queries, span, id)
  if (!taken) return false
  const { kind, attempts } = taken
  try {
    await perform(taken, span, { email })
    await queries.run('finish-job', `UPDATE jobs SET status = 'done' WHERE id = ?1`, [id])
    span.set(detail('backofhouse.job', { id, kind, attempts, status: 'done' }))
  } catch (error) {
    const { status, nextTryAtMs } = await putBack(queries, span, taken)
    if (status === 'waiting') span.set({ 'backofhouse.job.next_try_at': isoTime(nextTryAtMs) })
    span.set(detail('backofhouse.job', { id, kind, attempts, status }))
    span.end('broken', error instanceof Error ? error.name : 'unknown')
  }
  return true
}

async function perform({ kind, payload }: TakenJob, span: Span, tools: JobTools): Promise<void> {
  const known = features.flatMap(({ jobs }) => jobs).find((one) => one.kind === kind)
  if (!known) throw new Error(`Nothing here does a job of the kind ${kind}.`)
  await known.perform(known.payload.parse(JSON.parse(payload)), span, tools)
}

/** One statement, so that of two workers only one gets the job. */
const take = (queries: Queries, span: Span, id: number): Promise<TakenJob | undefined> =>
  queries.first(
    'take-job',
    TakenJob,
    `UPDATE jobs
     SET status = 'running', attempts = attempts + 1, run_at = ?2
     WHERE id = ?1 AND status IN ('waiting', 'running') AND run_at <= ?3
     RETURNING id, kind, payload, attempts`,
    [id, isoTime(span.wallClockMs + leaseMs), isoTime(span.wallClockMs)],
  )

/** Exponential backoff: 30 s, 1 min, 2 min, 4 min; then it is dead. */
async function putBack(
  queries: Queries,
  span: Span,
  { id, attempts }: TakenJob,
): Promise<{ readonly status: 'waiting' | 'dead'; readonly nextTryAtMs: number }> {
  const status = attempts < mostAttempts ? 'waiting' : 'dead'
  const nextTryAtMs = span.wallClockMs + firstRetryMs * 2 ** (attempts - 1)
  await queries.run('put-back-job', 'UPDATE jobs SET status = ?2, run_at = ?3 WHERE id = ?1', [
    id,
    status,
    isoTime(nextTryAtMs),
  ])
  return { status, nextTryAtMs }
}

/** Who queued the job; it may have been an earlier order, in a trace of its own. */
function linkOf(traceparent: string): SpanLink | null {
  const [, traceId, spanId] = traceparent.split('-')
  return traceId && spanId ? { traceId, spanId } : null
}
