// A host page with much above the player's frame: whatever the player does, the host's page stays where it is.

import type { FrameLocator, Page } from '@playwright/test'
import { serve } from '../tools/serve.mjs'
import { expect, test } from './kit/test'

/** Sixteen hundred pixels of a host's own words, and the frame below them. */
const hostPage = (source: string): string => `<!doctype html>
<html lang="en">
<title>A page with a player far down</title>
<style>body { margin: 0 } div { height: 1600px } iframe { border: 0; width: 100%; height: 600px; display: block }</style>
<div>Words of the host’s own.</div>
<iframe title="Back of House" src="${source}"></iframe>
<script>
  // Every movement counts, also one that is taken back at once.
  window.moves = []
  addEventListener('scroll', () => window.moves.push(scrollY))
</script>
</html>`

async function openFramed(page: Page, player: string, rest: string): Promise<FrameLocator> {
  const host = await serve({ pages: { '/': hostPage(`${new URL(player).origin}/?lesson=sign-up&view=embed${rest}`) } })
  page.once('close', () => void host.close())
  // Its first strip is in sight: browsers draw no frames of a site that nobody can see.
  await page.setViewportSize({ width: 1000, height: 1700 })
  await page.goto(`http://localhost:${host.port}/`)
  return page.frameLocator('iframe')
}

const moved = (page: Page): Promise<unknown> => page.evaluate('[scrollY, ...window.moves]')

const now = (frame: FrameLocator) => frame.locator('[aria-current="step"]').first()

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test(`the host stays where it is on load, at every step and after presses (${reducedMotion})`, async ({
    page,
    sites,
  }) => {
    await page.emulateMedia({ reducedMotion })
    const frame = await openFramed(page, sites.player, '#at=insert-user&speed=4')
    await expect(now(frame)).toBeAttached({ timeout: 20_000 })
    expect(await moved(page), 'on load').toEqual([0])
    // Pressed in the frame's document itself: a pointer or a key of the test's driver would scroll the host to it.
    const press = (key: string): Promise<void> =>
      frame.locator('body').evaluate((body, key) => {
        const target = body.ownerDocument.activeElement ?? body
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      }, key)
    for (const key of ['PageDown', 'PageDown', 'PageUp', 'Home', 'PageDown', 'End', 'Home']) {
      await press(key)
      expect(await moved(page), key).toEqual([0])
    }
    // By their place in the document, as presses open and close parts of the page.
    const pressed: string[] = []
    for (let at = 0; ; at++) {
      const button = frame.locator('button:visible').nth(at)
      if ((await button.count()) === 0) break
      const name = await button.evaluate((element) => {
        if (element instanceof HTMLElement) element.click()
        return element.ariaLabel ?? element.textContent
      })
      pressed.push(name)
      expect(await moved(page), name).toEqual([0])
    }
    expect(pressed.length).toBeGreaterThan(5)
    // What was pressed last may still be on its way: a refused clipboard, a part that is loaded.
    await page.waitForLoadState('networkidle')
    expect(await moved(page), 'in the end').toEqual([0])
  })

test('the host stays where it is while the player plays by itself', async ({ page, sites }) => {
  const frame = await openFramed(page, sites.player, '#autoplay=1&speed=4')
  await expect(now(frame)).toBeAttached({ timeout: 20_000 })
  const last = frame.locator('[data-part="timeline"] [data-place]').last()
  await expect(last).toHaveAttribute('data-place', 'now', { timeout: 60_000 })
  expect(await moved(page)).toEqual([0])
})
