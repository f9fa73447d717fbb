// The page where somebody else chooses its colours, with larger text, and on paper.

import type { Locator, Page } from '@playwright/test'
import { en } from '../../src/words/en'
import { expect, test } from './kit/test'

async function onTrip(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Send the order' }).click()
  await expect(page.locator('[aria-current="step"]').first()).toBeAttached({ timeout: 20_000 })
  for (let press = 0; press < 3; press++) await page.keyboard.press('PageDown')
}

/** What sets a box apart where shadows and grounds are taken away: border, outline, and a ground of the system's own. */
const look = (locator: Locator): Promise<string> =>
  locator.first().evaluate((element) =>
    [element, getComputedStyle(element, '::after')]
      .map((one) => (one instanceof Element ? getComputedStyle(one) : one))
      .map(({ backgroundColor, borderColor, borderStyle, borderWidth, outlineStyle, outlineWidth }) =>
        [backgroundColor, borderColor, borderStyle, borderWidth, outlineStyle, outlineWidth].join(' '),
      )
      .join(' | '),
  )

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`forced colours, ${colorScheme}, ${size.width} px: what is chosen can be told`, async ({ page, sites }) => {
      await page.setViewportSize(size)
      await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' })
      await onTrip(page, sites.player)
      const apart = async (what: string, chosen: Locator, other: Locator): Promise<void> => {
        expect([what, await look(chosen)]).not.toEqual([what, await look(other)])
      }
      const frame = (place: string) => page.locator(`[data-part="timeline"] [data-place="${place}"]`)
      await apart('the step that is now, and one ahead', frame('now'), frame('ahead'))
      await apart('a step that is done, and one ahead', frame('done'), frame('ahead'))
      await page.getByRole('button', { name: en.page.fold.inside }).click()
      const tab = (chosen: boolean) => page.locator(`[role="tab"][aria-selected="${chosen}"]`)
      await apart('the tab', tab(true), tab(false))
      await apart('the step that is now, unfolded', frame('now'), frame('done'))
      if (size.width > 960) {
        const choice = (how: string) =>
          page.locator(`label:has(> input[type="radio"]${how}) > span`).filter({ visible: true })
        await apart('the choice', choice(':checked'), choice(':not(:checked)'))
      }
      await page.getByRole('tab', { name: /^Trace/ }).click()
      const row = (how: string) => page.locator(`[role="tabpanel"] ol button${how}`)
      await expect(row('[aria-current]')).toBeVisible()
      await apart('the span', row('[aria-current]'), row(':not([aria-current])'))
      await page.getByRole('button', { name: en.page.fold.closeInside }).click()
      await page.getByRole('button', { name: en.page.fold.pad }).click()
      const track = (how: string) => page.locator(`label:has(> input[role="switch"]${how}) > span`)
      await page.getByRole('switch', { name: en.switches['database-slow'].name }).click()
      await apart('the switch', track(':checked').first(), track(':not(:checked)').first())
    })

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`larger text at ${size.width} px: the words in the lit room grow too, and are seen whole`, async ({
    page,
    sites,
  }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const plates: number[] = []
    for (const text of [100, 150, 200]) {
      await page.goto('about:blank')
      await page.goto(`${sites.player}#at=insert-user&text=${text}`)
      const plate = page.locator('.plate[data-state="active"] .plate-name').filter({ visible: true }).first()
      await expect(plate).toBeVisible({ timeout: 20_000 })
      // The camera may be on its way yet.
      await expect.poll(() => isWhole(page, plate), { message: String(text) }).toBe(true)
      plates.push((await plate.boundingBox())?.height ?? 0)
    }
    const [usual = 0, larger = 0, largest = 0] = plates
    expect(larger / usual).toBeGreaterThan(1.3)
    expect(largest / usual).toBeGreaterThan(size.width > 700 ? 1.8 : 1.1)
  })

async function isWhole(page: Page, plate: Locator): Promise<boolean> {
  const [box, stage] = [await plate.boundingBox(), await page.locator('.scene').boundingBox()]
  return !!box && !!stage && box.x >= stage.x && box.y >= stage.y && box.x + box.width <= stage.x + stage.width
}

/** The lowest contrast of any text that is printed with the ground it is printed on (WCAG 2.2). */
function lowestContrast(): { readonly ratio: number; readonly text: string } {
  const channels = (colour: string): readonly number[] =>
    (/\((.*)\)/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number)
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  let lowest = { ratio: 21, text: '' }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const text = (walker.currentNode.nodeValue ?? '').trim()
    if (!element || text === '' || !element.checkVisibility() || element.getClientRects().length === 0) continue
    let ground = 'rgb(255, 255, 255)'
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { backgroundColor } = getComputedStyle(box)
      if ((channels(backgroundColor)[3] ?? 1) > 0.99) {
        ground = backgroundColor
        break
      }
    }
    const [light = 0, dark = 0] = [luminance(getComputedStyle(element).color), luminance(ground)].sort((a, b) => b - a)
    const ratio = (light + 0.05) / (dark + 0.05)
    if (ratio < lowest.ratio) lowest = { ratio, text }
  }
  return lowest
}

test('a page that is printed in mid-trip is not empty, and is longer at the end', async ({ page, sites }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await onTrip(page, `${sites.player}&theme=dark`)
  const printed = async (): Promise<number> => (await page.pdf()).byteLength
  const empty = 5_000
  await expect.poll(printed, { timeout: 20_000 }).toBeGreaterThan(empty)
  const middle = await printed()
  await page.getByRole('button', { name: 'Last step' }).click()
  expect(await printed()).toBeGreaterThan(middle)
})

for (const theme of ['light', 'dark', 'contrast'])
  for (const view of ['full', 'text'])
    test(`on paper, from the ${theme} ${view} view: the trip as a list, dark on light`, async ({ page, sites }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await onTrip(page, `${sites.player}&theme=${theme}&view=${view}`)
      await expect(page.locator('[aria-current="step"]').first()).toBeAttached()
      await page.emulateMedia({ media: 'print' })
      const trip = page.getByRole('region', { name: en.textView.region })
      await expect(trip.getByRole('listitem').first()).toBeVisible()
      await expect(trip.getByRole('heading', { level: 3 })).toHaveCount(4)
      await expect(trip).toContainText('POST /api/users HTTP/1.1')
      await expect(trip.getByText(en.textView.ahead)).toBeVisible()
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
      await expect(page.locator('.scene')).toBeHidden()
      const { ratio, text } = await page.evaluate(lowestContrast)
      expect([text, ratio >= 4.5]).toEqual([text, true])
      // Back on the screen, nothing of it is left.
      await page.emulateMedia({ media: 'screen' })
      if (view === 'full') await expect(trip).toHaveCount(0)
    })
