// /api/users: becoming a guest, and looking at one.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { isoTime } from '../../shared'
import { isUniqueViolation } from '../database/error'
import { CheckYourMail, checkYourMail, signUpDiscreetly } from '../domain/discreet-sign-up'
import { hashPassword } from '../domain/passwords'
import { maySeeProfile } from '../domain/profiles'
import { SignUp, User } from '../domain/user'
import type { AppEnv } from '../env'
import { handle } from '../handle'
import { queueJob } from '../jobs/queue'
import { authenticate } from '../middleware/authenticate'
import { checkBody } from '../middleware/check-body'
import { publicRoute } from '../middleware/public-route'
import { Refusal } from '../refusal'
import { bodyRefusals, idParameter, json, needsToken, refusals } from './docs'

export const users = () =>
  new Hono<AppEnv>()
    .post(
      '/',
      describeRoute({
        operationId: 'signUp',
        summary: 'Sign up',
        responses: {
          201: json('The new user.', User),
          202: json('In discreet mode: taken or free, the same.', CheckYourMail),
          ...refusals('email-taken', ...bodyRefusals, 'database-unavailable'),
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
              await queueJob('queue-confirmation', tx, { kind: 'confirm-email', payload: { to: email, name } })
              return inserted
            })
            .catch((error: unknown) => {
              if (!isUniqueViolation(error, 'users.email')) throw error
              throw new Refusal('email-taken', 'Log in instead, or sign up with another address.', {
                errors: [{ pointer: '#/email', detail: 'Somebody has signed up with this address.' }],
              })
            })
          return c.json(user, 201, { Location: `/api/users/${user.id}` })
        }),
    )
    .get(
      '/:id{[1-9][0-9]{0,14}}',
      describeRoute({
        operationId: 'showProfile',
        summary: 'One user',
        ...needsToken,
        parameters: [idParameter],
        responses: {
          200: json('The user.', User),
          ...refusals(
            'badge-malformed',
            'badge-missing',
            'badge-wrong-scheme',
            'badge-invalid',
            'not-allowed',
            'not-found',
            'database-unavailable',
          ),
        },
      }),
      authenticate(),
      (c) =>
        handle('show-profile', c, async () => {
          const id = Number(c.req.param('id'))
          // Asked first: a stranger is not told which numbers are taken.
          if (!maySeeProfile(c.var.caller, id))
            throw new Refusal(
              'not-allowed',
              'You may look at your own profile only. Your number stands in the answer of /api/me.',
            )
          const user = await c.var.database.first(
            'select-profile',
            User,
            `SELECT id, email, name, role, created_at AS createdAt
             FROM users
             WHERE id = ?1`,
            [id],
          )
          if (!user) throw new Refusal('not-found', 'No user has this number. Please check it.')
          return c.json(user)
        }),
    )
