// What an `Authorization` header may bring, and what is answered to each: RFC 6750 §3.1, RFC 9110 §11.6.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  badgeInvalid,
  badgeMalformed,
  badgeMissing,
  badgeWrongScheme,
  type ProblemType,
} from '../../../src/server/problems'
import { createTestServer } from '../../kit/server'

const bare = 'Bearer realm="backofhouse"'
const unreadable =
  /^Bearer realm="backofhouse", error="invalid_request", error_description="[\x20\x21\x23-\x5b\x5d-\x7e]+"$/
const unbelieved =
  /^Bearer realm="backofhouse", error="invalid_token", error_description="[\x20\x21\x23-\x5b\x5d-\x7e]+"$/

const table: readonly (readonly [string | undefined, ProblemType, string | RegExp])[] = [
  [undefined, badgeMissing, bare],
  ['', badgeMissing, bare],
  ['   ', badgeMissing, bare],
  ['Basic YTpi', badgeWrongScheme, bare],
  ['Token abc', badgeWrongScheme, bare],
  ['Digest username="x", realm="y"', badgeWrongScheme, bare],
  ['Bearerish abc', badgeWrongScheme, bare],
  ['eyJhbGciOiJIUzI1NiJ9.e30.c2ln', badgeWrongScheme, bare],
  ['Bearer', badgeMalformed, unreadable],
  ['bearer ', badgeMalformed, unreadable],
  ['Bearer a b', badgeMalformed, unreadable],
  ['Bearer a, Bearer b', badgeMalformed, unreadable],
  ['Bearer "abc"', badgeMalformed, unreadable],
  ['Bearer a=b', badgeMalformed, unreadable],
  ['Bearer\tabc', badgeMalformed, unreadable],
  ['Bearer Bearer abc', badgeMalformed, unreadable],
  ['"Bearer" abc', badgeMalformed, unreadable],
  ['Bearer abc', badgeInvalid, unbelieved],
  ['BEARER   abc==', badgeInvalid, unbelieved],
  ['Bearer a.b.c', badgeInvalid, unbelieved],
]

describe('Authorization', () => {
  it.each(table.map(([header, problem, challenge]) => [header, problem.kind, problem.status, challenge] as const))(
    '%j: %s',
    async (authorization, kind, status, challenge) => {
      const { send } = await createTestServer()
      for (const path of ['/api/me', '/api/users/123']) {
        const answer = await send(path, authorization === undefined ? {} : { headers: { authorization } })
        expect(answer.response.status).toBe(status)
        expect(answer.body).toMatchObject({ type: `https://backofhouse.test/problems/${kind}` })
        expect(answer.response.headers.get('www-authenticate')).toMatch(challenge)
        if (typeof challenge === 'string') expect(answer.response.headers.get('www-authenticate')).toBe(challenge)
        expect(answer.span('check-badge')).toMatchObject({ outcome: 'refused', attributes: { 'error.type': kind } })
        expect(answer.span('answer').station).toBe('auth')
      }
    },
  )

  it('is answered with 400 or 401 whatever it is, and never with the token', async () => {
    const { send, buckets } = await createTestServer()
    const value = fc.stringMatching(/^[\x21-\x7e]{20,30}$/)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', 'Bearer ', 'Bearer', 'Basic ', 'Bearer x '),
        value,
        async (before, secret) => {
          buckets.clear()
          const { response, text } = await send('/api/me', { headers: { authorization: before + secret } })
          expect([400, 401]).toContain(response.status)
          expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="backofhouse"/)
          expect(text).not.toContain(secret)
        },
      ),
    )
  })

  it('of a public route is not read', async () => {
    const { send } = await createTestServer()
    expect((await send('/api/dishes', { headers: { authorization: 'Bearer a b' } })).response.status).toBe(200)
  })
})
