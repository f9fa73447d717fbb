// The token bucket: a pure decision, exact in integers.

/** Millionths of a token, so that no fraction is lost to rounding. */
type MicroTokens = number

export interface TokenBucket {
  readonly microTokens: MicroTokens
  /** When it was last looked at, in milliseconds since 1970. */
  readonly atMs: number
}

export interface BucketPolicy {
  /** Tokens in a full bucket: the longest burst. */
  readonly capacity: number
  readonly tokensPerSecond: number
}

export interface Decision {
  readonly allowed: boolean
  readonly bucket: TokenBucket
  /** Whole tokens left. */
  readonly remaining: number
  /** Until one whole token is there again; 0 when there is one. */
  readonly secondsToNext: number
  readonly secondsToFull: number
}

const oneToken: MicroTokens = 1_000_000

/** Takes one token from `bucket` (a full one when there is none yet), if there is one. */
export function takeToken(policy: BucketPolicy, bucket: TokenBucket | undefined, nowMs: number): Decision {
  const full = policy.capacity * oneToken
  const perMs = (policy.tokensPerSecond * oneToken) / 1000
  // Clocks may be wound back; a bucket never leaks because of it.
  const elapsedMs = bucket ? Math.max(0, nowMs - bucket.atMs) : 0
  const filled = bucket ? Math.min(full, bucket.microTokens + elapsedMs * perMs) : full
  const allowed = filled >= oneToken
  const microTokens = allowed ? filled - oneToken : filled
  const secondsUntil = (level: MicroTokens): number => Math.ceil(Math.max(0, level - microTokens) / perMs / 1000)
  return {
    allowed,
    bucket: { microTokens, atMs: nowMs },
    remaining: Math.floor(microTokens / oneToken),
    secondsToNext: secondsUntil(oneToken),
    secondsToFull: secondsUntil(full),
  }
}
