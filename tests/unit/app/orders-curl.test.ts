// "Copy as curl": what a real shell makes of the command is what the order says.

import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curlOf } from '../../../src/panels/own-order/curl'
import { json } from '../../kit/kitchen'

/** The arguments that curl would be given, read by a shell in whose environment a badge stands. */
function argumentsOf(command: string): readonly string[] {
  const script = `TOKEN=badge; curl() { printf '%s\\0' "$@"; }\n${command}\n`
  return execFileSync('sh', { input: script, maxBuffer: 8_000_000 }).toString('utf8').split('\0').slice(0, -1)
}

const order = json('POST', '/api/users', { name: 'Mira' })

describe('the command', () => {
  it('reads as somebody would write it', () => {
    expect(curlOf(order)).toBe(
      [
        "curl 'https://backofhouse.test/api/users' \\",
        "  --header 'content-type: application/json' \\",
        '  --data-raw \'{"name":"Mira"}\'',
      ].join('\n'),
    )
  })

  it('names a method only where curl would take another', () => {
    expect(argumentsOf(curlOf({ ...order, method: 'GET', body: null }))).not.toContain('--request')
    expect(argumentsOf(curlOf({ ...order, method: 'PATCH' }))).toEqual(expect.arrayContaining(['--request', 'PATCH']))
    expect(argumentsOf(curlOf({ ...order, method: 'HEAD', body: null }))).toContain('--head')
  })

  it('says what the browser would: a body without a type is text', () => {
    expect(argumentsOf(curlOf({ ...order, headers: {} }))).toContain('content-type: text/plain;charset=UTF-8')
  })

  it('keeps a header without a value, and patterns in a path as they are', () => {
    const given = argumentsOf(curlOf({ ...order, path: '/api/dishes?a[]={1,2}', headers: { 'x-empty': '' } }))
    expect(given).toContain('x-empty;')
    expect(given).toContain('--globoff')
  })

  it('hands over a badge by a stand-in, and only where one is sent', () => {
    expect(curlOf({ ...order, as: 'session' })).toContain('"authorization: Bearer $TOKEN"')
    expect(argumentsOf(curlOf({ ...order, as: 'user:7' }))).toContain('authorization: Bearer badge')
    expect(curlOf(order)).not.toContain('TOKEN')
    const own = { ...order, as: 'session' as const, headers: { Authorization: 'Bearer x' } }
    expect(curlOf(own)).not.toContain('TOKEN')
  })

  it('carries any body and any header value through the shell unharmed', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('\0'))
    const tricky = fc.constantFrom("'", "'; rm -rf / #", '$(id)', '`id`', '\\', '!!', '"', '\n', '<script>', '🍲 שלום')
    fc.assert(
      fc.property(fc.array(fc.oneof(text, tricky), { minLength: 1 }), (parts) => {
        const body = parts.join('')
        expect(argumentsOf(curlOf({ ...order, body })).at(-1)).toBe(body)
      }),
      { numRuns: 40, seed: 3 },
    )
    expect(argumentsOf(curlOf({ ...order, headers: { 'x-note': "it's $HOME" } }))).toContain("x-note: it's $HOME")
  })
})
