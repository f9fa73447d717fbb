// WebKit: the way it chooses, and an order that arrives, on a page of its own and in a sandboxed frame.

import { withWorker } from './kit/in-use'
import { sendAndReadTicket } from './kit/journey'
import { createPlayer } from './kit/player'
import { expect, test } from './kit/test'
import { launchWebKit, type WebKit } from './kit/webkit'

test.describe('WebKit', () => {
  let webkit: WebKit
  test.beforeAll(async () => {
    webkit = await launchWebKit()
  })
  test.afterAll(() => webkit.close())

  test('an order arrives at the top of an origin: service-worker', async ({ sites }) => {
    const player = await withWorker(async () => createPlayer(await webkit.open(sites.player, 'page')))
    expect(await player.way()).toBe('service-worker')
    await sendAndReadTicket(player, '201')
  })

  test('an order arrives below a path: service-worker', async ({ sites }) => {
    const player = await withWorker(async () => createPlayer(await webkit.open(sites.subPath, 'page')))
    expect(await player.way()).toBe('service-worker')
    await sendAndReadTicket(player, '201')
  })

  test('an order arrives in sandbox="allow-scripts": in-page', async ({ sites }) => {
    const player = createPlayer(await webkit.open(sites.sandboxScripts, 'frame'))
    await sendAndReadTicket(player, '201')
    expect(await player.way()).toBe('in-page')
  })

  test('an order arrives in a frame of another site: service-worker', async ({ sites }) => {
    const player = await withWorker(async () => createPlayer(await webkit.open(sites.crossSite, 'frame')))
    expect(await player.way()).toBe('service-worker')
    await sendAndReadTicket(player, '201')
  })
})
