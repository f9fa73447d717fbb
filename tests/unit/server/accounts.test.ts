// Accounts as a stranger, their owner and a thief meet them: confirmed addresses, discreet mode, sessions that are
// renewed, and passwords that cannot be tried for ever.

import { describe, expect, it, vi } from 'vitest'
import { type Answer, createTestServer, newGuest, password, type TestServer } from '../../kit/server'

vi.setConfig({ testTimeout: 30_000 })

const ada = 'ada.kowalczyk@example.org'
const day = 24 * 60 * 60_000

const signUp = (server: TestServer, guest: object = newGuest) =>
  server.send('/api/users', { method: 'POST', body: guest })
const logIn = (server: TestServer, email: string, typed: string) =>
  server.send('/api/sessions', { method: 'POST', body: { email, password: typed } })
const confirm = (server: TestServer, token: unknown) =>
  server.send('/api/users/confirm', { method: 'POST', body: { token } })
/** The token of the newest link that was sent. */
const linked = (server: TestServer): string =>
  /#(confirm-[0-9a-f]{32})\n/.exec(server.email.outbox.at(-1)?.text ?? '')?.[1] ?? ''
const kindOf = ({ body }: Answer): string => String(Object(body)['type']).split('/').at(-1) ?? ''

describe('an address', () => {
  it('is confirmed by the link in the e-mail, once', async () => {
    const server = await createTestServer()
    expect((await signUp(server)).body).toMatchObject({ status: 'unconfirmed' })
    expect((await server.send('/api/users/125', { as: 125 })).body).toMatchObject({ status: 'unconfirmed' })
    const token = linked(server)
    const confirmed = await confirm(server, token)
    expect(confirmed.response.status).toBe(200)
    expect(confirmed.body).toMatchObject({ id: 125, status: 'confirmed' })
    expect((await server.send('/api/users/125', { as: 125 })).body).toMatchObject({ status: 'confirmed' })
    const again = await confirm(server, token)
    expect(again.response.status).toBe(422)
    expect(kindOf(again)).toBe('link-invalid')
  })

  it('is not confirmed by a link older than a day, nor by any other text', async () => {
    const server = await createTestServer()
    await signUp(server)
    const token = linked(server)
    for (const other of ['confirm-0', `${token}0`, token.toUpperCase()])
      expect((await confirm(server, other)).response.status).toBe(422)
    server.nowMs += day + 60_000
    expect(kindOf(await confirm(server, token))).toBe('link-invalid')
  })

  it('has its token in the e-mail only: the database keeps a hash', async () => {
    const server = await createTestServer()
    const { trace } = await signUp(server)
    const token = linked(server)
    expect(token).not.toBe('')
    expect(JSON.stringify(await server.database.read('SELECT * FROM users, jobs'))).not.toContain(token)
    expect(JSON.stringify(trace)).not.toContain(token)
    const [row] = await server.database.read('SELECT confirmation_hash FROM users WHERE id = 125')
    expect(row?.['confirmation_hash']).toMatch(/^[0-9a-f]{64}$/)
  })

  it('need not be confirmed to log in, where nobody is discreet', async () => {
    const server = await createTestServer()
    await signUp(server)
    expect((await logIn(server, newGuest.email, newGuest.password)).response.status).toBe(201)
  })
})

