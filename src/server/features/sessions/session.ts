// What a log-in leaves behind.

import { sha256 } from 'hash-wasm'
import { z } from 'zod'
import { isoTime, type Random } from '../../../shared'
import type { Span } from '../../../trace'
import { costs } from '../../costs'
import type { Queries } from '../../database/connection'
import { Id, Role } from '../../domain/fields'
import type { Cookie } from '../../env'

/** What the log-in needs to know of a user. Never leaves the server. */
export const Credentials = z.object({
  id: Id,
  role: Role,
  passwordHash: z.string(),
})

/** No rules but presence: a log-in says only whether both fit together. */
export const LogIn = z
  .strictObject({
    email: z.string('Please type your e-mail address.').max(254, 'At most 254 characters, please.'),
    password: z.string('Please type your password.').min(1, 'Please type your password.').meta({ format: 'password' }),
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

const lifetimeSeconds = 14 * 24 * 60 * 60

/**
 * Opens a session and gives the cookie with its refresh token. The database keeps only a hash of it: who reads the
 * table cannot log in with what stands there. (Random enough that a fast hash will do.)
 */
export async function openSession(span: Span, database: Queries, random: Random, userId: number): Promise<Cookie> {
  const refreshToken = random.hex(32)
  span.spend(costs.hashToken)
  await database.at('steps').run(
    'insert-session',
    `INSERT INTO sessions (user_id, refresh_token_hash, created_at, expires_at)
     VALUES (?1, ?2, ?3, ?4)`,
    [userId, await sha256(refreshToken), isoTime(span.wallClockMs), isoTime(span.wallClockMs + lifetimeSeconds * 1000)],
  )
  return {
    name: 'refresh_token',
    value: refreshToken,
    path: '/api/sessions',
    maxAgeSeconds: lifetimeSeconds,
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
  }
}
