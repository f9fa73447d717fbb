// What motion costs: sign-up plays in Chromium against the same page at rest and against a bare React page on which
// one dot moves. Costs are processor time of the main thread (thread ticks), so other work on the machine adds little.

const viewport = { width: 1440, height: 900 }
/** From the send: street, pass, host, rail, hand-over, hashing, the pantry, COMMIT. */
const playMs = 22_000
const otherMs = 8000
/** The change of step at the send is not motion. */
const settleMs = 500
const lateMs = 33.4
const slowdown = 4

/**
 * Milliseconds of main thread a second: what the page is responsible for (script, style, layout), and all of its tasks.
 * @typedef {{ script: number, style: number, layout: number, own: number, all: number }} Cost
 * Frames as the page was asked for them; `shown` is how many in a hundred of the wanted ones the browser showed whole.
 * @typedef {{ perSecond: number, longestMs: number, late: number, shown: number }} Frames
 */

/**
 * One round at full speed: playing, at rest, the dot.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ page: string, dot: string }} urls
 */
export async function motionCosts(browser, urls) {
  const dot = await withPage(browser, async (page) => {
    await openDot(page, urls.dot)
    return watch(page, otherMs)
  })
  const { playing, rest } = await withPage(browser, async (page) => {
    await openTrip(page, urls.page)
    await sendOrder(page)
    const seen = await watch(page, playMs)
    await page.getByRole('region', { name: 'Restaurant' }).press('Space')
    await page.waitForTimeout(settleMs)
    return { playing: seen, rest: await costs(page, () => page.waitForTimeout(otherMs)) }
  })
  return { playing: playing.cost, frames: playing.frames, rest: rest.cost, dot: dot.cost }
}

/**
 * One round with the processor at a quarter: frames of the trip, and of the dot.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ page: string, dot: string }} urls
 * @returns {Promise<{ playing: Frames, dot: Frames }>}
 */
export async function slowFrames(browser, urls) {
  const dot = await withPage(browser, async (page) => {
    await openDot(page, urls.dot)
    await slowDown(page)
    return shownFrames(browser, () => watch(page, otherMs))
  })
  const playing = await withPage(browser, async (page) => {
    await openTrip(page, urls.page)
    await slowDown(page)
    await sendOrder(page)
    return shownFrames(browser, () => watch(page, playMs))
  })
  return { playing, dot }
}

/**
 * @template Value
 * @param {import('@playwright/test').Browser} browser
 * @param {(page: import('@playwright/test').Page) => Promise<Value>} use
 */
async function withPage(browser, use) {
  const context = await browser.newContext({ viewport, reducedMotion: 'no-preference' })
  const value = await use(await context.newPage())
  await context.close()
  return value
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 */
async function openTrip(page, url) {
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('[data-testid="network-way"][data-way]').first().waitFor({ state: 'attached' })
}

/** @param {import('@playwright/test').Page} page */
async function sendOrder(page) {
  await page.getByRole('button', { name: 'Send the order' }).first().click()
  await page.locator('[data-testid="step-label"]:not([data-step-id=""])').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(settleMs)
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 */
async function openDot(page, url) {
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('#dot').waitFor()
}

/** @param {import('@playwright/test').Page} page */
async function slowDown(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

/**
 * Cost and frames of so many milliseconds. The watch itself asks for every frame, on each page alike.
 * @param {import('@playwright/test').Page} page
 * @param {number} forMs
 * @returns {Promise<{ cost: Cost, frames: Omit<Frames, 'shown'> }>}
 */
async function watch(page, forMs) {
  const { cost, value } = await costs(page, () => page.evaluate(noteFrames, forMs))
  const gaps = value.slice(1).map((at, index) => at - (value[index] ?? at))
  const lastsMs = gaps.reduce((sum, gap) => sum + gap, 0)
  return {
    cost,
    frames: {
      perSecond: (gaps.length * 1000) / lastsMs,
      longestMs: Math.max(...gaps),
      late: (100 * gaps.filter((gap) => gap > lateMs).length) / gaps.length,
    },
  }
}

/**
 * Runs in the page: when its frames began, in milliseconds.
 * @param {number} forMs
 * @returns {Promise<number[]>}
 */
function noteFrames(forMs) {
  return new Promise((resolve) => {
    /** @type {number[]} */
    const times = []
    const note = (/** @type {number} */ at) => {
      times.push(at)
      if (at - (times[0] ?? at) < forMs) requestAnimationFrame(note)
      else resolve(times)
    }
    requestAnimationFrame(note)
  })
}

/**
 * @template Value
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<Value>} during
 * @returns {Promise<{ cost: Cost, value: Value }>}
 */
async function costs(page, during) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return new Map(metrics.map(({ name, value }) => [name, value]))
  }
  const before = await read()
  const start = performance.now()
  const value = await during()
  const seconds = (performance.now() - start) / 1000
  const after = await read()
  await devtools.detach()
  /** Chromium counts in seconds. */
  const of = (/** @type {string} */ name) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * (1000 / seconds)
  const [script, style, layout] = [of('ScriptDuration'), of('RecalcStyleDuration'), of('LayoutDuration')]
  return { cost: { script, style, layout, own: script + style + layout, all: of('TaskDuration') }, value }
}

/**
 * Adds what the compositor tells of each frame that was wanted: shown with everything the page drew, or not.
 * @param {import('@playwright/test').Browser} browser
 * @param {() => Promise<{ frames: Omit<Frames, 'shown'> }>} during
 * @returns {Promise<Frames>}
 */
async function shownFrames(browser, during) {
  const devtools = await browser.newBrowserCDPSession()
  /** @type {Map<string, number>} */
  const states = new Map()
  devtools.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const state = stateOf(event)
      if (state) states.set(state, (states.get(state) ?? 0) + 1)
    }
  })
  const categories = ['disabled-by-default-devtools.timeline.frame']
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  })
  const { frames } = await during()
  const ended = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve))
  await devtools.send('Tracing.end')
  await ended
  await devtools.detach()
  const of = (/** @type {string} */ state) => states.get(`STATE_${state}`) ?? 0
  const whole = of('PRESENTED_ALL')
  return { ...frames, shown: (100 * whole) / (whole + of('PRESENTED_PARTIAL') + of('DROPPED')) }
}

/**
 * @param {unknown} event
 * @returns {string | undefined}
 */
function stateOf(event) {
  const has = (/** @type {unknown} */ one, /** @type {string} */ name) =>
    typeof one === 'object' && one !== null && name in one ? Reflect.get(one, name) : undefined
  if (has(event, 'name') !== 'PipelineReporter') return undefined
  const state = has(has(has(event, 'args'), 'frame_reporter'), 'state')
  return typeof state === 'string' ? state : undefined
}