describe('in discreet mode', () => {
  /** All a stranger sees: status, body and headers but for the request's own number, and how long it took. */
  const outside = ({ response, text, span }: Answer) => ({
    status: response.status,
    text: text.replace(/requests\/[0-9a-f]+/, ''),
    headers: [...response.headers].filter(([name]) => !['x-request-id', 'date'].includes(name)),
    tookUs: span('handle-request').endUs - span('handle-request').startUs,
  })
  /** What SQLite does more for a row that is new: some instructions at a tenth of a microsecond. */
  const fewInstructionsUs = 20

  it('a stranger who signs up and then logs in cannot tell a taken address from a free one', async () => {
    const seen = await Promise.all(
      [newGuest.email, ada].map(async (email) => {
        const server = await createTestServer({ signUp: 'discreet' })
        const signedUp = outside(await signUp(server, { ...newGuest, email }))
        return [signedUp, outside(await logIn(server, email, newGuest.password))] as const
      }),
    )
    const [free, taken] = seen
    for (const at of [0, 1] as const) {
      const { tookUs, ...rest } = free?.[at] ?? { tookUs: Number.NaN }
      expect(taken?.[at]).toMatchObject(rest)
      expect(Math.abs((taken?.[at].tookUs ?? 0) - tookUs)).toBeLessThan(fewInstructionsUs)
    }
    expect(free?.[1].status).toBe(401)
  })

  it('a log-in to an account nobody has confirmed is a wrong password, with the same work', async () => {
    const server = await createTestServer({ signUp: 'discreet' })
    await signUp(server)
    const right = await logIn(server, newGuest.email, newGuest.password)
    // Of the same length: a longer body takes longer to read.
    const wrong = await logIn(server, newGuest.email, newGuest.password.toUpperCase())
    const { tookUs: one, headers: _of, ...unconfirmed } = outside(right)
    const { tookUs: other, headers: _and, ...mistaken } = outside(wrong)
    expect(unconfirmed).toEqual(mistaken)
    expect(one).toBe(other)
    expect(right.names).toEqual(wrong.names)
  })

  it('the account counts once the link was followed', async () => {
    const server = await createTestServer({ signUp: 'discreet' })
    await signUp(server)
    expect((await confirm(server, linked(server))).response.status).toBe(200)
    expect((await logIn(server, newGuest.email, newGuest.password)).response.status).toBe(201)
  })

  it('whoever has the address already is told by e-mail, without a link', async () => {
    const server = await createTestServer({ signUp: 'discreet' })
    await signUp(server, { ...newGuest, email: ada })
    expect(server.email.outbox).toMatchObject([{ to: ada, subject: 'You already have an account' }])
    expect(linked(server)).toBe('')
  })

  it('a recipe that nobody has is not mounted', async () => {
    const server = await createTestServer()
    for (const [recipes, wrong] of [
      [{ 'log-in': 'x' }, 'log-in has a recipe called x'],
      [{ 'log-in': 'constructor' }, 'log-in has a recipe called constructor'],
      [{ 'log-on': 'usual' }, 'a route is called log-on'],
    ] as const) {
      Object.assign(server, { recipes })
      await expect(logIn(server, ada, password)).rejects.toThrow(wrong)
    }
  })
})

describe('a session', () => {
  const refresh = (server: TestServer, token: string | undefined) =>
    server.send('/api/sessions/refresh', {
      method: 'POST',
      headers: token === undefined ? {} : { cookie: `refresh_token=${token}` },
    })
  const newest = (server: TestServer): string => server.jar.at(-1)?.value ?? ''
  const open = async (): Promise<{ server: TestServer; first: string }> => {
    const server = await createTestServer()
    await logIn(server, ada, password)
    return { server, first: newest(server) }
  }

  it('is renewed by its cookie, which changes each time and goes to /api/sessions/ only', async () => {
    const { server, first } = await open()
    const { response, body } = await refresh(server, first)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const token = String(Object(body)['access_token'])
    expect((await server.send('/api/me', { token })).body).toMatchObject({ id: 123 })
    const second = newest(server)
    expect(second).not.toBe(first)
    expect(server.jar.at(-1)).toMatchObject({
      path: '/api/sessions/',
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
    })
    expect((await refresh(server, second)).response.status).toBe(200)
  })

  it('ends for everybody who holds it when a used token comes again', async () => {
    const { server, first } = await open()
    await logIn(server, ada, password)
    const elsewhere = newest(server)
    await refresh(server, first)
    const second = newest(server)
    const stolen = await refresh(server, first)
    expect(stolen.response.status).toBe(401)
    expect(kindOf(stolen)).toBe('session-over')
    expect(server.jar.at(-1)).toMatchObject({ value: '', maxAgeSeconds: 0 })
    expect((await refresh(server, second)).response.status).toBe(401)
    // Another log-in of the same guest is another family.
    expect((await refresh(server, elsewhere)).response.status).toBe(200)
  })

  it('is over after two weeks, and never was without a cookie', async () => {
    const { server, first } = await open()
    expect((await refresh(server, undefined)).response.status).toBe(401)
    expect((await refresh(server, 'f'.repeat(64))).response.status).toBe(401)
    server.nowMs += 14 * day + 60_000
    expect((await refresh(server, first)).response.status).toBe(401)
  })

  it('ends with a log-out, which everybody may ask for', async () => {
    const { server, first } = await open()
    const out = await server.send('/api/sessions/current', {
      method: 'DELETE',
      headers: { cookie: `refresh_token=${first}` },
    })
    expect(out.response.status).toBe(204)
    expect(out.text).toBe('')
    expect(server.jar.at(-1)).toMatchObject({
      name: 'refresh_token',
      value: '',
      maxAgeSeconds: 0,
      path: '/api/sessions/',
    })
    expect(await server.database.read('SELECT * FROM sessions')).toEqual([])
    expect((await refresh(server, first)).response.status).toBe(401)
    expect((await server.send('/api/sessions/current', { method: 'DELETE' })).response.status).toBe(204)
  })
})

