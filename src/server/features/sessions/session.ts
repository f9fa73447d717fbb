// What a log-in leaves behind.

import { z } from 'zod'
import { isoTime, type Random } from '../../../shared'
import type { Span } from '../../../trace'
import type { Queries } from '../../database/connection'
import { Id, Role } from '../../domain/fields'
import { hashToken } from '../../domain/hash-token'
import { TypedPassword } from '../../domain/password-rules'
import { tokenLifetimeSeconds } from '../../domain/tokens'
import type { Cookie } from '../../env'
import { lifetimeSeconds, refreshCookie } from './refresh-token'

/** What the log-in needs to know of a user. Never leaves the server. */
export const Credentials = z.object({
  id: Id,
  role: Role,
  passwordHash: z.string(),
  status: z.enum(['unconfirmed', 'confirmed']),
})
export type Credentials = z.infer<typeof Credentials>

/** No rules but presence: a log-in says only whether both fit together. */
export const LogIn = z
  .strictObject({
    email: z.string('Please type your e-mail address.').max(254, 'At most 254 characters, please.'),
    password: TypedPassword,
  })
  .meta({ id: 'LogIn' })

/** The answer to a log-in: RFC 6749 §5.1. */
export const AccessToken = z
  .object({
    access_token: z.string().meta({ description: 'A JWT. Signed, not secret: anybody who holds it can read it.' }),
    token_type: z.literal('Bearer'),
    expires_in: z.int().meta({ description: 'Seconds.' }),
  })
  .meta({ id: 'AccessToken' })

export const tokenAnswer = (accessToken: string): z.infer<typeof AccessToken> => ({
  access_token: accessToken,
  token_type: 'Bearer',
  expires_in: tokenLifetimeSeconds,
})

/** One log-in and all that was renewed from it: when one of its tokens turns out to be stolen, all of them end. */
export interface NewSession {
  readonly userId: number
  readonly family: string
}

/**
 * Opens a session and gives the cookie with its refresh token. The database keeps only a hash of it: who reads the
 * table cannot log in with what stands there.
 */
export async function openSession(
  span: Span,
  database: Queries,
  secureRandom: Random,
  { userId, family }: NewSession,
): Promise<Cookie> {
  // A seeded generator in this house, so that the same order gives the same trace; elsewhere crypto.getRandomValues.
  const refreshToken = secureRandom.hex(32)
  const tokenHash = await hashToken(span, refreshToken)
  await database.at('steps').run(
    'insert-session',
    `INSERT INTO sessions (user_id, family, refresh_token_hash, created_at, expires_at)
     VALUES (?1, ?2, ?3, ?4, ?5)`,
    [userId, family, tokenHash, isoTime(span.wallClockMs), isoTime(span.wallClockMs + lifetimeSeconds * 1000)],
  )
  return refreshCookie(refreshToken)
}
