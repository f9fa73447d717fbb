// The stage as it is seen: four sizes, light and dark, before, within and after a sign-up, against pictures beside this
// file. After a wanted change of the drawing, build and take them anew:
// npx vite build && npx playwright test --config tests/browser/playwright.config.ts pictures -u
//
// Wide stages are taken at half their size, to keep the files small.
//
// Tolerance (playwright.config.ts): Playwright leaves out what it takes for antialiasing; of the rest four pixels in ten
// thousand may differ, so that another build of Chromium may set its glyphs and curves a little differently. Somebody
// who stands eight units aside is more than that: the last test proves it.

import type { Browser, Locator, Page } from '@playwright/test'
import { stands } from '../../src/scene/model/geometry'
import { expect, test } from './kit/test'

const sizes = [
  { width: 1440, height: 900 },
  { width: 640, height: 400 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
]
const themes = ['light', 'dark'] as const

/** Places on the playhead's rail, counted in steps of the story; the second is on the way between two stops. */
const moments = [
  ['start', '0'],
  ['between', '3.5'],
  ['end', '6'],
] as const

for (const size of sizes)
  test(`a sign-up at ${size.width}×${size.height}`, async ({ browser, sites }) => {
    const page = await pageOf(browser, size)
    const stage = await open(page, sites.player)
    for (const [moment, position] of moments) {
      await seek(page, position)
      for (const theme of themes) {
        await dress(page, theme)
        await expect(stage).toHaveScreenshot(`${moment}-${theme}-${size.width}x${size.height}.png`)
      }
    }
    await page.context().close()
  })

test('a picture in which one person stands eight units aside is another picture', async ({ browser, sites }) => {
  const page = await pageOf(browser, { width: 1440, height: 900 })
  const stage = await open(page, sites.player)
  await seek(page, '6')
  await dress(page, 'light')
  await expect(stage).toHaveScreenshot('end-light-1440x900.png')
  await page.locator(`.band.cast > g[transform^="translate(${stands.host} "]`).evaluate((person) => {
    person.setAttribute('transform', `translate(8 0) ${person.getAttribute('transform') ?? ''}`)
  })
  await expect(stage).not.toHaveScreenshot('end-light-1440x900.png')
  await page.context().close()
})

/** A page of that size; the pictures of a wide one are half as large. */
async function pageOf(browser: Browser, size: Readonly<Record<'width' | 'height', number>>): Promise<Page> {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: size.width > 1000 ? 0.5 : 1 })
  return context.newPage()
}

/** The end of a sign-up, and nothing in motion. Returns the stage. */
async function open(page: Page, player: string): Promise<Locator> {
  await page.goto(`${player}#at=end`)
  await expect(page.getByTestId('step-label')).toHaveAttribute('data-step-id', /./, { timeout: 20_000 })
  await page.evaluate(() => document.fonts.ready)
  // Captions and buttons lie over the drawing: they have tests of their own.
  await page.addStyleTag({ content: ':root { visibility: hidden } .scene { visibility: visible }' })
  return page.locator('.scene')
}

/** Sets the playhead, paused. */
async function seek(page: Page, position: string): Promise<void> {
  await page.getByRole('slider', { includeHidden: true }).first().fill(position, { force: true })
  // Layers keep what they were painted with while the camera moves: these are painted anew.
  await page.locator('.scene').evaluate(async (scene: HTMLElement) => {
    const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    scene.style.display = 'none'
    await twoFrames()
    scene.style.display = ''
    await twoFrames()
  })
}

/** What the page's own choice of a theme does. */
async function dress(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name
  }, theme)
}
