// What somebody waits for in the page, in Chromium at full speed: an order until its trip can be played, and the
// inspector until it is open for the first time.

const viewport = { width: 1440, height: 900 }
const send = 'button[data-part="send"]'

/**
 * Milliseconds from the press that sends an order until the page stands at the first step of the new trip, in a
 * kitchen that is open already. Several orders in one visit, each after *New order*.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url with the lesson in its query
 * @param {number} runs
 * @returns {Promise<number[]>}
 */
export async function sendWaits(browser, url, runs) {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('[data-testid="network-way"][data-way]').first().waitFor({ state: 'attached' })
  /** @type {number[]} */
  const waits = []
  // The first one also compiles and fills caches: it is not counted.
  for (let run = -1; run < runs; run += 1) {
    await page.locator(send).first().waitFor()
    const wait = await page.evaluate(pressAndWait, {
      press: send,
      until: '[data-testid="step-label"][data-step-id="write-order"]',
    })
    if (run >= 0) waits.push(wait)
    // To the end, so that the next trip begins with a change.
    await page.getByRole('region', { name: 'Restaurant' }).press('End')
    await page.locator('[data-part="new-order"]').first().click()
  }
  await context.close()
  return waits
}

/**
 * Milliseconds from the press of *Look inside* on a first visit until the inspector shows its first tab.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<number>}
 */
export async function inspectorWait(browser, url) {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('[data-testid="network-way"][data-way]').first().waitFor({ state: 'attached' })
  await page.evaluate(pressAndWait, {
    press: send,
    until: '[data-testid="step-label"][data-step-id="write-order"]',
  })
  const wait = await page.evaluate(pressAndWait, {
    press: 'button[data-part="inspector"]',
    until: '[role="tabpanel"] *',
  })
  await context.close()
  return wait
}

/**
 * Runs in the page: presses the button that the selector names, and waits until something matches.
 * @param {{ press: string, until: string }} what
 * @returns {Promise<number>}
 */
async function pressAndWait({ press, until }) {
  const button = [...document.querySelectorAll(press)].find((one) => one.checkVisibility())
  if (!(button instanceof HTMLElement)) throw new Error(`There is no button “${press}”.`)
  if (document.querySelector(until)) throw new Error(`“${until}” is there before the press.`)
  const start = performance.now()
  const found = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(until)) return
      observer.disconnect()
      resolve(undefined)
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  button.click()
  await found
  return performance.now() - start
}
