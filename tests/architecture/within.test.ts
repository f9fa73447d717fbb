// A framed player never moves the page around it: `scrollIntoView`, `select`, and `focus` without `preventScroll`,
// scroll every page up to the top. Only `ui/within.ts` may scroll and focus.

import { expect, it } from 'vitest'
import { isNode, lineAt, type SourceFile, sourceFiles, syntaxOf, visit } from './source'

const mayMove = 'src/ui/within.ts'

/** Calls of `x.scrollIntoView(…)`, of a field's `x.select()`, and of `x.focus(…)` that do not say `preventScroll: true`. */
function moves(file: SourceFile): readonly string[] {
  const found: string[] = []
  visit(syntaxOf(file), (node) => {
    const { callee } = node
    if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return
    const { property } = callee
    const name = isNode(property) ? property['name'] : undefined
    const written = file.code.slice(node.start, Number(node['end']))
    const bare = name === 'focus' && !/\bpreventScroll: true\b/.test(written)
    // With arguments it is something else of that name.
    const selects = name === 'select' && /\(\s*\)$/.test(written)
    if (name === 'scrollIntoView' || bare || selects)
      found.push(`${file.path}:${lineAt(file.code, node.start)} ${name}`)
  })
  return found
}

it('nothing scrolls or focuses past the page', () => {
  expect(
    sourceFiles()
      .filter(({ path }) => path !== mayMove)
      .flatMap(moves),
  ).toEqual([])
})

it.each([
  ['element.scrollIntoView()', 1],
  ["element?.scrollIntoView?.({ block: 'nearest' })", 1],
  ['button.current?.focus()', 1],
  ['button.focus({ preventScroll: false })', 1],
  ['button.focus({ preventScroll: true })', 0],
  ['field.current?.select()', 1],
  ['field.setSelectionRange(0, 5)', 0],
  ['store.select(one)', 0],
  ['focusOn(button)', 0],
])('the check itself: %s', (code, count) => {
  expect(moves({ path: 'src/app/sample.ts', code })).toHaveLength(count)
})

it('no element asks for focus by itself', () => {
  const asks = sourceFiles().filter(({ code }) => /\bautoFocus\b(?!=\{false\})/.test(code))
  expect(asks.map(({ path }) => path)).toEqual([])
})
