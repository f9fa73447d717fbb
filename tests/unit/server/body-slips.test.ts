// What is wrong with a body: where it is no JSON, half characters, names that nobody can see, e-mail addresses.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whyNoAddress } from '../../../src/server/features/users/email-address'
import { describeSlip } from '../../../src/server/middleware/json-slip'
import { createTestServer, newGuest } from '../../kit/server'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a body that is no JSON', () => {
  it.each([
    ['', 'It is empty.'],
    [' \n ', 'It is empty.'],
    ['{“name”: 1}', 'Line 1, column 2: a curly quote (“)'],
    ['{\n  "a": 1,\n  "name": “Ada”\n}', 'Line 3, column 11: a curly quote (“)'],
    ['{"name”: 1}', 'Line 1, column 7: a curly quote (”)'],
    ['{"a": "b”, "c": "d"}', 'Line 1, column 9: a curly quote (”)'],
    ['{"a”:"b"}', 'Line 1, column 4: a curly quote (”)'],
    ['{"a": "b”}, {"c": 1}', 'Line 1, column 9: a curly quote (”)'],
    // In a text they may stand: there the slip is another.
    ['{"name": "«Ada»",}', 'Line 1, column 17: a comma stands before the closing }'],
    ['{"text": "He said “hi”" "b": 1}', 'no comma between them'],
    ['{"text": "“hi”, he said" "b": 1}', 'no comma between them'],
    ['{"text": "“hi”" x', 'Line 1, column 17:'],
    ["{'a': 1}", "Line 1, column 2: a single quote (')"],
    ['{"a": ‘b’}', 'Line 1, column 7: a single quote (‘)'],
    ['{"a": 1,}', 'Line 1, column 8: a comma stands before the closing }'],
    ['[1, 2,\n]', 'Line 1, column 6: a comma stands before the closing ]'],
    ['{"a": 1 // one\n}', 'Line 1, column 9: a comment'],
    ['/* hello */ {}', 'Line 1, column 1: a comment'],
    ['# hello\n{}', 'Line 1, column 1: a comment'],
    ['\uFEFF{}', 'Line 1, column 1: a byte-order mark'],
    ['{"a": 1', 'Line 1, column 8: the closing } is missing for the { at line 1, column 1.'],
    ['{"a": [1', 'the closing ] is missing for the [ at line 1, column 7.'],
    ['{"a": [1}', 'Line 1, column 9: “}” stands where ] is due.'],
    ['{"a": 1}}', 'Line 1, column 9: “}” stands after the end.'],
    ['{"a": 1}\n{"b": 2}', 'Line 2, column 1: “{” stands after the end.'],
    ['{a: 1}', 'Line 1, column 2: the name “a” has no quotation marks.'],
    ['{"a" 1}', 'Line 1, column 6: “1” stands where a colon is due'],
    ['{"a": 1 "b": 2}', 'no comma between them'],
    ['{"a": }', 'a value is missing before “}”.'],
    ['{"a": undefined}', '“undefined” is no value of JSON.'],
    ['{"a": "b', 'Line 1, column 7: the text that begins here is never closed.'],
    ['{"a": "b\nc"}', 'Line 1, column 7: the text that begins here is not closed on its line.'],
    ['{"a": "\\q"}', '“\\q” is no escape'],
    ['{"a":\u00a01}', 'a character that cannot be seen stands here (U+00A0)'],
    ['{"😀": 1, x: 2}', 'Line 1, column 10:'],
  ])('%j', async (text, says) => {
    const { send } = await createTestServer()
    const headers = { 'content-type': 'application/json' }
    expect(describeSlip(text)).toContain(says)
    if (text.startsWith('\uFEFF')) return
    const { response, body } = await send('/api/users', { method: 'POST', body: text, headers })
    expect(response.status).toBe(400)
    expect(body).toMatchObject({ detail: describeSlip(text) })
  })

  it('is read past a byte-order mark (RFC 8259 §8.1)', async () => {
    const { send } = await createTestServer()
    const { response } = await send('/api/users', { method: 'POST', body: `\uFEFF${JSON.stringify(newGuest)}` })
    expect(response.status).toBe(201)
  })

  it('has a place inside the text and something to do, whatever it is', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      ' ',
      '\n',
      '1',
      '-',
      'a',
      'true',
      '"a"',
      '“',
      "'",
      '//',
      '\u0000',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), fc.json(), fc.nat(), (signs, json, at) => {
        const cut = at % (json.length + 1)
        for (const text of [
          signs.join(''),
          json.slice(0, cut) + signs.join('') + json.slice(cut),
          json.slice(0, cut),
        ]) {
          if (isJson(text)) continue
          const said = describeSlip(text)
          expect(said).toMatch(/Please|It is empty/)
          if (text.trim() === '') continue
          const [, line, column] = /^Line (\d+), column (\d+): /.exec(said) ?? []
          const lines = text.split(/\r\n|\r|\n/)
          expect(Number(line)).toBeLessThanOrEqual(lines.length)
          expect(Number(column)).toBeLessThanOrEqual(Array.from(lines[Number(line) - 1] ?? '').length + 1)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('may be nested as deep as it is long', () => {
    expect(describeSlip('['.repeat(60_000))).toContain('the closing ] is missing')
    expect(describeSlip('{"a":'.repeat(12_000))).toContain('a value is due')
  })
})

