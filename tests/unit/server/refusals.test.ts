// Every way the server says no: the status, the problem document, the headers, and where in the house it was said.

import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { issueToken } from '../../../src/server'
import { createTracer, readDetail } from '../../../src/trace'
import { type Answer, createTestServer, newGuest, password, type TestServer } from '../../kit/server'

/** Checks what is true of every problem, and gives the document. */
function problemIn({ response, body, span }: Answer, status: number, kind: string): Record<string, unknown> {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(body).toMatchObject({
    type: `https://backofhouse.test/problems/${kind}`,
    title: expect.any(String),
    status,
    detail: expect.any(String),
    instance: `/requests/${response.headers.get('x-request-id')}`,
  })
  expect(span('handle-request').outcome).toBe(status < 500 ? 'refused' : 'broken')
  return Object(body)
}

const refusedAt = ({ span }: Answer, name: string, type: string): void => {
  expect(span(name).outcome).toBe('refused')
  expect(span(name).attributes['error.type']).toBe(type)
}

describe('addresses', () => {
  it('404 where nothing is served', async () => {
    const { send } = await createTestServer()
    for (const path of ['/nothing', '/api', '/api/users/abc', '/api/dishes/0', `/api/dishes/${'9'.repeat(30)}`]) {
      const answer = await send(path)
      problemIn(answer, 404, 'no-route')
      refusedAt(answer, 'no-route', 'no-route')
      expect(answer.span('handle-request').attributes).not.toHaveProperty('http.route')
    }
  })

  it('404 for a dish that is not there, at the route', async () => {
    const { send } = await createTestServer()
    const answer = await send('/api/dishes/999')
    problemIn(answer, 404, 'not-found')
    refusedAt(answer, 'show-dish', 'not-found')
    expect(answer.span('handle-request').attributes['http.route']).toBe('/api/dishes/:id')
  })

  it.each([
    ['DELETE', '/api/users', 'POST'],
    ['POST', '/api/dishes', 'GET, HEAD'],
    ['PUT', '/', 'GET, HEAD'],
    ['PATCH', '/api/users/123', 'GET, HEAD'],
  ])('405 for %s %s, with Allow', async (method, path, allow) => {
    const { send } = await createTestServer()
    const answer = await send(path, { method })
    problemIn(answer, 405, 'method-not-allowed')
    refusedAt(answer, 'method-not-allowed', 'method-not-allowed')
    expect(answer.response.headers.get('allow')).toBe(allow)
  })
})

