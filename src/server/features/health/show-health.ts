// /api/health: is anybody there? For whoever watches over the server, so it asks nothing of the database.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { z } from 'zod'
import { json, needsNoToken, refusals } from '../../documentation'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { publicRoute } from '../../middleware/public-route'

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' })

export const showHealth = () =>
  new Hono<AppEnv>().get(
    '/',
    describeRoute({
      operationId: 'showHealth',
      summary: 'Is the server there?',
      ...needsNoToken,
      responses: { 200: json('Yes.', Health), ...refusals() },
    }),
    publicRoute(),
    (c) => handle('show-health', c, async () => c.json({ status: 'ok' })),
  )
