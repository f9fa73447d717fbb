// POST /api/users: becoming a guest.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { isoTime } from '../../../shared'
import { bodyRefusals, json, needsNoToken, refusals } from '../../documentation'
import { hashPassword } from '../../domain/passwords'
import type { AppEnv } from '../../env'
import type { Recipe } from '../../feature'
import { handle } from '../../handle'
import { checkBody } from '../../middleware/check-body'
import { publicRoute } from '../../middleware/public-route'
import { databaseUnavailable } from '../../problems'
import type { OpenAccount } from './open-account'
import { CheckYourMail } from './open-account-discreetly'
import { emailTaken } from './problems'
import { SignUp, User } from './user'

/** `openAccount` is what is done for whoever has passed all checks. */
export const signUp =
  (openAccount: OpenAccount): Recipe =>
  () =>
    new Hono<AppEnv>().post(
      '/',
      describeRoute({
        operationId: 'signUp',
        summary: 'Sign up',
        ...needsNoToken,
        responses: {
          201: json('The new user.', User),
          202: json('In discreet mode: taken or free, the same.', CheckYourMail),
          ...refusals(emailTaken, ...bodyRefusals, databaseUnavailable),
        },
      }),
      publicRoute(),
      checkBody(SignUp),
      (c) =>
        handle('sign-up', c, async () => {
          const { email, name, password } = c.req.valid('json')
          const passwordHash = await hashPassword('hash-password', c.var.span, c.env, password)
          const createdAt = isoTime(c.var.span.wallClockMs)
          return c.var.database.transaction((tx) => openAccount(c, tx, { email, name, passwordHash, createdAt }))
        }),
    )
