// The frame around a trip: the first card, switches that move nothing, the bill on a wide page and on a phone.

import type { Page } from '@playwright/test'
import { en } from '../../src/words/en'
import { expect, test } from './kit/test'

const sizes = [
  ['a wide page', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const

async function open(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(address)
  await expect(page.locator('[data-way]').first()).toBeAttached({ timeout: 30_000 })
}

test('the first Tab after the skip link is on the button that sends; going on leads there and sends nothing', async ({
  page,
  sites,
}) => {
  await open(page, sites.player)
  await expect(page.getByText(en.page.first.line)).toBeVisible()
  await expect(page.getByText(en.page.first.seen)).toBeVisible()
  const send = page.getByRole('button', { name: en.page.send })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(send).toBeFocused()
  await page.getByRole('region', { name: en.page.regions.restaurant }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(send).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('step-label')).toHaveAttribute('data-step-id', /./, { timeout: 20_000 })
  await expect(page.getByText(en.page.first.seen)).toBeHidden()
  await expect(page.locator('[data-transport="play"]')).toBeFocused()
})

for (const [name, viewport] of sizes) {
  for (const lesson of ['sign-up', 'profile'])
    test(`no switch moves another control on ${name}: ${lesson}`, async ({ page, sites }) => {
      await page.setViewportSize(viewport)
      await open(page, `${sites.home}?lesson=${lesson}`)
      await page.getByRole('button', { name: en.page.fold.pad }).first().click()
      await expect(page.locator('#order-pad').getByText(en.visit.wallet.title)).toBeAttached()
      if (lesson === 'profile') await expect(page.locator('[data-badge]')).toContainText('number')
      const before = await page.evaluate(boxes)
      expect(before.length).toBeGreaterThan(8)
      for (const box of await page.getByRole('switch').all()) {
        await box.dispatchEvent('click')
        expect(await page.evaluate(boxes), (await box.getAttribute('data-switch')) ?? '').toEqual(before)
        await box.dispatchEvent('click')
        expect(await page.evaluate(boxes)).toEqual(before)
      }
    })

  test(`the bill at the end on ${name}: beside the picture, put away by Escape`, async ({ page, sites }) => {
    await page.setViewportSize(viewport)
    await open(page, `${sites.home}?lesson=sign-up#at=end`)
    const bill = page.getByTestId('recap')
    await expect(bill).toBeVisible({ timeout: 30_000 })
    for (const button of [en.page.playAgain, en.page.newOrder])
      await expect(page.getByRole('button', { name: button, exact: true })).toBeInViewport()
    await expect(page.getByRole('button', { name: /^Next lesson/ })).toBeInViewport()
    const stage = await page.locator('#restaurant').boundingBox()
    const paper = await bill.boundingBox()
    expect(stage && paper && (paper.x >= stage.x + stage.width - 1 || paper.y >= stage.y + stage.height - 1)).toBe(true)
    await page.keyboard.press('Escape')
    await expect(bill).toBeHidden()
    await expect(page.getByRole('button', { name: en.page.bill.fold })).toBeVisible()
  })
}

// What follows runs inside the page.

/** Where every control of the pad stands, to the pixel, but for those that a switch puts there. */
function boxes(): readonly string[] {
  const controls = document.querySelectorAll('#order-pad :is(input:not([hidden]), button, summary)')
  return [...controls]
    .filter((one) => one.closest('[class*="written"]') === null || one.matches('input'))
    .map((one) => {
      const { x, y, height } = one.getBoundingClientRect()
      return `${one.id.replace(/-own$/, '') || one.textContent} ${Math.round(x)} ${Math.round(y)} ${Math.round(height)}`
    })
}

for (const [width, height] of [
  [800, 600],
  [640, 500],
  [320, 500],
] as const)
  test(`the trip’s buttons stay in sight beside any open sheet at ${width}×${height}`, async ({ page, sites }) => {
    await page.setViewportSize({ width, height })
    await open(page, sites.player)
    await page.getByRole('button', { name: en.page.send }).click()
    const play = page.locator('[data-transport="play"]')
    await expect(play).toBeVisible({ timeout: 20_000 })
    for (const [sheet, close] of [
      [en.page.fold.inside, en.page.fold.closeInside],
      [en.page.fold.pad, en.page.fold.closePad],
    ] as const) {
      await page.getByRole('button', { name: sheet }).first().click()
      await expect(page.getByRole('button', { name: close })).toBeVisible()
      await expect(play).toBeInViewport({ ratio: 1 })
      await page.getByRole('button', { name: close }).click()
    }
  })
