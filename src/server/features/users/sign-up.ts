// POST /api/users: becoming a guest.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { isoTime } from '../../../shared'
import { isUniqueViolation } from '../../database/error'
import { bodyRefusals, json, needsNoToken, refusals } from '../../documentation'
import { hashPassword } from '../../domain/passwords'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { queueJob } from '../../jobs/queue'
import { checkBody } from '../../middleware/check-body'
import { publicRoute } from '../../middleware/public-route'
import { databaseUnavailable } from '../../problems'
import { Refusal } from '../../refusal'
import { CheckYourMail, checkYourMail, signUpDiscreetly } from './discreet-sign-up'
import { confirmEmail } from './e-mails'
import { emailTaken } from './problems'
import { SignUp, User } from './user'

export const signUp = () =>
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
        if (c.env.discreet) {
          await signUpDiscreetly(c.var.database, { email, name, passwordHash, createdAt })
          return c.json(checkYourMail, 202)
        }
        const user = await c.var.database
          .transaction(async (tx) => {
            const inserted = await tx.one(
              'insert-user',
              User,
              `INSERT INTO users (email, name, password_hash, created_at)
                 VALUES (?1, ?2, ?3, ?4)
                 RETURNING id, email, name, role, created_at AS createdAt`,
              [email, name, passwordHash, createdAt],
            )
            await queueJob('queue-confirmation', tx, confirmEmail, { to: email, name })
            return inserted
          })
          .catch((error: unknown) => {
            if (!isUniqueViolation(error, 'users.email')) throw error
            throw new Refusal(emailTaken, 'Log in instead, or sign up with another address.', {
              errors: [{ pointer: '#/email', detail: 'Somebody has signed up with this address.' }],
            })
          })
        return c.json(user, 201, { Location: `/api/users/${user.id}` })
      }),
  )
