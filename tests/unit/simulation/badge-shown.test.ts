// What the trace says of a badge: read from the token that was really sent or issued, and never the token.

import { beforeAll, describe, expect, it } from 'vitest'
import { type Order, type World, windClock } from '../../../src/simulation'
import { fromOtlp, readDetail, type Trace, toOtlp } from '../../../src/trace'
import { get, json, openTestKitchen, type TestKitchen } from '../../kit/kitchen'

let kitchen: TestKitchen
let seed: World
beforeAll(async () => {
  kitchen = await openTestKitchen()
  seed = kitchen.seedWorld(1)
})
const sentWith = ({ spans: [root] }: Trace) => root && readDetail(root, 'backofhouse.badge')
const issued = ({ spans }: Trace) => {
  const span = spans.find(({ name }) => name === 'read-response')
  return span && readDetail(span, 'backofhouse.badge')
}
const run = async (order: Order, world = seed) => kitchen.simulate(world, order, kitchen.direct)
const withHeader = (authorization: string): Order => ({ ...get('/api/me'), headers: { authorization } })

describe('the badge an order is sent with', () => {
  it('tells the role of whoever sends it, and until when it is valid', async () => {
    const { trace } = await run(get('/api/me', 'user:123'))
    const until = seed.wallClockMs + 15 * 60_000
    expect(sentWith(trace)).toEqual({ readable: true, role: 'guest', expiresAtMs: until, expired: false })
    expect(sentWith((await run(get('/api/me', 'user:1'))).trace)).toMatchObject({ role: 'manager' })
    expect(fromOtlp(toOtlp(trace))).toMatchObject({ ok: true, value: trace })
  })

  it('is expired when the order is written after its last moment', async () => {
    const late = await kitchen.simulate(seed, get('/api/me', 'user:123'), kitchen.direct, {
      switches: ['token-expired'],
    })
    expect(sentWith(late.trace)).toMatchObject({ role: 'guest', expired: true })
  })

  it('looks the same when its signature was changed: only the host can tell', async () => {
    const changed = await kitchen.simulate(seed, get('/api/me', 'user:123'), kitchen.direct, {
      switches: ['token-tampered'],
    })
    expect(sentWith(changed.trace)).toMatchObject({ readable: true, role: 'guest', expired: false })
  })

  it('is unreadable when it is none of ours, and absent when nothing is sent', async () => {
    for (const token of ['hello', 'a.b.c', 'e30.e30.', `e30.${btoa('{"role":7,"exp":"soon"}')}.x`])
      expect(sentWith((await run(withHeader(`Bearer ${token}`))).trace), token).toEqual({ readable: false })
    expect(sentWith((await run(get('/api/me'))).trace)).toBeUndefined()
    expect(sentWith((await run(withHeader('Basic YTpi'))).trace)).toBeUndefined()
  })
})

describe('the badge a log-in brings', () => {
  const logIn = json('POST', '/api/sessions', {
    email: 'ada.kowalczyk@example.org',
    password: 'stand-in-0-of-15-to-128',
  })

  it('is told where the answer is read, and sent with the next order', async () => {
    const first = await run(logIn)
    expect(issued(first.trace)).toMatchObject({ readable: true, role: 'guest', expired: false })
    expect(sentWith(first.trace)).toBeUndefined()
    const later = windClock(first.world, 16 * 60_000)
    const second = await run(get('/api/me', 'session'), later)
    expect(sentWith(second.trace)).toMatchObject({ role: 'guest', expired: true })
  })

  it('never holds the token itself', async () => {
    const { trace, world } = await run(logIn)
    expect(world.wallet.token).not.toBeNull()
    expect(JSON.stringify(issued(trace))).not.toContain(world.wallet.token?.split('.')[1])
  })
})
