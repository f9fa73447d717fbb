// No secret survives in an order, whatever the body looks like; its length class and identity do.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStandIns, type Order } from '../../../src/simulation'

const order = (body: string | null, more: Partial<Order> = {}): Order => ({
  method: 'POST',
  path: '/api/users',
  headers: { 'content-type': 'application/json' },
  body,
  as: 'none',
  ...more,
})
const replaced = (body: string): string => createStandIns().replace(order(body)).body ?? ''

const secret = 'tr0ub4dor-and-3-friends'

describe('stand-ins', () => {
  it('keep the length class: under 15, 15 to 128, over 128', () => {
    const lengthOf = (length: number): number => {
      const body: { password: string } = JSON.parse(replaced(JSON.stringify({ password: 'x'.repeat(length) })))
      return body.password.length
    }
    for (const short of [1, 14]) expect(lengthOf(short)).toBeLessThan(15)
    for (const middle of [15, 128]) {
      expect(lengthOf(middle)).toBeGreaterThanOrEqual(15)
      expect(lengthOf(middle)).toBeLessThanOrEqual(128)
    }
    expect(lengthOf(129)).toBeGreaterThan(128)
    expect(lengthOf(0)).toBe(0)
  })

  it('count characters as the server does, not UTF-16 units', () => {
    const lengthOf = (secret: string): number =>
      JSON.parse(replaced(JSON.stringify({ password: secret }))).password.length
    expect(lengthOf('😀'.repeat(8))).toBeLessThan(15)
    expect(lengthOf('😀'.repeat(70))).toBeLessThanOrEqual(128)
  })

  it('of what everybody tries is what everybody tries, so that it is refused like the one that was typed', () => {
    for (const common of ['QwertyUiopAsdfgh', '1234567890123456', 'passwordpassword'])
      expect(replaced(JSON.stringify({ password: common }))).toBe('{"password":"passwordpassword"}')
  })

  it('of links made while 12 characters were enough are those of today', () => {
    expect(replaced('{"password":"stand-in-0-of-12-to-128"}')).toBe('{"password":"stand-in-0-of-15-to-128"}')
  })

  it('leave a confirmation’s token alone, and nothing that only looks like one', () => {
    const token = `{"token":"confirm-${'0f'.repeat(16)}"}`
    expect(replaced(token)).toBe(token)
    expect(replaced('{"token":"confirm-me-please-now"}')).toBe('{"token":"stand-in-1-of-15-to-128"}')
  })

  it('differ for ever so many short secrets', () => {
    const standIns = createStandIns()
    const all = Array.from(
      { length: 1200 },
      (_, n) => standIns.replace(order(JSON.stringify({ password: `p${n}` }))).body,
    )
    expect(new Set(all).size).toBe(1200)
    for (const body of all) expect(JSON.parse(body ?? '').password.length).toBeLessThan(15)
  })

  it('leave a malformed order malformed', () => {
    for (const body of [`{"password":"ab"${secret}"}`, `{"password": ${secret}}`, `{"password":"${secret}`])
      expect(() => JSON.parse(replaced(body))).toThrow()
  })

  it('hide a secret in JSON that lost any one of its characters', () => {
    const whole = `{"email":"a@b.test", "password":"${secret}", "name":"n"}`
    const parts = secret.split('-')
    for (let lost = 0; lost < whole.length; lost++) {
      const body = whole.slice(0, lost) + whole.slice(lost + 1)
      // Without a letter of its key it is no longer known for a secret.
      const key = /password/.test(body)
      if (key) expect(replaced(body), body).not.toContain(parts.slice(1).join('-'))
    }
  })

  it('are the same for the same secret, and different for another', () => {
    const standIns = createStandIns()
    const of = (password: string): string | null => standIns.replace(order(JSON.stringify({ password }))).body
    expect(of('lantern-otter-soup')).toBe(of('lantern-otter-soup'))
    expect(of('lantern-otter-soup')).not.toBe(of('lantern-otter-stew'))
  })

  it('are left alone, so that a replayed order stays what it was', () => {
    const once = replaced('{"password":"correct horse battery"}')
    expect(createStandIns().replace(order(once)).body).toBe(once)
  })

  it('change nothing else', () => {
    const body = '{ "email" : "ada@example.test",\n  "name":"Ada \\u00e9" }'
    expect(replaced(body)).toBe(body)
  })

  it.each([
    `{"password":"${secret}"}`,
    `{"Password" : "${secret}"}`,
    `{"p\\u0061ssword":"${secret}"}`,
    `{"password":"${secret}`,
    `{"password":["${secret}",{"deep":"${secret}"}]}`,
    `{"user":{"new_password":"${secret}"}}`,
    `{"client_secret":"${secret}"}`,
    `{password: "${secret}"}`,
    `{'password': '${secret}'}`,
    `password=${secret}&email=a`,
    `email=a&password=${secret}`,
    `password: ${secret}`,
    `password: ${secret} and more`,
    `{"password": ${secret}}`,
    `{"password":"ab"${secret}"}`,
    `{"password" "${secret}"}`,
    `{"PASSWORD ":"${secret}"}`,
    `{"newPassword":"${secret}","password_confirmation":"${secret}"}`,
    `{"accessToken":"${secret}","pwd":"${secret}","api-key":"${secret}"}`,
    `user[password]=${secret}&a=b`,
    `user%5Bpassword%5D=${secret}`,
    `--b\r\nContent-Disposition: form-data; name="password"\r\n\r\n${secret}\r\n--b--`,
  ])('find the secret in %s', (body) => {
    expect(replaced(body)).not.toContain(secret)
  })

  it('find secrets in the query and in Basic credentials', () => {
    const standIns = createStandIns()
    expect(standIns.replace(order(null, { path: `/api/me?token=${secret}` })).path).not.toContain(secret)
    const headers = standIns.replace(order(null, { headers: { authorization: `Basic ${secret}` } })).headers
    expect(headers['authorization']).not.toContain(secret)
  })

  it('find every secret in any JSON', () => {
    const word = fc.string({ minLength: 6, maxLength: 200, unit: 'grapheme' }).map((text) => `S3cret${text}!`)
    const nesting = fc.constantFrom(
      (value: string) => ({ password: value }),
      (value: string) => ({ a: [{ token: value }] }),
      (value: string) => ({ passphrase: { x: [value] }, name: 'n' }),
    )
    fc.assert(
      fc.property(word, nesting, fc.constantFrom(undefined, 2), (value, nest, indent) => {
        const text = JSON.stringify(nest(value), null, indent)
        const result = replaced(text)
        expect(result).not.toContain(value)
        expect(result).not.toContain(JSON.stringify(value).slice(1, -1))
        expect(() => JSON.parse(result)).not.toThrow()
      }),
    )
  })

  it('never throw, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof replaced(text)).toBe('string')
      }),
    )
  })
})
