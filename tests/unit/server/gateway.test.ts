// What is said before any handler: which methods are known, which origin may read, in which form a refusal comes.

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { mountApp } from '../../../src/server/app'
import { methodsOf } from '../../../src/server/middleware/methods-of'
import { prefersHtml, weightOf } from '../../../src/server/middleware/negotiate'
import { createTestServer } from '../../kit/server'

describe('methods', () => {
  it.each(['FOO', 'QUERY', 'PROPFIND', 'gets', 'patch', 'M-SEARCH', 'X'])(
    '501 for %s, at any address',
    async (method) => {
      const { send } = await createTestServer()
      for (const path of ['/', '/api/dishes', '/nothing']) {
        const answer = await send(path, { method })
        expect(answer.response.status).toBe(501)
        expect(answer.response.statusText).toBe('Not Implemented')
        expect(answer.body).toMatchObject({ type: 'https://backofhouse.test/problems/method-not-implemented' })
        expect(answer.span('unknown-method').outcome).toBe('refused')
        expect(answer.span('answer').station).toBe('gateway')
      }
    },
  )

  it('says that methods are written in capitals', async () => {
    const { send } = await createTestServer()
    expect((await send('/api/dishes', { method: 'patch' })).text).toContain('Please write PATCH, in capitals.')
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'POST', 'OPTIONS'])(
    '405 with Allow for %s where only reading is',
    async (method) => {
      const { send } = await createTestServer()
      for (const path of ['/', '/api/dishes', '/api/dishes/1', '/api/me', '/api/health']) {
        const answer = await send(path, { method })
        expect(answer.response.status).toBe(405)
        expect(answer.response.headers.get('allow')).toBe('GET, HEAD')
        expect(answer.span('answer').station).toBe('gateway')
      }
    },
  )

  it.each(['GET', 'PUT', 'POST', 'DELETE'])('404 for %s where nothing is', async (method) => {
    const { send } = await createTestServer()
    expect((await send('/nothing', { method })).response.status).toBe(404)
  })
})

describe('the origin', () => {
  const cors = async (headers: Readonly<Record<string, string>>, method = 'GET') => {
    const { send } = await createTestServer()
    const { response, span } = await send('/api/dishes', { method, headers })
    return { ...span('cors'), allowed: response.headers.get('access-control-allow-origin') }
  }

  it('that is not named leaves nothing to compare', async () => {
    expect(await cors({})).toMatchObject({ outcome: 'skipped', allowed: null })
    expect(await cors({}, 'DELETE')).toMatchObject({ outcome: 'skipped' })
  })

  it('that is the server’s own leaves nothing to decide', async () => {
    const own = 'https://backofhouse.test'
    expect(await cors({ origin: own })).toMatchObject({
      outcome: 'skipped',
      allowed: own,
      attributes: { 'backofhouse.cors.origin': own, 'backofhouse.cors.allowed': true },
    })
  })

  it.each(['https://elsewhere.test', 'null', 'https://backofhouse.test.elsewhere.test', 'http://backofhouse.test'])(
    '%s may not, and is answered all the same',
    async (origin) => {
      expect(await cors({ origin })).toMatchObject({
        outcome: 'ok',
        allowed: null,
        attributes: { 'backofhouse.cors.origin': origin, 'backofhouse.cors.allowed': false },
      })
    },
  )
})

describe('a preflight', () => {
  const preflight = async (path: string, method = 'PUT') => {
    const { send } = await createTestServer()
    const headers = { origin: 'https://backofhouse.test', 'access-control-request-method': method }
    return (await send(path, { method: 'OPTIONS', headers })).response
  }
  const listed = (response: Response, name: string) => response.headers.get(name)?.split(/, */) ?? []

  it('is told the methods that the address has routes for, at every address', async () => {
    const { send } = await createTestServer()
    const { body } = await send('/api/openapi.json')
    const { paths } = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) }).parse(body)
    for (const [path, item] of Object.entries(paths)) {
      const described = Object.keys(item).map((method) => method.toUpperCase())
      const methods = described.includes('GET') ? [...described, 'HEAD'] : described
      const response = await preflight(path.replace(/\{\w+\}/g, '7'))
      expect(response.status).toBe(204)
      expect(listed(response, 'access-control-allow-methods').sort(), path).toEqual(methods.sort())
    }
  })

  it('is told of a new route without another word', () => {
    const app = mountApp({})
    app.delete('/api/dishes/:id', (c) => c.body(null, 204))
    expect(methodsOf(app)('/api/dishes/7')).toEqual(['GET', 'HEAD', 'DELETE'])
    expect(methodsOf(app)('/nowhere')).toEqual([])
  })

  it('may name what a traced, repeated or conditional request carries', async () => {
    const allowed = listed(await preflight('/api/users', 'POST'), 'access-control-allow-headers')
    for (const name of ['Authorization', 'Content-Type', 'traceparent', 'Idempotency-Key', 'If-None-Match'])
      expect(allowed).toContain(name)
  })

  it('varies by the origin, as do all answers, a bare OPTIONS too', async () => {
    const { send } = await createTestServer()
    const bare = (await send('/api/dishes', { method: 'OPTIONS' })).response
    for (const response of [await preflight('/api/users'), bare, (await send('/api/dishes')).response])
      expect(listed(response, 'vary')).toContain('Origin')
  })

  it.each([
    ['https://backofhouse.test', 'https://backofhouse.test'],
    ['https://elsewhere.test', null],
  ])('is something else than a bare OPTIONS, whose answer may be read from %s: %s', async (origin, allowed) => {
    const { send } = await createTestServer()
    const { response, span } = await send('/api/dishes', { method: 'OPTIONS', headers: { origin } })
    expect(response.status).toBe(405)
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed)
    expect(response.headers.get('access-control-allow-methods')).toBeNull()
    expect(span('cors').attributes).toMatchObject({ 'backofhouse.cors.allowed': allowed !== null })
  })

  it('lets pages read the entity tag', async () => {
    const { send } = await createTestServer()
    const { response } = await send('/api/dishes', { headers: { origin: 'https://backofhouse.test' } })
    expect(listed(response, 'access-control-expose-headers')).toContain('ETag')
  })
})

