// The lint rules against ambient time and chance catch what they must, in every folder that has to be repeatable,
// and stay silent elsewhere. Biome runs over a copy of this project's shape with bad samples in it.

import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
const repeatable = ['trace', 'server', 'server/domain', 'scene/model', 'load/engine', 'lessons', 'simulation']
const free = ['app', 'network', 'playback', 'scene/view', 'load', 'embed', 'shared']

const bad = [
  'export const value = new Date()',
  'export const value = Date.now()',
  'export const value = performance.now()',
  'export const value = Math.random()',
  "export const value = Math['random']()",
  'export const { random } = Math',
  'export const value = crypto.randomUUID()',
  'export const value = crypto.getRandomValues(new Uint8Array(1))',
  'export const { randomUUID } = crypto',
  'export const value = globalThis.structuredClone(1)',
  'export const value = setTimeout(() => {}, 1)',
  'export const value = setInterval(() => {}, 1)',
  'export const value = requestAnimationFrame(() => {})',
  'export const value = window.performance',
  "export const value = 'a'.localeCompare('b')",
  'export const value = (1).toLocaleString()',
  "export const value = 'i'.toLocaleUpperCase()",
  'export const value = new Intl.NumberFormat()',
]
const good = [
  'export const value = (window: number, self: number) => Math.max(window, self)',
  'export const value = (clock: { now: () => number }) => clock.now()',
  'export const value = (random: () => number) => random()',
  'export const value = { Date: 1, performance: 2 }.Date',
]

interface Finding {
  readonly category: string
  readonly severity: string
  readonly location: { readonly path: string }
}

describe('lint against ambient time and chance', () => {
  const root = mkdtempSync(join(tmpdir(), 'back-of-house-lint-'))
  let caught: ReadonlySet<string>

  beforeAll(async () => {
    cpSync(join(project, '.biome.json'), join(root, '.biome.json'))
    cpSync(join(project, '.build'), join(root, '.build'), { recursive: true })
    cpSync(join(project, '.gitignore'), join(root, '.gitignore'))
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
    for (const folder of [...repeatable, ...free]) {
      mkdirSync(join(root, 'src', folder), { recursive: true })
      for (const [index, code] of bad.entries())
        writeFileSync(join(root, 'src', folder, `bad-${index}.ts`), `${code}\n`)
      for (const [index, code] of good.entries())
        writeFileSync(join(root, 'src', folder, `good-${index}.ts`), `${code}\n`)
    }
    const findings = await lint(root)
    caught = new Set(
      findings
        .filter(({ category, severity }) => category === 'plugin' && severity === 'error')
        .map(({ location }) => location.path),
    )
  }, 60_000)

  afterAll(() => rmSync(root, { recursive: true }))

  it.each(repeatable)('refuses every bad sample in src/%s', (folder) => {
    expect(bad.filter((_code, index) => !caught.has(`src/${folder}/bad-${index}.ts`))).toEqual([])
  })
  it.each(repeatable)('lets every good sample pass in src/%s', (folder) => {
    expect(good.filter((_code, index) => caught.has(`src/${folder}/good-${index}.ts`))).toEqual([])
  })
  it.each(free)('says nothing in src/%s', (folder) => {
    expect([...caught].filter((path) => dirname(path) === `src/${folder}`)).toEqual([])
  })
})

function lint(root: string): Promise<readonly Finding[]> {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const parameters = [biome, 'lint', '--reporter=json', '--max-diagnostics=2000', 'src']
  return new Promise((done, fail) => {
    execFile(process.execPath, parameters, { cwd: root, maxBuffer: 64_000_000 }, (error, output) => {
      try {
        done(JSON.parse(output).diagnostics)
      } catch {
        fail(error ?? new Error(`Biome printed no report: ${output.slice(0, 300)}`))
      }
    })
  })
}
