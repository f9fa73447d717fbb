// Firefox: the way it chooses, and an order that arrives, on a page of its own and in a sandboxed frame.

import { type Firefox, launchFirefox } from './kit/firefox'
import { withWorker } from './kit/in-use'
import { sendAndReadTicket } from './kit/journey'
import { createPlayer } from './kit/player'
import { expect, test } from './kit/test'

test.describe('Firefox', () => {
  let firefox: Firefox
  test.beforeAll(async () => {
    firefox = await launchFirefox()
  })
  test.afterAll(() => firefox.close())

  test('an order arrives at the top of an origin: service-worker', async ({ sites }) => {
    const player = await withWorker(async () => createPlayer(await firefox.open(sites.player, 'page')))
    expect(await player.way()).toBe('service-worker')
    await sendAndReadTicket(player, '201')
  })

  test('an order arrives below a path: service-worker', async ({ sites }) => {
    const player = await withWorker(async () => createPlayer(await firefox.open(sites.subPath, 'page')))
    expect(await player.way()).toBe('service-worker')
    await sendAndReadTicket(player, '201')
  })

  test('an order arrives in sandbox="allow-scripts": in-page', async ({ sites }) => {
    const player = createPlayer(await firefox.open(sites.sandboxScripts, 'frame'))
    await sendAndReadTicket(player, '201')
    expect(await player.way()).toBe('in-page')
  })

  test('an order arrives in a frame of another site: service-worker', async ({ sites }) => {
    const player = await withWorker(async () => createPlayer(await firefox.open(sites.crossSite, 'frame')))
    expect(await player.way()).toBe('service-worker')
    await sendAndReadTicket(player, '201')
  })
})
