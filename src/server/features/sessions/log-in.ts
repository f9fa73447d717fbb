// POST /api/sessions: logging in.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { bodyRefusals, json, needsNoToken, refusals } from '../../documentation'
import { verifyPassword } from '../../domain/passwords'
import { signToken } from '../../domain/tokens'
import type { AppEnv } from '../../env'
import type { Recipe } from '../../feature'
import { handle } from '../../handle'
import { challenge } from '../../middleware/challenge'
import { checkBody } from '../../middleware/check-body'
import { publicRoute } from '../../middleware/public-route'
import { databaseUnavailable } from '../../problems'
import { Refusal } from '../../refusal'
import { setCookie } from '../../set-cookie'
import { countAttempt, forgetAttempts } from './attempts'
import { tooManyAttempts, wrongCredentials } from './problems'
import { AccessToken, Credentials, LogIn, openSession, tokenAnswer } from './session'

/** Who of those that know the password is let in. */
type MayLogIn = (user: Credentials) => boolean

export const anybody: MayLogIn = () => true
/** Where a sign-up is discreet: an account nobody has confirmed is as good as none. */
export const confirmedOnly: MayLogIn = ({ status }) => status === 'confirmed'

export const logIn =
  (mayLogIn: MayLogIn): Recipe =>
  () =>
    new Hono<AppEnv>().post(
      '/',
      describeRoute({
        operationId: 'logIn',
        summary: 'Log in',
        ...needsNoToken,
        responses: {
          201: json('A token.', AccessToken),
          ...refusals(wrongCredentials, tooManyAttempts, ...bodyRefusals, databaseUnavailable),
        },
      }),
      publicRoute(),
      checkBody(LogIn),
      (c) =>
        handle('log-in', c, async () => {
          const { email, password } = c.req.valid('json')
          const { span, database } = c.var
          await countAttempt('count-attempt', span, c.env, email)
          const user = await database.first(
            'select-credentials',
            Credentials,
            `SELECT id, role, password_hash AS passwordHash,
                    iif(confirmed_at IS NULL, 'unconfirmed', 'confirmed') AS status
             FROM users
             WHERE email = ?1`,
            [email],
          )
          // Also without a user: whoever is unknown waits as long, and is told the same.
          const matches = await verifyPassword('verify-password', span, c.env, password, user?.passwordHash)
          if (!user || !matches || !mayLogIn(user))
            throw new Refusal(wrongCredentials, 'Please check both and try again.', { headers: challenge() })

          forgetAttempts(c.env, email)
          const accessToken = await signToken(span, c.env.signingKey, user)
          const family = c.env.secureRandom.hex(8)
          setCookie(c, await openSession(span, database, c.env.secureRandom, { userId: user.id, family }))
          return c.json(tokenAnswer(accessToken), 201, { 'Cache-Control': 'no-store' })
        }),
    )
