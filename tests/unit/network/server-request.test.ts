// The request as the server gets it: the same in every engine.

import { afterEach, describe, expect, it } from 'vitest'
import { toServerRequest } from '../../../src/network/server-request'

const composed = {
  method: 'POST',
  target: '/api/users',
  headers: [{ name: 'host', value: 'backofhouse.test', by: 'browser' }],
  body: 'ä',
  standIns: 0,
} as const
const ofTheEngine = Object.getOwnPropertyDescriptor(Request.prototype, 'body') ?? {}

afterEach(() => {
  Object.defineProperty(Request.prototype, 'body', ofTheEngine)
})

describe('the body of a request', () => {
  it('is a stream also where requests have none, as in Firefox', async () => {
    Object.defineProperty(Request.prototype, 'body', { get: () => undefined, configurable: true })
    const { body } = toServerRequest(composed, 'https://backofhouse.test')
    expect(await new Response(body).text()).toBe('ä')
  })

  it('is null where there is none', () => {
    const request = toServerRequest({ ...composed, method: 'GET', body: null }, 'https://backofhouse.test')
    expect(request.body).toBeNull()
  })
})
