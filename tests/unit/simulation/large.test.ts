// A megabyte of text in an order is gone through, whatever it says: work that grew with its square would not end within
// a test's time.

import { describe, expect, it } from 'vitest'
import { orderLimits } from '../../../src/shared'
import { checkOrder, createStandIns } from '../../../src/simulation'
import { answerOf } from '../../kit/answer'
import { json, openTestKitchen } from '../../kit/kitchen'

const fill = (text: string): string => text.repeat(Math.ceil(orderLimits.body / text.length)).slice(0, orderLimits.body)
const list = (items: string): string => `[${items.repeat(Math.floor((orderLimits.body - 4) / items.length))}0]`

const bodies: readonly (readonly [string, string])[] = [
  ['one letter', fill('x')],
  ['spaces', `password${' '.repeat(orderLimits.body - 8)}`],
  ['words', fill('word ')],
  ['brackets', fill('[')],
  ['quotes', fill('"')],
  ['backslashes', fill('\\')],
  ['keys', fill('password=')],
  ['fields', fill('password=secret&')],
  ['colons', fill('a:')],
  ['parts', fill('--b\r\nname="password"\r\n')],
  ['names in parts', `--b\n${fill('name="x"\n')}`.slice(0, orderLimits.body)],
  ['numbers', list('1,')],
  ['texts', list('"a",')],
  ['objects', list('{"password":"a"},')],
  ['emoji', fill('🍲').replace(/[\uD800-\uDBFF]$/, '')],
]

describe('a body of a megabyte', () => {
  it.each(bodies)('of %s loses its secrets', (_of, body) => {
    const order = createStandIns().replace(json('POST', '/api/users', null, { body }))
    expect(typeof order.body).toBe('string')
  })

  it.each(bodies.slice(0, 4))('of %s is refused as too large, and says so', async (_of, body) => {
    const kitchen = await openTestKitchen()
    const order = createStandIns().replace(json('POST', '/api/users', null, { body }))
    expect(checkOrder(order).ok).toBe(true)
    const response = answerOf(await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct))
    expect(response?.status).toBe(413)
    expect(response?.body).toContain('Please send less')
  })
})
