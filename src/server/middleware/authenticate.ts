// Lets in only who shows a valid token, and says who that is.

import { createMiddleware } from 'hono/factory'
import { costs } from '../costs'
import { verifyToken } from '../domain/tokens'
import type { AuthenticatedEnv } from '../env'
import { badgeInvalid, badgeMalformed, badgeMissing, badgeWrongScheme } from '../problems'
import { Refusal } from '../refusal'
import { challenge } from './challenge'
import { readCredentials } from './credentials'

/** Sets `c.var.caller`. What the caller may do is for the handler to decide. */
export const authenticate = () =>
  createMiddleware<AuthenticatedEnv>(async (c, next) => {
    c.set('station', 'auth')
    await c.var.span.child('check-badge', { station: 'auth', detail: 'story' }, async (span) => {
      span.spend(costs.readToken)
      const token = bearerToken(c.req.header('Authorization'))
      span.spend(costs.verifyToken)
      const verified = await verifyToken(token, c.env.signingKey, span.wallClockMs)
      if (!verified.ok)
        throw new Refusal(badgeInvalid, `${verified.error} Please log in again.`, {
          headers: challenge({ code: 'invalid_token', description: verified.error }),
        })
      const caller = verified.value
      span.set({ 'enduser.id': String(caller.id), 'user.roles': [caller.role] })
      c.set('caller', caller)
    })
    // What is only for the caller, no cache keeps (RFC 9111 §5.2.2.5).
    c.header('Cache-Control', 'no-store')
    await next()
  })

/** The token, or a refusal that says what came in its place. */
function bearerToken(header: string | undefined): string {
  const credentials = readCredentials(header)
  switch (credentials.kind) {
    case 'token':
      return credentials.token
    case 'none':
      throw new Refusal(badgeMissing, 'Please send the token that a log-in gives.', { headers: challenge() })
    case 'other-scheme':
      throw new Refusal(
        badgeWrongScheme,
        `Please log in, and send “Bearer” and the token instead of ${credentials.scheme === null ? 'this' : `“${credentials.scheme}”`}.`,
        { headers: challenge() },
      )
    case 'malformed':
      throw new Refusal(badgeMalformed, `${credentials.why} Please send Bearer, one space and the token.`, {
        headers: challenge({ code: 'invalid_request', description: credentials.why }),
      })
  }
}
