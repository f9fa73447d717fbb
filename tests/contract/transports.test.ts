// One contract, every way to the server: the same world, order and seed give the same trace, byte for byte.
// The worker's way is held to the same suite in a real browser (tests/browser).

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultIds, type SwitchId } from '../../src/simulation'
import { readDetail, toOtlp } from '../../src/trace'
import { answerOf } from '../kit/answer'
import { get, openTestKitchen, signUp, type TestKitchen } from '../kit/kitchen'
import { variationIds } from '../kit/lessons'
import { connectNetwork, type TestNetwork } from '../kit/network'
import { orders } from '../kit/orders'

let kitchen: TestKitchen
let inPage: TestNetwork
beforeAll(async () => {
  kitchen = await openTestKitchen()
  // Node has no service workers, so this is the in-page way, chosen by trying.
  inPage = await connectNetwork(kitchen.app, 'https://backofhouse.test/mockServiceWorker.js')
})
afterAll(() => inPage.network.dispose())

describe('the ways to the server', () => {
  it('say which one is in use, and why', () => {
    expect(inPage.network).toMatchObject({ way: 'in-page', reason: expect.any(String) })
  })

  it.each([
    ['sign-up', signUp()],
    ['a refused sign-up', signUp({ email: 'not an address' })],
    ['the menu', get('/api/dishes')],
    ['a profile', get('/api/users/123', 'user:123')],
  ])('give the same trace and the same world for %s', async (_name, order) => {
    const world = kitchen.seedWorld(1)
    const direct = await kitchen.simulate(world, order, kitchen.direct)
    const caught = await kitchen.simulate(world, order, inPage.transport)
    expect(JSON.stringify(toOtlp(caught.trace))).toBe(JSON.stringify(toOtlp(direct.trace)))
    expect(caught.world).toEqual(direct.world)
    expect(answerOf(caught)).toEqual(answerOf(direct))
  })

  it.each([
    ...['/%', '/%zz', '/api/dishes/%zz', '/api/%E0%A4%A', '/api/users/%', '/%2e%2e/%', '/..//evil.test', '/api/*'],
    ...['/carried/1', '/api/nothing#/api/dishes', '/mockServiceWorker.js', '/./api/../x'],
  ])('answer 404 to %s, and ticket, trace and server say the same of it', async (path) => {
    const world = kitchen.seedWorld(1)
    const direct = await kitchen.simulate(world, get(path), kitchen.direct)
    const caught = await kitchen.simulate(world, get(path), inPage.transport)
    expect(answerOf(caught)?.status).toBe(404)
    expect(JSON.stringify(toOtlp(caught.trace))).toBe(JSON.stringify(toOtlp(direct.trace)))
    const [written, handled] = ['write-order', 'handle-request'].map((name) =>
      caught.trace.spans.find((span) => span.name === name),
    )
    const target = written && readDetail(written, 'backofhouse.http.request')?.target
    expect(handled?.attributes['url.path']).toBe(target?.split('?')[0])
    expect(written?.attributes['url.path']).toBe(target?.split('?')[0])
  })

  it('carry nothing of what the learner wrote', async () => {
    const caught = globalThis.fetch
    const carried: unknown[][] = []
    globalThis.fetch = (...request) => {
      carried.push(request)
      return caught(...request)
    }
    try {
      const world = kitchen.seedWorld(3)
      await fc.assert(
        fc.asyncProperty(orders, async (order) => {
          await kitchen.simulate(world, order, inPage.transport)
          const [address, { signal, ...options }] = readFetch(carried.pop())
          expect(signal).toBeInstanceOf(AbortSignal)
          expect(address).toMatch(/^https:\/\/backofhouse\.test\/carried\/[0-9a-z]+-\d+$/)
          expect(options).toEqual(neutral)
          expect(carried).toEqual([])
        }),
        { numRuns: 60 },
      )
    } finally {
      globalThis.fetch = caught
    }
  }, 60_000)

  const switches = fc.subarray<SwitchId>([...faultIds, ...variationIds], { maxLength: 3 })

  it('give the same trace for any order with any switches', async () => {
    const world = kitchen.seedWorld(3)
    await fc.assert(
      fc.asyncProperty(orders, switches, async (order, on) => {
        const direct = await kitchen.simulate(world, order, kitchen.direct, { switches: on })
        const caught = await kitchen.simulate(world, order, inPage.transport, { switches: on })
        expect(JSON.stringify(toOtlp(caught.trace))).toBe(JSON.stringify(toOtlp(direct.trace)))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

/** The same for every order. */
const neutral = {
  method: 'POST',
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
}

function readFetch(call: unknown[] = []): [unknown, Record<string, unknown>] {
  const [address, options] = call
  return [address, typeof options === 'object' ? { ...options } : {}]
}