describe('bodies', () => {
  const post = (body: string, headers: Record<string, string> = {}) => ({ method: 'POST', body, headers })

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['application/jsonp'],
    ['application/vnd.guest+json'],
    ['application/merge-patch+json'],
    ['text/json'],
  ])('415 for %s, before it is read', async (type) => {
    const { send } = await createTestServer()
    const answer = await send('/api/users', post('{ not json', { 'content-type': type }))
    problemIn(answer, 415, 'wrong-content-type')
    refusedAt(answer, 'check-body', 'wrong-content-type')
    expect(answer.response.headers.get('accept')).toBe('application/json')
    expect(JSON.parse(answer.text).detail).toBe(
      `The body came as ${type}. Please send it with Content-Type: application/json.`,
    )
  })

  it('takes application/json, with or without parameters', async () => {
    const { send } = await createTestServer()
    for (const type of [
      'application/json',
      'application/json; charset=utf-8',
      'Application/JSON',
      ' application/json ;x=y',
    ])
      expect((await send('/api/users', post('{}', { 'content-type': type }))).response.status).toBe(422)
  })

  it.each(['gzip', 'br', 'deflate', 'gzip, identity', 'GZIP', 'none'])(
    '415 for a body packed as %s, before it is read',
    async (coding) => {
      const { send } = await createTestServer()
      const { stream, given } = endless()
      const headers = { 'content-type': 'application/json', 'content-encoding': coding }
      const answer = await send('/api/users', { method: 'POST', stream, headers })
      problemIn(answer, 415, 'wrong-content-encoding')
      refusedAt(answer, 'check-body', 'wrong-content-encoding')
      expect(answer.response.headers.get('accept-encoding')).toBe('identity')
      expect(answer.response.headers.get('accept')).toBeNull()
      expect(given.pieces).toBeLessThanOrEqual(1)
    },
  )

  it('takes a body that says it is not packed', async () => {
    const { send } = await createTestServer()
    const answer = await send('/api/users', post('{}', { 'content-encoding': 'identity' }))
    problemIn(answer, 422, 'invalid-body')
  })

  it.each([1_000, 64 * 1024, 1_000_000])('413 for 50 MB in pieces of %i bytes, after 64 KB', async (size) => {
    const { send } = await createTestServer()
    const { stream, given } = endless(size, 50_000_000)
    const answer = await send('/api/users', { method: 'POST', stream, headers: { 'content-type': 'application/json' } })
    problemIn(answer, 413, 'body-too-large')
    refusedAt(answer, 'check-body', 'body-too-large')
    // The piece that went over, and at most one that the stream had ready.
    expect(given.bytes).toBeLessThanOrEqual(65_536 + 2 * size)
    expect(given.cancelled).toBe(true)
  })

  it('is put together from its pieces, wherever a character is cut', async () => {
    const { send } = await createTestServer()
    const bytes = new TextEncoder().encode(JSON.stringify({ ...newGuest, name: 'Zoë 🍋' }))
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte))
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const piece = pieces.shift()
        if (piece) controller.enqueue(piece)
        else controller.close()
      },
    })
    const answer = await send('/api/users', { method: 'POST', stream, headers: { 'content-type': 'application/json' } })
    expect(answer.response.status).toBe(201)
    expect(answer.body).toMatchObject({ name: 'Zoë 🍋' })
  })

  it('413 over 64 KB, not at it', async () => {
    const { send } = await createTestServer()
    const bodyOf = (bytes: number) => JSON.stringify({ x: 'a'.repeat(bytes - 8) })
    const answer = await send('/api/users', post(bodyOf(65_537)))
    problemIn(answer, 413, 'body-too-large')
    refusedAt(answer, 'check-body', 'body-too-large')
    problemIn(await send('/api/users', post(bodyOf(65_536))), 422, 'invalid-body')
  })

  it('413 by the announced length, before a byte is read', async () => {
    const { send } = await createTestServer()
    problemIn(await send('/api/users', post('{}', { 'content-length': '70000' })), 413, 'body-too-large')
  })

  it.each(['', '{', '{"email": }', 'undefined', "{'email': 1}"])('400 for %j', async (text) => {
    const { send } = await createTestServer()
    const answer = await send('/api/users', post(text, { 'content-type': 'application/json' }))
    problemIn(answer, 400, 'malformed-json')
    refusedAt(answer, 'check-body', 'malformed-json')
  })

  it('422 with one JSON Pointer for each error', async () => {
    const { send } = await createTestServer()
    const body = { email: 'nobody', name: ' ', password: 'short', 'a/b~c': 1 }
    const answer = await send('/api/users', { method: 'POST', body })
    const { errors } = problemIn(answer, 422, 'invalid-body')
    refusedAt(answer, 'check-body', 'invalid-body')
    expect(errors).toEqual([
      { pointer: '#/email', detail: expect.any(String) },
      { pointer: '#/name', detail: expect.any(String) },
      { pointer: '#/password', detail: expect.stringContaining('15') },
      { pointer: '#/a~1b~0c', detail: expect.any(String) },
    ])
    expect(answer.names).not.toContain('sign-up')
  })

  it.each([
    ['too long', { password: 'x'.repeat(129) }, '#/password'],
    ['missing', { password: undefined }, '#/password'],
    ['of another type', { name: 7 }, '#/name'],
    ['a control character', { name: 'a\u0000b' }, '#/name'],
    ['without an @', { email: 'mira.example.test' }, '#/email'],
  ])('422 for a field that is %s', async (_, patch, pointer) => {
    const { send } = await createTestServer()
    const { errors } = problemIn(
      await send('/api/users', { method: 'POST', body: { ...newGuest, ...patch } }),
      422,
      'invalid-body',
    )
    expect(errors).toEqual([{ pointer, detail: expect.any(String) }])
  })

  it('422 at the root for what is no object', async () => {
    const { send } = await createTestServer()
    for (const text of ['null', '[]', '"text"', '3']) {
      const { errors } = problemIn(await send('/api/users', post(text)), 422, 'invalid-body')
      expect(errors).toEqual([{ pointer: '#', detail: expect.any(String) }])
    }
  })
})

describe('signing up twice', () => {
  it('409 from the UNIQUE constraint, in any case, and nothing is left behind', async () => {
    const server = await createTestServer()
    const before = server.database.image()
    const body = { ...newGuest, email: 'ADA.Kowalczyk@Example.ORG' }
    const answer = await server.send('/api/users', { method: 'POST', body })
    problemIn(answer, 409, 'email-taken')
    refusedAt(answer, 'insert-user', 'SQLITE_CONSTRAINT_UNIQUE')
    refusedAt(answer, 'sign-up', 'email-taken')
    expect(answer.names).toContain('rollback')
    expect(answer.names).not.toContain('run-job')
    expect(Buffer.compare(server.database.image(), before)).toBe(0)
    expect(server.email.outbox).toEqual([])
  })
})

