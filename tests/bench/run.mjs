// `npm run bench`: builds the page and two bare React pages, measures them in one run, and prints the medians.
// `npm run bench motion` (or `sizes`, `visit`, `presses`, `simulate`) measures that part alone. 1 KB is 1000 bytes. Exit code 1
// when a limit is passed.

import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, runnerImport } from 'vite'
import { serve } from '../tools/serve.mjs'
import { motionCosts, slowFrames } from './motion.mjs'
import { commitsWhilePlaying, launch, lessonBytes, paints } from './pages.mjs'
import { feltPresses } from './presses.mjs'
import { entryScriptBytes, sceneBytes } from './sizes.mjs'
import { isOk, median, table } from './statistics.mjs'
import { inspectorWait, sendWaits } from './waits.mjs'

/** @typedef {import('./statistics.mjs').Result} Result */

const project = resolve(import.meta.dirname, '../..')
/** An own folder: two benches, or one beside the page's server, do not take each other's files away. */
const cache = process.env['BENCH_CACHE'] ?? join(project, '.cache/bench')
const dist = join(cache, 'page')
const paintRuns = 7
const otherRuns = 5
const sendRuns = 9
const motionRuns = 3
const slowRuns = 2
const pressRuns = 3

/** @type {Record<string, () => Promise<Result[]>>} */
const parts = { sizes, visit, motion, presses, simulate }
const [asked] = process.argv.slice(2)
if (asked !== undefined && !(asked in parts))
  throw new Error(`There is no part ${asked}: ${Object.keys(parts).join(', ')}.`)
const chosen = Object.entries(parts).filter(([name]) => asked === undefined || name === asked)

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`)

say('building the page and the bare React pages')
const built = await build({
  root: project,
  build: { outDir: dist, emptyOutDir: true, sourcemap: 'hidden' },
  logLevel: 'error',
})
for (const name of ['bare', 'dot'])
  await build({
    root: join(import.meta.dirname, name),
    configFile: false,
    base: './',
    plugins: [react()],
    build: { outDir: join(cache, name), emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
    logLevel: 'error',
  })

const page = await serve({ folders: { '/': dist } })
const reference = await serve({ folders: { '/': join(cache, 'bare') } })
const dot = await serve({ folders: { '/': join(cache, 'dot') } })
const address = (/** @type {{ port: number }} */ { port }) => `http://127.0.0.1:${port}/`
const pageUrl = address(page)
const browser = await launch()

/** @type {Result[]} */
const results = []
/** What the table has no place for. */
const notes = /** @type {string[]} */ ([])
for (const [, measure] of chosen) results.push(...(await measure()))
await Promise.all([browser.close(), page.close(), reference.close(), dot.close()])
say(`\n${notes.join('\n')}\n`)
say(table(results))
process.exitCode = results.every(isOk) ? 0 : 1

async function sizes() {
  const outputs = 'output' in built ? built.output : Array.isArray(built) ? built.flatMap(({ output }) => output) : []
  const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [{ code: one.code, map: one.map }] : []))
  return [
    { ...told('script before first paint (gzip)', 'KB', entryScriptBytes(dist) / 1000), limit: 140 },
    { ...told('the scene’s own script, by source maps (gzip)', 'KB', sceneBytes(chunks) / 1000), limit: 60 },
  ]
}

