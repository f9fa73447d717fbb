// Access tokens: signed, short-lived, readable by anybody who holds one (RFC 7519; advice of RFC 8725).

import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { dateAt, failure, origin, type Result, success } from '../../shared'
import type { Span } from '../../trace'
import { costs } from '../costs'
import type { Caller, Env } from '../env'
import { Role } from './fields'

export const tokenLifetimeSeconds = 15 * 60
/** Pinned on both sides: a token does not get to choose how it is checked. */
const algorithm = 'HS256'
/** RFC 9068 §2.1: no other kind of JWT is ever taken for an access token. */
const type = 'at+jwt'
const issuer = origin
const audience = `${origin}/api`

const Claims = z.object({
  sub: z.string().regex(/^[1-9]\d{0,14}$/),
  role: Role,
  iat: z.int(),
  exp: z.int(),
})

interface Subject {
  readonly id: number
  readonly role: Role
}

/** A token for `user`, valid from now for a quarter of an hour. */
export const signToken = (span: Span, signingKey: Uint8Array, user: Subject): Promise<string> =>
  span.child('issue-badge', { station: 'auth', detail: 'story' }, (own) => {
    own.spend(costs.signToken)
    return sign(signingKey, user, own.wallClockMs)
  })

/** Who `token` speaks for; or, in words for its owner, why it is not believed. */
export async function verifyToken(token: string, signingKey: Uint8Array, nowMs: number): Promise<Result<Caller>> {
  try {
    const { payload } = await jwtVerify(token, signingKey, {
      algorithms: [algorithm],
      typ: type,
      issuer,
      audience,
      currentDate: dateAt(nowMs),
    })
    const { sub, role, iat, exp } = Claims.parse(payload)
    return success({ id: Number(sub), role, issuedAtMs: iat * 1000, expiresAtMs: exp * 1000 })
  } catch (error) {
    if (error instanceof errors.JOSEError) return failure(reasons[error.code] ?? 'The token is not one of ours.')
    if (error instanceof z.ZodError) return failure('The token lacks a claim.')
    throw error
  }
}

/** A token from outside of any request, made at `nowMs` for the user with that id; `null` when there is none. */
export async function issueToken(
  { database, signingKey }: Pick<Env, 'database' | 'signingKey'>,
  userId: number,
  nowMs: number,
): Promise<string | null> {
  const [row] = await database.read('SELECT role FROM users WHERE id = ?1', [userId])
  if (!row) return null
  return sign(signingKey, { id: userId, role: Role.parse(row['role']) }, nowMs)
}

function sign(signingKey: Uint8Array, { id, role }: Subject, nowMs: number): Promise<string> {
  const now = Math.floor(nowMs / 1000)
  return new SignJWT({ role })
    .setProtectedHeader({ alg: algorithm, typ: type })
    .setSubject(String(id))
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + tokenLifetimeSeconds)
    .sign(signingKey)
}

/** By jose's error codes. */
const reasons: Readonly<Record<string, string>> = {
  ERR_JWT_EXPIRED: 'The token has expired.',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'The signature does not match.',
  ERR_JOSE_ALG_NOT_ALLOWED: 'The token asks for a way of signing that is not used here.',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'The token was not made for this API.',
}
