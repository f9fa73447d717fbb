// Seams: calls whose first argument is the name of a step, and which lines of a file belong to one.

import type { SyntaxNode } from '@lezer/common'
import { descendants, type Source } from './syntax'

export interface Seam {
  readonly name: string
  readonly call: SyntaxNode
  /** The function that is called, as written: `tx.one`, `hashPassword`. */
  readonly callee: string
}

/** First and last line, both counted from 1. */
export interface Lines {
  readonly first: number
  readonly last: number
}

/** Methods that open a span of the name they are given: of a span, of the tracer, of a connection. */
const methods = new Set(['child', 'linked', 'one', 'first', 'all', 'run'])

/** The names of steps are written like this, and so are few other texts. */
const stepName = /^'([a-z][a-z0-9-]*)'$/

export function seamsIn(source: Source, within: SyntaxNode = source.tree.topNode): readonly Seam[] {
  return descendants(within, 'CallExpression').flatMap((call): readonly Seam[] => {
    const callee = call.firstChild
    const first = call.getChild('ArgList')?.firstChild?.nextSibling
    if (!callee || first?.name !== 'String') return []
    const name = stepName.exec(source.text.slice(first.from, first.to))?.[1]
    if (name === undefined || !opensSpan(source, callee, first)) return []
    return [{ name, call, callee: source.text.slice(callee.from, callee.to) }]
  })
}

/** One of the methods above, or a function of ours that is handed the name and more. */
function opensSpan(source: Source, callee: SyntaxNode, name: SyntaxNode): boolean {
  if (callee.name === 'VariableName') return name.nextSibling?.name === ','
  const property = callee.getChild('PropertyName')
  return property !== null && methods.has(source.text.slice(property.from, property.to))
}

/**
 * The lines of a seam: the whole statement with the comment above it, but only up to the next seam inside, which is a
 * step of its own. So a handler's lines are what it does before it hands anything on.
 */
export function linesOf(source: Source, seam: Seam): Lines {
  const { first, last } = wholeOf(source, seam.call)
  const inner = seamsIn(source, seam.call).find(({ call }) => call.from > seam.call.from)
  if (!inner) return { first, last }
  const before = withoutTail(source, source.lineAt(statementOf(inner.call).from) - 1)
  return { first, last: Math.max(first, Math.min(last, before)) }
}

/** The statement around a node, with the comment right above it. */
export function wholeOf(source: Source, node: SyntaxNode): Lines {
  const statement = statementOf(node)
  let first = source.lineAt(statement.from)
  while (first > 1 && isComment(lineText(source, first - 1))) first--
  return { first, last: source.lineAt(statement.to) }
}

/** What a statement may be made of around a call, from the call outwards. */
const around = new Set([
  'AwaitExpression',
  'AssignmentExpression',
  'BinaryExpression',
  'ExpressionStatement',
  'VariableDeclaration',
  'ReturnStatement',
  'ThrowStatement',
  'ExportDeclaration',
])

function statementOf(node: SyntaxNode): SyntaxNode {
  const { parent } = node
  return parent && around.has(parent.name) ? statementOf(parent) : node
}

/** The declaration at the top of the file that a node stands in: the whole middleware, the whole function. */
export function declarationAround(node: SyntaxNode): SyntaxNode {
  const { parent } = node
  return parent === null || parent.name === 'Script' ? node : declarationAround(parent)
}

function withoutTail(source: Source, last: number): number {
  const text = lineText(source, last)
  return last > 1 && (text === '' || isComment(text)) ? withoutTail(source, last - 1) : last
}

const lineText = (source: Source, line: number): string =>
  (source.lines[line - 1] ?? [])
    .map(({ text }) => text)
    .join('')
    .trim()

const isComment = (text: string): boolean => /^(\/\/|\/\*|\*)/.test(text)
