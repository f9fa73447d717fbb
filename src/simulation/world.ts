// The world: everything the server can see, as a value. Its reader cannot change it, so history can go back to any.

import type { OutgoingEmail, TokenBucket } from '../server'

export interface Cookie {
  readonly name: string
  readonly value: string
  readonly path: string
}

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
  readonly memory: { readonly buckets: ReadonlyMap<string, TokenBucket> }
  readonly wallet: Wallet
}

/** When every seed world begins: Friday, 6 February 2026, 18:00 UTC, before the house fills. */
export const openingMs = 1_770_400_800_000

export function seedWorld(seed: number, database: Uint8Array): World {
  return {
    seed,
    sequence: 0,
    wallClockMs: openingMs,
    durable: { database, outbox: [] },
    memory: { buckets: new Map() },
    wallet: { token: null, cookies: [] },
  }
}

/** The same world, later (or earlier): what makes a badge expire. */
export const windClock = (world: World, byMs: number): World => ({
  ...world,
  wallClockMs: Math.max(0, Math.round(world.wallClockMs + byMs)),
})