describe('a password', () => {
  it.each([
    ['of everybody', 'PasswordPassword'],
    ['of 14 characters', 'x7'.repeat(7)],
  ])('%s is not taken', async (_what, chosen) => {
    const server = await createTestServer()
    const { response, body } = await signUp(server, { ...newGuest, password: chosen })
    expect(response.status).toBe(422)
    expect(body).toMatchObject({ errors: [{ pointer: '#/password' }] })
  })

  it('is the same on every keyboard', async () => {
    const server = await createTestServer()
    const composed = 'cr\u00e8me br\u00fbl\u00e9e at noon'
    await signUp(server, { ...newGuest, password: composed.normalize('NFD') })
    expect((await logIn(server, newGuest.email, composed)).response.status).toBe(201)
  })

  it.each([ada, 'nobody.we.know@example.org'])('of %s cannot be tried for ever, from wherever', async (email) => {
    const server = await createTestServer()
    const attempt = async (): Promise<{ status: number; after: string | null }> => {
      server.buckets.clear()
      const { response } = await logIn(server, email, 'not the right one at all')
      return { status: response.status, after: response.headers.get('retry-after') }
    }
    for (let tries = 1; tries <= 5; tries++) expect((await attempt()).status).toBe(401)
    const waits: string[] = []
    for (let tries = 6; tries <= 9; tries++) {
      const { status, after } = await attempt()
      expect(status).toBe(429)
      waits.push(after ?? '')
      server.nowMs += Number(after) * 1000
      expect((await attempt()).status).toBe(401)
    }
    // Each twice as long as the one before, less what passed meanwhile in the same millisecond.
    expect(waits).toEqual(['1', '2', '4', '8'])
  })

  it('that is right opens the door and clears the count, in whatever case the address is typed', async () => {
    const server = await createTestServer()
    for (let tries = 1; tries <= 5; tries++) await logIn(server, ada, 'not the right one at all')
    expect((await logIn(server, ada.toUpperCase(), password)).response.status).toBe(429)
    server.nowMs += 1000
    expect((await logIn(server, ada, password)).response.status).toBe(201)
    expect(server.attempts.size).toBe(0)
  })

  it('nobody tries any more is forgotten, and so is an address that has long been quiet', async () => {
    const server = await createTestServer()
    await logIn(server, 'first@example.test', 'not the right one at all')
    expect([server.attempts.size, server.buckets.size]).toEqual([1, 1])
    server.nowMs += day + 1
    const quiet = server.clientAddress
    Object.assign(server, { clientAddress: '203.0.113.10' })
    await logIn(server, 'second@example.test', 'not the right one at all')
    expect([...server.attempts.keys()]).toEqual(['second@example.test'])
    expect([...server.buckets.keys()]).toEqual(['203.0.113.10'])
    expect(server.buckets.has(quiet)).toBe(false)
  })
})

describe('what is only for one person', () => {
  it.each([
    ['/api/me', { as: 123 }],
    ['/api/users/123', { as: 123 }],
    ['/api/users/1', { as: 123 }],
    ['/api/users', { method: 'POST', body: newGuest }],
    ['/api/sessions', { method: 'POST', body: { email: ada, password } }],
  ])('%s is kept by no cache', async (path, request) => {
    const server = await createTestServer()
    expect((await server.send(path, request)).response.headers.get('cache-control')).toBe('no-store')
  })
})
