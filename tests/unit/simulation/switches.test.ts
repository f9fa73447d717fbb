// Variations as pure changes of an order, and which switches make any difference to one.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applies,
  checkOrder,
  faultIds,
  isFaultId,
  isSwitchName,
  type Order,
  type SwitchId,
  seenAt,
  setupOf,
  vary,
} from '../../../src/simulation'
import { get, json, signUp } from '../../kit/kitchen'
import { variationIds } from '../../kit/lessons'
import { orders } from '../../kit/orders'

const logIn = json('POST', '/api/sessions', { email: 'a@b.test', password: 'stand-in-1-of-15-to-128' })
const profile = get('/api/users/123', 'user:123')
const bodyOf = (order: Order): unknown => JSON.parse(order.body ?? 'null')
const switches = fc.subarray<SwitchId>([...faultIds, ...variationIds])

describe('a variation', () => {
  it.each<[SwitchId, Order, Partial<Order>]>([
    ['no-token', profile, { as: 'none' }],
    ['no-token', { ...profile, headers: { Authorization: 'Bearer x' } }, { as: 'none', headers: {} }],
    [
      'token-tampered',
      { ...profile, headers: { authorization: 'Bearer a.b.c' } },
      { headers: { authorization: 'Bearer a.b.A' } },
    ],
    ['wrong-person', profile, { path: '/api/users/124' }],
    ['wrong-person', get('/api/users/124', 'session'), { path: '/api/users/123' }],
    ['unknown-person', profile, { path: '/api/users/999', as: 'user:123' }],
    ['unknown-person-manager', profile, { path: '/api/users/999', as: 'user:1' }],
    ['unknown-path', get('/'), { path: '/no-such-page' }],
    ['unknown-path', get('/api/dishes'), { path: '/api/no-such-address' }],
    ['wrong-method', get('/api/dishes'), { method: 'DELETE' }],
    ['wrong-method', signUp(), { method: 'PUT' }],
    ['malformed-json', json('POST', '/api/users', {}), { body: '{' }],
  ])('%s changes what it says, and nothing else', (id, order, change) => {
    expect(vary(order, [id])).toEqual({ ...order, ...change })
  })

  it.each<[SwitchId, Order, unknown]>([
    ['broken-rules', signUp(), { email: expect.not.stringContaining('@'), password: 'stand-in-0' }],
    ['taken-email', signUp(), { email: expect.stringMatching(/^ada\.kowalczyk@example\.org$/i) }],
    ['wrong-password', logIn, { email: 'a@b.test', password: expect.stringMatching(/^stand-in-.*-of-15-to-128$/) }],
    ['unknown-email', logIn, { password: 'stand-in-1-of-15-to-128' }],
  ])('%s rewrites its fields in their places', (id, order, fields) => {
    const varied = bodyOf(vary(order, [id]))
    expect(varied).toMatchObject(Object(fields))
    expect(varied).not.toEqual(bodyOf(order))
    expect(Object.keys(Object(varied))).toEqual(Object.keys(Object(bodyOf(order))))
  })

  it('of one kind damages what another wrote', () => {
    const { body } = vary(signUp(), ['malformed-json', 'taken-email'])
    expect(body).toMatch(/Kowalczyk/)
    expect(() => JSON.parse(body ?? '')).toThrow()
  })

  it('comes out the same in whatever order they are named', () => {
    fc.assert(
      fc.property(orders, switches, (order, ids) => {
        expect(vary(order, [...ids].reverse())).toEqual(vary(order, ids))
      }),
    )
  })

  it('that does not apply changes nothing; an order that can be sent stays one', () => {
    fc.assert(
      fc.property(orders, switches, (order, ids) => {
        const before = JSON.stringify(order)
        for (const id of ids) if (!applies(order, id)) expect(vary(order, [id])).toBe(order)
        expect(checkOrder(vary(order, ids)).ok).toBe(true)
        expect(JSON.stringify(order)).toBe(before)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a switch', () => {
  it('is known by its id', () => {
    for (const id of [...faultIds, ...variationIds]) expect(isSwitchName(id)).toBe(true)
    for (const text of ['', '-', 'no_token', 'NO-TOKEN', 'no--token', 'x'.repeat(41)])
      expect(isSwitchName(text)).toBe(false)
    for (const text of ['toString', 'network', 'no-token']) expect(isFaultId(text)).toBe(false)
  })

  it('is offered where it makes a difference', () => {
    const offered = (order: Order): SwitchId[] => [...faultIds, ...variationIds].filter((id) => applies(order, id))
    const always: SwitchId[] = ['network-offline', 'network-slow']
    expect(offered(get('/'))).toEqual([...always, 'unknown-path', 'wrong-method'])
    expect(offered(get('/api/me', 'session'))).toEqual([
      ...always,
      'no-token',
      'token-expired',
      'token-tampered',
      'unknown-path',
      'wrong-method',
    ])
    expect(offered(get('/api/me'))).not.toContain('no-token')
    expect(offered(signUp())).toEqual(expect.arrayContaining(['email-down', 'discreet-mode', 'taken-email']))
  })

  it('sets the house up by its faults alone, and says where each is seen', () => {
    expect(setupOf(['database-down', 'network-slow', 'taken-email'])).toMatchObject({
      off: ['database'],
      slow: ['network'],
      recipes: {},
    })
    expect(setupOf(['discreet-mode'])).toMatchObject({
      off: [],
      slow: [],
      recipes: { 'sign-up': 'discreet', 'log-in': 'discreet' },
    })
    expect([...faultIds, ...variationIds].filter((id) => seenAt(id) !== undefined)).toEqual(faultIds)
  })
})
