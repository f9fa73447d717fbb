// The token bucket, by its properties.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TokenBucket } from '../../../src/server'
import { takeToken } from '../../../src/server/middleware/token-bucket'

const policy = { capacity: 20, tokensPerSecond: 1 }

/** Takes a token after each wait; how many were granted, and the bucket at the end. */
function takeAll(waitsMs: readonly number[]): { granted: number; bucket: TokenBucket | undefined } {
  let bucket: TokenBucket | undefined
  let granted = 0
  let nowMs = 1_000_000
  for (const wait of waitsMs) {
    nowMs += wait
    const decision = takeToken(policy, bucket, nowMs)
    bucket = decision.bucket
    if (decision.allowed) granted += 1
  }
  return { granted, bucket }
}

describe('takeToken', () => {
  it('never grants more than the capacity and what flowed in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { minLength: 1, maxLength: 100 }), (waits) => {
        const elapsedMs = waits.slice(1).reduce((sum, wait) => sum + wait, 0)
        expect(takeAll(waits).granted).toBeLessThanOrEqual(policy.capacity + Math.floor(elapsedMs / 1000))
      }),
    )
  })

  it('stays between empty and full, in whole millionths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 60_000 }), { minLength: 1, maxLength: 100 }), (waits) => {
        const { bucket } = takeAll(waits)
        expect(Number.isSafeInteger(bucket?.microTokens)).toBe(true)
        expect(bucket?.microTokens).toBeGreaterThanOrEqual(0)
        expect(bucket?.microTokens).toBeLessThan(20_000_000)
      }),
    )
  })

  it('grants a token as soon as it said it would, and not before', () => {
    fc.assert(
      fc.property(fc.nat(999), (microseconds) => {
        const empty = { microTokens: microseconds * 1000, atMs: 0 }
        const { allowed, secondsToNext } = takeToken(policy, empty, 0)
        expect(allowed).toBe(false)
        expect(secondsToNext).toBe(1)
        expect(takeToken(policy, empty, secondsToNext * 1000).allowed).toBe(true)
        expect(takeToken(policy, empty, 999 - microseconds).allowed).toBe(false)
      }),
    )
  })
})
