// Comfort: twice the size without loss, targets big enough for a finger, and a page that stands still when it is paused.

import type { Page } from '@playwright/test'
import { en } from '../../src/words/en'
import { expect, test } from './kit/test'

const place = '#at=insert-user'

test.describe('at 200 %', () => {
  for (const [what, viewport, text] of [
    ['of the browser’s zoom', { width: 720, height: 450 }, ''],
    ['of the text, on a wide page', { width: 1440, height: 900 }, '&text=200'],
    ['of the text, on a phone', { width: 390, height: 844 }, '&text=200'],
  ] as const) {
    test(`${what}, everything is there and nothing is cut off`, async ({ page, sites }) => {
      await page.setViewportSize(viewport)
      await open(page, `${sites.player}${place}${text}`)
      for (const name of ['Next step', 'Previous step (back)'])
        await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 0.95 })
      await expect(page.getByTestId('caption')).toBeInViewport({ ratio: 0.95 })
      for (const name of [en.page.fold.pad, en.page.fold.inside, en.page.menu.open])
        await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 0.5 })
      expect(await page.evaluate(sidewaysOverflow)).toBeLessThanOrEqual(1)
      expect(await page.evaluate(cutTexts)).toEqual([])
    })
  }
})

test.describe('for a finger', () => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 640, height: 400 },
    { width: 844, height: 390 },
  ]) {
    test(`every target is at least 44 px at ${viewport.width}×${viewport.height}`, async ({ browser, sites }) => {
      const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true })
      const page = await context.newPage()
      await open(page, `${sites.player}${place}`)
      const small = [...(await page.evaluate(smallTargets))]
      for (const [part, close] of [
        [en.page.fold.pad, en.page.fold.closePad],
        [en.page.fold.inside, en.page.fold.closeInside],
        [en.page.menu.open, null],
      ] as const) {
        await page.getByRole('button', { name: part, exact: true }).click()
        await expect.poll(() => page.evaluate(running)).toEqual([])
        small.push(...(await page.evaluate(smallTargets)))
        // A sheet is closed where it stands.
        if (close !== null) await page.getByRole('button', { name: close, exact: true }).click()
      }
      expect([...new Set(small)]).toEqual([])
      await context.close()
    })
  }
})

test.describe('standing still', () => {
  test('while paused nothing moves', async ({ page, sites }) => {
    await page.goto(`${sites.player}${place}`)
    await expect(page.getByTestId('step-label')).toHaveAttribute('data-step-id', 'insert-user', { timeout: 20_000 })
    await expect.poll(() => page.evaluate(running)).toEqual([])
    const first = await page.screenshot()
    // Time has to pass for what may move in it.
    await page.waitForTimeout(700)
    expect((await page.screenshot()).equals(first)).toBe(true)
  })

  test('with reduced motion a step is there at once, without travel', async ({ page, sites }) => {
    await open(page, `${sites.player}${place}`)
    await page.getByRole('button', { name: 'Next step' }).click()
    await expect(page.getByTestId('step-label')).not.toHaveAttribute('data-step-id', 'insert-user')
    expect(await page.evaluate(running)).toEqual([])
    const first = await page.screenshot()
    // Time has to pass for what may move in it.
    await page.waitForTimeout(500)
    expect((await page.screenshot()).equals(first)).toBe(true)
  })

  test('the switch for movement is seen and does the same', async ({ page, sites }) => {
    await page.goto(`${sites.player}${place}`)
    await expect(page.getByTestId('step-label')).toHaveAttribute('data-step-id', 'insert-user', { timeout: 20_000 })
    await page.getByRole('button', { name: en.page.menu.open }).click()
    await page.getByRole('radio', { name: en.page.menu.motionLess }).check({ force: true })
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Next step' }).click()
    await expect(page.getByTestId('step-label')).not.toHaveAttribute('data-step-id', 'insert-user', { timeout: 500 })
    await expect(page).toHaveURL(/motion=reduce/)
  })
})

/** Opens a moment, without travel. */
async function open(page: Page, url: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(url)
  await expect(page.getByTestId('step-label')).toHaveAttribute('data-step-id', 'insert-user', { timeout: 20_000 })
}

// What follows runs inside the page.

function sidewaysOverflow(): number {
  return document.documentElement.scrollWidth - innerWidth
}

/** Texts of controls and captions that are wider than the box that hides the rest. */
function cutTexts(): string[] {
  const watched = document.querySelectorAll('button, [data-testid="caption"], label, h1, h2')
  return [...watched].flatMap((element) => {
    if (!(element instanceof HTMLElement) || element.closest('[aria-hidden="true"]')) return []
    const isHidden = element.getClientRects().length === 0 || element.closest('.visually-hidden') !== null
    const { overflowX, textOverflow } = getComputedStyle(element)
    const isCut = overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 2
    return !isHidden && isCut && textOverflow !== 'ellipsis' ? [element.textContent ?? ''] : []
  })
}

/** Controls that are displayed and smaller than a finger; those in a sentence are let pass (WCAG 2.5.8, inline). */
function smallTargets(): string[] {
  const controls = document.querySelectorAll('button, a[href], input, select, textarea, [role="tab"], [role="switch"]')
  return [...controls].flatMap((control) => {
    const style = getComputedStyle(control)
    const isThere = control.checkVisibility({ visibilityProperty: true }) && style.pointerEvents !== 'none'
    if (!isThere || control.matches(':disabled') || control.closest('p, code, pre, [aria-hidden="true"]')) return []
    // A label belongs to what it is for: pressing it does the same.
    const target = control.closest('label') ?? control
    const { width, height, right, bottom } = target.getBoundingClientRect()
    if (width <= 1 || right <= 0 || bottom <= 0 || (width >= 43.5 && height >= 43.5)) return []
    const name = control.getAttribute('aria-label') ?? control.textContent ?? ''
    return [`${name.trim() || control.id || control.tagName} ${Math.round(width)}×${Math.round(height)}`]
  })
}

/** Animations and transitions that run just now. */
function running(): string[] {
  return document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map((animation) => {
      const effect = animation.effect
      return effect instanceof KeyframeEffect ? String(effect.target?.className) : 'something'
    })
}
