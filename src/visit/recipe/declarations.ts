// Where a function that a file calls stands: through the file's imports to its declaration.

import type { SyntaxNode } from '@lezer/common'
import { descendants, type Source } from './syntax'

/** The path of the file that `name` is imported from, or `undefined` where it is no import of the server's own. */
export function importedFrom(source: Source, name: string): string | undefined {
  for (const declaration of source.tree.topNode.getChildren('ImportDeclaration')) {
    const names = descendants(declaration, 'VariableDefinition').map(({ from, to }) => source.text.slice(from, to))
    const from = declaration.getChild('String')
    if (from && names.includes(name)) return resolve(source.path, source.text.slice(from.from + 1, from.to - 1))
  }
  return undefined
}

/** The declaration of `name` at the top of a file. */
export function findDeclaration(source: Source, name: string): SyntaxNode | undefined {
  const names = (node: SyntaxNode): boolean =>
    node.getChildren('VariableDefinition').some(({ from, to }) => source.text.slice(from, to) === name)
  return ['VariableDeclaration', 'FunctionDeclaration']
    .flatMap((kind) => descendants(source.tree.topNode, kind))
    .find((node) => names(node) && ['Script', 'ExportDeclaration'].includes(node.parent?.name ?? ''))
}

function resolve(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const { pathname } = new URL(specifier, `https://files.test/${path}`)
  return `${pathname.slice(1)}.ts`
}
