// What a screen reader finds at each step of sign-up: the accessibility tree of header, house, caption and timeline, as
// a snapshot. A change of it is a change somebody hears.

import { en } from '../../src/words/en'
import { expect, test } from './kit/test'

test('the accessibility tree of each step of sign-up', async ({ page, sites }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(sites.player)
  await expect(page.locator('[data-way="service-worker"]').first()).toBeAttached({ timeout: 30_000 })
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'before-the-order.aria.yml' })
  await page.getByRole('button', { name: en.page.send }).click()
  const label = page.getByTestId('step-label')
  await expect(label).toHaveAttribute('data-step-id', /./, { timeout: 20_000 })
  const next = page.getByRole('button', { name: en.page.transport.next, exact: true })
  for (let number = 1; ; number++) {
    const stepId = await label.getAttribute('data-step-id')
    await test.step(`step ${number}, ${stepId}`, async () => {
      await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `${number}-${stepId}.aria.yml` })
    })
    // At the end nothing goes on: what stands there instead is in the last picture.
    if (!(await next.isVisible())) break
    await next.click()
    await expect(label).not.toHaveAttribute('data-step-id', stepId ?? '')
  }
})
