// What holds for any request at all: never a 500, the same again for the same, a well-formed trace.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTestServer, newGuest, password, type TestRequest } from '../../kit/server'

const text = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), fc.emailAddress())
const body = fc.oneof(
  fc.jsonValue(),
  fc.record({ email: text, name: text, password: text }, { requiredKeys: [] }),
  fc.record({ email: fc.emailAddress(), name: fc.string(), password: fc.constant(password) }),
  fc.dictionary(fc.string(), fc.jsonValue()),
)
const rawBody = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('{', '{"__proto__": {"role": "manager"}}', '\uFEFF{}'),
)
const target = fc.constantFrom('/api/users', '/api/sessions', '/api/users/123', '/api/dishes/1', '/api/me', '/')
const request: fc.Arbitrary<readonly [string, TestRequest]> = fc.tuple(
  target,
  fc.record({
    method: fc.constantFrom('POST', 'POST', 'POST', 'PUT', 'DELETE'),
    body: fc.oneof(body, rawBody),
    as: fc.constantFrom(123, 1, 999),
    headers: fc.record(
      {
        'content-type': fc.constantFrom('application/json', 'text/plain', 'application/json;x', ''),
        traceparent: fc.constantFrom('00-1-2-3', '', `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`),
        'x-request-id': fc.constantFrom('a', '', '"', 'x'.repeat(300)),
      },
      { requiredKeys: [] },
    ),
  }),
)

describe('any request', () => {
  it('is never answered with a 500, and always with a document when it is refused', async () => {
    const server = await createTestServer()
    await fc.assert(
      fc.asyncProperty(request, async ([path, options]) => {
        server.buckets.clear()
        const { response, body: document, text: sent } = await server.send(path, options)
        expect(response.status).toBeLessThan(500)
        if (response.status >= 400)
          expect(document).toMatchObject({ status: response.status, title: expect.any(String) })
        expect(sent).not.toMatch(/SQLITE|\/work\/|node_modules|argon2/)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('has a trace in which every child lies inside its parent, unless it is linked', async () => {
    const server = await createTestServer()
    await fc.assert(
      fc.asyncProperty(request, async ([path, options]) => {
        server.buckets.clear()
        const { trace } = await server.send(path, options)
        const byId = new Map(trace.spans.map((span) => [span.id, span]))
        expect(byId.size).toBe(trace.spans.length)
        for (const span of trace.spans) {
          const parent = byId.get(span.parentId ?? '')
          if (span.parentId !== null) expect(parent).toBeDefined()
          if (!parent || span.links.length > 0) continue
          expect(span.startUs).toBeGreaterThanOrEqual(parent.startUs)
          if (parent.parentId !== null || span.name === 'handle-request')
            expect(span.endUs).toBeLessThanOrEqual(parent.endUs)
        }
      }),
      { numRuns: 50 },
    )
  }, 60_000)
})

describe('the same request to the same world', () => {
  it('gives the same answer, trace and world, byte for byte', async () => {
    const [one, two] = [await createTestServer({ seed: 5 }), await createTestServer({ seed: 5 })]
    for (const [path, options] of [
      ['/', {}],
      ['/api/users', { method: 'POST', body: newGuest }],
      ['/api/users', { method: 'POST', body: newGuest }],
      ['/api/sessions', { method: 'POST', body: { email: newGuest.email, password: newGuest.password } }],
      ['/api/users/123', { as: 123 }],
      ['/api/openapi.json', {}],
      ['/api/nothing', { method: 'PUT' }],
    ] satisfies (readonly [string, TestRequest])[]) {
      const [first, second] = [await one.send(path, options), await two.send(path, options)]
      expect(second.text).toBe(first.text)
      expect(JSON.stringify(second.trace)).toBe(JSON.stringify(first.trace))
    }
    expect(Buffer.compare(two.database.image(), one.database.image())).toBe(0)
    expect(two.email.outbox).toEqual(one.email.outbox)
  })
})
