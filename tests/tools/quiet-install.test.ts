// `npm ci` says nothing on the Node versions the README names: no package asks for a newer one, and every install script
// is either allowed or refused by name. Where a package asks for more than it needs, its `engines` are taken out of the
// lock file (@sqlite.org/sqlite-wasm: it is built with Node 22, and runs in any browser).

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  readonly engines?: { readonly node?: string }
  readonly hasInstallScript?: boolean
  readonly optional?: boolean
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const own: { readonly engines: { readonly node: string }; readonly allowScripts: Readonly<Record<string, boolean>> } =
  JSON.parse(readFileSync('package.json', 'utf8'))
const oldest = numbers(own.engines.node.replace('>=', ''))
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

it('every package takes the oldest Node that is named', () => {
  const refuse = packages.filter(([, { engines }]) => engines?.node && !takes(engines.node, oldest))
  expect(refuse.map(([path, { engines }]) => `${path} ${engines?.node}`)).toEqual([])
})

it('every install script was decided on', () => {
  const scripts = packages.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
  const names = scripts.map(([path]) => path.replace(/^.*node_modules\//, ''))
  expect(names.filter((name) => own.allowScripts[name] === undefined)).toEqual([])
})

it.each([
  ['>=22', false],
  ['>= 14.0.0', true],
  ['^18.18.0 || ^20.9.0 || >=21.1.0', true],
  ['^20.20.0 || >=22', false],
  ['>=6 <19', false],
  ['18 || 20 || >=22', true],
  ['*', true],
])('the check itself: %s', (range, answer) => {
  expect(takes(range, numbers('20.19.0'))).toBe(answer)
})

/** Ranges as npm writes them (node-semver), as far as packages use them for Node. */
function takes(range: string, version: readonly number[]): boolean {
  return range.split('||').some((part) =>
    [...part.matchAll(/(>=|<=|>|<|\^|~|=)?\s*v?(\*|[\d.x]+)/g)].every(([, sign = '', text = '']) => {
      if (text === '*') return true
      const bound = numbers(text)
      const order = compare(version, bound)
      switch (sign) {
        case '>=':
          return order >= 0
        case '>':
          return order > 0
        case '<':
          return order < 0
        case '<=':
          return order <= 0
        case '^':
          return order >= 0 && version[0] === bound[0]
        case '~':
          return order >= 0 && version[0] === bound[0] && version[1] === bound[1]
        default:
          return text.split('.').every((number, index) => number === 'x' || Number(number) === version[index])
      }
    }),
  )
}

function numbers(text: string): readonly number[] {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map((part) => Number(part) || 0)
  return [major, minor, patch]
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
