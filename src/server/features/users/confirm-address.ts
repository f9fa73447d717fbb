// POST /api/users/confirm: the link in the e-mail leads here.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { z } from 'zod'
import { isoTime } from '../../../shared'
import { bodyRefusals, json, needsNoToken, refusals } from '../../documentation'
import { hashToken } from '../../domain/hash-token'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { checkBody } from '../../middleware/check-body'
import { publicRoute } from '../../middleware/public-route'
import { databaseUnavailable } from '../../problems'
import { Refusal } from '../../refusal'
import { linkInvalid } from './problems'
import { User } from './user'

const Confirmation = z
  .strictObject({ token: z.string('Please send the token of the link.').min(1).max(80) })
  .meta({ id: 'Confirmation' })

export const confirmAddress = () =>
  new Hono<AppEnv>().post(
    '/confirm',
    describeRoute({
      operationId: 'confirmAddress',
      summary: 'Confirm an e-mail address',
      ...needsNoToken,
      responses: {
        200: json('The user, confirmed.', User),
        ...refusals(linkInvalid, ...bodyRefusals, databaseUnavailable),
      },
    }),
    publicRoute(),
    checkBody(Confirmation),
    (c) =>
      handle('confirm-address', c, async () => {
        const tokenHash = await hashToken(c.var.span, c.req.valid('json').token)
        // One statement, so that of two requests with one token only one finds it.
        const user = await c.var.database.first(
          'confirm-user',
          User,
          `UPDATE users
           SET confirmed_at = ?2, confirmation_hash = NULL, confirmation_expires_at = NULL
           WHERE confirmation_hash = ?1 AND confirmation_expires_at > ?2
           RETURNING id, email, name, role, created_at AS createdAt,
                     iif(confirmed_at IS NULL, 'unconfirmed', 'confirmed') AS status`,
          [tokenHash, isoTime(c.var.span.wallClockMs)],
        )
        if (!user)
          throw new Refusal(linkInvalid, 'It was used already, is older than a day, or was replaced by a newer one.', {
            errors: [{ pointer: '#/token', detail: 'No account waits for this token.' }],
          })
        return c.json(user, 200, { 'Cache-Control': 'no-store' })
      }),
  )
