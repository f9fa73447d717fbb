// The contract: what `/api/openapi.json` says is what the server does.

import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestServer, newGuest, password, runBeside, type TestRequest, type TestServer } from '../kit/server'

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  requestBody: z.object({ required: z.literal(true), content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.object({
      description: z.string().min(1),
      // A 204 has none.
      content: z.record(z.string(), z.object({ schema: z.unknown() })).optional(),
    }),
  ),
})
const Document = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.object({ title: z.string(), version: z.string() }),
  servers: z.array(z.object({ url: z.url() })),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(z.enum(['get', 'post', 'delete']), Operation)),
  components: z.object({
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    securitySchemes: z.object({ bearer: z.object({ type: z.literal('http'), scheme: z.literal('bearer') }) }),
  }),
})

let server: TestServer
let document: z.infer<typeof Document>

beforeAll(async () => {
  server = await createTestServer()
  document = Document.parse((await server.send('/api/openapi.json')).body)
})

/** Whether `body` is what the document says this answer is. */
function matches(path: string, method: 'get' | 'post', status: number, type: string, body: unknown): boolean {
  const schema = document.paths[path]?.[method]?.responses[String(status)]?.content?.[type]?.schema
  if (schema === undefined) throw new Error(`${method} ${path} does not say that it may answer ${status} ${type}`)
  const inPlace = JSON.stringify({ ...Object(schema), $defs: document.components.schemas })
  return z.fromJSONSchema(JSON.parse(inPlace.replaceAll('#/components/schemas/', '#/$defs/'))).safeParse(body).success
}

describe('the document', () => {
  it('names every path of the API and no other', () => {
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/dishes',
      '/api/dishes/{id}',
      '/api/health',
      '/api/jobs/dead',
      '/api/jobs/{id}/retry',
      '/api/me',
      '/api/sessions',
      '/api/sessions/current',
      '/api/sessions/refresh',
      '/api/users',
      '/api/users/confirm',
      '/api/users/{id}',
    ])
  })

  it('gives each operation an id of its own', () => {
    const ids = Object.values(document.paths).flatMap((item) => Object.values(item).map((one) => one?.operationId))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('refers only to what it holds', () => {
    const references = JSON.stringify(document).match(/"#\/components\/schemas\/[^"]+"/g) ?? []
    expect(references.length).toBeGreaterThan(10)
    for (const reference of references)
      expect(document.components.schemas).toHaveProperty(reference.slice('"#/components/schemas/'.length, -1))
    expect(JSON.stringify(document)).not.toMatch(/\$defs|"\$schema"/)
  })

  /** Of those that look at a cookie in place of a token, what they say. */
  const byCookie: Readonly<Record<string, unknown>> = {
    'post /api/sessions/refresh': [{ refreshCookie: [] }],
    'delete /api/sessions/current': [{ refreshCookie: [] }, {}],
  }

  it('says of every operation whether it needs a token, as the server does', async () => {
    const open = await createTestServer()
    for (const [path, item] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(item)) {
        open.buckets.clear()
        const target = path.replace('{id}', '3')
        const { response } = await open.send(target, { method: method.toUpperCase(), headers: { accept: '*/*' } })
        const isRefused = response.headers.get('www-authenticate') !== null
        const byToken = isRefused ? [{ bearer: [] }] : []
        expect(operation?.security, `${method} ${path}`).toEqual(byCookie[`${method} ${path}`] ?? byToken)
      }
  })

  it('says what a body must be, by the schema that checks it', () => {
    expect(document.components.schemas['SignUp']).toMatchObject({
      required: ['email', 'name', 'password'],
      additionalProperties: false,
      properties: { email: { format: 'email' }, password: { minLength: 15, maxLength: 128 } },
    })
  })
})

