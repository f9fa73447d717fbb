// What a browser makes of an order, as the Fetch standard says it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderLimits } from '../../../src/shared'
import { checkOrder, type Order } from '../../../src/simulation'
import { composeRequest } from '../../../src/simulation/request'

const order = (patch: Partial<Order> = {}): Order => ({
  method: 'GET',
  path: '/api/dishes',
  headers: {},
  body: null,
  as: 'none',
  ...patch,
})
const nobody = { token: null, cookiesTo: () => [] }
function sent(patch: Partial<Order>) {
  const checked = checkOrder(order(patch))
  if (!checked.ok) throw new Error(checked.error.code)
  return composeRequest(checked.value, nobody, '00-0-0-01')
}
const header = (patch: Partial<Order>, name: string): string | undefined =>
  sent(patch).headers.find((one) => one.name === name)?.value

describe('Origin', () => {
  it.each(['OPTIONS', 'QUERY', 'POST', 'PUT', 'PATCH', 'patch', 'DELETE', 'delete', 'FOO'])(
    'goes with %s',
    (method) => {
      expect(header({ method }, 'origin')).toBe('https://backofhouse.test')
    },
  )
  it.each(['GET', 'get', 'HEAD', 'Head'])('does not go with %s', (method) => {
    expect(header({ method }, 'origin')).toBeUndefined()
  })
})

describe('a method', () => {
  it.each([
    ['get', 'GET'],
    ['Post', 'POST'],
    ['options', 'OPTIONS'],
    ['patch', 'patch'],
    ['Query', 'Query'],
  ])('%s is sent as %s', (method, as) => {
    expect(sent({ method }).method).toBe(as)
  })
})

describe('a header that no page may send', () => {
  it.each([
    ...['Accept-Charset', 'accept-encoding', 'Access-Control-Request-Headers', 'Access-Control-Request-Method'],
    ...['Connection', 'Content-Length', 'Cookie', 'Cookie2', 'Date', 'DNT', 'Expect', 'Host', 'Keep-Alive', 'Origin'],
    ...['Referer', 'Set-Cookie', 'TE', 'Trailer', 'Transfer-Encoding', 'Upgrade', 'Via'],
    ...['Proxy-Authorization', 'proxy-', 'Sec-Fetch-Mode', 'SEC-'],
  ])('%s is refused', (name) => {
    expect(checkOrder(order({ headers: { [name]: 'x' } }))).toMatchObject({ error: { code: 'header-forbidden' } })
  })

  it.each([
    ['X-HTTP-Method-Override', 'TRACE'],
    ['x-http-method', 'connect'],
    ['X-Method-Override', 'GET, track'],
    ['X-Method-Override', '\tTrace '],
  ])('%s: %s is left out, and the ticket can say so', (name, value) => {
    const request = sent({ headers: { [name]: value, 'x-note': 'hi' } })
    expect(request.headers.map((one) => one.name)).not.toContain(name.toLowerCase())
    expect(request.headers.map((one) => one.name)).toContain('x-note')
    expect(request.dropped).toEqual([name.toLowerCase()])
  })

  it.each([
    ['X-HTTP-Method-Override', 'DELETE'],
    ['X-HTTP-Method-Override', '"a, TRACE"'],
    ['X-Method', 'TRACE'],
    ['Proxy', 'x'],
    ['Security', 'x'],
  ])('is not %s: %s', (name, value) => {
    const request = sent({ headers: { [name]: value } })
    expect(request.headers.map((one) => one.name)).toContain(name.toLowerCase())
    expect(request.dropped).toBeUndefined()
  })
})

