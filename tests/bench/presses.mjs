// How soon a press is felt on a slow phone: for each of the page's main presses the time until the next paint (Event
// Timing), and the longest task of the main thread while an order runs, in Chromium with a throttled processor.

const viewport = { width: 390, height: 844 }
/** Long enough for what a press sets off; nothing is measured by it. */
const settleMs = 1500

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ name: string, press: (page: Page) => Promise<void> }} Press
 */

/** So long a quick finger rests on the glass. */
const restMs = 60

/**
 * A finger's tap. Playwright's `click` would first look through the page, in the page's own slow time; its `tap` lifts
 * the finger in the same moment, as nobody does.
 * @param {import('@playwright/test').Locator} locator
 */
async function tap(locator) {
  await locator.waitFor()
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is nowhere on the page.')
  const page = locator.page()
  const devtools = await page.context().newCDPSession(page)
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  await page.waitForTimeout(restMs)
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await devtools.detach()
}

/** @type {(name: string | RegExp) => (page: Page) => Promise<void>} */
const button = (name) => (page) => tap(page.getByRole('button', { name }).first())

/** In this order: each finds the page as the one before left it. */
/** @type {readonly Press[]} */
const presses = [
  { name: 'Send the order', press: button('Send the order') },
  { name: 'pause', press: button('Pause') },
  { name: 'next', press: button('Next step') },
  { name: 'back', press: button(/Previous step/) },
  { name: 'play', press: button('Play') },
  { name: 'your order', press: button('Your order') },
  { name: 'a switch', press: (page) => tap(page.getByRole('switch').first()) },
  { name: 'your order, folded', press: button('Fold the order pad away') },
  { name: 'look inside', press: button('Look inside') },
  { name: 'a tab', press: (page) => tap(page.getByRole('tab', { name: 'Trace' })) },
  { name: 'look inside, folded', press: button(/^Fold /) },
  { name: 'lessons', press: (page) => tap(page.locator('header').getByRole('button').first()) },
]

/**
 * Of one visit, in milliseconds: for each press by name how long until the pressed look is painted (`seenMs`, from the
 * finger's touch) and its longest event until the next paint (`ms`); and the longest task from *Send the order* on.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} slowdown
 * @returns {Promise<{ presses: { name: string, ms: number, seenMs: number }[], taskMs: number }>}
 */
export async function feltPresses(browser, url, slowdown) {
  const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await page.addInitScript(observe)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('[data-testid="network-way"][data-way]').first().waitFor({ state: 'attached' })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const seen = []
  let taskMs = 0
  for (const { name, press } of presses) {
    await page.evaluate(() => {
      Reflect.set(globalThis, 'benchSeen', { eventMs: 0, seenMs: 0, taskMs: 0 })
    })
    try {
      await press(page)
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
    await page.waitForTimeout(settleMs)
    const { eventMs, seenMs, taskMs: task } = await page.evaluate(() => Reflect.get(globalThis, 'benchSeen'))
    if (name === presses[0]?.name) taskMs = task
    seen.push({ name, ms: eventMs, seenMs })
  }
  await context.close()
  return { presses: seen, taskMs }
}

/** Runs in the page: keeps the longest press and the longest task since it was last asked. */
function observe() {
  // Without a screen, Chromium tells of a paint only when the page draws another one: here it always does.
  addEventListener('DOMContentLoaded', () => {
    const dot = document.createElement('div')
    dot.style.cssText = 'position:fixed;top:0;left:0;z-index:9;width:1px;height:1px;background:#888'
    dot.animate([{ opacity: 0.1 }, { opacity: 1 }], { duration: 200, iterations: Number.POSITIVE_INFINITY })
    document.documentElement.append(dot)
  })
  Reflect.set(globalThis, 'benchSeen', { eventMs: 0, seenMs: 0, taskMs: 0 })
  const seen = () => Reflect.get(globalThis, 'benchSeen')
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('interactionId' in entry && Number(entry.interactionId) > 0) {
        seen().eventMs = Math.max(seen().eventMs, entry.duration)
        if (entry.name === 'pointerdown') seen().seenMs = Math.max(seen().seenMs, entry.duration)
      }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16, buffered: true }))
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen().taskMs = Math.max(seen().taskMs, entry.duration)
  }).observe({ type: 'longtask', buffered: true })
}