describe('half a character', () => {
  it('anywhere in a body is refused with its place, and nothing is kept', async () => {
    const server = await createTestServer()
    const before = server.database.image()
    const half = fc.constantFrom('\\ud800', '\\udfff', 'a\\udc00b')
    const fields = fc.constantFrom('email', 'name', 'password', 'more')
    await fc.assert(
      fc.asyncProperty(half, fields, fc.constantFrom('value', 'list', 'key'), async (broken, name, where) => {
        server.buckets.clear()
        const value = where === 'value' ? `"${broken}"` : where === 'list' ? `["x", "${broken}"]` : `{"${broken}": 1}`
        const text = JSON.stringify({ ...newGuest, [name]: 'PLACE' }).replace('"PLACE"', value)
        for (const path of ['/api/users', '/api/sessions']) {
          const { response, body } = await server.send(path, { method: 'POST', body: text })
          expect(response.status).toBe(422)
          const { errors }: { errors: { pointer: string; detail: string }[] } = Object(body)
          expect(errors[0]?.pointer.startsWith(`#/${name}`)).toBe(true)
          expect(errors[0]?.detail).toContain('half a character')
        }
      }),
      { numRuns: 20 },
    )
    expect(Buffer.compare(server.database.image(), before)).toBe(0)
  })
})

describe('a name', () => {
  it('that shows nothing is refused with a reason', async () => {
    const server = await createTestServer()
    const unseen = fc.constantFrom(
      '\u200b',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u00ad',
      '\u3164',
      '\u2800',
      ' ',
      '\u00a0',
      '\u3000',
      '\u2028',
      '\u202e',
      '\u180e',
      '\u0001',
      '\t',
      '\u{e0020}',
      '\u0301',
      '\ufe0f',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(unseen, { maxLength: 6 }), async (signs) => {
        server.buckets.clear()
        const { response, body } = await server.send('/api/users', {
          method: 'POST',
          body: { ...newGuest, name: signs.join('') },
        })
        expect(response.status).toBe(422)
        expect(body).toMatchObject({ errors: [{ pointer: '#/name', detail: expect.stringMatching(/\w/) }] })
      }),
      { numRuns: 40 },
    )
  })

  it.each(['李', 'O’Brien', 'ي', '👩🏽‍🍳', 'Nguyễn', '5', 'a\u0301', '\u200fمريم'])('%s is taken', async (name) => {
    const { send } = await createTestServer()
    const { response, body } = await send('/api/users', { method: 'POST', body: { ...newGuest, name } })
    expect(response.status).toBe(201)
    expect(body).toMatchObject({ name })
  })
})

describe('an e-mail address', () => {
  const long = (n: number, letter = 'a'): string => letter.repeat(n)
  it.each([
    ['user@münchen.de', '“ü” (U+00FC) is not ASCII. This domain can also be written as xn--mnchen-3ya.de.'],
    ['müller@example.org', '“ü” (U+00FC) is not ASCII.'],
    ['用户@例子.广告', '“用” (U+7528) is not ASCII.'],
    ['a\u200b@example.org', 'a character that cannot be seen (U+200B) is not ASCII.'],
    ['"Ada M"@example.org', 'quotation marks'],
    ['ada m@example.org', 'a space'],
    ['ada@exam ple.org', 'a space'],
    ['ada.example.org', 'no @'],
    ['nobody at all', 'no @'],
    ['ada@b@example.org', 'more than one @'],
    ['@example.org', 'nothing before the @'],
    ['ada@', 'nothing after the @'],
    ['ada@localhost', 'a dot is missing'],
    ['.ada@example.org', 'a dot stands between'],
    ['a..b@example.org', 'a dot stands between'],
    ['a\u007fb@example.org', 'A control character that cannot be seen (U+007F) stands in it.'],
    ['a\u0001b@example.org', '(U+0001) stands in it.'],
    ['ada@b.c', 'at least two letters'],
    ['ada@example.c0m', 'at least two letters'],
    ['ada@münchen.de', 'can also be written as xn--mnchen-3ya.de.'],
    ['a(b)@example.org', '“(” cannot stand before the @.'],
    ['ada@exa_mple.org', '“_” cannot stand after the @.'],
    ['ada@-example.org', 'hyphen'],
    ['ada@[192.0.2.1]', 'in brackets'],
    [`${long(65)}@example.org`, 'At most 64 characters'],
    [`ada@${long(64)}.org`, 'At most 63 characters'],
    [`ada@${`${long(60)}.`.repeat(5)}org`, 'At most 255 characters'],
    [`${long(64)}@${`${long(60)}.`.repeat(3)}${long(10)}.org`, 'At most 254 characters'],
    ['', 'Please type'],
  ])('%s is refused in true words', async (email, says) => {
    const { send } = await createTestServer()
    const { response, body } = await send('/api/users', { method: 'POST', body: { ...newGuest, email } })
    expect(response.status).toBe(422)
    expect(body).toMatchObject({ errors: [{ pointer: '#/email', detail: expect.stringContaining(says) }] })
  })

  it.each(['ada@münchen.de:80', 'ada@münchen.de/x', 'ada@bo:x@münchen.de?', 'ada@münchen.de#a'])(
    '%s gets no other form, which would be none for mail',
    (email) => {
      expect(whyNoAddress(email)).not.toContain('xn--')
    },
  )

  it.each([
    'ada@example.org',
    "o'brien+tag@mail.example.co.uk",
    'a@xn--mnchen-3ya.de',
    'a@example.xn--p1ai',
    '!#$%&*/=?^_`{|}~-@example.org',
    'A.B@EXAMPLE.ORG',
    `${long(64)}@example.org`,
  ])('%s is taken', (email) => {
    expect(whyNoAddress(email)).toBeNull()
  })

  it('is never taken with anything beyond ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // Printable ASCII alone is spared.
        if (/[^\x21-\x7e]/u.test(text)) expect(whyNoAddress(`${text}@example.org`)).not.toBeNull()
      }),
    )
  })
})
