// `npm run bench`: builds the page and a bare React page, measures both in one run, and prints the medians.
// Bytes are gzipped, as `gzip -9` makes them; 1 KB is 1000 bytes. Exit code 1 when a limit is passed.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, runnerImport } from 'vite'
import { serve } from '../tools/serve.mjs'
import { commitsWhilePlaying, launch, lessonBytes, paints } from './pages.mjs'
import { isOk, median, table } from './statistics.mjs'
import { inspectorWait, sendWaits } from './waits.mjs'

const project = resolve(import.meta.dirname, '../..')
const dist = join(project, 'dist')
const bare = join(project, '.cache/bench-bare')
const paintRuns = 7
const otherRuns = 5
const sendRuns = 9

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`)

say('building the page and the bare React page')
await build({ root: project, logLevel: 'error' })
await build({
  root: join(import.meta.dirname, 'bare'),
  configFile: false,
  base: './',
  plugins: [react()],
  build: { outDir: bare, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  logLevel: 'error',
})

const page = await serve({ folders: { '/': dist } })
const reference = await serve({ folders: { '/': bare } })
const pageUrl = `http://127.0.0.1:${page.port}/`
const referenceUrl = `http://127.0.0.1:${reference.port}/`
const browser = await launch()

/** @type {{ page: Awaited<ReturnType<typeof paints>>[], bare: Awaited<ReturnType<typeof paints>>[] }} */
const seen = { page: [], bare: [] }
for (let run = 1; run <= paintRuns; run += 1) {
  seen.page.push(await paints(browser, pageUrl))
  seen.bare.push(await paints(browser, referenceUrl))
  say(`paint run ${run} of ${paintRuns}: FCP ${show('fcp')}, LCP ${show('lcp')}`)
}
/** @type {number[]} */
const bytes = []
for (let run = 0; run < otherRuns; run += 1) bytes.push(await lessonBytes(browser, pageUrl, page.bytesSent))
/** @type {Awaited<ReturnType<typeof commitsWhilePlaying>>[]} */
const commits = []
for (let run = 0; run < otherRuns; run += 1) commits.push(await commitsWhilePlaying(browser, pageUrl))
say('waiting for orders and for the inspector')
const sends = {
  plain: await sendWaits(browser, `${pageUrl}?lesson=menu`, sendRuns),
  hashing: await sendWaits(browser, `${pageUrl}?lesson=log-in`, sendRuns),
}
/** @type {number[]} */
const inspector = []
for (let run = 0; run < otherRuns; run += 1) inspector.push(await inspectorWait(browser, pageUrl))
await Promise.all([browser.close(), page.close(), reference.close()])

say('simulating')
/** @type {{ module: typeof import('./simulate') }} */
const { module } = await runnerImport(join(import.meta.dirname, 'simulate.ts'), { logLevel: 'error' })
const timings = await module.timeSimulate()
const replays = await module.timeReplay(otherRuns)

/** @type {import('./statistics.mjs').Result[]} */
const results = [
  {
    name: 'script before first paint (gzip)',
    unit: 'KB',
    median: entryScriptBytes() / 1000,
    reference: null,
    limit: 170,
  },
  {
    name: 'all bytes of the first lesson (gzip)',
    unit: 'KB',
    median: median(bytes) / 1000,
    reference: null,
    limit: 1200,
  },
  against('FCP, slow 4G, CPU ÷ 4', 'fcp', 0.7),
  against('LCP, slow 4G, CPU ÷ 4', 'lcp', 1.2),
  ...timings.map(({ name, traced, untraced }) => ({
    name,
    unit: 'ms',
    median: median(traced),
    reference: median(untraced),
    limit: 2,
  })),
  {
    name: 'React commits between steps',
    unit: '',
    median: median(commits.map(({ between }) => between)),
    reference: null,
    limit: 0,
  },
  told('Send the order → playable, menu (Chromium)', sends.plain),
  told('Send the order → playable, log-in, hashes (Chromium)', sends.hashing),
  told('inspector opened for the first time (Chromium)', inspector),
  told('replay of 50 orders, 20 of them hash (Node)', replays),
]
const shift = median(seen.page.map((run) => run.shift))
const atSteps = median(commits.map((run) => run.atSteps))
const steps = median(commits.map((run) => run.steps))
say(
  '\nFCP and LCP: 1.6 Mbit/s, 150 ms, against a bare React page, runs alternating. simulate: against the no-op tracer.',
)
say(`Layout shift on the first visit: ${shift.toFixed(3)}. Commits at ${steps} changes of step in 15 s: ${atSteps}.\n`)
say(table(results))
process.exitCode = results.every(isOk) ? 0 : 1

/** @param {'fcp' | 'lcp'} what */
function show(what) {
  const latest = (/** @type {typeof seen.page} */ runs) => runs.at(-1)?.[what].toFixed(0)
  return `${latest(seen.page)} ms (bare ${latest(seen.bare)} ms)`
}

/**
 * @param {string} name
 * @param {'fcp' | 'lcp'} what
 * @param {number} limit
 */
function against(name, what, limit) {
  const values = (/** @type {typeof seen.page} */ runs) => median(runs.map((run) => run[what]))
  return { name, unit: 'ms', median: values(seen.page), reference: values(seen.bare), limit }
}

/**
 * What is measured without a limit of its own.
 * @param {string} name
 * @param {readonly number[]} values
 */
function told(name, values) {
  return { name, unit: 'ms', median: median(values), reference: null, limit: null }
}

/** What `index.html` itself asks for: its inline scripts, the entry, and the modules that the entry imports. */
function entryScriptBytes() {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const files = [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="\.\/([^"]+\.js)"/g)]
  const inline = [...html.matchAll(/<script(?![^>]*src=)[^>]*>([\s\S]*?)<\/script>/g)]
  const sizes = [
    ...files.map(([, file = '']) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length),
    ...inline.map(([, code = '']) => gzipSync(code, { level: 9 }).length),
  ]
  return sizes.reduce((sum, size) => sum + size, 0)
}
