// A worker that loses things on purpose: the order arrives all the same, once, and the page says which way is in use.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { serve } from '../tools/serve.mjs'
import { surfaceOf } from './kit/chromium'
import { withWorker } from './kit/in-use'
import { sendAndReadTicket } from './kit/journey'
import { createPlayer, type Way } from './kit/player'
import { expect, test } from './kit/test'

const project = resolve(import.meta.dirname, '../..')
const dist = process.env['DIST_FOLDER'] ?? resolve(project, 'dist')
const worker = readFileSync(resolve(project, 'public/mockServiceWorker.js'), 'utf8')

/** The real worker, but for what it does with an order; `handled` is what it would answer. */
const losing = (doing: string): string => `
const never = new Promise(() => {})
addEventListener('fetch', (event) => {
  const isOrder = event.request.url.startsWith('https://backofhouse.test/') && !event.request.url.endsWith('probe')
  if (!isOrder) return
  event.stopImmediatePropagation()
  const handled = () => handleRequest(event, crypto.randomUUID(), Date.now())
  event.respondWith(${doing})
})
${worker}`

const workers: readonly (readonly [name: string, doing: string, way: Way])[] = [
  ['swallows the answer', 'handled().then(() => never)', 'service-worker'],
  ['never brings the request', 'never', 'in-page'],
  ['dies before', 'Promise.reject(new Error("dead"))', 'in-page'],
  ['dies between', 'handled().then(() => Response.error())', 'service-worker'],
]

for (const [name, doing, way] of workers)
  test(`an order arrives once through a worker that ${name}`, async ({ page }) => {
    const site = await serve({ folders: { '/': dist }, pages: { '/mockServiceWorker.js': losing(doing) } })
    const player = await withWorker(async () => {
      await page.goto('about:blank')
      await page.goto(`http://127.0.0.1:${site.port}/?lesson=sign-up`)
      return createPlayer(await surfaceOf(page, 'page'))
    })
    expect(await player.way()).toBe('service-worker')
    await sendAndReadTicket(player, '201')
    expect(await player.way()).toBe(way)
    await player.openTab('Pantry')
    // Nine guests are there from the start.
    await player.until(
      () => player.text('Inspector'),
      (text) => text.includes('users (10 rows)'),
      'the tables',
    )
    await site.close()
  })
