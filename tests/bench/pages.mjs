// What is measured in the browser: first paints on a slow network, bytes of a lesson, React's commits while playing.

import { chromium } from '@playwright/test'
import { chromiumFlags, need } from '../tools/browsers.mjs'

/** Lighthouse's slow 4G and slow processor, applied by the browser itself. */
const slow = { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 }
const processorSlowdown = 4
/** Long enough for everything that comes after the first paint to have come. */
const settleMs = 8000
const viewport = { width: 1440, height: 900 }

/** @returns {Promise<import('@playwright/test').Browser>} */
export const launch = () => chromium.launch({ executablePath: need('chromium'), args: [...chromiumFlags] })

/**
 * First and largest contentful paint of one cold visit, in milliseconds.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<{ fcp: number, lcp: number, shift: number }>}
 */
export async function paints(browser, url) {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...slow })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown })
  await page.addInitScript(observePaints)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(settleMs)
  const seen = await page.evaluate(() => ({ ...document.documentElement.dataset }))
  await context.close()
  return { fcp: Number(seen['benchFcp']), lcp: Number(seen['benchLcp']), shift: Number(seen['benchShift'] ?? 0) }
}

/** Runs in the page: keeps what the browser reports in attributes that can be read afterwards. */
function observePaints() {
  let shift = 0
  new PerformanceObserver((list) => {
    const data = document.documentElement.dataset
    for (const entry of list.getEntries()) {
      if (entry.name === 'first-contentful-paint') data['benchFcp'] = String(entry.startTime)
      if (entry.entryType === 'largest-contentful-paint') data['benchLcp'] = String(entry.startTime)
      if (entry.entryType === 'layout-shift' && 'value' in entry) shift += Number(entry.value)
    }
    data['benchShift'] = String(shift)
  }).observe({ type: 'paint', buffered: true })
  for (const type of ['largest-contentful-paint', 'layout-shift'])
    new PerformanceObserver((list) => {
      const data = document.documentElement.dataset
      for (const entry of list.getEntries()) {
        if (entry.entryType === 'largest-contentful-paint') data['benchLcp'] = String(entry.startTime)
        else if ('value' in entry) shift += Number(entry.value)
      }
      data['benchShift'] = String(shift)
    }).observe({ type, buffered: true })
}

/**
 * Everything the server sent for one cold visit in which the order is sent and followed to its last step.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {() => number} bytesSent
 */
export async function lessonBytes(browser, url, bytesSent) {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const before = bytesSent()
  await page.goto(url, { waitUntil: 'networkidle' })
  await sendOrder(page)
  await page.getByRole('region', { name: 'Restaurant' }).press('End')
  await page.getByRole('button', { name: 'Look inside' }).click()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  const bytes = bytesSent() - before
  await context.close()
  return bytes
}

/**
 * React's commits while the order plays, apart from those at a change of step, which the caption needs.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<{ between: number, atSteps: number, steps: number, seconds: number }>}
 */
export async function commitsWhilePlaying(browser, url) {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  await page.addInitScript(countCommits)
  await page.goto(url, { waitUntil: 'networkidle' })
  await sendOrder(page)
  const result = await page.evaluate(watchPlaying)
  await context.close()
  return result
}

/** Runs in the page before React: takes the place of its developer tools and notes the time of each commit. */
function countCommits() {
  /** @type {number[]} */
  const commits = []
  Reflect.set(globalThis, 'benchCommits', commits)
  Reflect.set(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE: () => {},
    onScheduleFiberRoot: () => {},
    onCommitFiberRoot: () => commits.push(performance.now()),
    onPostCommitFiberRoot: () => {},
    onCommitFiberUnmount: () => {},
  })
}

/** Runs in the page: watches fifteen seconds of play, and tells commits near a change of step from the others. */
async function watchPlaying() {
  const nearMs = 150
  const watchMs = 15_000
  const commits = Reflect.get(globalThis, 'benchCommits')
  if (!Array.isArray(commits)) throw new Error('The commits were not counted.')
  const label = document.querySelector('[data-testid="step-label"]')
  if (!label) throw new Error('There is no step label.')
  /** @type {number[]} */
  const changes = []
  const observer = new MutationObserver(() => changes.push(performance.now()))
  observer.observe(label, { attributes: true, childList: true, characterData: true, subtree: true })
  // The commit that began the play is not one of the play.
  await new Promise((resume) => setTimeout(resume, 500))
  const start = performance.now()
  await new Promise((resume) => setTimeout(resume, watchMs))
  const end = performance.now()
  observer.disconnect()
  const during = commits.filter((/** @type {number} */ at) => at >= start && at <= end)
  const isNear = (/** @type {number} */ at) => changes.some((change) => Math.abs(change - at) <= nearMs)
  const atSteps = during.filter(isNear).length
  const steps = changes.filter((at) => at >= start).length
  if (steps === 0) throw new Error('No step went by: the order was not playing.')
  return { between: during.length - atSteps, atSteps, steps, seconds: (end - start) / 1000 }
}

/** @param {import('@playwright/test').Page} page */
async function sendOrder(page) {
  // Known only once the page's script runs.
  await page.locator('[data-testid="network-way"][data-way]').first().waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Send the order' }).first().click()
  await page.locator('[data-testid="step-label"]:not([data-step-id=""])').first().waitFor({ state: 'attached' })
}
