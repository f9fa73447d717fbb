// `npm test`: every check and every test, in one run. Nothing is skipped silently: a skipped test counts as failed.
// The last line is `N passed, N failed`, over the tests and the checks (each check counts as one).

import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { find, installMissing, need, programs } from './browsers.mjs'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, command: readonly string[], count?: (succeeded: boolean) => Count }} Part
 */

const project = resolve(import.meta.dirname, '../..')
const cache = join(project, '.cache')
const unitReport = join(cache, 'unit-report.json')
const browserReport = join(cache, 'browser-report.json')

/** @type {readonly Part[]} */
const parts = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the server, which knows no DOM', command: ['tsc', '-p', 'src/server'] },
  { name: 'types of the scene model, which knows no DOM', command: ['tsc', '-p', 'src/scene/model'] },
  { name: 'types of the visit, which knows no DOM', command: ['tsc', '-p', 'src/visit'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'nothing unused', command: ['knip', '--config', '.knip.json'] },
  {
    name: 'unit, component, contract and architecture tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: (succeeded) => countUnit(readReport(unitReport), succeeded),
  },
  { name: 'build', command: ['vite', 'build'] },
  {
    name: 'tests in Chromium, Firefox and WebKit',
    command: ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'],
    count: (succeeded) => countBrowser(readReport(browserReport), succeeded),
  },
]

mkdirSync(cache, { recursive: true })
for (const report of [unitReport, browserReport]) rmSync(report, { force: true })

const total = { passed: 0, failed: 0 }
/** @param {Count} count */
const add = ({ passed, failed }) => {
  total.passed += passed
  total.failed += failed
}

heading('browsers')
add(browsersAreThere() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
for (const { name, command, count } of parts) {
  heading(name)
  const succeeded = await run(command)
  const result = count ? count(succeeded) : { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 }
  say(`${name}: ${result.passed} passed, ${result.failed} failed`)
  add(result)
}
process.exitCode = total.failed === 0 ? 0 : 1
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)

/** Installs what is missing where it may, then says what is used, or how to get it. */
function browsersAreThere() {
  try {
    installMissing()
    for (const program of programs) need(program)
    for (const program of programs) say(`${program}: ${find(program)}`)
    return true
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return false
  }
}

/**
 * Runs a package's command, its output passed on as it comes.
 * @param {readonly string[]} command
 * @returns {Promise<boolean>}
 */
function run([program = '', ...parameters]) {
  const path = join(project, 'node_modules/.bin')
  const environment = { ...process.env, PATH: `${path}:${process.env['PATH'] ?? ''}` }
  const child = spawn(join(path, program), parameters, { cwd: project, stdio: 'inherit', env: environment })
  return new Promise((done) => {
    child.once('error', () => done(false))
    child.once('exit', (code) => done(code === 0))
  })
}

/**
 * A report that is missing or unreadable is one failure.
 * @param {string} path
 * @returns {unknown}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Vitest's JSON report. A run that failed without a failed test (a file that does not load) counts one failure.
 * @param {unknown} report
 * @param {boolean} succeeded
 * @returns {Count}
 */
function countUnit(report, succeeded) {
  const passed = number(report, 'numPassedTests')
  const failed = number(report, 'numTotalTests') - passed
  return settle({ passed, failed }, succeeded)
}

/**
 * Playwright's JSON report.
 * @param {unknown} report
 * @param {boolean} succeeded
 * @returns {Count}
 */
function countBrowser(report, succeeded) {
  const stats = field(report, 'stats')
  const failed = number(stats, 'unexpected') + number(stats, 'flaky') + number(stats, 'skipped')
  return settle({ passed: number(stats, 'expected'), failed }, succeeded)
}

/**
 * @param {Count} count
 * @param {boolean} succeeded
 * @returns {Count}
 */
function settle({ passed, failed }, succeeded) {
  const isEmpty = passed + failed === 0
  return { passed, failed: failed === 0 && (!succeeded || isEmpty) ? 1 : failed }
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
function field(value, name) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function number(value, name) {
  const found = field(value, name)
  return typeof found === 'number' ? found : 0
}

/** @param {string} name */
function heading(name) {
  say(`\n── ${name}`)
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`)
}
