// What the server says when something of its own breaks.

import { HTTPException } from 'hono/http-exception'
import { describe, expect, it } from 'vitest'
import { createApp, openDatabase } from '../../../src/server'
import { createTracer } from '../../../src/trace'
import { createTestServer, newGuest } from '../../kit/server'

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

  it('of the framework keeps its status and loses its message', async () => {
    const { onError } = await import('../../../src/server/middleware/errors')
    const server = await createTestServer()
    const app = createApp()
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