describe('logging in', () => {
  it('says and does the same for a wrong password as for an unknown address', async () => {
    const { send } = await createTestServer()
    const logIn = (email: string) =>
      send('/api/sessions', { method: 'POST', body: { email, password: 'stand-in-9-of-15-to-128' } })
    const wrong = await logIn('ada.kowalczyk@example.org')
    const unknown = await logIn('nobody.at.all@example.org')
    for (const answer of [wrong, unknown]) {
      problemIn(answer, 401, 'wrong-credentials')
      expect(answer.response.headers.get('www-authenticate')).toBe('Bearer realm="backofhouse"')
    }
    const { instance: _, ...document } = Object(wrong.body)
    expect(unknown.body).toMatchObject(document)
    const work = ({ span }: Answer) => span('verify-password').endUs - span('verify-password').startUs
    expect(work(unknown)).toBe(work(wrong))
    expect(work(wrong)).toBeGreaterThan(50_000)
    // The price follows from a hash that was made: an answer without one would come far sooner, and say so.
    const hashed = ({ span }: Answer) => readDetail(span('verify-password'), 'backofhouse.hash')
    expect(hashed(unknown)).toMatchObject({ memoryKib: 19_456, passes: 2, compared: { stored: null, matches: false } })
    expect(hashed(wrong)).toMatchObject({ memoryKib: 19_456, passes: 2, compared: { matches: false } })
    expect(unknown.names).toEqual(wrong.names)
  })

  it('422 without a password', async () => {
    const { send } = await createTestServer()
    problemIn(
      await send('/api/sessions', { method: 'POST', body: { email: 'a@b.test', password: '' } }),
      422,
      'invalid-body',
    )
  })

  it('knows nobody by the stand-in for nobody', async () => {
    const { send } = await createTestServer()
    problemIn(
      await send('/api/sessions', { method: 'POST', body: { email: "' OR 1 --", password } }),
      401,
      'wrong-credentials',
    )
  })
})

