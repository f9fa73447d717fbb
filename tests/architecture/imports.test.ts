// Holds every import of `src` against the table.

import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Import, importsOf, type SourceFile, sourceFiles } from './source'
import { entry, modules, packages, rawReader } from './table'

const files = sourceFiles()
const paths = new Set(files.map(({ path }) => path))

describe('imports', () => {
  it('reads the sources', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  it('every file belongs to a module of the table', () => {
    expect(files.filter(({ path }) => path !== entry && !moduleOf(path)).map(({ path }) => path)).toEqual([])
  })

  it('every module that has files has its face', () => {
    const missing = modules.filter(
      ({ name }) => files.some(({ path }) => moduleOf(path)?.name === name) && !paths.has(`src/${name}/index.ts`),
    )
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  it('no file imports what the table does not grant', () => {
    expect(files.flatMap(importsOf).flatMap(breaches)).toEqual([])
  })
})

describe('the check itself', () => {
  const check = (path: string, code: string): readonly string[] => importsOf({ path, code }).flatMap(breaches)

  it.each([
    ['a module the table does not grant', 'src/trace/bad.ts', "import { createApp } from '../server'"],
    ['a type', 'src/trace/bad.ts', "import type { Env } from '../server'"],
    ['a type written in place', 'src/trace/bad.ts', "export type Bad = import('../server').Env"],
    ['a re-export', 'src/shared/bad.ts', "export * from '../trace'"],
    ['a named re-export', 'src/shared/bad.ts', "export { type Span } from '../trace'"],
    ['a dynamic import', 'src/playback/bad.ts', "export const bad = () => import('../simulation')"],
    ['a file behind a face', 'src/simulation/bad.ts', "import { createTracer } from '../trace/tracer'"],
    ['a file outside src', 'src/app/bad.ts', "import { withoutAmbient } from '../../tests/kit/without-ambient'"],
    ['msw outside network', 'src/app/bad.ts', "import { http } from 'msw'"],
    ['an interceptor outside network', 'src/simulation/bad.ts', "import '@mswjs/interceptors/fetch'"],
    ['React in the model', 'src/scene/model/bad.ts', "import { useState } from 'react'"],
    ['what the build makes of the lessons', 'src/app/bad.ts', "import 'virtual:lessons/catalogue'"],
    ['something of Node', 'src/server/bad.ts', "import { readFile } from 'node:fs/promises'"],
    ['raw text from elsewhere', 'src/app/panels/bad.ts', "export const bad = import.meta.glob('../../server/**/*.ts')"],
    ['raw text of another module', 'src/app/cookbook.ts', "export const bad = import.meta.glob(['../trace/*.ts'])"],
  ])('finds %s', (_what, path, code) => {
    expect(check(path, code)).toHaveLength(1)
  })

  it.each([
    ['a face', 'src/simulation/good.ts', "import { createTracer } from '../trace'"],
    ['its own files', 'src/trace/good.ts', "import { createTracer } from './tracer'"],
    ['the cookbook, which reads the server raw', 'src/app/cookbook.ts', "import.meta.glob('../server/**/*.ts')"],
    ['the entry', entry, "import { App } from './app'"],
    ['a stylesheet of its own', 'src/app/good.ts', "import './tokens.css'"],
  ])('lets pass: %s', (_what, path, code) => {
    expect(check(path, code)).toEqual([])
  })

  it('refuses an import that is only known at run time', () => {
    const file: SourceFile = { path: 'src/app/bad.ts', code: 'export const bad = (name: string) => import(name)' }
    expect(() => importsOf(file)).toThrow('only known at run time')
  })
})

function breaches(found: Import): readonly string[] {
  const says = (why: string): readonly string[] => [`${found.from}:${found.line} '${found.specifier}': ${why}`]
  if (found.specifier.startsWith('virtual:')) {
    const [who, why] = found.specifier.startsWith('virtual:lessons/')
      ? ([moduleOf(found.from)?.name === 'lessons', 'only lessons knows what the build makes of them'] as const)
      : ([found.from === entry, 'only the entry loads it'] as const)
    return who ? [] : says(why)
  }
  if (!found.specifier.startsWith('.')) return packageBreach(found).flatMap(says)

  const target = posix.join(posix.dirname(found.from), found.specifier)
  if (found.kind === 'glob') {
    const granted = found.from === rawReader.file && target.startsWith(rawReader.reads)
    return granted ? [] : says('only the cookbook reads files raw, and only the server')
  }
  const own = moduleOf(found.from)
  const other = moduleOf(target)
  if (!other) return says('belongs to no module')
  if (own?.name === other.name) return []
  if (found.from !== entry && !own?.mayImport.includes(other.name))
    return says(`${own?.name ?? 'src'} may not import ${other.name}`)
  const isFace = other.faces.some((name) =>
    [`src/${other.name}/${name}`, ...(name === 'index' ? [`src/${other.name}`] : [])].includes(
      target.replace(/\.tsx?$/, ''),
    ),
  )
  return isFace ? [] : says(`only the face of ${other.name} may be imported`)
}

function packageBreach({ from, specifier }: Import): readonly string[] {
  if (specifier.startsWith('node:')) return ['nothing of Node runs in a page']
  const rule = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`))
  const own = moduleOf(from)?.name
  if (!rule || from === entry || (own && rule.only.includes(own))) return []
  return [`only ${rule.only.join(' and ')} may import ${rule.name}`]
}

function moduleOf(path: string): (typeof modules)[number] | undefined {
  return modules.find(({ name }) => path === `src/${name}` || path.startsWith(`src/${name}/`))
}
