// What the server is handed with every request, and what travels with a request on its way through the app.

import type { Random } from '../shared'
import type { Problem, Span, Station } from '../trace'
import type { Connection } from './database/connection'
import type { Database } from './database/database'
import type { Argon2id } from './domain/argon2id'
import type { Role } from './domain/fields'
import type { TokenBucket } from './middleware/token-bucket'
import type { EmailProvider } from './providers/email'

/** Hono's Bindings: the whole world the server can see. There is no state beside it. */
export interface Env {
  /** The span this request arrives on; all its time is read from here. */
  readonly span: Span
  /** Durable: survives a crash. */
  readonly database: Database
  /** Memory: rate-limit buckets by client address. */
  readonly buckets: Map<string, TokenBucket>
  /** Memory: tries at a password, by account; the longest ago first. */
  readonly attempts: Map<string, Attempts>
  /** Of salts, tokens and ids. Seeded in this house: the same seed gives the same ones. */
  readonly secureRandom: Random
  /** The HMAC key of the tokens: 32 bytes. */
  readonly signingKey: Uint8Array
  readonly email: EmailProvider
  /** Slow on purpose: done wherever it keeps nobody waiting. */
  readonly argon2id: Argon2id
  /** Which handlers are mounted where there are several. */
  readonly recipes: Recipes
  /** Where cookies go: the answer of a service worker cannot carry `Set-Cookie`. */
  readonly cookies: CookieSink
  /** Who is asking, as the network sees it. */
  readonly clientAddress: string
}

/** Name of a route → name of its recipe. Those not named are mounted as usual. */
export type Recipes = Readonly<Record<string, string>>

export interface CookieSink {
  set(cookie: Cookie): void
}

/** One `Set-Cookie` (RFC 6265). */
export interface Cookie {
  readonly name: string
  readonly value: string
  readonly path: string
  readonly maxAgeSeconds: number
  readonly httpOnly: boolean
  readonly secure: boolean
  readonly sameSite: 'Strict' | 'Lax' | 'None'
}

/** Tries at the password of one account since the last that was right. */
export interface Attempts {
  readonly count: number
  /** When the last was, in milliseconds since 1970. */
  readonly atMs: number
}

/** Who a token says is calling. */
export interface Caller {
  readonly id: number
  readonly role: Role
  readonly issuedAtMs: number
  readonly expiresAtMs: number
}

/** Hono's Variables and Bindings on every route. */
export interface AppEnv {
  Bindings: Env
  Variables: {
    /** The span of the work being done now. */
    span: Span
    /** Who has the request now; whoever refuses it answers it. */
    station: Station
    /** What an answer that refuses says, in whichever form it is sent. */
    problem?: Problem
    /** This request's connection; its statements belong to `span`. */
    database: Connection
    requestId: string
    /** The cookies this answer sets. */
    cookies: readonly Cookie[]
  }
}

/** On routes behind `authenticate()`. */
export interface AuthenticatedEnv {
  Bindings: Env
  Variables: AppEnv['Variables'] & { caller: Caller }
}
