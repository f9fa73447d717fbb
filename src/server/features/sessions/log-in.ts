// /api/sessions: logging in.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { bodyRefusals, json, needsNoToken, refusals } from '../../documentation'
import { verifyPassword } from '../../domain/passwords'
import { signToken, tokenLifetimeSeconds } from '../../domain/tokens'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { challenge } from '../../middleware/challenge'
import { checkBody } from '../../middleware/check-body'
import { publicRoute } from '../../middleware/public-route'
import { databaseUnavailable } from '../../problems'
import { Refusal } from '../../refusal'
import { setCookie } from '../../set-cookie'
import { wrongCredentials } from './problems'
import { AccessToken, Credentials, LogIn, openSession } from './session'

export const logIn = () =>
  new Hono<AppEnv>().post(
    '/',
    describeRoute({
      operationId: 'logIn',
      summary: 'Log in',
      ...needsNoToken,
      responses: {
        201: json('A token.', AccessToken),
        ...refusals(wrongCredentials, ...bodyRefusals, databaseUnavailable),
      },
    }),
    publicRoute(),
    checkBody(LogIn),
    (c) =>
      handle('log-in', c, async () => {
        const { email, password } = c.req.valid('json')
        const { span, database } = c.var
        const user = await database.first(
          'select-credentials',
          Credentials,
          `SELECT id, role, password_hash AS passwordHash
           FROM users
           WHERE email = ?1`,
          [email],
        )
        // Also without a user: whoever is unknown waits as long, and is told the same.
        const matches = await verifyPassword('verify-password', span, c.env, password, user?.passwordHash)
        if (!user || !matches)
          throw new Refusal(wrongCredentials, 'Please check both and try again.', { headers: challenge() })

        const accessToken = await signToken('issue-badge', span, c.env.signingKey, user)
        setCookie(c, await openSession(span, database, c.env.random, user.id))
        return c.json({ access_token: accessToken, token_type: 'Bearer', expires_in: tokenLifetimeSeconds }, 201, {
          'Cache-Control': 'no-store',
        })
      }),
  )
