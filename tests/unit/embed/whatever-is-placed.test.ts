// Whatever can be placed is written and read back the same: in a link, or in what is kept for a tab.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestOrders, mostOrders, readAddress, writeAddress } from '../../../src/embed'
import { orderLimits } from '../../../src/shared'
import { checkOrder, checkPlaced, createStandIns, type Order, type PlacedOrder } from '../../../src/simulation'

const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\0', '\r\n', '\u2028', '\ud800', '\udfff', '\ufeff', '🍲', '\u202e', '"', '\\', '&', '=', '%'),
  ),
  maxLength: 80,
})
const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,41}$/)
const secretBody = anyText.map((text) => JSON.stringify({ password: text, pin: [text, 'a', 'b'] }))
const headers = fc.oneof(
  fc.dictionary(fc.oneof(token, fc.constantFrom('__proto__', 'constructor', 'X-Api-Key')), anyText, {
    maxKeys: 6,
    noNullPrototype: true,
  }),
  fc
    .integer({ min: 60, max: 70 })
    .map((count) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`x-${n}`, 'v']))),
)
const typed: fc.Arbitrary<Order> = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'query', 'PATCH'), token),
  path: fc.oneof(
    anyText.map((text) => `/${text}`),
    anyText,
  ),
  headers,
  body: fc.option(fc.oneof(anyText, secretBody)),
  as: fc.oneof(
    fc.constantFrom('session' as const, 'none' as const),
    fc.integer({ min: 1, max: 999_999_999_999_999 }).map((id) => `user:${id}` as const),
  ),
})
/** What the pad lets through, as it is placed. */
const placeable: fc.Arbitrary<PlacedOrder> = fc.record({
  lesson: fc.constant(null),
  order: typed.filter((order) => checkOrder(order).ok).map((order) => createStandIns().replace(order)),
  switches: fc.constant([]),
  waitMs: fc.integer({ min: -orderLimits.waitMs, max: orderLimits.waitMs }),
})

const everything = Number.POSITIVE_INFINITY
const broughtBack = (placed: readonly PlacedOrder[], longest = everything) => {
  const { hash, tooLong } = writeAddress({ orders: { placed, shows: 'last' } }, longest)
  return { tooLong, ...readAddress('', hash, longest) }
}

describe('whatever can be placed', () => {
  it('is read back as it was written, and can be sent again', () => {
    fc.assert(
      fc.property(fc.array(placeable, { minLength: 1, maxLength: 4 }), (placed) => {
        const { address, problems } = broughtBack(placed)
        expect(problems).toEqual([])
        expect(address.orders?.placed).toEqual(placed)
        for (const one of address.orders?.placed ?? []) expect('order' in one && checkPlaced(one.order).ok).toBe(true)
        const link = broughtBack(placed, longestOrders)
        expect(link.problems).toEqual([])
        expect(link.address.orders?.placed).toEqual(link.tooLong ? undefined : placed)
      }),
      { numRuns: 300 },
    )
  })

  it.each<[string, Order]>([
    [
      'a body as long as may be',
      { method: 'POST', path: '/', headers: {}, body: '🍲'.repeat(orderLimits.body / 2), as: 'none' },
    ],
    [
      'a path as long as may be',
      { method: 'GET', path: `/${'é'.repeat(orderLimits.path - 1)}`, headers: {}, body: null, as: 'none' },
    ],
    [
      'as many short secrets as may be',
      {
        method: 'POST',
        path: '/',
        headers: {},
        body: `{"pin":[${Array.from({ length: 100_000 }, (_, n) => `"${n.toString(36)}"`).join(',')}]}`,
        as: 'none',
      },
    ],
  ])('also %s', (_what, order) => {
    expect(checkOrder(order).ok).toBe(true)
    const placed = { lesson: null, order: createStandIns().replace(order), switches: [], waitMs: 0 }
    expect(broughtBack([placed]).address.orders?.placed).toEqual([placed])
    expect(broughtBack([placed], longestOrders).tooLong).toBe(true)
  })

  it('also more orders than a link takes: they are too long for one, and kept whole for the tab', () => {
    const order: Order = { method: 'GET', path: '/', headers: {}, body: null, as: 'session' }
    const visit = (count: number) =>
      Array.from({ length: count }, () => ({ lesson: null, order, switches: [], waitMs: 0 }))
    expect(broughtBack(visit(mostOrders), longestOrders)).toMatchObject({ tooLong: false, problems: [] })
    expect(broughtBack(visit(mostOrders + 1), longestOrders).tooLong).toBe(true)
    expect(broughtBack(visit(mostOrders + 1)).address.orders?.placed).toHaveLength(mostOrders + 1)
  })
})