describe('a request id', () => {
  it('is told from one that was made here', async () => {
    const { send } = await createTestServer()
    const kept = async (headers: Readonly<Record<string, string>>) =>
      (await send('/api/health', { headers })).span('request-id').attributes['backofhouse.request_id.kept']
    expect(await kept({})).toBe(false)
    expect(await kept({ 'x-request-id': 'mine-1' })).toBe(true)
    expect(await kept({ 'x-request-id': 'not harmless <b>' })).toBe(false)
  })
})

const navigation = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

describe('the form of a refusal', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['*/*', false],
    ['application/json', false],
    ['application/problem+json', false],
    ['application/json, text/html', false],
    ['application/json, text/html;q=0.9', false],
    ['text/*, application/json', false],
    ['text/html;q=0, */*', false],
    ['application/xml', false],
    ['*/*;q=0.5, text/html;q=0.4', false],
    ['text/html', true],
    ['TEXT/HTML; charset=utf-8', true],
    ['text/*', true],
    ['text/html, application/json;q=0.9', true],
    ['application/problem+json;q=0.1, text/html;q=0.2', true],
    ['text/html, application/*;q=0.9, */*;q=0.8', true],
    [navigation, true],
  ])('Accept %j: a page? %s', (accept, page) => {
    expect(prefersHtml(accept)).toBe(page)
  })

  it('weighs the most exact range, and takes a broken weight for none', () => {
    expect(weightOf('text/html;q=0.3, text/*;q=0.7, */*', 'text/html')).toBe(0.3)
    expect(weightOf('text/html;q=7', 'text/html')).toBe(1)
    expect(weightOf('application/json', 'text/html')).toBe(0)
  })

  it.each([
    ['/nothing', 'GET', {}, 404],
    ['/api/dishes', 'DELETE', {}, 405],
    ['/api/dishes', 'FOO', {}, 501],
    ['/api/me', 'GET', {}, 401],
    ['/api/me', 'GET', { authorization: 'Bearer a b' }, 400],
    ['/api/dishes/999', 'GET', {}, 404],
    ['/api/users', 'POST', { 'content-type': 'text/plain' }, 415],
  ])('%s %s is a page for a browser and a document for a program', async (path, method, headers, status) => {
    const { send } = await createTestServer()
    const page = await send(path, { method, headers: { ...headers, accept: navigation } })
    const document = await send(path, { method, headers: { ...headers, accept: 'application/json' } })
    for (const { response } of [page, document]) {
      expect(response.status).toBe(status)
      expect(response.headers.get('vary')?.split(/, */)).toContain('Accept')
    }
    expect(page.response.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    expect(document.response.headers.get('content-type')).toBe('application/problem+json')
    const { title, detail }: { title: string; detail: string } = JSON.parse(document.text)
    expect(page.text).toMatch(/^<!doctype html>/)
    expect(page.text).toContain(`<h1>${title}</h1>`)
    for (const name of ['allow', 'www-authenticate', 'accept'])
      expect(page.response.headers.get(name)).toBe(document.response.headers.get(name))
    expect(page.span('answer').attributes['backofhouse.problem']).toMatchObject({ status, title, detail })
  })

  it('keeps what other headers vary by, once', async () => {
    const { send } = await createTestServer()
    const { response } = await send('/nothing', { headers: { origin: 'https://backofhouse.test' } })
    expect(response.headers.get('vary')?.split(/, */).sort()).toEqual(['Accept', 'Origin'])
  })

  it('escapes what came with the request', async () => {
    const { send } = await createTestServer()
    const body = { '<script>alert(1)</script>': 1 }
    const { text } = await send('/api/users', { method: 'POST', body, headers: { accept: 'text/html' } })
    expect(text).not.toContain('<script>')
    const scheme = await send('/api/me', { headers: { accept: 'text/html', authorization: "A&'B x" } })
    expect(scheme.text).toContain('A&amp;&#39;B')
  })
})
