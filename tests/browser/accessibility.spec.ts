// axe at WCAG 2.2 AA over a written list of states (states.ts): some at every size and in every theme, all of them on a
// wide page and on a phone.

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './kit/test'
import { type Act, everywhere, once, type PageState } from './states'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const sizes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 640, height: 400 },
  { width: 390, height: 844 },
] as const
const themes = ['light', 'dark', 'contrast']

test.describe.configure({ mode: 'parallel' })

for (const state of everywhere) {
  test(`axe finds nothing at any size, in any theme: ${state.name}`, async ({ page, sites }) => {
    test.setTimeout(180_000)
    await arrive(page, sites.home, state)
    const found: string[] = []
    for (const theme of themes) {
      // The address is read wherever it stands; without a place on a trip, it leaves the stage as it is.
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#theme=${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      for (const viewport of sizes) {
        await page.setViewportSize(viewport)
        found.push(...(await violations(page, `${state.name}, ${theme}, ${viewport.width}×${viewport.height}`)))
      }
    }
    expect(found).toEqual([])
  })
}

const [wide, phone] = [sizes[0], sizes[3]]

// In two halves, of which two browsers take one each.
for (const half of [0, 1])
  test(`axe finds nothing in any state, on a wide page and on a phone (${half + 1} of 2)`, async ({ page, sites }) => {
    test.setTimeout(360_000)
    const found: string[] = []
    for (const state of once.filter((_, index) => index % 2 === half))
      await test.step(state.name, async () => {
        await page.setViewportSize(wide)
        await arrive(page, sites.home, state)
        found.push(...(await violations(page, state.name)))
        // A lesson differs from another by its words only; what opens is arranged in another way.
        if (state.name.startsWith('lesson')) return
        await page.setViewportSize(phone)
        found.push(...(await violations(page, `${state.name}, on a phone`)))
      })
    expect(found).toEqual([])
  })

/** What axe finds on the page as it stands. The drawing is one image to it, and thousands of shapes to look through. */
async function violations(page: Page, where: string): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page })
    .options({ runOnly: standards, resultTypes: ['violations'] })
    .exclude('.scene svg')
    // The page has no frames; without this each look opens another page to put the frames' results together.
    .setLegacyMode(true)
    .analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} ${target.join(' ')}`))
}

/** The label of a step, or the current item of the list. */
const standing = '[data-step-id]:not([data-step-id=""]), [aria-current="step"]'

async function arrive(page: Page, home: string, { query, fragment, acts }: PageState): Promise<void> {
  page.setDefaultTimeout(15_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // What an earlier state left open is not this one's.
  await page.goto('about:blank')
  await page.context().addInitScript(forget)
  await page.goto(`${home}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`)
  await expect(page.locator('[data-way]').first()).toBeAttached({ timeout: 20_000 })
  if (/(^|&)at=/.test(fragment) && !query.includes('dragons'))
    await expect(page.locator(standing).first()).toBeAttached({ timeout: 20_000 })
  for (const act of acts) await perform(page, act)
  await page.waitForTimeout(150)
}

/** A choice is drawn by its label, which lies over it and takes the press. */
async function perform(page: Page, act: Act): Promise<void> {
  if ('press' in act) await page.getByRole('button', { name: act.press, exact: true }).first().click()
  else if ('tab' in act) await page.getByRole('tab', { name: act.tab }).click()
  else if ('choose' in act) await page.getByRole('radio', { name: act.choose }).check({ force: true })
  else if ('turnOn' in act) await page.getByRole('switch', { name: act.turnOn }).click()
  else await page.getByLabel(act.type[0], { exact: true }).fill(act.type[1])
}

// What follows runs inside the page.

function forget(): void {
  localStorage.clear()
  sessionStorage.clear()
}
