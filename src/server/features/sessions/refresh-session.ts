// POST /api/sessions/refresh: a new token for an old session, by the cookie alone.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { z } from 'zod'
import { isoTime } from '../../../shared'
import { json, needsCookie, refusals } from '../../documentation'
import { Id, Role } from '../../domain/fields'
import { hashToken } from '../../domain/hash-token'
import { signToken } from '../../domain/tokens'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { challenge } from '../../middleware/challenge'
import { publicRoute } from '../../middleware/public-route'
import { databaseUnavailable } from '../../problems'
import { Refusal } from '../../refusal'
import { setCookie } from '../../set-cookie'
import { sessionOver } from './problems'
import { noRefreshCookie, refreshTokenOf } from './refresh-token'
import { AccessToken, openSession, tokenAnswer } from './session'

const UsedSession = z.object({ userId: Id, role: Role, family: z.string() })

/**
 * A refresh token is good once, and brings its successor. One that comes twice is in two hands, and nobody can tell
 * whose is the thief's: the whole family ends, and its owner logs in again (RFC 9700 §4.14.2).
 */
export const refreshSession = () =>
  new Hono<AppEnv>().post(
    '/refresh',
    describeRoute({
      operationId: 'refreshSession',
      summary: 'Renew a token',
      ...needsCookie,
      responses: {
        200: json('A token, and a new cookie.', AccessToken),
        ...refusals(sessionOver, databaseUnavailable),
      },
    }),
    publicRoute(),
    (c) =>
      handle('refresh-session', c, async () => {
        const { span, database } = c.var
        const tokenHash = await hashToken(span, refreshTokenOf(c) ?? '')
        const renewed = await database.transaction(async (tx) => {
          const session = await tx.first(
            'use-session',
            UsedSession,
            `UPDATE sessions
             SET used_at = ?2
             WHERE refresh_token_hash = ?1 AND used_at IS NULL AND expires_at > ?2
             RETURNING user_id AS userId, family,
                       (SELECT role FROM users WHERE id = user_id) AS role`,
            [tokenHash, isoTime(span.wallClockMs)],
          )
          if (session) return { ...session, cookie: await openSession(span, tx, c.env.secureRandom, session) }
          await tx.run(
            'end-family',
            `DELETE FROM sessions
             WHERE family = (SELECT family FROM sessions WHERE refresh_token_hash = ?1)`,
            [tokenHash],
          )
          return null
        })
        setCookie(c, renewed?.cookie ?? noRefreshCookie)
        if (!renewed) throw new Refusal(sessionOver, 'Please log in again.', { headers: challenge() })

        const accessToken = await signToken(span, c.env.signingKey, { id: renewed.userId, role: renewed.role })
        return c.json(tokenAnswer(accessToken), 200, { 'Cache-Control': 'no-store' })
      }),
  )
