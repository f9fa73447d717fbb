// On a slow line the drawn page stands before its script: a press in between is not lost.

import { en } from '../../src/words/en'
import { expect, test } from './kit/test'

test('“Send the order”, pressed before the script is there, is sent when it comes', async ({ page, sites }) => {
  let deliver = (): void => {}
  const held = new Promise<void>((resume) => {
    deliver = resume
  })
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  // The load event waits for the script.
  await page.goto(sites.player, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Send the order' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-waiting', '')
  deliver()
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('html')).not.toHaveAttribute('data-waiting')
})

test('a room, pressed before the restaurant’s script is there, is answered when it comes', async ({ page, sites }) => {
  let deliver = (): void => {}
  const held = new Promise<void>((resume) => {
    deliver = resume
  })
  await page.route(/\/assets\/restaurant-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(sites.player, { waitUntil: 'commit' })
  // The rest of the page works by then: it says how it reaches the server.
  await expect(page.locator('[data-testid="network-way"]')).toHaveAttribute('data-way', /.+/)
  await page.locator('#restaurant button').first().dispatchEvent('click')
  await expect(page.locator('html')).toHaveAttribute('data-waiting', '')
  await expect(page.locator('#restaurant svg').first()).toBeVisible()
  deliver()
  await expect(page.locator('html')).not.toHaveAttribute('data-waiting')
  await expect(
    page.getByRole('list', { name: en.page.scene.rooms }).getByText(en.page.scene.told['no-order']),
  ).toBeVisible()
})
