// A browser ends a service worker that idles, and with it what the worker knew of this page: the next order arrives
// all the same.

import { surfaceOf } from './kit/chromium'
import { sendAndReadTicket } from './kit/journey'
import { createPlayer } from './kit/player'
import { expect, test } from './kit/test'

test('an order arrives after the browser has ended the service worker', async ({ page, sites }) => {
  await page.goto(sites.player)
  const player = createPlayer(await surfaceOf(page, 'page'))
  expect(await player.way()).toBe('service-worker')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await sendAndReadTicket(player, '201')
  expect(['service-worker', 'in-page']).toContain(await player.way())
})