describe('every answer is one that the document describes', () => {
  const bad = { email: 'x', name: '', password: '' }
  const orders: readonly (readonly [string, string, number, TestRequest])[] = [
    ['/api/dishes', '/api/dishes', 200, {}],
    ['/api/dishes/{id}', '/api/dishes/3', 200, {}],
    ['/api/dishes/{id}', '/api/dishes/300', 404, {}],
    ['/api/dishes', '/api/dishes?limit=2', 200, {}],
    ['/api/dishes', '/api/dishes?limit=0', 400, {}],
    ['/api/health', '/api/health', 200, {}],
    ['/api/jobs/dead', '/api/jobs/dead', 200, { as: 1 }],
    ['/api/jobs/dead', '/api/jobs/dead?after=x', 400, { as: 1 }],
    ['/api/jobs/dead', '/api/jobs/dead', 403, { as: 123 }],
    ['/api/jobs/{id}/retry', '/api/jobs/7/retry', 404, { method: 'POST', as: 1 }],
    ['/api/jobs/{id}/retry', '/api/jobs/7/retry', 401, { method: 'POST' }],
    ['/api/me', '/api/me', 200, { as: 123 }],
    ['/api/me', '/api/me', 401, {}],
    ['/api/users/{id}', '/api/users/123', 200, { as: 123 }],
    ['/api/users/{id}', '/api/users/1', 403, { as: 123 }],
    ['/api/users/{id}', '/api/users/999', 404, { as: 1 }],
    ['/api/users', '/api/users', 201, { method: 'POST', body: newGuest }],
    ['/api/users', '/api/users', 409, { method: 'POST', body: newGuest }],
    ['/api/users', '/api/users', 400, { method: 'POST', body: '{' }],
    ['/api/users', '/api/users', 422, { method: 'POST', body: bad }],
    ['/api/users', '/api/users', 415, { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }],
    ['/api/users', '/api/users', 413, { method: 'POST', body: 'x'.repeat(70_000) }],
    [
      '/api/sessions',
      '/api/sessions',
      201,
      { method: 'POST', body: { email: newGuest.email, password: newGuest.password } },
    ],
    ['/api/sessions/refresh', '/api/sessions/refresh', 401, { method: 'POST' }],
    ['/api/users/confirm', '/api/users/confirm', 422, { method: 'POST', body: { token: 'confirm-none' } }],
    ['/api/sessions', '/api/sessions', 401, { method: 'POST', body: { email: 'x@y.test', password } }],
  ]
  it.each([
    ['/api/users', 'post', { method: 'POST', body: newGuest }],
    ['/api/sessions', 'post', { method: 'POST', body: { email: 'x@y.test', password } }],
    ['/api/dishes', 'get', {}],
  ] as const)('%s also while the database is down', async (path, method, request) => {
    const down = await createTestServer({ database: 'down' })
    const { response, body } = await down.send(path, request)
    expect(response.status).toBe(503)
    expect(matches(path, method, 503, 'application/problem+json', body)).toBe(true)
  })

  it('also of a job that is put back', async () => {
    const one = await createTestServer({ email: 'down' })
    await one.send('/api/users', { method: 'POST', body: newGuest })
    await runBeside(one, `UPDATE jobs SET status = 'dead', last_error = 'x'`)
    const listed = await one.send('/api/jobs/dead', { as: 1 })
    expect(Object(listed.body).jobs).toHaveLength(1)
    expect(matches('/api/jobs/dead', 'get', 200, 'application/json', listed.body)).toBe(true)
    const { response, body } = await one.send('/api/jobs/1/retry', { method: 'POST', as: 1 })
    expect(response.status).toBe(202)
    expect(matches('/api/jobs/{id}/retry', 'post', 202, 'application/json', body)).toBe(true)
  })

  it('also in discreet mode', async () => {
    const discreet = await createTestServer({ signUp: 'discreet' })
    for (const email of [newGuest.email, newGuest.email]) {
      const { response, body } = await discreet.send('/api/users', { method: 'POST', body: { ...newGuest, email } })
      expect(response.status).toBe(202)
      expect(matches('/api/users', 'post', 202, 'application/json', body)).toBe(true)
    }
  })

  it.each(orders)('%s, asked as %s: %i', async (path, target, status, request) => {
    server.buckets.clear()
    const { response, body } = await server.send(target, request)
    expect(response.status).toBe(status)
    const type = response.headers.get('content-type') ?? ''
    expect(matches(path, request.method === 'POST' ? 'post' : 'get', status, type, body)).toBe(true)
    expect(matches(path, request.method === 'POST' ? 'post' : 'get', status, type, { nonsense: true })).toBe(false)
  })
})
