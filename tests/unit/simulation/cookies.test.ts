// The modelled cookie jar: RFC 6265's own examples, properties of any jar, and whose jar travels with an order.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Order, type Run, type World, windClock } from '../../../src/simulation'
import {
  type CookieContext,
  cookiesFor,
  defaultPath,
  domainMatches,
  pathMatches,
  type ReceivedCookie,
  storeCookie,
} from '../../../src/simulation/cookie-jar'
import { readDetail } from '../../../src/trace'
import { answerOf } from '../../kit/answer'
import { get, json, newGuest, openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'

const context = (more: Partial<CookieContext> = {}): CookieContext => ({
  host: 'www.example.com',
  path: '/',
  secure: true,
  site: 'same',
  nowMs: 1_000_000,
  ...more,
})

describe('a path', () => {
  it.each([
    ['/', '/', true],
    ['/api/sessions', '/api/sessions', true],
    ['/api/sessions/', '/api/sessions', true],
    ['/api/sessions/7', '/api/sessions', true],
    ['/api/sessionsX', '/api/sessions', false],
    ['/api/sessions-old', '/api/sessions', false],
    ['/api', '/api/sessions', false],
    ['/foo/bar', '/foo/', true],
    ['/foo', '/foo/', false],
    ['/API/sessions', '/api/sessions', false],
  ])('%s for a cookie of %s: %s (§5.1.4)', (request, cookie, matches) => {
    expect(pathMatches(request, cookie)).toBe(matches)
  })

  it.each([
    ['/', '/'],
    ['/index', '/'],
    ['/api/sessions', '/api'],
    ['/api/sessions/', '/api/sessions'],
    ['', '/'],
    ['no-slash', '/'],
  ])('%s has %s for its default', (request, path) => {
    expect(defaultPath(request)).toBe(path)
  })
})

describe('a domain', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['www.example.com', 'example.com', true],
    ['WWW.EXAMPLE.COM', 'example.com', true],
    ['badexample.com', 'example.com', false],
    ['example.com', 'www.example.com', false],
    ['192.0.2.1', '0.2.1', false],
  ])('%s for a cookie of %s: %s (§5.1.3)', (host, domain, matches) => {
    expect(domainMatches(host, domain)).toBe(matches)
  })
})

describe('a jar', () => {
  const keep = (received: readonly ReceivedCookie[], at: Partial<CookieContext> = {}) =>
    received.reduce<ReturnType<typeof storeCookie>>((jar, one) => storeCookie(jar, one, context(at)), [])
  const sent = (jar: ReturnType<typeof storeCookie>, at: Partial<CookieContext> = {}): string =>
    cookiesFor(jar, context(at))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')

  it('does as the examples of §3.1 say', () => {
    const sid = { name: 'SID', value: '31d4d96e407aad42', path: '/', secure: true, httpOnly: true }
    const lang = { name: 'lang', value: 'en-US', path: '/', domain: 'example.com' }
    const jar = keep([sid, lang])
    expect(sent(jar)).toBe('SID=31d4d96e407aad42; lang=en-US')
    expect(sent(jar, { host: 'site.example.com' })).toBe('lang=en-US')
    expect(sent(jar, { secure: false })).toBe('lang=en-US')
    // Set again it is replaced in its place; set into the past it is gone.
    const again = storeCookie(jar, { ...sid, value: 'new' }, context())
    expect(sent(again)).toBe('SID=new; lang=en-US')
    expect(sent(storeCookie(again, { ...lang, value: '', expiresAtMs: 0 }, context()))).toBe('SID=new')
  })

  it('knows one by name, domain and path together, sends longer paths first, and keeps an empty value', () => {
    const jar = keep([
      { name: 'a', value: '1', path: '/' },
      { name: 'a', value: '2', path: '/api' },
      { name: 'b', value: '', path: '/' },
    ])
    expect(sent(jar, { path: '/api/x' })).toBe('a=2; a=1; b=')
    expect(sent(jar, { path: '/apix' })).toBe('a=1; b=')
  })

  it('refuses a cookie for somebody else’s domain, and a secure one that came in the clear', () => {
    expect(keep([{ name: 'a', value: '1', domain: 'example.org' }])).toEqual([])
    expect(keep([{ name: 'a', value: '1', secure: true }], { secure: false })).toEqual([])
  })

  it('sends one to pages of other sites only where it says so', () => {
    const jar = keep(
      (['Strict', 'Lax', 'None'] as const).map((sameSite) => ({ name: sameSite, value: '1', sameSite, secure: true })),
    )
    expect(sent(jar)).toBe('Strict=1; Lax=1; None=1')
    expect(sent(jar, { site: 'cross' })).toBe('None=1')
  })

  it('lets Max-Age win over Expires, and ends to the millisecond', () => {
    const jar = keep([{ name: 'a', value: '1', maxAgeSeconds: 60, expiresAtMs: 0 }])
    expect(sent(jar, { nowMs: 1_059_999 })).toBe('a=1')
    expect(sent(jar, { nowMs: 1_060_000 })).toBe('')
    expect(keep([{ name: 'a', value: '1', maxAgeSeconds: 0 }])).toEqual([])
  })

  it('holds at most one of a name, domain and path, and sends nothing that is over or lies elsewhere', () => {
    const path = fc.constantFrom('/', '/a', '/a/', '/a/b', '/ab', undefined)
    const received = fc.record({
      name: fc.constantFrom('x', 'y'),
      value: fc.string(),
      path,
      maxAgeSeconds: fc.option(fc.integer({ min: -5, max: 50 }), { nil: undefined }),
      domain: fc.constantFrom(undefined, 'example.com', '.example.com', 'www.example.com', 'else.test'),
    })
    fc.assert(
      fc.property(
        fc.array(received),
        fc.webPath(),
        fc.integer({ min: 0, max: 60_000 }),
        fc.constantFrom('example.com', 'www.example.com', 'else.test'),
        (all, to, laterMs, host) => {
          const defined = all.map(({ name, value, path, maxAgeSeconds, domain }) => ({
            name,
            value,
            ...(path === undefined ? {} : { path }),
            ...(maxAgeSeconds === undefined ? {} : { maxAgeSeconds }),
            ...(domain === undefined ? {} : { domain }),
          }))
          const jar = keep(defined, { path: '/a/b/c' })
          expect(new Set(jar.map((one) => `${one.name} ${one.domain} ${one.path}`)).size).toBe(jar.length)
          for (const one of cookiesFor(jar, context({ path: to, host, nowMs: 1_000_000 + laterMs }))) {
            expect(one.expiresAtMs ?? Number.POSITIVE_INFINITY).toBeGreaterThan(1_000_000 + laterMs)
            expect(host === one.domain || (!one.hostOnly && host.endsWith(`.${one.domain}`))).toBe(true)
            const rest = to.slice(one.path.length)
            expect(to.startsWith(one.path) && (rest === '' || one.path.endsWith('/') || rest.startsWith('/'))).toBe(
              true,
            )
          }
        },
      ),
    )
  })
})

