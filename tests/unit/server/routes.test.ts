// Every route as it should go: status, body, stations, and what stands in the database afterwards.

import { describe, expect, it } from 'vitest'
import { readDetail } from '../../../src/trace'
import { createTestServer, newGuest, password } from '../../kit/server'

describe('GET /', () => {
  it('answers with a small page', async () => {
    const { send } = await createTestServer()
    const { response, text, names, span } = await send('/')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(text).toMatch(/<h1>/)
    expect(names).toEqual([
      'trip',
      'handle-request',
      'request-id',
      'cors',
      'rate-limit',
      'no-badge-needed',
      'show-page',
      'answer',
    ])
    expect(span('no-badge-needed').outcome).toBe('skipped')
  })
})

describe('POST /api/users', () => {
  it('makes a user and a job in one transaction, and sends the e-mail after the answer', async () => {
    const server = await createTestServer()
    const { response, body, names, trace, span } = await server.send('/api/users', { method: 'POST', body: newGuest })
    expect(response.status).toBe(201)
    expect(body).toEqual({
      id: 125,
      email: newGuest.email,
      name: newGuest.name,
      role: 'guest',
      status: 'unconfirmed',
      createdAt: expect.stringMatching(/^2026-02-06T18:00:00\.\d{3}Z$/),
    })
    expect(response.headers.get('location')).toBe('/api/users/125')
    expect(names).toEqual([
      'trip',
      'handle-request',
      'request-id',
      'cors',
      'rate-limit',
      'no-badge-needed',
      'check-body',
      'sign-up',
      'hash-password',
      'begin',
      'insert-user',
      'queue-confirmation',
      'commit',
      'answer',
      'run-job',
      'take-job',
      'keep-confirmation',
      'send-email',
      'finish-job',
    ])
    const job = span('run-job')
    expect(job.startUs).toBeGreaterThan(span('trip').endUs)
    expect(job.links).toMatchObject([{ spanId: span('queue-confirmation').id }])
    expect(readDetail(job, 'backofhouse.job')).toEqual({ id: 1, kind: 'confirm-email', attempts: 1, status: 'done' })
    expect(span('handle-request').attributes).toMatchObject({
      'http.request.method': 'POST',
      'http.route': '/api/users',
      'http.response.status_code': 201,
    })
    expect(trace.spans.every(({ outcome }) => outcome === 'ok' || outcome === 'skipped')).toBe(true)
    expect(server.email.outbox).toMatchObject([{ to: newGuest.email, subject: expect.any(String) }])
    expect(await server.database.read('SELECT status FROM jobs')).toEqual([{ status: 'done' }])
  })

  it('shows the new row, its hash masked', async () => {
    const { send } = await createTestServer()
    const { span } = await send('/api/users', { method: 'POST', body: newGuest })
    const query = readDetail(span('insert-user'), 'backofhouse.db.query')
    expect(query).toMatchObject({
      sql: expect.stringMatching(/^INSERT INTO users/),
      parameters: [newGuest.email, newGuest.name, '$argon2id$v=19$m=19456,t=2,p=1$…', expect.any(String)],
      plan: [],
      rowsReturned: 1,
      rowsChanged: 1,
      inTransaction: true,
      changes: [
        {
          table: 'users',
          operation: 'insert',
          before: {},
          after: { id: 125, email: newGuest.email, role: 'guest', password_hash: '$argon2id$v=19$m=19456,t=2,p=1$…' },
        },
      ],
    })
    expect(readDetail(span('commit'), 'backofhouse.db.query')?.inTransaction).toBe(false)
  })

  it('keeps a password that then opens the door', async () => {
    const { send } = await createTestServer()
    await send('/api/users', { method: 'POST', body: newGuest })
    const { email, password: chosen } = newGuest
    const { response } = await send('/api/sessions', { method: 'POST', body: { email, password: chosen } })
    expect(response.status).toBe(201)
  })

  it('counts characters, not code units', async () => {
    const { send } = await createTestServer()
    const fifteen = '🍝'.repeat(15)
    const { response } = await send('/api/users', { method: 'POST', body: { ...newGuest, password: fifteen } })
    expect(response.status).toBe(201)
    const eight = { ...newGuest, email: 'other@example.test', password: '🍝'.repeat(8) }
    expect((await send('/api/users', { method: 'POST', body: eight })).response.status).toBe(422)
  })
})

describe('POST /api/sessions', () => {
  it('gives a token for a quarter of an hour and a cookie no script can read', async () => {
    const server = await createTestServer()
    const credentials = { email: 'Ada.Kowalczyk@EXAMPLE.org', password }
    const { response, body, shown, names } = await server.send('/api/sessions', { method: 'POST', body: credentials })
    expect(response.status).toBe(201)
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 900 })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(server.jar).toMatchObject([{ name: 'refresh_token', httpOnly: true, secure: true, sameSite: 'Strict' }])
    expect(shown.headers.find(({ name }) => name === 'set-cookie')?.value).toMatch(
      /^refresh_token=[0-9a-f]{64}; .*HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(names).toEqual(expect.arrayContaining(['select-credentials', 'verify-password', 'issue-badge']))
    const token = String(Object(body)['access_token'])
    expect((await server.send('/api/me', { token })).response.status).toBe(200)
  })
})

