// The worker behind the kitchen: takes the jobs that are due, does them, and tries again later when that fails.

import { z } from 'zod'
import { isoTime, micros, type Random } from '../../shared'
import { detail, exceptionLine, type Span, type SpanLink, type Tracer } from '../../trace'
import type { Queries } from '../database/connection'
import type { Database } from '../database/database'
import { isUnavailable } from '../database/error'
import { features } from '../features'
import { pointersOf } from '../middleware/json-pointer'
import type { EmailProvider } from '../providers/email'
import type { JobTools } from './job-kind'
import { type Failure, finish, putBack, type TakenJob, take } from './lease'

export interface WorkerEnv {
  readonly database: Database
  readonly email: EmailProvider
  /** 32 bytes that nobody else has. */
  readonly secret: Uint8Array
  /** Seeded: the source of the jitter. */
  readonly random: Random
  /** The wall clock when the worker looks for the first time: the end of the request. */
  readonly nowMs: number
}

/** How long a waiting job goes unnoticed. */
const pollUs = micros(5_000)

const DueJob = z.object({ id: z.int(), traceparent: z.string() })

/**
 * Runs every job that is due, one after another, each in a span linked to the one that queued it. A job that fails
 * waits for another attempt, or for a person. Never rejects because a job failed.
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
        const taken = await runJob(span, connection.at('steps'), env, id)
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
async function runJob(span: Span, queries: Queries, env: WorkerEnv, id: number): Promise<boolean> {
  const taken = await take(queries, span, id)
  if (!taken) return false
  const { kind, attempts } = taken
  const tell = (status: string) => span.set(detail('backofhouse.job', { id, kind, attempts, status }))
  if (taken.status === 'dead') {
    tell('dead')
    span.end('broken', 'lease-ran-out')
    return true
  }
  try {
    await perform(taken, span, { ...env, queries })
    const finished = await finish(queries, taken)
    tell(finished ? 'done' : 'lost')
    if (!finished) span.end('broken', 'lease-ran-out')
  } catch (error) {
    const back = await putBack(queries, span, env.random, taken, failureOf(error))
    if (back.status === 'waiting') span.set({ 'backofhouse.job.next_try_at': isoTime(back.nextTryAtMs) })
    tell(back.status)
    span.end('broken', error instanceof Error ? error.name : 'unknown')
  }
  return true
}

/** Whatever it does outside bears its id: a provider that has seen it before does nothing twice. */
async function perform(
  { id, kind, payload }: TakenJob,
  span: Span,
  tools: Omit<JobTools, 'idempotencyKey'>,
): Promise<void> {
  const known = features.flatMap(({ jobs }) => jobs).find((one) => one.kind === kind)
  if (!known) throw new UnreadableJob(`Nothing here does a job of the kind ${kind}.`)
  span.set({ 'messaging.system': 'sqlite', 'messaging.destination.name': known.queue })
  const read = known.payload.safeParse(JSON.parse(payload))
  if (!read.success)
    throw new UnreadableJob(
      pointersOf(read.error)
        .map((wrong) => `${wrong.pointer} ${wrong.detail}`)
        .join('; '),
    )
  await known.perform(read.data, span, { ...tools, idempotencyKey: `job-${id}` })
}

/** A job that no attempt will do, because nobody can tell what it asks for. */
class UnreadableJob extends Error {
  override readonly name = 'UnreadableJob'
}

const failureOf = (error: unknown): Failure => ({
  reason: error instanceof Error ? exceptionLine(error) : 'Something was thrown that is no error.',
  mayPass: !(error instanceof UnreadableJob),
})

/** Who queued the job; it may have been an earlier order, in a trace of its own. */
function linkOf(traceparent: string): SpanLink | null {
  const [, traceId, spanId] = traceparent.split('-')
  return traceId && spanId ? { traceId, spanId } : null
}
