// The world: everything the server can see, as a value. Its reader cannot change it, so history can go back to any.

import type { Attempts, OutgoingEmail, TokenBucket } from '../server'
import { readToken } from './claims'
import type { Cookie } from './cookie-jar'
import type { Order } from './order'

/** What the guest carries: the badge the page remembers and the browser's cookie jar (modelled). */
export interface Wallet {
  readonly token: string | null
  readonly cookies: readonly Cookie[]
}

export interface World {
  /** An unsigned 32-bit integer; with `sequence` it seeds the chance of one order. */
  readonly seed: number
  /** How many orders this world has seen. */
  readonly sequence: number
  /** Milliseconds since 1970; moves only with orders and by being wound. */
  readonly wallClockMs: number
  /** Survives a crash. `database` is a SQLite file image. */
  readonly durable: { readonly database: Uint8Array; readonly outbox: readonly OutgoingEmail[] }
  /** Lost in a crash. */
  readonly memory: {
    readonly buckets: ReadonlyMap<string, TokenBucket>
    readonly attempts: ReadonlyMap<string, Attempts>
  }
  /** The guest's: whoever orders as `session`. */
  readonly wallet: Wallet
  /** The cookie jars of all others who have ordered: each has a browser of their own. */
  readonly jars: ReadonlyMap<Order['as'], readonly Cookie[]>
}

/** When every seed world begins: Friday, 6 February 2026, 18:00 UTC, before the house fills. */
export const openingMs = 1_770_400_800_000

export function seedWorld(seed: number, database: Uint8Array): World {
  return {
    seed,
    sequence: 0,
    wallClockMs: openingMs,
    durable: { database, outbox: [] },
    memory: { buckets: new Map(), attempts: new Map() },
    wallet: { token: null, cookies: [] },
    jars: new Map(),
  }
}

/** The last moment that RFC 3339 texts sort by, less a year for what is reckoned from it. */
const latestMs = 253_370_764_800_000

/** The same world, later (or earlier), within the years 1970 to 9998: what makes a badge expire. */
export const windClock = (world: World, byMs: number): World => ({
  ...world,
  wallClockMs: Math.min(latestMs, Math.max(0, Math.round(world.wallClockMs + byMs))),
})

/**
 * Whom the badge in the wallet names, whether or not it is still valid: read from its claims (RFC 7519 §4.1.2), which
 * anybody can. `null` where there is no badge.
 */
export function holderOf({ token }: Wallet): number | null {
  const subject = readToken(token ?? '')?.subject
  return subject && Number.isSafeInteger(Number(subject)) ? Number(subject) : null
}
