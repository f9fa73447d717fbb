// What the server says when something of its own breaks.

import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { describe, expect, it } from 'vitest'
import { type AppEnv, type Argon2id, openDatabase } from '../../../src/server'
import { onError } from '../../../src/server/middleware/errors'
import { requestId } from '../../../src/server/middleware/request-id'
import { trace } from '../../../src/server/middleware/trace'
import { createTracer, fromOtlp, toOtlp } from '../../../src/trace'
import { createTestServer, newGuest, type TestServer } from '../../kit/server'

describe('the database is down', () => {
  it('503 with Retry-After, broken at the pantry', async () => {
    const server = await createTestServer({ database: 'down' })
    const { response, text, span } = await server.send('/api/users', { method: 'POST', body: newGuest })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(text).not.toMatch(/SQLITE|folder|unable/)
    expect(span('begin')).toMatchObject({ outcome: 'broken', attributes: { 'error.type': 'SQLITE_CANTOPEN' } })
    expect(span('handle-request').outcome).toBe('broken')
    expect((await server.send('/')).response.status).toBe(200)
  })

  it('503 while another connection holds the lock', async () => {
    const server = await createTestServer()
    const tracer = createTracer({ traceId: '1'.repeat(32), startedAtMs: 0 })
    await tracer.root('other', { station: 'client' }, async (span) => {
      const other = await server.database.connect(span)
      await other.transaction(async () => {
        const { response, span: spanOf } = await server.send('/api/users', { method: 'POST', body: newGuest })
        expect(response.status).toBe(503)
        expect(spanOf('begin').attributes['error.type']).toBe('SQLITE_BUSY')
      })
      other.close()
    })
  })
})

describe('an unexpected error', () => {
  it('is a 500 that tells nothing', async () => {
    const server = await createTestServer()
    const env = server.env
    server.env = (span) => ({
      ...env(span),
      database: {
        ...server.database,
        connect: () => Promise.reject(new TypeError('SELECT * FROM users at /srv/app.ts:1')),
      },
    })
    const { response, body, span } = await server.send('/api/dishes')
    expect(response.status).toBe(500)
    expect(body).toMatchObject({
      status: 500,
      title: 'Something went wrong',
      detail: expect.stringContaining('not yours'),
    })
    expect(span('handle-request')).toMatchObject({ outcome: 'broken', attributes: { 'error.type': 'TypeError' } })
  })

  it('is found by the id of the request, in the trace and nowhere else', async () => {
    const server = await withArgon2id(() => {
      throw new Error('no memory left', { cause: new RangeError('as V8 says it') })
    })
    const { response, text, shown, span, trace } = await server.send('/api/users', { method: 'POST', body: newGuest })
    expect(response.status).toBe(500)
    const { attributes, events } = span('handle-request')
    expect(attributes['backofhouse.request_id']).toBe(response.headers.get('x-request-id'))
    expect(JSON.parse(text).instance).toBe(`/requests/${attributes['backofhouse.request_id']}`)
    expect(events).toEqual([
      {
        name: 'exception',
        atUs: span('answer').startUs,
        attributes: {
          'exception.type': 'Error',
          'exception.message': 'no memory left',
          'exception.stacktrace': [
            'Error: no memory left',
            '    at hash-password (logic)',
            '    at sign-up (logic)',
            '    at handle-request (gateway)',
            'Caused by: RangeError: worded by each engine in its own way',
          ].join('\n'),
        },
      },
    ])
    expect(trace.spans.flatMap((one) => one.events)).toHaveLength(1)
    for (const seen of [text, JSON.stringify(shown), JSON.stringify([...response.headers])])
      expect(seen).not.toMatch(/memory|hash-password|V8/)
    expect(fromOtlp(JSON.parse(JSON.stringify(toOtlp(trace))))).toEqual({ ok: true, value: trace })
    expect(JSON.stringify(toOtlp(trace))).toContain('"key":"exception.stacktrace"')
  })

  it('gives the same trace on every machine, whatever its engine says of it', async () => {
    const tracesOf = async (message: string, stack: string) => {
      const server = await withArgon2id(() => {
        throw Object.assign(new TypeError(message), { stack })
      })
      return (await server.send('/api/users', { method: 'POST', body: newGuest })).trace
    }
    const chromium = await tracesOf(
      "Cannot read properties of undefined (reading 'x')",
      'at a (file:///one/app.js:1:2)',
    )
    const firefox = await tracesOf('can’t access property "x", y is undefined', 'b@https://two.test/app-4f.js:3:4')
    expect(firefox).toEqual(chromium)
    expect(JSON.stringify(chromium)).toContain('TypeError: worded by each engine')
  })

  it('is no refusal, and no database that is down', async () => {
    const server = await createTestServer()
    const down = await createTestServer({ database: 'down' })
    for (const { trace } of [
      await server.send('/api/me'),
      await server.send('/api/users', { method: 'POST', body: '{' }),
      await down.send('/api/dishes'),
    ])
      expect(trace.spans.flatMap(({ events }) => events)).toEqual([])
  })

  it('of the framework keeps its status and loses its message', async () => {
    const server = await createTestServer()
    const app = new Hono<AppEnv>()
    app.use(trace(), requestId())
    app.onError(onError)
    app.get('/broken', () => {
      throw new HTTPException(413, { message: 'internal words' })
    })
    const tracer = createTracer({ traceId: '1'.repeat(32), startedAtMs: 0 })
    const response = await tracer.root('trip', { station: 'client' }, async (span) =>
      app.fetch(new Request('https://backofhouse.test/broken'), server.env(span)),
    )
    expect(response.status).toBe(413)
    expect(await response.text()).not.toMatch(/internal/)
  })

  it('of an image that is none stops at the door', async () => {
    const { sqlite } = await createTestServer()
    expect(() => openDatabase(sqlite, new Uint8Array([1, 2, 3]), 'broken')).toThrow()
  })
})

/** A server whose hashing is that. */
async function withArgon2id(argon2id: Argon2id): Promise<TestServer> {
  const server = await createTestServer()
  const env = server.env
  server.env = (span) => ({ ...env(span), argon2id })
  return server
}
