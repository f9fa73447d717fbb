// axe at WCAG 2.2 AA, at every size and in both themes: on the first visit, and at the end of a run with all unfolded.

import AxeBuilder from '@axe-core/playwright'
import { surfaceOf } from './kit/chromium'
import { sendAndReadTicket } from './kit/journey'
import { createPlayer } from './kit/player'
import { expect, test } from './kit/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const sizes = [
  { width: 1440, height: 900 },
  { width: 640, height: 400 },
  { width: 390, height: 844 },
]

for (const viewport of sizes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing at ${viewport.width}×${viewport.height}, ${colorScheme}`, async ({ browser, sites }) => {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const violations = async (): Promise<readonly string[]> => {
        const found = await new AxeBuilder({ page }).withTags(standards).analyze()
        return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
      }
      await page.goto(sites.player)
      const player = createPlayer(await surfaceOf(page, 'page'))
      await player.way()
      expect(await violations()).toEqual([])
      await sendAndReadTicket(player, '201')
      expect(await violations()).toEqual([])
      await player.openTab('Pantry')
      expect(await violations()).toEqual([])
      await context.close()
    })
  }
}
