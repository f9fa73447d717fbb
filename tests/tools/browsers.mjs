// Finds the browsers that the tests drive; where one is missing, installs it from Debian's packages or says how to.

import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { chromium } from '@playwright/test'

/**
 * @typedef {'chromium' | 'firefox' | 'webkit-driver' | 'xvfb'} Program
 * @typedef {{ variable: string, names: readonly string[], debianPackage: string, more: () => readonly string[] }} Search
 */

/** @type {Record<Program, Search>} */
const searches = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    debianPackage: 'chromium',
    more: () => [
      chromium.executablePath(),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    debianPackage: 'firefox-esr',
    more: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  'webkit-driver': {
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    debianPackage: 'webkit2gtk-driver',
    more: () => ['/usr/lib/webkit2gtk-4.1/WebKitWebDriver', '/usr/lib/webkit2gtk-4.0/WebKitWebDriver'],
  },
  xvfb: { variable: 'XVFB_PATH', names: ['Xvfb'], debianPackage: 'xvfb', more: () => [] },
}

/** @type {readonly Program[]} */
export const programs = ['chromium', 'firefox', 'webkit-driver', 'xvfb']

/** What a container and a test machine need: no sandbox as root, no GPU, and no traffic of the browser's own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The program's path: the environment's choice first, then what is installed.
 * @param {Program} program
 * @returns {string | null}
 */
export function find(program) {
  const { variable, names, more } = searches[program]
  const chosen = process.env[variable]
  if (chosen) {
    if (!isRunnable(chosen)) throw new Error(`${variable} is set to ${chosen}, which is not a program.`)
    return chosen
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...more()]
  return candidates.find(isRunnable) ?? null
}

/**
 * Like `find`, but never null.
 * @param {Program} program
 */
export function need(program) {
  const path = find(program)
  if (path) return path
  const { variable, names, debianPackage } = searches[program]
  throw new Error(
    `No ${names[0]} found. Install it (on Debian: apt-get install ${debianPackage}) or set ${variable} to its path.`,
  )
}

/** Installs what is missing where that is possible without asking: as root, on Debian or one of its kin. */
export function installMissing() {
  const missing = programs.filter((program) => find(program) === null)
  if (missing.length === 0 || process.getuid?.() !== 0 || !isDebian()) return
  const packages = missing.map((program) => searches[program].debianPackage)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const parameters of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]])
    execFileSync('apt-get', parameters, { stdio: 'inherit', env: environment })
}

const isDebian = () => existsSync('/etc/debian_version') && readFileSync('/etc/os-release', 'utf8').includes('debian')

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