describe('tokens', () => {
  const issue = async (server: TestServer, userId: number): Promise<string> => {
    const tracer = createTracer({ traceId: '1'.repeat(32), startedAtMs: server.nowMs })
    const token = await tracer.root('trip', { station: 'client' }, (span) =>
      issueToken(server.env(span), userId, span.wallClockMs),
    )
    return token ?? ''
  }
  const invalid = (answer: Answer, description: string): void => {
    problemIn(answer, 401, 'badge-invalid')
    refusedAt(answer, 'check-badge', 'badge-invalid')
    expect(answer.response.headers.get('www-authenticate')).toBe(
      `Bearer realm="backofhouse", error="invalid_token", error_description="${description}"`,
    )
  }

  it('401 without one: a challenge without an error', async () => {
    const { send } = await createTestServer()
    for (const headers of [{}, { authorization: '' }, { authorization: '  ' }]) {
      const answer = await send('/api/me', { headers })
      problemIn(answer, 401, 'badge-missing')
      refusedAt(answer, 'check-badge', 'badge-missing')
      expect(answer.response.headers.get('www-authenticate')).toBe('Bearer realm="backofhouse"')
    }
  })

  it('401 from the very second it expires, by the virtual clock', async () => {
    const server = await createTestServer()
    const token = await issue(server, 123)
    server.nowMs += 900_000 - 1000
    expect((await server.send('/api/me', { token })).response.status).toBe(200)
    server.nowMs += 1000
    invalid(await server.send('/api/me', { token }), 'The token has expired.')
  })

  it('401 for one flipped character', async () => {
    const server = await createTestServer()
    const token = await issue(server, 123)
    const at = token.lastIndexOf('.') + 5
    const flipped = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
    invalid(await server.send('/api/me', { token: flipped }), 'The signature does not match.')
  })

  it('401 for another key', async () => {
    const server = await createTestServer()
    const other = { ...server, signingKey: new Uint8Array(32).fill(8), env: server.env }
    const tracer = createTracer({ traceId: '1'.repeat(32), startedAtMs: server.nowMs })
    const token = await tracer.root('trip', { station: 'client' }, (span) => issueToken(other, 123, span.wallClockMs))
    invalid(await server.send('/api/me', { token: token ?? '' }), 'The signature does not match.')
  })

  it('401 for alg none and for another algorithm', async () => {
    const server = await createTestServer()
    const [, payload] = (await issue(server, 1)).split('.')
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`
    problemIn(await server.send('/api/me', { token: none }), 401, 'badge-invalid')
    const hs512 = await new SignJWT({ role: 'manager' })
      .setProtectedHeader({ alg: 'HS512' })
      .sign(new Uint8Array(64).fill(7))
    invalid(
      await server.send('/api/me', { token: hs512 }),
      'The token asks for a way of signing that is not used here.',
    )
  })

  it('401 for a token of ours made for somebody else, lacking a claim, or no token at all', async () => {
    const server = await createTestServer()
    const sign = (audience: string, subject: string, typ = 'at+jwt') =>
      new SignJWT({ role: 'guest' })
        .setProtectedHeader({ alg: 'HS256', typ })
        .setIssuer('https://backofhouse.test')
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt(Math.floor(server.nowMs / 1000))
        .setExpirationTime(Math.floor(server.nowMs / 1000) + 60)
        .sign(server.signingKey)
    const api = 'https://backofhouse.test/api'
    invalid(
      await server.send('/api/me', { token: await sign('https://elsewhere.test', '123') }),
      'The token was not made for this API.',
    )
    invalid(await server.send('/api/me', { token: await sign(api, 'me') }), 'The token lacks a claim.')
    // A token of ours for another purpose (RFC 9068 §2.1).
    invalid(
      await server.send('/api/me', { token: await sign(api, '123', 'JWT') }),
      'The token was not made for this API.',
    )
    expect((await server.send('/api/me', { token: await sign(api, '123') })).response.status).toBe(200)
    invalid(await server.send('/api/me', { token: 'a.b.c' }), 'The token is not one of ours.')
  })
})

describe('profiles', () => {
  it('403 for somebody else’s, and the very same for one that does not exist', async () => {
    const { send } = await createTestServer()
    const others = await send('/api/users/1', { as: 123 })
    const nobodys = await send('/api/users/99999', { as: 123 })
    for (const answer of [others, nobodys]) {
      problemIn(answer, 403, 'not-allowed')
      refusedAt(answer, 'show-profile', 'not-allowed')
      expect(answer.names).not.toContain('select-profile')
    }
    const { instance: _, ...document } = Object(others.body)
    expect(nobodys.body).toMatchObject(document)
  })

  it('403 for a chef too, 404 for a manager', async () => {
    const { send } = await createTestServer()
    problemIn(await send('/api/users/123', { as: 2 }), 403, 'not-allowed')
    problemIn(await send('/api/users/99999', { as: 1 }), 404, 'not-found')
  })
})

describe('the rope', () => {
  it('lets 20 through, then 429 until a second has passed; by address', async () => {
    const server = await createTestServer()
    for (let left = 19; left >= 0; left--) {
      const { response } = await server.send('/api/health')
      expect(response.status).toBe(200)
      expect(response.headers.get('ratelimit-policy')).toBe('"burst";q=20;w=20')
      expect(response.headers.get('ratelimit')).toBe(`"burst";r=${left};t=${20 - left}`)
    }
    const answer = await server.send('/api/health')
    problemIn(answer, 429, 'too-many-requests')
    refusedAt(answer, 'rate-limit', 'too-many-requests')
    expect(answer.response.headers.get('retry-after')).toBe('1')
    expect(answer.response.headers.get('ratelimit')).toBe('"burst";r=0;t=20')
    expect(answer.span('rate-limit').attributes['backofhouse.rate_limit']).toEqual({ capacity: 20, tokens: 0 })

    server.nowMs += 1000
    expect((await server.send('/api/health')).response.status).toBe(200)
    expect((await server.send('/api/health')).response.status).toBe(429)

    server.nowMs += 100
    const elsewhere = { ...server, clientAddress: '203.0.113.10' }
    server.env = (span) => ({ ...elsewhere, span })
    expect((await server.send('/api/health')).response.status).toBe(200)
  })
})

/** A body of blanks in pieces, and how much of it was asked for. */
function endless(size = 1_000, most = Number.POSITIVE_INFINITY) {
  const given = { pieces: 0, bytes: 0, cancelled: false }
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (given.bytes >= most) return controller.close()
      given.pieces++
      given.bytes += size
      controller.enqueue(new Uint8Array(size).fill(0x20))
    },
    cancel: () => {
      given.cancelled = true
    },
  })
  return { stream, given }
}
