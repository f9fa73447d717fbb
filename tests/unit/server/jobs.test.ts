// The worker: what it does when the provider is there, when it is not, and after a crash.

import { describe, expect, it } from 'vitest'
import { createEmailDouble, type Database, runDueJobs } from '../../../src/server'
import { createConnection } from '../../../src/server/database/connection'
import { DatabaseError } from '../../../src/server/database/error'
import { createTracer, readDetail, type Trace } from '../../../src/trace'
import { createTestServer, newGuest, runBeside, type TestServer } from '../../kit/server'

/** Lets the worker look once, at that moment. */
async function work(server: TestServer, nowMs: number): Promise<Trace> {
  const tracer = createTracer({ traceId: '3'.repeat(32), startedAtMs: nowMs })
  await tracer.root('trip', { station: 'client' }, () => {})
  await runDueJobs(
    { database: server.database, email: server.email, secret: server.signingKey, random: server.secureRandom, nowMs },
    tracer,
  )
  return tracer.finish()
}

/** A row in the table of jobs, waiting for its first attempt where nothing else is said. */
const plant = (server: TestServer, row: Readonly<Record<string, string | number>>): Promise<void> => {
  const whole = {
    id: 1,
    kind: 'account-exists',
    payload: '{"to":"a@example.test","name":"A"}',
    status: 'waiting',
    attempts: 0,
    traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`,
    created_at: '2026-02-06T17:00:00.000Z',
    ...row,
  }
  const names = Object.keys(whole)
  const values = names.map((_, index) => `?${index + 1}`).join(', ')
  return runBeside(server, `INSERT INTO jobs (${names.join(', ')}) VALUES (${values})`, Object.values(whole))
}

const job = async ({ database }: TestServer) => (await database.read('SELECT * FROM jobs'))[0]

describe('while the provider is down', () => {
  it('the guest is answered all the same, and the job waits', async () => {
    const server = await createTestServer({ email: 'down' })
    const { response, span } = await server.send('/api/users', { method: 'POST', body: newGuest })
    expect(response.status).toBe(201)
    expect(span('send-email')).toMatchObject({ outcome: 'broken', fidelity: 'simulated', station: 'providers' })
    expect(span('run-job').outcome).toBe('broken')
    expect(readDetail(span('run-job'), 'backofhouse.job')).toMatchObject({ attempts: 1, status: 'waiting' })
    expect(span('put-back-job').station).toBe('database')
    expect(server.email.outbox).toEqual([])
  })

  it('tries again within 30 s, 1, 2 and 4 minutes, and then gives up', async () => {
    const server = await createTestServer({ email: 'down' })
    await server.send('/api/users', { method: 'POST', body: newGuest })
    for (const longestMs of [60_000, 120_000, 240_000, Number.POSITIVE_INFINITY]) {
      const runAt = Date.parse(String((await job(server))?.['run_at']))
      expect((await work(server, runAt - 1)).spans).toHaveLength(1)
      const trace = await work(server, runAt)
      const endedMs = runAt + Math.floor((trace.spans.find(({ name }) => name === 'send-email')?.endUs ?? 0) / 1000)
      const waitMs = Date.parse(String((await job(server))?.['run_at'])) - endedMs
      expect(waitMs).toBeGreaterThanOrEqual(0)
      expect(waitMs).toBeLessThan(longestMs + 10)
    }
    expect(await job(server)).toMatchObject({
      status: 'dead',
      attempts: 5,
      last_error: 'EmailError: The e-mail provider did not answer.',
    })
    expect((await work(server, server.nowMs + 1e9)).spans).toHaveLength(1)
  })

  it('spreads the second attempts of many jobs over the whole 30 s, the same for the same seed', async () => {
    const waitsOf = async (seed: number): Promise<readonly number[]> => {
      const server = await createTestServer({ email: 'down', seed })
      for (let guest = 0; guest < 15; guest++)
        await plant(server, { id: guest + 1, run_at: '2026-02-06T17:00:00.000Z' })
      const trace = await work(server, server.nowMs)
      return (
        trace.spans
          // Those that come back while the others are still being tried are no matter here.
          .filter((span) => readDetail(span, 'backofhouse.job')?.attempts === 1)
          .map(({ attributes, endUs }) => {
            const nextMs = Date.parse(String(attributes['backofhouse.job.next_try_at']))
            return nextMs - server.nowMs - endUs / 1000
          })
      )
    }
    const waits = await waitsOf(1)
    expect(waits).toHaveLength(15)
    expect(Math.max(...waits)).toBeLessThan(30_000)
    expect(Math.min(...waits)).toBeLessThan(10_000)
    expect(Math.max(...waits)).toBeGreaterThan(20_000)
    expect(await waitsOf(1)).toEqual(waits)
    expect(await waitsOf(2)).not.toEqual(waits)
  })
})

describe('a lease', () => {
  const payload = JSON.stringify({ to: 'a@example.test', name: 'A' })

  it('that ran out at the last attempt makes the job dead, and it is not done once more', async () => {
    const server = await createTestServer()
    await plant(server, { status: 'running', attempts: 5, payload, run_at: '2026-02-06T17:00:00.000Z' })
    const trace = await work(server, server.nowMs)
    expect(trace.spans.map(({ name }) => name)).toEqual(['trip', 'run-job', 'take-job'])
    expect(trace.spans[1]).toMatchObject({ outcome: 'broken', attributes: { 'error.type': 'lease-ran-out' } })
    expect(await job(server)).toMatchObject({
      status: 'dead',
      attempts: 5,
      last_error: expect.stringContaining('lease ran out'),
    })
    expect(server.email.outbox).toEqual([])
  })

  it.each([
    ['finish', () => Promise.resolve()],
    ['put back', () => Promise.reject(new Error('too late'))],
  ])('that another worker has taken over is not this one’s to %s', async (_what, end) => {
    const server = await createTestServer()
    await plant(server, { payload, run_at: '2026-02-06T17:00:00.000Z' })
    // While this worker waits for the provider, its lease runs out and another takes the job.
    const email = {
      ...server.email,
      send: async () => {
        await runBeside(server, `UPDATE jobs SET attempts = 2, run_at = '2026-02-06T18:05:00.000Z'`)
        return end()
      },
    }
    const trace = await work({ ...server, email }, server.nowMs)
    expect(await job(server)).toMatchObject({ status: 'running', attempts: 2, run_at: '2026-02-06T18:05:00.000Z' })
    const ran = trace.spans.find(({ name }) => name === 'run-job')
    expect(ran?.outcome).toBe('broken')
    expect(ran && readDetail(ran, 'backofhouse.job')?.status).toBe('lost')
  })
})

describe('a job that nobody can read', () => {
  it.each([
    ['a payload without what it needs', { payload: '{"to":"a@example.test"}' }, 'UnreadableJob: #/name '],
    ['a payload of another shape', { payload: '[]' }, 'UnreadableJob: # '],
    [
      'a kind that nobody does',
      { kind: 'bake-a-cake' },
      'UnreadableJob: Nothing here does a job of the kind bake-a-cake.',
    ],
  ])('is dead at once, with its reason: %s', async (_what, row, reason) => {
    const server = await createTestServer()
    await plant(server, { run_at: '2026-02-06T17:00:00.000Z', ...row })
    const trace = await work(server, server.nowMs)
    const ran = trace.spans.find(({ name }) => name === 'run-job')
    expect(ran).toMatchObject({ outcome: 'broken', attributes: { 'error.type': 'UnreadableJob' } })
    expect(ran?.attributes).not.toHaveProperty('backofhouse.job.next_try_at')
    expect(await job(server)).toMatchObject({
      status: 'dead',
      attempts: 1,
      last_error: expect.stringContaining(reason),
    })
  })
})

describe('the provider', () => {
  it('is given the same key at every attempt of a job, and sends one e-mail', async () => {
    const server = await createTestServer()
    const keys: string[] = []
    // It accepts the message, and its answer is lost on the way.
    const email: TestServer['email'] = {
      ...server.email,
      send: async (span, message) => {
        keys.push(message.idempotencyKey)
        await server.email.send(span, message)
        throw new Error('no answer')
      },
    }
    await plant(server, { run_at: '2026-02-06T17:00:00.000Z' })
    await plant(server, { id: 2, run_at: '2026-02-06T17:00:01.000Z' })
    await work({ ...server, email }, server.nowMs)
    await work({ ...server, email }, server.nowMs + 3_600_000)
    expect(keys.slice(0, 2)).toEqual(['job-1', 'job-2'])
    expect(keys.slice(2).sort()).toEqual(['job-1', 'job-2'])
    expect(server.email.outbox.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['job-1', 'job-2'])
    const later = createEmailDouble({ random: server.secureRandom, accepted: server.email.outbox })
    const trace = await work({ ...server, email: later }, server.nowMs + 7_200_000)
    expect(trace.spans.find(({ name }) => name === 'send-email')).toMatchObject({
      outcome: 'ok',
      attributes: { 'backofhouse.email.repeated': true },
    })
    expect(later.outbox).toEqual([])
    expect(await job(server)).toMatchObject({ status: 'done', last_error: null })
  })
})

describe('after a crash', () => {
  it('a job that was taken and never finished comes due again when its lease is over', async () => {
    const server = await createTestServer({ email: 'down' })
    await server.send('/api/users', { method: 'POST', body: newGuest })
    const tracer = createTracer({ traceId: '4'.repeat(32), startedAtMs: 0 })
    await tracer.root('trip', { station: 'client' }, async (span) => {
      const connection = await server.database.connect(span)
      await connection.run('crash', `UPDATE jobs SET status = 'running', run_at = '2026-02-06T19:00:00.000Z'`)
      connection.close()
    })
    expect((await work(server, Date.UTC(2026, 1, 6, 18, 59))).spans).toHaveLength(1)
    expect((await work(server, Date.UTC(2026, 1, 6, 19))).spans.map(({ name }) => name)).toContain('take-job')
  })
})

describe('several jobs', () => {
  it('run one after another, each linked to its own request', async () => {
    const down = await createTestServer({ email: 'down' })
    const first = await down.send('/api/users', { method: 'POST', body: newGuest })
    const second = await down.send('/api/users', { method: 'POST', body: { ...newGuest, email: 'b@example.test' } })
    const trace = await work(down, down.nowMs + 3_600_000)
    const runs = trace.spans.filter(({ name }) => name === 'run-job')
    expect(runs.map(({ links }) => links[0]?.spanId)).toEqual([
      first.span('queue-confirmation').id,
      second.span('queue-confirmation').id,
    ])
    expect(runs[1]?.startUs).toBeGreaterThan(runs[0]?.endUs ?? Number.NaN)
  })
})

describe('a job that cannot be taken', () => {
  it('is left where it is when another worker was quicker', async () => {
    const server = await createTestServer({ email: 'down' })
    await server.send('/api/users', { method: 'POST', body: newGuest })
    const tracer = createTracer({ traceId: '5'.repeat(32), startedAtMs: 0 })
    await tracer.root('trip', { station: 'client' }, () => {})
    // By this tracer's clock nothing is due, though the caller says so: taking it changes no row.
    await runDueJobs(
      {
        database: server.database,
        email: server.email,
        secret: server.signingKey,
        random: server.secureRandom,
        nowMs: server.nowMs + 3_600_000,
      },
      tracer,
    )
    expect(tracer.finish().spans.map(({ name }) => name)).toEqual(['trip', 'run-job', 'take-job'])
    expect(await job(server)).toMatchObject({ status: 'waiting', attempts: 1 })
  })

  it('is left where it is while the database is busy', async () => {
    const server = await createTestServer({ email: 'down' })
    await server.send('/api/users', { method: 'POST', body: newGuest })
    const busy: Database = {
      ...server.database,
      connect: async (span) => createConnection(server.sqlite, refuse, span),
    }
    const nowMs = server.nowMs + 3_600_000
    const tracer = createTracer({ traceId: '6'.repeat(32), startedAtMs: nowMs })
    await tracer.root('trip', { station: 'client' }, () => {})
    await runDueJobs(
      { database: busy, email: server.email, secret: server.signingKey, random: server.secureRandom, nowMs },
      tracer,
    )
    expect(tracer.finish().spans.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['trip', 'ok'],
      ['run-job', 'broken'],
      ['take-job', 'broken'],
    ])
    expect(await job(server)).toMatchObject({ status: 'waiting', attempts: 1 })
  })
})

const refuse = (): never => {
  throw new DatabaseError('SQLITE_BUSY', 'database is locked')
}
