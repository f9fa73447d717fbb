// The server's own tsconfig has no DOM; this holds that Hono's types are whole all the same.

import { describe, expect, it } from 'vitest'
import type { BodyIsTyped, HeadersAreTyped, RequestIsTyped, ResponseIsTyped } from '../../../src/server/platform.check'

describe('the platform', () => {
  it('is typed: `tsc -p src/server` fails where one of these is any', () => {
    const held: readonly [RequestIsTyped, ResponseIsTyped, HeadersAreTyped, BodyIsTyped] = [true, true, true, true]
    expect(held).not.toContain(false)
  })
})