describe('GET /api/users/:id', () => {
  it('shows a guest their own profile, without the hash', async () => {
    const { send } = await createTestServer()
    const { response, body, names } = await send('/api/users/123', { as: 123 })
    expect(response.status).toBe(200)
    expect(Object.keys(Object(body))).toEqual(['id', 'email', 'name', 'role', 'createdAt', 'status'])
    expect(names).toEqual(expect.arrayContaining(['check-badge', 'show-profile', 'select-profile']))
  })

  it('shows a manager anybody’s', async () => {
    const { send } = await createTestServer()
    expect((await send('/api/users/123', { as: 1 })).response.status).toBe(200)
  })
})

describe('the rest', () => {
  it('GET /api/me says what the token says', async () => {
    const { send } = await createTestServer()
    const { body } = await send('/api/me', { as: 2 })
    expect(body).toEqual({
      id: 2,
      role: 'chef',
      issuedAt: '2026-02-06T18:00:00.000Z',
      expiresAt: '2026-02-06T18:15:00.000Z',
    })
  })

  it('GET /api/dishes lists all 24', async () => {
    const { send } = await createTestServer()
    const { body, span } = await send('/api/dishes')
    expect(Object(body).dishes).toHaveLength(24)
    expect(readDetail(span('select-dishes'), 'backofhouse.db.query')).toMatchObject({
      plan: ['SCAN dishes'],
      rowsReturned: 24,
      changes: [],
    })
  })

  it('GET /api/dishes/:id finds one by its key', async () => {
    const { send } = await createTestServer()
    const { body, span } = await send('/api/dishes/7')
    expect(body).toMatchObject({ id: 7, priceCents: 1890 })
    const query = readDetail(span('select-dish'), 'backofhouse.db.query')
    expect(query?.plan).toEqual(['SEARCH dishes USING INTEGER PRIMARY KEY (rowid=?)'])
    expect(query?.virtualMachineSteps).toBeLessThan(25)
  })

  it('GET /api/health answers without the database', async () => {
    const { send } = await createTestServer()
    const { response, body, trace } = await send('/api/health')
    expect(response.status).toBe(200)
    expect(body).toEqual({ status: 'ok' })
    expect(trace.spans.some(({ station }) => station === 'database')).toBe(false)
  })

  it('answers HEAD like GET, without a body', async () => {
    const { send } = await createTestServer()
    const { response, text, shown } = await send('/api/dishes', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000)
    expect(text + shown.body).toBe('')
  })

  it('takes an OPTIONS that asks for no method as a request like any other', async () => {
    const { send } = await createTestServer()
    expect((await send('/api/nowhere', { method: 'OPTIONS' })).response.status).toBe(404)
  })

  it('answers a preflight of its own origin', async () => {
    const { send } = await createTestServer()
    const { response, names } = await send('/api/users', {
      method: 'OPTIONS',
      headers: { origin: 'https://backofhouse.test', 'access-control-request-method': 'POST' },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('https://backofhouse.test')
    expect(names).not.toContain('rate-limit')
  })

  it('lets no other origin read', async () => {
    const { send } = await createTestServer()
    const { response } = await send('/api/dishes', { headers: { origin: 'https://elsewhere.test' } })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('every answer', () => {
  it('is shown in the trace exactly as it was sent', async () => {
    const { send } = await createTestServer()
    for (const path of ['/', '/api/dishes', '/api/nothing', '/api/me']) {
      const { response, text, shown } = await send(path)
      expect(shown.status).toBe(response.status)
      expect(shown.statusText).toBe(response.statusText)
      expect(shown.body).toBe(text)
      expect(shown.headers.map(({ name, value }) => [name, value])).toEqual([...response.headers])
      expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
    }
  })

  it('carries the id of its request, the caller’s own when it is harmless', async () => {
    const { send } = await createTestServer()
    expect((await send('/')).response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
    const own = await send('/', { headers: { 'x-request-id': 'mine-1' } })
    expect(own.response.headers.get('x-request-id')).toBe('mine-1')
    const bad = await send('/', { headers: { 'x-request-id': '<script>' } })
    expect(bad.response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('continues the caller’s trace', async () => {
    const { send } = await createTestServer()
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
    const { span } = await send('/', { headers: { traceparent } })
    expect(span('handle-request').attributes['backofhouse.traceparent.parent_id']).toBe('b'.repeat(16))
    const invalid = await send('/', { headers: { traceparent: `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01` } })
    expect(invalid.span('handle-request').attributes).not.toHaveProperty('backofhouse.traceparent.parent_id')
  })
})
