// Lets in only who shows a valid token, and says who that is.

import { createMiddleware } from 'hono/factory'
import { costs } from '../costs'
import { verifyToken } from '../domain/tokens'
import type { AuthenticatedEnv } from '../env'
import { Refusal } from '../refusal'
import { challenge } from './challenge'

/** Sets `c.var.caller`. What the caller may do is for the handler to decide. */
export const authenticate = () =>
  createMiddleware<AuthenticatedEnv>(async (c, next) => {
    await c.var.span.child('check-badge', { station: 'auth', detail: 'story' }, async (span) => {
      span.spend(costs.readToken)
      const token = bearerToken(c.req.header('Authorization'))
      if (token === undefined)
        throw new Refusal('badge-missing', 'Please log in, then send the token along.', { headers: challenge() })
      span.spend(costs.verifyToken)
      const verified = await verifyToken(token, c.env.signingKey, span.wallClockMs)
      if (!verified.ok)
        throw new Refusal('badge-invalid', `${verified.error} Please log in again.`, {
          headers: challenge({ description: verified.error }),
        })
      const caller = verified.value
      span.set({ 'enduser.id': String(caller.id), 'user.roles': [caller.role] })
      c.set('caller', caller)
    })
    await next()
  })

/** RFC 6750 §2.1. Another scheme is as good as none. */
const bearerToken = (header = ''): string | undefined => /^Bearer +(\S+) *$/i.exec(header)?.[1]
