// One source file, read by Lezer: its syntax tree, and its lines in colours.

import type { SyntaxNode, Tree } from '@lezer/common'
import { highlightCode, tagHighlighter, tags } from '@lezer/highlight'
import { parser } from '@lezer/javascript'

export type Colour = 'keyword' | 'text' | 'number' | 'name' | 'comment' | ''

export interface Token {
  readonly text: string
  readonly colour: Colour
}

export interface Source {
  readonly path: string
  readonly text: string
  readonly tree: Tree
  /** Tokens of each line; together they are the text without its line breaks. */
  readonly lines: readonly (readonly Token[])[]
  /** The 1-based number of the line an offset is on. */
  lineAt(offset: number): number
}

const typescript = parser.configure({ dialect: 'ts' })

const colours: readonly Exclude<Colour, ''>[] = ['keyword', 'text', 'number', 'name', 'comment']

const highlighter = tagHighlighter([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword, tags.controlKeyword, tags.self], class: 'keyword' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], class: 'text' },
  { tag: [tags.number, tags.bool, tags.null], class: 'number' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: 'name' },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], class: 'comment' },
])

export function readSource(path: string, text: string): Source {
  const tree = typescript.parse(text)
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index)
  return {
    path,
    text,
    tree,
    lines: inColours(text, tree),
    lineAt: (offset) => {
      const after = breaks.findIndex((position) => position >= offset)
      return (after < 0 ? breaks.length : after) + 1
    },
  }
}

function inColours(text: string, tree: Tree): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]]
  highlightCode(
    text,
    tree,
    highlighter,
    (token, names) => lines.at(-1)?.push({ text: token, colour: colours.find((name) => names.includes(name)) ?? '' }),
    () => lines.push([]),
  )
  // A file ends with a line break, which begins no line of its own.
  if (lines.at(-1)?.length === 0) lines.pop()
  return lines
}

/** Every node of that name below `node`, in order of the text. */
export function descendants(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  const found: SyntaxNode[] = []
  node.cursor().iterate((ref) => {
    if (ref.name === name && ref.from >= node.from && ref.to <= node.to) found.push(ref.node)
  })
  return found
}
