// The source tree as the architecture tests read it: files, and everything each of them imports.

import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'

const project = resolve(import.meta.dirname, '../..')

export interface SourceFile {
  /** From the project's root: `src/trace/span.ts`. */
  readonly path: string
  readonly code: string
}

export interface Import {
  readonly from: string
  /** As written: `../trace`, `hono/cors`; a glob's pattern too. */
  readonly specifier: string
  /** A glob reads files as they are, it does not link them. */
  readonly kind: 'module' | 'glob'
  /** Loaded when the code that says so runs. */
  readonly isDynamic: boolean
  readonly line: number
}

/** A node of the syntax tree, seen as plain data. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

/** All TypeScript files under `src`, sorted by path. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, code: readFileSync(join(project, path), 'utf8') }))
}

/** Static, dynamic, type-only and re-exporting imports, `import('…')` types and `import.meta.glob` alike. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = []
  const note = (node: SyntaxNode, source: unknown, kind: Import['kind']): void => {
    const isDynamic = node.type === 'ImportExpression'
    const specifier = literalText(source)
    const line = lineAt(file.code, node.start)
    if (specifier === null) throw new Error(`${file.path}:${line} imports something that is only known at run time`)
    found.push({ from: file.path, specifier, kind, isDynamic, line })
  }
  visit(syntaxOf(file), (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        note(node, node['source'], 'module')
        break
      case 'ExportNamedDeclaration':
        if (node['source']) note(node, node['source'], 'module')
        break
      case 'TSExternalModuleReference':
        note(node, node['expression'], 'module')
        break
      case 'CallExpression':
        if (isGlob(node['callee'])) for (const pattern of globPatterns(node)) note(node, pattern, 'glob')
        break
    }
  })
  return found
}

/** Walks the tree, a parent before its children. */
export function visit(value: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see)
  else if (isNode(value)) {
    see(value)
    for (const child of Object.values(value)) if (typeof child === 'object') visit(child, see)
  }
}

export function syntaxOf({ path, code }: SourceFile): unknown {
  const { program, errors } = parseSync(path, code)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  return program
}

export const lineAt = (code: string, offset: number): number => code.slice(0, offset).split('\n').length

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The text of a string literal or of a template without holes; `null` for anything else. */
export function literalText(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis']) || node['quasis'].length !== 1) return null
  const text: unknown = node['quasis'][0]?.value?.cooked
  return typeof text === 'string' ? text : null
}

const isGlob = (callee: unknown): boolean =>
  isNode(callee) &&
  callee.type === 'MemberExpression' &&
  isNode(callee['object']) &&
  callee['object'].type === 'MetaProperty' &&
  isNode(callee['property']) &&
  callee['property']['name'] === 'glob'

function globPatterns(call: SyntaxNode): readonly unknown[] {
  const first: unknown = Array.isArray(call['arguments']) ? call['arguments'][0] : undefined
  return isNode(first) && first.type === 'ArrayExpression' && Array.isArray(first['elements'])
    ? first['elements']
    : [first]
}
