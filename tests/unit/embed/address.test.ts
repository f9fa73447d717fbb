// The address: every moment survives being written and read, and nothing that somebody pastes does harm.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, longestOrders, mostOrders, readAddress, saysSomething, writeAddress } from '../../../src/embed'
import { createStandIns, type Order } from '../../../src/simulation'
import { addresses, trips } from './arbitrary'

const order: Order = { method: 'GET', path: '/api/dishes', headers: {}, body: null, as: 'session' }
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const codes = (search: string, hash: string): readonly string[] =>
  readAddress(search, hash).problems.map(({ code }) => code)

describe('an address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { search, hash } = writeAddress(address, Number.POSITIVE_INFINITY)
        const { address: again, problems } = readAddress(search, hash, Number.POSITIVE_INFINITY)
        expect(problems).toEqual([])
        expect(again).toEqual(address)
      }),
    )
  })

  it('is written the same whatever way a browser hands it on', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { search, hash } = writeAddress(address)
        const url = new URL(`https://example.test/some/path/${search}${hash}`)
        expect([url.search, url.hash]).toEqual([search, hash])
      }),
    )
  })

  it('keeps what a learner wrote out of the query', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const names = [...new URLSearchParams(writeAddress(address).search).keys()]
        expect(names.filter((name) => !['lesson', 'view', 'lang', 'theme', 'allow'].includes(name))).toEqual([])
      }),
    )
  })

  it('says nothing of what is the default', () => {
    expect(writeAddress({})).toEqual({ search: '', hash: '', tooLong: false })
    const nothing: Address = {
      step: 1,
      detail: 'story',
      lens: 'restaurant',
      reading: '12',
      with: [],
      seed: 1,
      theme: 'auto',
      motion: 'auto',
      text: 100,
      speed: 1,
      autoplay: false,
      predict: 'on',
      controls: 'full',
      hide: [],
      allow: [],
    }
    expect(writeAddress(nothing)).toEqual({ search: '', hash: '', tooLong: false })
  })

  it('reads well', () => {
    const address: Address = {
      lesson: 'sign-up',
      theme: 'dark',
      at: 'insert-user',
      with: ['database-slow', 'taken-email'],
      allow: ['https://school.example:8443'],
    }
    expect(writeAddress(address)).toEqual({
      search: '?lesson=sign-up&theme=dark&allow=https://school.example:8443',
      hash: '#at=insert-user&with=database-slow,taken-email',
      tooLong: false,
    })
  })

  it('is read from the wrong place all the same, and the right place wins', () => {
    expect(readAddress('?at=insert-user&step=3', '#lesson=sign-up').address).toEqual({
      at: 'insert-user',
      step: 3,
      lesson: 'sign-up',
    })
    expect(readAddress('?theme=dark&at=one', '#theme=light&at=two').address).toEqual({ theme: 'dark', at: 'two' })
  })

  it('passes over what nobody knows, in silence', () => {
    expect(readAddress('?utm_source=mail&fbclid=1', '#restaurant')).toEqual({ address: {}, problems: [] })
    expect(saysSomething('?utm_source=mail', '#restaurant')).toBe(false)
    expect(saysSomething('', '#at=insert-user')).toBe(true)
    expect(saysSomething('', '#orders=')).toBe(true)
    expect(saysSomething('?__proto__=1&constructor=2', '#toString')).toBe(false)
  })

  it.each<readonly [search: string, hash: string, code: string]>([
    ['?lesson=dragons', '', 'lesson-unknown'],
    ['?theme=pink', '', 'value-unknown'],
    ['?lang=%F0%9F%8D%B2', '', 'lang-unreadable'],
    ['?allow=javascript:alert(1)', '', 'origin-unreadable'],
    ['', '#at=<script>', 'step-unreadable'],
    ['', '#step=0', 'number-range'],
    ['', '#step=1e3', 'number-range'],
    ['', '#seed=-1', 'number-range'],
    ['', '#seed=4294967296', 'number-range'],
    ['', '#text=99', 'number-range'],
    ['', '#speed=NaN', 'number-range'],
    ['', '#speed=0.2', 'number-range'],
    ['', '#autoplay=yes', 'value-unknown'],
    ['', '#with=toString', 'switch-unknown'],
    ['', '#orders=***', 'orders-unreadable'],
    ['', '#orders=A', 'orders-unreadable'],
    ['', '#orders=_w', 'orders-unreadable'],
    ['', '#orders=', 'orders-unreadable'],
    ['', `#orders=${encoded('[')}`, 'orders-unreadable'],
    ['', `#orders=${encoded({})}`, 'orders-unreadable'],
    ['', `#orders=${encoded([1])}`, 'order-unreadable'],
    ['', `#orders=${encoded([null, null])}`, 'order-unreadable'],
    ['', `#orders=${encoded([{ path: 'api' }])}`, 'order-unreadable'],
    ['', `#orders=${encoded([{ path: '/', as: 'user:0' }])}`, 'order-unreadable'],
    ['', `#orders=${encoded([{ path: '/', with: ['Drag ons'] }])}`, 'order-unreadable'],
    ['', `#orders=${encoded([{ path: '/', wait: 1.5 }])}`, 'order-unreadable'],
    ['', `#orders=${encoded([{ path: '/', wait: 1e300 }])}`, 'order-unreadable'],
    ['', `#orders=${encoded([{ path: '/', headers: ['a'] }])}`, 'order-unreadable'],
    ['', `#orders=${encoded([{ path: '/', body: {} }])}`, 'order-unreadable'],
    ['', `#orders=${encoded({ v: 3, placed: [] })}`, 'orders-unreadable'],
    ['', `#orders=${encoded({ v: 2, placed: {} })}`, 'orders-unreadable'],
    ['', `#orders=${encoded({ v: 2, placed: [], shows: 'first' })}`, 'orders-unreadable'],
    ...[
      null,
      {},
      { edits: {} },
      { lesson: 'Menu', edits: {} },
      { lesson: 'x-mine', edits: {} },
      { lesson: 'menu', edits: { order: { email: 1 } } },
      { lesson: 'menu', edits: { order: 'x' } },
      { lesson: 'menu', edits: [] },
      { moves: [] },
      { moves: [{ kind: 'wait', ms: 1 }] },
      { moves: [{ request: { path: '/' } }, { request: { path: '/' } }] },
      { moves: [{ request: { path: '/' } }], turns: ['order'] },
      { moves: [{ request: { path: 'api' } }] },
      { moves: [{ request: { path: '/' } }], wait: 0.5 },
      { moves: [{ request: { path: '/' } }], variations: { mine: { surprise: 1 } } },
      { moves: [{ request: { path: '/' } }], variations: { mine: { body: { cut: 1, text: '' } } } },
      { moves: [{ request: { path: '/' } }], variations: { mine: { headers: { a: 1 } } } },
    ].map((one) => ['', `#orders=${encoded({ v: 2, placed: [one] })}`, 'order-unreadable'] as const),
    ['', `#orders=${encoded(Array(mostOrders + 1).fill({ path: '/' }))}`, 'orders-too-many'],
    ['', `#orders=${'A'.repeat(longestOrders + 1)}`, 'orders-too-long'],
  ])('with nonsense in it (%s%s) says so and has the default', (search, hash, code) => {
    const { address, problems } = readAddress(search, hash)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(Object.values(address).filter((value) => !Array.isArray(value) || value.length > 0)).toEqual([])
    for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(61)
  })

  it('keeps the known of a list', () => {
    expect(readAddress('', '#with=Drag_ons,email-down,,email-down&hide=inspector,walls').address).toEqual({
      with: ['email-down'],
      hide: ['inspector'],
    })
    expect(codes('', '#with=Drag_ons,email-down&hide=inspector,walls')).toEqual(['switch-unknown', 'value-unknown'])
  })

  it('is read from whatever it is, without throwing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.webQueryParameters(),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('lesson', 'at', 'step', 'with', 'orders', 'seed', 'view', 'text', 'allow', 'hide', 'lang'),
            fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue().map(encoded), fc.constantFrom('%', '%E0%A4', '+')),
          ),
        )
        .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
    )
    fc.assert(
      fc.property(text, text, (search, hash) => {
        const { address, problems } = readAddress(search, hash)
        for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(61)
        // What was understood is an address like any other.
        const written = writeAddress(address, Number.POSITIVE_INFINITY)
        expect(readAddress(written.search, written.hash, Number.POSITIVE_INFINITY).problems).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('the orders of an address', () => {
  it('are the last one shown, or none after a null', () => {
    const one = { lesson: 'menu', order, switches: [], waitMs: 0 }
    expect(readAddress('', `#orders=${encoded([{ path: '/api/dishes' }])}`).address.orders).toEqual({
      placed: [one],
      shows: 'last',
    })
    expect(readAddress('', `#orders=${encoded([{ path: '/api/dishes' }, null])}`).address.orders).toEqual({
      placed: [one],
      shows: 'nothing',
    })
    expect(readAddress('', `#orders=${encoded([])}`).address.orders).toEqual({ placed: [], shows: 'nothing' })
  })

  it('take the switches of the one shown from `with`, or from itself', () => {
    const orders = encoded([
      { path: '/a', with: ['email-down'] },
      { path: '/b', with: ['database-slow'] },
    ])
    const switchesOf = (hash: string) => readAddress('', hash).address.orders?.placed.map(({ switches }) => switches)
    expect(switchesOf(`#orders=${orders}`)).toEqual([['email-down'], ['database-slow']])
    expect(switchesOf(`#with=database-down&orders=${orders}`)).toEqual([['email-down'], ['database-down']])
  })

  it('that are too long are left out with all that tells of the trip, and that is said', () => {
    const long = { ...order, method: 'POST', body: 'x'.repeat(longestOrders) }
    const written = writeAddress({
      lesson: 'sign-up',
      at: 'insert-user',
      with: ['email-down'],
      reading: 'developer',
      orders: { placed: [{ lesson: null, order: long, switches: ['email-down'], waitMs: 0 }], shows: 'last' },
    })
    expect(written).toEqual({ search: '?lesson=sign-up', hash: '#reading=developer', tooLong: true })
  })

  it('never carry what was typed into a password field', () => {
    const secret = 'tr0ub4dor-and-3-friends'
    const bodies = fc.oneof(
      fc.record({ email: fc.emailAddress(), password: fc.constant(secret) }).map((body) => JSON.stringify(body)),
      fc.constantFrom(
        `{"password":"${secret}`,
        `password=${secret}&name=n`,
        JSON.stringify({ user: { newPassword: [secret] } }),
      ),
    )
    fc.assert(
      fc.property(bodies, trips, (body, trip) => {
        const typed: Order = { ...order, method: 'POST', path: `/api/users?token=${secret}`, body }
        const placed = [
          ...trip.placed,
          { lesson: null, order: createStandIns().replace(typed), switches: [], waitMs: 0 },
        ]
        const { hash } = writeAddress({ orders: { placed, shows: 'last' } }, Number.POSITIVE_INFINITY)
        const text = Buffer.from(new URLSearchParams(hash.slice(1)).get('orders') ?? '', 'base64url').toString()
        expect(text).not.toContain(secret)
        expect(text).toContain('stand-in-1')
      }),
    )
  })
})
