// Whatever an address asks away is away: no empty box is left of it, and no key reaches it; at every size of page.

import type { Page } from '@playwright/test'
import { parts } from '../../src/embed/settings'
import { expect, test } from './kit/test'

const sizes = [
  { width: 1440, height: 900 },
  { width: 640, height: 400 },
  { width: 390, height: 844 },
]
const pairs = parts.flatMap((one, index) => parts.slice(index + 1).map((other) => [one, other]))
const hides: readonly (readonly string[])[] = [...parts.map((part) => [part]), ...pairs, parts]

/** What each part is on the page. */
const holds: Readonly<Record<(typeof parts)[number], string>> = {
  orders: '#order-pad, [data-part="folds"] [data-part="pad"]',
  'own-order': '#order-pad input[type="radio"]',
  faults: '[role="switch"]',
  inspector: '#inspector, [data-part="folds"] [data-part="inspector"]',
  timeline: '[data-part="timeline"]',
  lens: '[data-part="lens"]',
  trace: '#tab-trace',
  share: '[data-part="share"]',
}

/** Boxes that take room and hold nothing: no word, no picture, no control. */
function emptyBoxes(): readonly string[] {
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible'
  }
  const says = (element: Element): boolean =>
    [element, ...element.querySelectorAll('*')].some(
      (inner) =>
        isSeen(inner) &&
        (inner.matches('svg, img, button, input, textarea, [contenteditable]') ||
          [...inner.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
          )),
    )
  const boxes = document.querySelectorAll('[data-part="page"] :is(section, header, fieldset, form, div, ol, ul, nav)')
  return (
    [...boxes]
      .filter(
        (box) => !box.closest('.scene, [role="status"], [data-part="timeline"] *') && !box.matches('[role="status"]'),
      )
      // What is only laid over the stage, and the rail that is pressed, show nothing of themselves.
      .filter((box) => getComputedStyle(box).pointerEvents !== 'none' && getComputedStyle(box).cursor !== 'pointer')
      .filter((box) => isSeen(box) && box.getBoundingClientRect().height >= 12 && !says(box))
      .map((box) => `${box.tagName} ${box.className} ${Math.round(box.getBoundingClientRect().height)}`)
  )
}

async function ask(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, fragment)
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['hide'] ?? ''))
    .toBe((new URLSearchParams(fragment).get('hide') ?? '').replaceAll(',', ' '))
}

for (const size of sizes)
  test(`at ${size.width} × ${size.height} nothing is left of what is hidden`, async ({ page, sites }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.addInitScript(() =>
      localStorage.setItem('back-of-house', '{"pad":"open","inside":"open","tab":"trace"}'),
    )
    await page.goto(sites.player)
    await page.getByRole('button', { name: 'Send the order' }).click()
    await expect(page.getByTestId('step-label')).toHaveAttribute('data-step-id', /./, { timeout: 20_000 })
    for (const hide of hides) {
      await ask(page, `hide=${hide.join(',')}`)
      expect([hide, await page.evaluate(emptyBoxes)]).toEqual([hide, []])
      for (const part of parts)
        if (hide.includes(part))
          expect([hide, part, await page.locator(holds[part]).filter({ visible: true }).count()]).toEqual([
            hide,
            part,
            0,
          ])
    }
    for (const controls of ['minimal', 'none']) {
      for (const hide of ['', 'timeline', parts.join(',')]) {
        await ask(page, `controls=${controls}&hide=${hide}`)
        expect([controls, hide, await page.evaluate(emptyBoxes)]).toEqual([controls, hide, []])
        if (controls === 'none') expect(await page.locator('[data-part="bar"]').boundingBox()).toBeNull()
      }
    }
    // Every stop of the Tab key is a thing that is there, and shortcuts open nothing.
    await ask(page, `hide=${parts.join(',')}`)
    for (const key of ['1', '2', '3', '4', 'l']) await page.keyboard.press(key)
    await expect(page.locator('#inspector')).toBeHidden()
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press('Tab')
      const lost = await page.evaluate((hidden) => {
        const focused = document.activeElement
        return (
          focused instanceof HTMLElement &&
          focused !== document.body &&
          (focused.offsetParent === null || focused.closest(hidden) !== null)
        )
      }, [holds.orders, holds.inspector, holds.timeline, holds.share].join(', '))
      expect(lost).toBe(false)
    }
  })