describe('the value of a header', () => {
  it.each([
    ['\t a b \r\n', 'a b'],
    ['\u00a0a\u00a0', '\u00a0a\u00a0'],
    ['', ''],
    ['a\tb\u0001\u007f', 'a\tb\u0001\u007f'],
    ['grün', 'grün'],
  ])('%j is sent as %j', (value, as) => {
    expect(header({ headers: { 'x-a': value } }, 'x-a')).toBe(as)
  })
  it.each(['a\nb', 'a\rb', 'a\0b', '🍲', 'ł', '\ud800'])('%j is refused', (value) => {
    expect(checkOrder(order({ headers: { 'x-a': value } }))).toMatchObject({ error: { code: 'header-value' } })
  })
  it('agrees with the Headers of this platform', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(' ', '\t', '\n', '\r', '\0', 'ÿ', 'Ā', '\u00a0'), fc.string({ maxLength: 1 })),
    })
    fc.assert(
      fc.property(text, (value) => {
        const theirs = (): string | null => new Headers([['x-a', value]]).get('x-a')
        if (checkOrder(order({ headers: { 'x-a': value } })).ok)
          expect(header({ headers: { 'x-a': value } }, 'x-a')).toBe(theirs())
        else expect(theirs).toThrow()
      }),
    )
  })
  it('of one name in two spellings is one', () => {
    expect(header({ headers: { Accept: 'a', accept: 'b' } }, 'accept')).toBe('a, b')
  })
})

describe('Content-Length', () => {
  it.each<[Partial<Order>, string | undefined]>([
    [{ method: 'POST' }, '0'],
    [{ method: 'put' }, '0'],
    [{ method: 'PATCH' }, undefined],
    [{ method: 'DELETE' }, undefined],
    [{ method: 'GET' }, undefined],
    [{ method: 'POST', body: '' }, '0'],
    [{ method: 'POST', body: 'größe 🍲' }, '12'],
    [{ method: 'DELETE', body: '{}' }, '2'],
  ])('of %j is %s', (patch, length) => {
    expect(header(patch, 'content-length')).toBe(length)
  })
})

describe('half a character', () => {
  it.each(['\ud800', '\udfff', 'a\ud83db', '\udf72\ud83c'])('%j is refused in a path and in a body', (half) => {
    expect(checkOrder(order({ path: `/api/${half}` }))).toMatchObject({ error: { code: 'path-half-character' } })
    expect(checkOrder(order({ method: 'POST', body: half }))).toMatchObject({ error: { code: 'body-half-character' } })
  })
  it('is none where both halves stand together', () => {
    expect(checkOrder(order({ method: 'POST', path: '/api/🍲', body: '🍲' })).ok).toBe(true)
  })
})

describe('a body', () => {
  it.each(['GET', 'head'])('is refused with %s, also an empty one', (method) => {
    for (const body of ['x', ''])
      expect(checkOrder(order({ method, body }))).toMatchObject({ error: { code: 'body-not-allowed' } })
  })
})

describe('the limits', () => {
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`x-${n}`, 'v']))
  it.each<[string, Partial<Order>, Partial<Order>]>([
    ['method-too-long', { method: 'M'.repeat(orderLimits.method) }, { method: 'M'.repeat(orderLimits.method + 1) }],
    ['path-too-long', { path: `/${'p'.repeat(orderLimits.path - 1)}` }, { path: `/${'p'.repeat(orderLimits.path)}` }],
    ['headers-too-many', { headers: many(orderLimits.headers) }, { headers: many(orderLimits.headers + 1) }],
    [
      'header-too-long',
      { headers: { ['n'.repeat(orderLimits.headerName)]: 'v' } },
      { headers: { ['n'.repeat(orderLimits.headerName + 1)]: 'v' } },
    ],
    [
      'header-too-long',
      { headers: { n: 'v'.repeat(orderLimits.headerValue) } },
      { headers: { n: 'v'.repeat(orderLimits.headerValue + 1) } },
    ],
    [
      'body-too-long',
      { method: 'POST', body: 'b'.repeat(orderLimits.body) },
      { method: 'POST', body: 'b'.repeat(orderLimits.body + 1) },
    ],
  ])('%s: up to it, and not one beyond', (code, most, more) => {
    expect(checkOrder(order(most)).ok).toBe(true)
    expect(checkOrder(order(more))).toMatchObject({ ok: false, error: { code } })
  })
})