async function visit() {
  /** @type {{ page: Awaited<ReturnType<typeof paints>>[], bare: Awaited<ReturnType<typeof paints>>[] }} */
  const seen = { page: [], bare: [] }
  const show = (/** @type {'fcp' | 'lcp'} */ what) =>
    `${seen.page.at(-1)?.[what].toFixed(0)} ms (bare ${seen.bare.at(-1)?.[what].toFixed(0)} ms)`
  for (let run = 1; run <= paintRuns; run += 1) {
    seen.page.push(await paints(browser, pageUrl))
    seen.bare.push(await paints(browser, address(reference)))
    say(`paint run ${run} of ${paintRuns}: FCP ${show('fcp')}, LCP ${show('lcp')}`)
  }
  const bytes = await times(otherRuns, () => lessonBytes(browser, pageUrl, page.bytesSent))
  const commits = await times(otherRuns, () => commitsWhilePlaying(browser, pageUrl))
  say('waiting for orders and for the inspector')
  const menu = await sendWaits(browser, `${pageUrl}?lesson=menu`, sendRuns)
  const logIn = await sendWaits(browser, `${pageUrl}?lesson=log-in`, sendRuns)
  const inspector = await times(otherRuns, () => inspectorWait(browser, pageUrl))
  notes.push(
    'FCP and LCP: 1.6 Mbit/s, 150 ms, against a bare React page, runs alternating.',
    `Layout shift on the first visit: ${median(seen.page.map(({ shift }) => shift)).toFixed(3)}.`,
    `Commits at ${median(commits.map(({ steps }) => steps))} changes of step in 15 s: ${median(commits.map(({ atSteps }) => atSteps))}.`,
  )
  const against = (/** @type {'fcp' | 'lcp'} */ what) => ({
    unit: 'ms',
    median: median(seen.page.map((run) => run[what])),
    reference: median(seen.bare.map((run) => run[what])),
  })
  return [
    { ...told('all bytes of the first lesson (gzip)', 'KB', median(bytes) / 1000), limit: 1200 },
    { name: 'FCP, slow 4G, CPU ÷ 4', ...against('fcp'), limit: 0.7 },
    { name: 'LCP, slow 4G, CPU ÷ 4', ...against('lcp'), limit: 1.2 },
    { ...told('React commits between steps', '', median(commits.map(({ between }) => between))), limit: 0 },
    told('Send the order → playable, menu (Chromium)', 'ms', median(menu)),
    told('Send the order → playable, log-in, hashes (Chromium)', 'ms', median(logIn)),
    told('inspector opened for the first time (Chromium)', 'ms', median(inspector)),
  ]
}

async function motion() {
  const urls = { page: `${pageUrl}?lesson=sign-up`, dot: address(dot) }
  const full = await times(motionRuns, async (run) => {
    const seen = await motionCosts(browser, urls)
    say(`motion run ${run} of ${motionRuns}: ${seen.playing.own.toFixed(1)} ms/s (dot ${seen.dot.own.toFixed(1)} ms/s)`)
    return seen
  })
  const slow = await times(slowRuns, async (run) => {
    const seen = await slowFrames(browser, urls)
    say(
      `slow run ${run} of ${slowRuns}: ${seen.playing.perSecond.toFixed(1)} fps (dot ${seen.dot.perSecond.toFixed(1)})`,
    )
    return seen
  })
  const cost = (/** @type {'script' | 'style' | 'layout' | 'own' | 'all'} */ what) => ({
    unit: 'ms/s',
    median: median(full.map(({ playing }) => playing[what])),
    reference: median(full.map((run) => run.dot[what])),
  })
  const slowly = (/** @type {'perSecond' | 'longestMs' | 'late' | 'shown'} */ what) => ({
    median: median(slow.map(({ playing }) => playing[what])),
    reference: null,
  })
  const rest = median(full.map((run) => run.rest.own))
  const parts = ['script', 'style', 'layout'].map((what) => {
    if (what !== 'script' && what !== 'style' && what !== 'layout') return what
    return `${what} ${cost(what).median.toFixed(1)} (dot ${cost(what).reference.toFixed(1)})`
  })
  const dots = (/** @type {'perSecond' | 'longestMs' | 'late' | 'shown'} */ what) =>
    median(slow.map((run) => run.dot[what]))
  notes.push(
    'Motion: 22 s of sign-up from the send (street, pass, host, rail, hand-over, hashing, pantry, COMMIT) at 1440×900,',
    'against a bare React page with one moving dot, runs alternating; processor time of the main thread (thread ticks).',
    `While it plays: ${parts.join(', ')} ms/s.`,
    `The dot with CPU ÷ 4: ${dots('perSecond').toFixed(1)} fps, ${dots('late').toFixed(1)} % late, longest ${dots('longestMs').toFixed(0)} ms, ${dots('shown').toFixed(0)} % shown whole.`,
  )
  return [
    { name: 'playing: script + style + layout, against one dot', ...cost('own'), limit: 2 },
    { name: 'playing: all tasks of the main thread, against one dot', ...cost('all'), limit: null },
    told('the same page paused: script + style + layout', 'ms/s', rest),
    told('playing: frames per second', 'fps', median(full.map(({ frames }) => frames.perSecond))),
    told('playing: longest frame', 'ms', median(full.map(({ frames }) => frames.longestMs))),
    { name: 'playing, CPU ÷ 4: frames per second', unit: 'fps', ...slowly('perSecond'), limit: 50, atLeast: true },
    { name: 'playing, CPU ÷ 4: frames over 33 ms', unit: '%', ...slowly('late'), limit: 5 },
    { name: 'playing, CPU ÷ 4: longest frame', unit: 'ms', ...slowly('longestMs'), limit: null },
    { name: 'playing, CPU ÷ 4: wanted frames shown whole', unit: '%', ...slowly('shown'), limit: null },
  ]
}

