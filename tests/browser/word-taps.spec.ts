// A finger on a word of the glossary opens that word, wherever on the word it comes down.

import { expect, test } from './kit/test'

for (const { width, height } of [
  { width: 320, height: 240 },
  { width: 390, height: 844 },
])
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })

    for (const step of ['validate', 'hash-password', 'insert-user'])
      test(`every word of ${step} opens itself`, async ({ page, sites }) => {
        await page.goto(`${sites.player}&view=embed#at=${step}`)
        const words = page.locator('[data-reading] button[aria-haspopup="dialog"]').filter({ visible: true })
        await expect(words.first()).toBeVisible({ timeout: 20_000 })
        await page.evaluate(() => document.fonts.ready)
        const count = await words.count()
        for (let index = 0; index < count; index++) {
          const word = words.nth(index)
          const name = await word.innerText()
          await word.scrollIntoViewIfNeeded()
          const box = await word.boundingBox()
          if (!box) throw new Error(`“${name}” has no box.`)
          // Near its corners and in its middle.
          const spots = [0.1, 0.5, 0.9].flatMap((x) =>
            [0.1, 0.5, 0.9].map((y) => ({ x: box.x + box.width * x, y: box.y + box.height * y })),
          )
          const found = await page.evaluate(
            (at) => at.map(({ x, y }) => document.elementFromPoint(x, y)?.closest('button')?.textContent),
            spots,
          )
          expect(found).toEqual(spots.map(() => name))
          const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
          await page.touchscreen.tap(middle.x, middle.y)
          await expect(word).toHaveAttribute('aria-expanded', 'true')
          await expect(page.locator('[aria-haspopup="dialog"][aria-expanded="true"]')).toHaveCount(1)
          await expect(page.getByRole('dialog')).toBeVisible()
          await page.keyboard.press('Escape')
          await expect(word).toHaveAttribute('aria-expanded', 'false')
        }
      })

    test('around a word there is room for a finger', async ({ page, sites }) => {
      await page.goto(`${sites.player}&view=embed#at=insert-user`)
      const words = page.locator('[data-reading] button[aria-haspopup="dialog"]').filter({ visible: true })
      await expect(words.first()).toBeVisible({ timeout: 20_000 })
      const sizes = await words.evaluateAll((all) =>
        all.map((word) => {
          const { width, height } = getComputedStyle(word, '::after')
          return Math.min(Number.parseFloat(width), Number.parseFloat(height))
        }),
      )
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(44)
    })
  })
