// Wherever the page may find itself in Chromium: which way to the server it chooses, and that an order arrives.

import { launchProfile, type ProfiledBrowser, surfaceOf } from './kit/chromium'
import { sendAndReadTicket } from './kit/journey'
import { createPlayer, type Way } from './kit/player'
import type { Sites } from './kit/sites'
import { expect, test } from './kit/test'

interface Place {
  readonly name: string
  readonly url: (sites: Sites) => string
  readonly inside: 'page' | 'frame'
  /** With third-party storage allowed, and with it blocked. */
  readonly allowed: Way
  readonly blocked: Way
  /** Has no origin: none of the page's scripts may run in a Worker. */
  readonly isOpaque?: true
}

const worker = 'service-worker'
const places: readonly Place[] = [
  { name: 'at the top of an origin', url: (sites) => sites.player, inside: 'page', allowed: worker, blocked: worker },
  { name: 'below a path', url: (sites) => sites.subPath, inside: 'page', allowed: worker, blocked: worker },
  {
    name: 'in a frame of its own origin',
    url: (sites) => sites.sameOrigin,
    inside: 'frame',
    allowed: worker,
    blocked: worker,
  },
  {
    name: 'in a frame of another site',
    url: (sites) => sites.crossSite,
    inside: 'frame',
    allowed: worker,
    blocked: 'in-page',
  },
  {
    name: 'in sandbox="allow-scripts"',
    url: (sites) => sites.sandboxScripts,
    inside: 'frame',
    allowed: 'in-page',
    blocked: 'in-page',
    isOpaque: true,
  },
  {
    name: 'in sandbox="allow-scripts allow-same-origin"',
    url: (sites) => sites.sandboxSameOrigin,
    inside: 'frame',
    allowed: worker,
    blocked: 'in-page',
  },
]

for (const storage of ['allowed', 'blocked'] as const) {
  test.describe(`third-party storage ${storage}`, () => {
    let browser: ProfiledBrowser
    test.beforeAll(async () => {
      browser = await launchProfile(storage)
    })
    test.afterAll(() => browser.close())

    for (const { name, url, inside, isOpaque = false, ...ways } of places) {
      test(`an order arrives ${name}: ${ways[storage]}`, async ({ sites }) => {
        const page = await browser.context.newPage()
        await page.goto(url(sites))
        const player = createPlayer(await surfaceOf(page, inside))
        await sendAndReadTicket(player, '201')
        expect(await player.way()).toBe(ways[storage])
        // Passwords are hashed beside the page everywhere: in the kitchen's Worker, or in one made of a text.
        const ownWorkers = page.workers().filter((one) => one.url().startsWith('blob:'))
        expect(ownWorkers).toHaveLength(isOpaque ? 1 : 0)
        await page.close()
      })
    }

    test(`a frame of another site finds its storage ${storage}`, async ({ sites }) => {
      const page = await browser.context.newPage()
      await page.goto(sites.crossSiteEmpty)
      const surface = await surfaceOf(page, 'frame')
      expect(await surface.run(storageThrows, null)).toBe(storage === 'blocked')
      await page.close()
    })
  })
}

function storageThrows(): boolean {
  try {
    return window.localStorage === null
  } catch {
    return true
  }
}
