// What a learner reads comes from the words' own files: no component holds a sentence.

import { describe, expect, it } from 'vitest'
import { isNode, lineAt, literalText, type SourceFile, type SyntaxNode, sourceFiles, syntaxOf, visit } from './source'

/** Attributes whose value is read, aloud or on screen. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
])

describe('words', () => {
  const files = sourceFiles().filter(({ path }) => path.endsWith('.tsx'))

  it('stand in no component', () => {
    expect(files.flatMap(wordsIn)).toEqual([])
  })

  it.each([
    ['text', '<p>Send the order</p>'],
    ['text in braces', "<p>{'Send the order'}</p>"],
    ['text in a template', ['<p>{`Step $', '{number}`}</p>'].join('')],
    ['text behind a condition', "<p>{sent ? 'Sent' : words.send}</p>"],
    ['text after a check', "<p>{sent && 'Sent'}</p>"],
    ['a label', '<section aria-label="Restaurant" />'],
    ['a label in braces', "<img alt={'The house'} />"],
  ])('are found: %s', (_what, markup) => {
    const code = `export const bad = (number: number, sent: boolean, words: { send: string }) => ${markup}`
    expect(wordsIn({ path: 'src/app/bad.tsx', code })).toHaveLength(1)
  })

  it.each([
    ['words from props', '<p aria-label={words.label}>{words.send}</p>'],
    ['what is no word', '<p className="quiet" data-room="pantry">{number} · 3</p>'],
    ['drawing instructions', '<path d="M 0 0 L 10 10" transform={`translate(0)`} />'],
  ])('are not seen in: %s', (_what, markup) => {
    const code = `export const good = (number: number, words: { label: string; send: string }) => ${markup}`
    expect(wordsIn({ path: 'src/app/good.tsx', code })).toEqual([])
  })
})

function wordsIn(file: SourceFile): readonly string[] {
  const found: string[] = []
  visit(syntaxOf(file), (node) => {
    for (const text of textsAt(node))
      if (/\p{L}{2}/u.test(text)) found.push(`${file.path}:${lineAt(file.code, node.start)} ${text.trim()}`)
  })
  return found
}

/** The literal texts that this node of markup itself puts before a reader. */
function textsAt(node: SyntaxNode): readonly string[] {
  switch (node.type) {
    case 'JSXText':
      return typeof node['value'] === 'string' ? [node['value']] : []
    case 'JSXAttribute':
      return isSpoken(node['name']) ? shown(node['value']) : []
    case 'JSXElement':
    case 'JSXFragment':
      return asList(node['children']).flatMap((child) =>
        isNode(child) && child.type === 'JSXExpressionContainer' ? shown(child['expression']) : [],
      )
    default:
      return []
  }
}

const isSpoken = (name: unknown): boolean =>
  isNode(name) && name.type === 'JSXIdentifier' && typeof name['name'] === 'string' && spoken.has(name['name'])

/** The literal texts an expression may come to, through conditions, checks and templates. */
function shown(node: unknown): readonly string[] {
  if (!isNode(node)) return []
  const text = literalText(node)
  if (text !== null) return [text]
  switch (node.type) {
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return shown(node['expression'])
    case 'ConditionalExpression':
      return [...shown(node['consequent']), ...shown(node['alternate'])]
    case 'LogicalExpression':
      return [...shown(node['left']), ...shown(node['right'])]
    case 'TemplateLiteral':
      return asList(node['quasis']).flatMap((quasi) => {
        const value: unknown = isNode(quasi) ? quasi['value'] : undefined
        return typeof value === 'object' && value !== null && 'raw' in value ? [String(value.raw)] : []
      })
    default:
      return []
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
