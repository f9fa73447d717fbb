// The contract of every way to the server, in real browsers: the same world, order and seed give the same trace,
// byte for byte, through the worker, in the page and by a direct call, with the kitchen in the page or in a Worker, here as in Node.

import fc from 'fast-check'
import { toOtlp } from '../../src/trace'
import { get, json, newGuest, openTestKitchen, signUp } from '../kit/kitchen'
import { orders } from '../kit/orders'
import { launchProfile, surfaceOf } from './kit/chromium'
import { launchFirefox } from './kit/firefox'
import type { Surface } from './kit/player'
import { expect, test } from './kit/test'
import { chosenIn, compareIn, comparisonMs, startTransportsSite, type TransportsSite } from './kit/transports'
import { launchWebKit } from './kit/webkit'

const someOrders = [
  signUp(),
  signUp({ email: 'nobody' }),
  json('POST', '/api/sessions', { email: newGuest.email, password: newGuest.password }),
  get('/api/users/123', 'user:123'),
  get('/api/dishes'),
  get('/'),
  ...['/%', '/api/dishes/%zz', '/..//evil.test', '/api/%E0%A4%A?%#%', '/a^b|c?^|'].map((path) => get(path)),
  { ...get('/api/dishes'), headers: { accept: 'msw/passthrough' } },
  ...fc.sample(orders, { seed: 20, numRuns: 30 }),
]

test.describe('the same trace, byte for byte', () => {
  test.describe.configure({ timeout: comparisonMs })
  let site: TransportsSite
  let inNode: readonly string[]
  test.beforeAll(async () => {
    site = await startTransportsSite()
    const kitchen = await openTestKitchen()
    const world = kitchen.seedWorld(3)
    const texts = []
    for (const order of someOrders)
      texts.push(JSON.stringify(toOtlp((await kitchen.simulate(world, order, kitchen.direct)).trace)))
    inNode = texts
  })
  test.afterAll(() => site.close())

  /**
   * Opened again, up to five times, until it does as it should: on a machine that is too busy a worker comes up too late,
   * and a page does without.
   */
  async function expectSame(open: () => Promise<Surface>, way: string, where: 'worker' | 'page'): Promise<void> {
    for (let visits = 1; ; visits++) {
      const surface = await open()
      const chosen = await chosenIn(surface)
      if (visits < 5 && chosen.way !== way) continue
      expect(chosen.way).toBe(way)
      const comparison = await compareIn(surface, someOrders)
      expect(comparison.ways).toContain(way)
      expect(comparison.direct).toEqual(inNode)
      expect(comparison.carried).toEqual(inNode)
      expect(comparison.cooked).toEqual(inNode)
      if (comparison.where === where) return
      expect(visits, `the kitchen works in the ${comparison.where}`).toBeLessThan(5)
    }
  }

  test('in Chromium, through the worker and in the page', async () => {
    const browser = await launchProfile('allowed')
    for (const [url, inside, way, where] of [
      [site.page, 'page', 'service-worker', 'worker'],
      [site.sandboxed, 'frame', 'in-page', 'page'],
    ] as const) {
      const open = async (): Promise<Surface> => {
        const page = await browser.context.newPage()
        await page.goto(url)
        return surfaceOf(page, inside)
      }
      await expectSame(open, way, where)
    }
    await browser.close()
  })

  test('in Firefox', async () => {
    const firefox = await launchFirefox()
    await expectSame(() => firefox.open(site.page, 'page'), 'service-worker', 'worker')
    await firefox.close()
  })

  test('in WebKit', async () => {
    const webkit = await launchWebKit()
    await expectSame(() => webkit.open(site.page, 'page'), 'service-worker', 'worker')
    await webkit.close()
  })
})
