// JSON set out in lines is the JSON that was written: only the white space between its tokens is another.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonTokens, setOutJson } from '../../../src/shared'

/** Without the white space that means nothing: found by reading the text unit by unit, not by our own tokens. */
function bare(text: string): string {
  let result = ''
  let isText = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (isText && unit === '\\') result += unit + text.charAt(++at)
    else if (isText || !' \t\r\n'.includes(unit)) result += unit
    if (unit === '"') isText = !isText
  }
  return result
}

const space = fc.stringMatching(/^[ \t\r\n]{0,3}$/)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }).map((value) => JSON.stringify(value)),
  fc.constantFrom('"\\u00e9\\/"', '"a\\"b:,{}[]"', '"\\ud800"', '"🍲"', '"\\\\"', '""'),
)
const number = fc.constantFrom('0', '-0', '1.10', '12345678901234567890', '1e5', '1E+5', '-2.50e-3', '0.000')
const leaf = fc.oneof(text, number, fc.constantFrom('true', 'false', 'null'))
/** JSON as anybody may write it: names twice, in any order, with any white space. */
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.array(fc.tuple(space, tie('value'), space), { maxLength: 4 }), space)
      .map(([items, inner]) => `[${items.length === 0 ? inner : items.map((parts) => parts.join('')).join(',')}]`),
    fc
      .tuple(fc.array(fc.tuple(space, text, space, space, tie('value'), space), { maxLength: 4 }), space)
      .map(
        ([members, inner]) =>
          `{${members.length === 0 ? inner : members.map(([a, name, b, c, one, d]) => `${a}${name}${b}:${c}${one}${d}`).join(',')}}`,
      ),
  ),
}))

describe('JSON set out in lines', () => {
  it('is the same JSON but for insignificant white space', () => {
    fc.assert(
      fc.property(fc.tuple(space, value, space), (parts) => {
        const written = parts.join('')
        const shown = setOutJson(written)
        expect(shown).not.toBeNull()
        expect(bare(shown ?? '')).toBe(bare(written))
        expect([...jsonTokens(written)].map(({ raw }) => raw).join('')).toBe(bare(written))
      }),
      { numRuns: 400 },
    )
  })

  it('looks as JSON.stringify sets it out, where that changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (one) => {
        expect(setOutJson(JSON.stringify(one))).toBe(JSON.stringify(one, null, 2))
      }),
    )
  })

  it('keeps what a parser would lose', () => {
    const body =
      '{"2":"b","1":"a","id":12345678901234567890,"price":1.10,"email":"first@a","email":"second@a","é":"\\u00e9"}'
    expect(setOutJson(body)).toBe(
      [
        '{',
        '  "2": "b",',
        '  "1": "a",',
        '  "id": 12345678901234567890,',
        '  "price": 1.10,',
        '  "email": "first@a",',
        '  "email": "second@a",',
        '  "é": "\\u00e9"',
        '}',
      ].join('\n'),
    )
  })

  it('is nothing for what is no JSON', () => {
    for (const one of ['', '{', '{"a":1,}', "{'a':1}", 'text', '“a”', '{"a":1} {"b":2}'])
      expect(setOutJson(one), one).toBeNull()
  })

  it('does not grow without bounds in a tower of brackets', () => {
    const tower = '['.repeat(5000) + ']'.repeat(5000)
    expect(setOutJson(tower)?.length ?? 0).toBeLessThan(1_000_000)
  })
})
