// One contract, every way to the server: the same world, order and seed give the same trace, byte for byte.
// The worker's way is held to the same suite in a real browser (tests/browser).

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectNetwork, type Network } from '../../src/network'
import { faultIds, type SwitchId, variationIds } from '../../src/simulation'
import { toOtlp } from '../../src/trace'
import { get, openTestKitchen, signUp, type TestKitchen } from '../kit/kitchen'
import { orders } from '../kit/orders'

let kitchen: TestKitchen
let inPage: Network
beforeAll(async () => {
  kitchen = await openTestKitchen()
  // Node has no service workers, so this is the in-page way, chosen by trying.
  inPage = await connectNetwork(kitchen.app, 'https://backofhouse.test/mockServiceWorker.js')
})
afterAll(() => inPage.dispose())

describe('the ways to the server', () => {
  it('say which one is in use, and why', () => {
    expect(inPage).toMatchObject({ way: 'in-page', reason: expect.any(String) })
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
    expect(caught.response).toEqual(direct.response)
  })

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
