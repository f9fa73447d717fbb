// GET /api/users/:id: looking at a guest.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { idParameter, json, needsToken, refusals } from '../../documentation'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { authenticate } from '../../middleware/authenticate'
import {
  badgeInvalid,
  badgeMalformed,
  badgeMissing,
  badgeWrongScheme,
  databaseUnavailable,
  notAllowed,
  notFound,
} from '../../problems'
import { Refusal } from '../../refusal'
import { maySeeProfile } from './profiles'
import { User } from './user'

export const showProfile = () =>
  new Hono<AppEnv>().get(
    '/:id{[1-9][0-9]{0,14}}',
    describeRoute({
      operationId: 'showProfile',
      summary: 'One user',
      ...needsToken,
      parameters: [idParameter],
      responses: {
        200: json('The user.', User),
        ...refusals(
          badgeMalformed,
          badgeMissing,
          badgeWrongScheme,
          badgeInvalid,
          notAllowed,
          notFound,
          databaseUnavailable,
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
            notAllowed,
            'You may look at your own profile only. Your number stands in the answer of /api/me.',
          )
        const user = await c.var.database.first(
          'select-profile',
          User,
          `SELECT id, email, name, role, created_at AS createdAt,
                  iif(confirmed_at IS NULL, 'unconfirmed', 'confirmed') AS status
           FROM users
           WHERE id = ?1`,
          [id],
        )
        if (!user) throw new Refusal(notFound, 'No user has this number. Please check it.')
        return c.json(user)
      }),
  )
