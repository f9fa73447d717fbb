// The worker: what it does when the provider is there, when it is not, and after a crash.

import { describe, expect, it } from 'vitest'
import { type Database, runDueJobs } from '../../../src/server'
import { createConnection } from '../../../src/server/database/connection'
import { DatabaseError } from '../../../src/server/database/error'
import { createTracer, readDetail, type Trace } from '../../../src/trace'
import { createTestServer, newGuest, type TestServer } from '../../kit/server'

/** Lets the worker look once, at that moment. */
async function work(server: TestServer, nowMs: number): Promise<Trace> {
  const tracer = createTracer({ traceId: '3'.repeat(32), startedAtMs: nowMs })
  await tracer.root('trip', { station: 'client' }, () => {})
  await runDueJobs({ database: server.database, email: server.email, nowMs }, tracer)
  return tracer.finish()
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

  it('tries again after 30 s, 1, 2 and 4 minutes, and then gives up', async () => {
    const server = await createTestServer({ email: 'down' })
    await server.send('/api/users', { method: 'POST', body: newGuest })
    const waits: number[] = []
    for (let attempt = 2; attempt <= 5; attempt++) {
      const runAt = Date.parse(String((await job(server))?.['run_at']))
      expect((await work(server, runAt - 1)).spans).toHaveLength(1)
      const trace = await work(server, runAt)
      const ended = trace.spans.find(({ name }) => name === 'send-email')?.endUs ?? 0
      const next = Date.parse(String((await job(server))?.['run_at']))
      waits.push(Math.round((next - runAt - ended / 1000) / 1000))
    }
    expect(waits.slice(0, 3)).toEqual([60, 120, 240])
    expect(await job(server)).toMatchObject({ status: 'dead', attempts: 5 })
    expect((await work(server, server.nowMs + 1e9)).spans).toHaveLength(1)
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
    await runDueJobs({ database: server.database, email: server.email, nowMs: server.nowMs + 3_600_000 }, tracer)
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
    await runDueJobs({ database: busy, email: server.email, nowMs }, tracer)
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
