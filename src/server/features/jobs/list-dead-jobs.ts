// GET /api/jobs/dead: the dead letters, and why they are there.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { needsToken, pageOfJson, pageParameters, refusals, tokenRefusals } from '../../documentation'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { authenticate } from '../../middleware/authenticate'
import { pageOf, paging } from '../../middleware/paging'
import { databaseUnavailable, invalidQuery, notAllowed } from '../../problems'
import { Refusal } from '../../refusal'
import { DeadJob, DeadJobs, mayMendJobs } from './dead-job'

export const listDeadJobs = () =>
  new Hono<AppEnv>().get(
    '/dead',
    describeRoute({
      operationId: 'listDeadJobs',
      summary: 'Jobs that were given up',
      ...needsToken,
      parameters: pageParameters,
      responses: {
        200: pageOfJson('The jobs, the oldest first.', DeadJobs),
        ...refusals(...tokenRefusals, notAllowed, invalidQuery, databaseUnavailable),
      },
    }),
    authenticate(),
    paging(),
    (c) =>
      handle('list-dead-jobs', c, async () => {
        if (!mayMendJobs(c.var.caller)) throw new Refusal(notAllowed, 'Only a manager looks after the jobs.')
        const { after, limit } = c.var.page
        const found = await c.var.database.all(
          'select-dead-jobs',
          DeadJob,
          `SELECT id, kind, attempts, last_error AS lastError, created_at AS createdAt
             FROM jobs
             WHERE status = 'dead' AND id > ?1
             ORDER BY id
             LIMIT ?2`,
          [after ?? 0, limit + 1],
        )
        const { rows, headers } = pageOf(c, found)
        return c.json({ jobs: rows }, 200, { ...headers, 'Cache-Control': 'no-store' })
      }),
  )
