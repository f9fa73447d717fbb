// What the server says to people: its first page, and a page for each kind of problem; and what their headers forbid.

import { describe, expect, it } from 'vitest'
import { features } from '../../../src/server/features'
import { commonProblems } from '../../../src/server/problems'
import { type Answer, createTestServer } from '../../kit/server'

const problems = [...commonProblems, ...features.flatMap((feature) => feature.problems)]

/** The directives of the policy, by name. */
const policyOf = ({ response }: Answer): ReadonlyMap<string, string> =>
  new Map(
    (response.headers.get('content-security-policy') ?? '')
      .split('; ')
      .map((directive): [string, string] => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]),
  )

describe('a page', () => {
  it.each([
    ['the first', '/', {}],
    ['of a kind of problem', '/problems/email-taken', {}],
    ['of a refusal', '/nothing', { accept: 'text/html' }],
  ])('may load, run and send nothing, and be framed nowhere: %s', async (_which, path, headers) => {
    const { send } = await createTestServer()
    const answer = await send(path, { headers })
    expect(answer.response.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    const policy = policyOf(answer)
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('frame-ancestors')).toBe("'none'")
    expect(policy.get('base-uri')).toBe("'none'")
    expect(policy.get('form-action')).toBe("'none'")
    expect(answer.response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.response.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}; includeSubDomains$/)
    // It keeps to its own policy.
    expect(answer.text).not.toMatch(/<(?:script|style|link|img|form|iframe|base)\b|\sstyle=|\son\w+=|src=/i)
  })
})

describe('the address that names a problem', () => {
  it.each(problems)('is a page: $kind', async ({ kind, status, title, meaning }) => {
    const { send } = await createTestServer()
    const answer = await send(`/problems/${kind}`)
    expect(answer.response.status).toBe(200)
    expect(answer.text).toMatch(/^<!doctype html>/)
    for (const said of [`<h1>${title}</h1>`, meaning, String(status)]) expect(answer.text).toContain(said)
    expect(meaning.length).toBeGreaterThan(title.length)
    expect(answer.span('answer').station).toBe('logic')
    expect(answer.names).not.toContain('begin')
  })

  it('is the one in the document of a refusal', async () => {
    const { send } = await createTestServer()
    const { body } = await send('/api/me')
    const { pathname } = new URL(String(Object(body).type))
    expect((await send(pathname)).text).toContain(`<h1>${Object(body).title}</h1>`)
  })

  it.each(['/problems/nothing-like-it', '/problems/', '/problems/EMAIL-TAKEN', '/problems/a/b'])(
    'is a 404 where no problem has the name: %s',
    async (path) => {
      const { send } = await createTestServer()
      expect((await send(path)).response.status).toBe(404)
    },
  )
})
