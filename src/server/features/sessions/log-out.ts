// DELETE /api/sessions/current: logging out.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { refusals, takesCookie } from '../../documentation'
import { hashToken } from '../../domain/hash-token'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { publicRoute } from '../../middleware/public-route'
import { databaseUnavailable } from '../../problems'
import { setCookie } from '../../set-cookie'
import { noRefreshCookie, refreshTokenOf } from './refresh-token'

/** Also without a session: whoever wants to be logged out is. A token already given stays good until it expires. */
export const logOut = () =>
  new Hono<AppEnv>().delete(
    '/current',
    describeRoute({
      operationId: 'logOut',
      summary: 'Log out',
      ...takesCookie,
      responses: { 204: { description: 'Logged out.' }, ...refusals(databaseUnavailable) },
    }),
    publicRoute(),
    (c) =>
      handle('log-out', c, async () => {
        await c.var.database.run(
          'delete-session',
          `DELETE FROM sessions
           WHERE family = (SELECT family FROM sessions WHERE refresh_token_hash = ?1)`,
          [await hashToken(c.var.span, refreshTokenOf(c) ?? '')],
        )
        setCookie(c, noRefreshCookie)
        return c.body(null, 204)
      }),
  )
