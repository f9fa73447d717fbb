// Runs the tests of the ways to the server many times over on a machine that is kept busy, and counts what failed:
// `node tests/tools/repeat.mjs [times] [spec …]`. Without arguments 50 times, the WebKit, Firefox and transport tests.
// Builds the page once. Ends with exit code 1 when any run failed.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'

const project = resolve(import.meta.dirname, '../..')
const [asked = '50', ...specs] = process.argv.slice(2)
const times = Number(asked)
if (!Number.isInteger(times) || times < 1) throw new Error(`How many times? ${asked} is no number of times.`)
const chosen =
  specs.length > 0 ? specs : ['webkit.spec.ts', 'firefox.spec.ts', 'transports.spec.ts', 'lost-orders.spec.ts']

await run(['vite', 'build', '--logLevel', 'error'])

/** For half of the cores, beside two browsers at a time: there is always more to do than can be done. */
const load = Array.from(
  { length: Math.ceil(availableParallelism() / 2) },
  () => new Worker('for (;;) Math.sqrt(2)', { eval: true, stdout: false }),
)
/** @type {number[]} */
const failed = []
for (let time = 1; time <= times; time += 1) {
  const { code, output } = await run([
    'playwright',
    'test',
    '--config',
    'tests/browser/playwright.config.ts',
    ...chosen,
  ])
  if (code !== 0) {
    failed.push(time)
    process.stdout.write(`${output}\n`)
  }
  process.stdout.write(`run ${time} of ${times}: ${code === 0 ? 'passed' : 'FAILED'}\n`)
}
await Promise.all(load.map((worker) => worker.terminate()))
process.stdout.write(
  `\n${times - failed.length} of ${times} runs passed${failed.length > 0 ? `; failed: ${failed}` : ''}\n`,
)
process.exitCode = failed.length === 0 ? 0 : 1

/**
 * Runs a package's command and keeps what it says.
 * @param {readonly string[]} command
 * @returns {Promise<{ code: number, output: string }>}
 */
async function run([program = '', ...parameters]) {
  const path = join(project, 'node_modules/.bin')
  const environment = { ...process.env, PATH: `${path}:${process.env['PATH'] ?? ''}` }
  const child = spawn(join(path, program), parameters, { cwd: project, env: environment })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  const [code] = await once(child, 'close')
  return { code: code ?? 1, output }
}
