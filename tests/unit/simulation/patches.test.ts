// Variations as data: what each member of a patch does to an order, and that it does nothing else.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { badgeWork, type Order, type Patch, type Variations, vary } from '../../../src/simulation'
import { patched } from '../../../src/simulation/patches'
import { orders } from '../../kit/orders'

const order: Order = {
  method: 'POST',
  path: '/api/users/123?full=1',
  headers: { 'Content-Type': 'application/json', authorization: 'Bearer a.b.c' },
  body: '{"email":"a@b.test","address":{"city":"Oslo","street":"x"},"age":4}',
  as: 'session',
}
const nobody: Order = { ...order, headers: {}, as: 'none' }
const body = (text: string | null): Partial<Order> => ({ body: text })

describe('a patch', () => {
  it.each<[string, Patch, Partial<Order>]>([
    ['writes a method', { method: 'PUT' }, { method: 'PUT' }],
    ['writes a path, with its query', { path: '/api/dishes?page=2' }, { path: '/api/dishes?page=2' }],
    ['knows the number that ends the path', { path: '/api/users/{id}/orders' }, { path: '/api/users/123/orders' }],
    ['knows another guest', { path: '/api/users/{other}' }, { path: '/api/users/124' }],
    ['adds a header', { headers: { Accept: 'text/html' } }, { headers: { ...order.headers, accept: 'text/html' } }],
    [
      'rewrites a header in its place, whatever its case',
      { headers: { 'content-type': 'text/plain' } },
      { headers: { 'Content-Type': 'text/plain', authorization: 'Bearer a.b.c' } },
    ],
    ['takes a header away', { headers: { Authorization: null } }, { headers: { 'Content-Type': 'application/json' } }],
    [
      'merges into the body (RFC 7396), in its places',
      { body: { merge: { address: { street: null, zip: '0150' }, age: [5], email: 'x' } } },
      body('{"email":"x","address":{"city":"Oslo","zip":"0150"},"age":[5]}'),
    ],
    ['cuts the body', { body: { cut: 2 } }, body(order.body?.slice(0, -2) ?? null)],
    ['writes another body', { body: { text: 'a=b' } }, body('a=b')],
    ['lets another send it', { as: 'user:1' }, { as: 'user:1' }],
    [
      'flips a badge that is written',
      { badge: 'flip' },
      { headers: { ...order.headers, authorization: 'Bearer a.b.A' } },
    ],
    ['does several at once', { method: 'PATCH', as: 'none', path: '/x' }, { method: 'PATCH', as: 'none', path: '/x' }],
    ['is for some orders only', { where: { method: 'POST', path: '/api/users/{id}' }, as: 'none' }, { as: 'none' }],
    ['is for all below a path', { where: { path: '/api/**' }, as: 'none' }, { as: 'none' }],
  ])('%s, and nothing else', (_what, patch, change) => {
    expect(patched(order, patch)?.order).toEqual({ ...order, ...change })
  })

  it.each<[string, Order, Patch]>([
    ['of the same method', order, { method: 'POST' }],
    ['of nothing', order, {}],
    ['of members that are so already', order, { body: { merge: { age: 4 } } }],
    ['for another method', order, { where: { method: 'GET' }, as: 'none' }],
    ['for another path', order, { where: { path: ['/api/users', '/api/users/{id}/orders'] }, as: 'none' }],
    ['for what is below', { ...order, path: '/apis' }, { where: { path: '/api/**' }, as: 'none' }],
    ['of a number where the path has none', { ...order, path: '/api/users' }, { path: '/api/users/{id}' }],
    ['of members of a list', { ...order, body: '[1]' }, { body: { merge: { a: 1 } } }],
    ['of a cut of what is no JSON', { ...order, body: 'a=b' }, { body: { cut: 1 } }],
    ['of a header that is not there', nobody, { headers: { accept: null } }],
    ['of waiting without a badge', nobody, { wait: 1000 }],
    ['of flipping without a badge', nobody, { badge: 'flip' }],
  ])('makes no difference: %s', (_what, given, patch) => {
    expect(patched(given, patch)).toBeNull()
  })

  it('waits with a badge in hand, and flips one from the wallet, without a change to the order', () => {
    const carried: Order = { ...nobody, as: 'session' }
    expect(patched(carried, { wait: 1000 })).toEqual({ order: carried, waitMs: 1000, flipsBadge: false })
    expect(patched(carried, { badge: 'flip' })).toEqual({ order: carried, waitMs: 0, flipsBadge: true })
    expect(badgeWork(carried, ['a', 'b'], { a: { wait: 1000 }, b: { wait: 2000, badge: 'flip' } })).toEqual({
      waitMs: 3000,
      flips: true,
    })
  })

  it('never changes the order it is given, and is null or makes a difference', () => {
    const patches: fc.Arbitrary<Patch> = fc.record(
      {
        method: fc.constantFrom('GET', 'POST'),
        path: fc.constantFrom('/', '/api/users/{other}'),
        headers: fc.dictionary(fc.constantFrom('accept', 'authorization', '__proto__'), fc.option(fc.string()), {
          noNullPrototype: true,
        }),
        body: fc.oneof(
          fc.record({ merge: fc.dictionary(fc.constantFrom('email', '__proto__', 'name'), fc.jsonValue()) }),
          fc.record({ cut: fc.integer({ min: 1, max: 3 }) }),
          fc.record({ text: fc.string() }),
        ),
        as: fc.constantFrom('none' as const, 'user:1' as const),
        wait: fc.constantFrom(0, 1000),
        badge: fc.constant('flip' as const),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(orders, patches, (given, patch) => {
        const before = JSON.stringify(given)
        const after = patched(given, patch)
        expect(JSON.stringify(given)).toBe(before)
        if (after && JSON.stringify(after.order) === before) expect(after.waitMs > 0 || after.flipsBadge).toBe(true)
      }),
    )
  })
})

describe('variations of a lesson', () => {
  it('come before the general ones of the same id, and damage the body last', () => {
    const own: Variations = {
      torn: { body: { cut: 1 } },
      'wrong-method': { method: 'PATCH' },
      old: { body: { merge: { age: 99 } } },
    }
    const varied = vary(order, ['torn', 'old', 'wrong-method', 'no-such'], own)
    expect(varied.method).toBe('PATCH')
    expect(varied.body).toBe('{"email":"a@b.test","address":{"city":"Oslo","street":"x"},"age":99')
  })
})
