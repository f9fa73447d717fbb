// Lets everybody have a burst and then a steady pace, by client address.

import { createMiddleware } from 'hono/factory'
import { detail } from '../../trace'
import { costs } from '../costs'
import type { AppEnv } from '../env'
import { tooManyRequests } from '../problems'
import { Refusal } from '../refusal'
import { type BucketPolicy, type TokenBucket, takeToken } from './token-bucket'

/**
 * Refuses with 429 when the bucket is empty. Every answer says how things stand, by draft-ietf-httpapi-ratelimit-headers-10:
 * `q` the quota and `w` its window in seconds, `r` what remains and `t` the seconds until it is whole again.
 */
export const rateLimit = (policy: BucketPolicy) =>
  createMiddleware<AppEnv>(async (c, next) => {
    await c.var.span.child('rate-limit', { station: 'gateway', detail: 'story' }, (span) => {
      span.spend(costs.rateLimit)
      const { buckets, clientAddress } = c.env
      const decision = takeToken(policy, buckets.get(clientAddress), span.wallClockMs)
      forgetFull(buckets, policy, span.wallClockMs)
      buckets.delete(clientAddress)
      buckets.set(clientAddress, decision.bucket)
      span.set(detail('backofhouse.rate_limit', { capacity: policy.capacity, tokens: decision.remaining }))

      const windowSeconds = Math.ceil(policy.capacity / policy.tokensPerSecond)
      c.header('RateLimit-Policy', `"burst";q=${policy.capacity};w=${windowSeconds}`)
      c.header('RateLimit', `"burst";r=${decision.remaining};t=${decision.secondsToFull}`)
      if (decision.allowed) return
      const seconds = decision.secondsToNext
      throw new Refusal(tooManyRequests, `Please wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`, {
        headers: { 'Retry-After': String(seconds) },
      })
    })
    await next()
  })

/** A bucket that has filled up again is as good as none. The one used longest ago stands first. */
function forgetFull(buckets: Map<string, TokenBucket>, policy: BucketPolicy, nowMs: number): void {
  for (const [address, { atMs }] of buckets) {
    if ((nowMs - atMs) * policy.tokensPerSecond < policy.capacity * 1000) return
    buckets.delete(address)
  }
}
