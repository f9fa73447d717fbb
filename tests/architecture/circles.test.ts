// No file imports itself through others, whether by value or by type: what stands in a circle can only be understood,
// and changed, all at once.

import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { importsOf, type SourceFile, sourceFiles } from './source'

/** File → the files it imports, dynamic imports left out: they are a way to break a circle in time. */
type Graph = ReadonlyMap<string, readonly string[]>

function graphOf(files: readonly SourceFile[]): Graph {
  const paths = new Set(files.map(({ path }) => path))
  const fileAt = (target: string): string | undefined =>
    [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => paths.has(path))
  return new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ specifier, kind, isDynamic }) => {
        if (kind === 'glob' || isDynamic || !specifier.startsWith('.')) return []
        const found = fileAt(posix.join(posix.dirname(file.path), specifier))
        return found ? [found] : []
      }),
    ]),
  )
}

/** Every circle once, as the files on it in turn; of several through the same files one is told. */
function circlesIn(graph: Graph): readonly string[] {
  const state = new Map<string, 'under way' | 'done'>()
  const found: string[] = []
  const way: string[] = []
  const walk = (file: string): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'under way') {
      found.push([...way.slice(way.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'under way')
    way.push(file)
    for (const next of graph.get(file) ?? []) walk(next)
    way.pop()
    state.set(file, 'done')
  }
  for (const file of graph.keys()) walk(file)
  return found
}

it('no files stand in a circle', () => {
  expect(circlesIn(graphOf(sourceFiles()))).toEqual([])
})

it.each([
  ['two files', { a: "import { b } from './b'", b: "import { a } from './a'" }, 1],
  ['three', { a: "import './b'", b: "export * from './c'", c: "import type { A } from './a'" }, 1],
  ['a file and itself', { a: "import { a } from './a'" }, 1],
  ['types written in place', { a: "export type A = import('./b').B", b: "import type { A } from './a'" }, 1],
  ['one that is loaded later', { a: "export const b = () => import('./b')", b: "import { a } from './a'" }, 0],
  ['a diamond', { a: "import './b'; import './c'", b: "import './d'", c: "import './d'", d: '' }, 0],
])('the check itself: %s', (_what, codes, count) => {
  const files = Object.entries(codes).map(([name, code]) => ({ path: `src/${name}.ts`, code }))
  expect(circlesIn(graphOf(files))).toHaveLength(count)
})
