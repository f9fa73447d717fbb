// On a slow line the drawn page stands before its script: a press in between is not lost.

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
