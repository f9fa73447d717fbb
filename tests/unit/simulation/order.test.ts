// One validator says what fetch can send, for every way an order can travel.

import { describe, expect, it } from 'vitest'
import { orderLimits } from '../../../src/shared'
import { checkOrder, type Order } from '../../../src/simulation'

const order = (patch: Partial<Order>): Order => ({
  method: 'GET',
  path: '/api/dishes',
  headers: {},
  body: null,
  as: 'none',
  ...patch,
})

describe('an order', () => {
  it('is normalised as fetch does it', () => {
    expect(checkOrder(order({ method: 'post', body: '' }))).toMatchObject({ ok: true, value: { method: 'POST' } })
    expect(checkOrder(order({ method: 'patch' }))).toMatchObject({ ok: true, value: { method: 'patch' } })
  })

  it.each<[Partial<Order>, string]>([
    [{ method: 'G ET' }, 'method-invalid'],
    [{ method: 'trace' }, 'method-forbidden'],
    [{ path: 'api/dishes' }, 'path-relative'],
    [{ path: '//evil.test/' }, 'path-other-host'],
    [{ path: '/\\evil.test/' }, 'path-other-host'],
    [{ path: '/\t/evil.test/' }, 'path-other-host'],
    [{ headers: { 'bad name': 'x' } }, 'header-name'],
    [{ headers: { Cookie: 'a=b' } }, 'header-forbidden'],
    [{ headers: { 'Sec-Fetch-Mode': 'cors' } }, 'header-forbidden'],
    [{ headers: { 'x-a': 'one\ntwo' } }, 'header-value'],
    [{ body: '{}' }, 'body-not-allowed'],
    [{ method: 'POST', body: 'x'.repeat(orderLimits.body + 1) }, 'body-too-long'],
  ])('%j is refused as %s', (patch, code) => {
    expect(checkOrder(order(patch))).toMatchObject({ ok: false, error: { code } })
  })
})