describe('the cookies of an order', () => {
  let kitchen: TestKitchen
  let loggedIn: World
  const credentials = { email: newGuest.email, password: newGuest.password }
  const run = (world: World, order: Order): Promise<Run> => kitchen.simulate(world, order, kitchen.direct)
  const cookieOf = ({ trace }: Run): string | undefined => {
    const span = trace.spans.find(({ name }) => name === 'write-order')
    const request = span && readDetail(span, 'backofhouse.http.request')
    return request?.headers.find(({ name }) => name === 'cookie')?.value
  }
  beforeAll(async () => {
    kitchen = await openTestKitchen()
    const { world } = await run(kitchen.seedWorld(1), signUp())
    loggedIn = (await run(world, json('POST', '/api/sessions', credentials, { as: 'session' }))).world
  })

  it('go to their path and below it, and to no other that begins alike', async () => {
    for (const path of ['/api/sessions/', '/api/sessions/7', '/api/sessions/?a=b'])
      expect(cookieOf(await run(loggedIn, get(path, 'session'))), path).toMatch(/^refresh_token=/)
    for (const path of ['/api/sessions', '/api/sessionsX', '/api/sessions-old', '/api', '/api/users/1', '/'])
      expect(cookieOf(await run(loggedIn, get(path, 'session'))), path).toBeUndefined()
  })

  it('go nowhere by a path that an address resolves to two slashes: it names no other host', async () => {
    for (const path of ['/.//', '/.//other.test/', '/%2e//api/sessions', '/a/..//x', '/./%2E//@', '/.//:80', '/.//['])
      for (const as of ['session', 'user:19'] as const) {
        const { trace } = await run(loggedIn, get(path, as))
        const response = answerOf({ trace })
        expect(response?.status, path).toBe(404)
        const [written] = trace.spans.flatMap((span) => readDetail(span, 'backofhouse.http.request') ?? [])
        expect(written?.target, path).toMatch(/^\/\//)
        expect(written?.headers.find(({ name }) => name === 'host')?.value).toBe('backofhouse.test')
      }
  })

  it('are gone after their Max-Age', async () => {
    const fortnightMs = 14 * 24 * 60 * 60_000
    const { expiresAtMs } = loggedIn.wallet.cookies[0] ?? { expiresAtMs: null }
    expect(expiresAtMs).toBe(loggedIn.wallClockMs + fortnightMs)
    expect(cookieOf(await run(windClock(loggedIn, fortnightMs - 1), get('/api/sessions/', 'session')))).toBeDefined()
    expect(cookieOf(await run(windClock(loggedIn, fortnightMs), get('/api/sessions/', 'session')))).toBeUndefined()
  })

  it('are those of whoever sends it, and nobody else’s', async () => {
    for (const as of ['none', 'user:1', 'user:123'] as const)
      expect(cookieOf(await run(loggedIn, get('/api/sessions/', as))), as).toBeUndefined()
    const guest = cookieOf(await run(loggedIn, get('/api/sessions/', 'session')))
    const other = await run(loggedIn, json('POST', '/api/sessions', credentials, { as: 'user:19' }))
    expect(other.world.wallet).toEqual(loggedIn.wallet)
    const theirs = cookieOf(await run(other.world, get('/api/sessions/', 'user:19')))
    expect(theirs).toMatch(/^refresh_token=/)
    expect(theirs).not.toBe(guest)
    expect(cookieOf(await run(other.world, get('/api/sessions/', 'user:20')))).toBeUndefined()
    expect(cookieOf(await run(other.world, get('/api/sessions/', 'session')))).toBe(guest)
  })
})