async function presses() {
  /** @type {Result[]} */
  const told = []
  for (const [slowdown, limit, taskLimit] of /** @type {const} */ ([
    [4, 200, 100],
    [6, 300, null],
  ])) {
    const runs = await times(pressRuns, () => feltPresses(browser, `${pageUrl}?lesson=sign-up`, slowdown))
    const names = runs[0]?.presses.map(({ name }) => name) ?? []
    const each = names.map((name) => ({
      name,
      ms: median(runs.map((run) => run.presses.find((press) => press.name === name)?.ms ?? Number.NaN)),
      seenMs: median(runs.map((run) => run.presses.find((press) => press.name === name)?.seenMs ?? Number.NaN)),
    }))
    const spelled = each.map(({ name, ms, seenMs }) => `${name} ${seenMs}, ${ms}`).join('; ')
    notes.push(`Presses (seen, answered), CPU ÷ ${slowdown}, 390×844, ms: ${spelled}.`)
    const result = (/** @type {string} */ name, /** @type {number} */ value, /** @type {number | null} */ most) => ({
      ...{ name: `${name}, CPU ÷ ${slowdown}`, unit: 'ms', median: value, reference: null, limit: most },
    })
    told.push(
      result(
        'a press is seen, the slowest',
        Math.max(...each.map(({ seenMs }) => seenMs)),
        slowdown === 4 ? 100 : null,
      ),
      result('Send the order, until the page has answered', each[0]?.ms ?? Number.NaN, null),
      result('the slowest of the main presses (INP)', Math.max(...each.map(({ ms }) => ms)), limit),
      result('the longest task while an order runs', median(runs.map(({ taskMs }) => taskMs)), taskLimit),
    )
  }
  return told
}

async function simulate() {
  say('simulating')
  /** @type {{ module: typeof import('./simulate') }} */
  const { module } = await runnerImport(join(import.meta.dirname, 'simulate.ts'), { logLevel: 'error' })
  const timings = await module.timeSimulate()
  const replays = await module.timeReplay(otherRuns)
  notes.push('simulate: against the no-op tracer.')
  return [
    ...timings.map(({ name, traced, untraced }) => ({
      name,
      unit: 'ms',
      median: median(traced),
      reference: median(untraced),
      limit: 2,
    })),
    told('replay of 50 orders, 20 of them hash (Node)', 'ms', median(replays)),
  ]
}

/**
 * What is measured without a limit of its own.
 * @param {string} name
 * @param {string} unit
 * @param {number} value
 * @returns {Result}
 */
function told(name, unit, value) {
  return { name, unit, median: value, reference: null, limit: null }
}

/**
 * One after the other.
 * @template Value
 * @param {number} count
 * @param {(run: number) => Promise<Value>} measure
 */
async function times(count, measure) {
  /** @type {Value[]} */
  const values = []
  for (let run = 1; run <= count; run += 1) values.push(await measure(run))
  return values
}
