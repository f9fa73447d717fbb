// /api/me: what the token says.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { z } from 'zod'
import { isoTime } from '../../../shared'
import { json, needsToken, refusals } from '../../documentation'
import { Id, Role, Timestamp } from '../../domain/fields'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { authenticate } from '../../middleware/authenticate'
import { badgeInvalid, badgeMalformed, badgeMissing, badgeWrongScheme } from '../../problems'

const Me = z.object({ id: Id, role: Role, issuedAt: Timestamp, expiresAt: Timestamp }).meta({ id: 'Me' })

export const showMe = () =>
  new Hono<AppEnv>().get(
    '/',
    describeRoute({
      operationId: 'showMe',
      summary: 'Who am I?',
      ...needsToken,
      responses: {
        200: json('What the token says.', Me),
        ...refusals(badgeMalformed, badgeMissing, badgeWrongScheme, badgeInvalid),
      },
    }),
    authenticate(),
    (c) =>
      handle('show-me', c, async () => {
        const { id, role, issuedAtMs, expiresAtMs } = c.var.caller
        return c.json({ id, role, issuedAt: isoTime(issuedAtMs), expiresAt: isoTime(expiresAtMs) })
      }),
  )
