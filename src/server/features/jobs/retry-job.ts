// POST /api/jobs/:id/retry: a job that was given up is to be tried again, from its first attempt on.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { isoTime } from '../../../shared'
import { idParameter, json, needsToken, refusals, tokenRefusals } from '../../documentation'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { authenticate } from '../../middleware/authenticate'
import { databaseUnavailable, notAllowed, notFound } from '../../problems'
import { Refusal } from '../../refusal'
import { mayMendJobs, WaitingJob } from './dead-job'

export const retryJob = () =>
  new Hono<AppEnv>().post(
    '/:id{[1-9][0-9]{0,14}}/retry',
    describeRoute({
      operationId: 'retryJob',
      summary: 'Try a job again',
      ...needsToken,
      parameters: [idParameter],
      responses: {
        202: json('It waits for the worker.', WaitingJob),
        ...refusals(...tokenRefusals, notAllowed, notFound, databaseUnavailable),
      },
    }),
    authenticate(),
    (c) =>
      handle('retry-job', c, async () => {
        if (!mayMendJobs(c.var.caller)) throw new Refusal(notAllowed, 'Only a manager looks after the jobs.')
        // Only a dead one: to put back what a worker has in hand would have it done twice.
        const job = await c.var.database.first(
          'revive-job',
          WaitingJob,
          `UPDATE jobs
             SET status = 'waiting', attempts = 0, run_at = ?2
             WHERE id = ?1 AND status = 'dead'
             RETURNING id, kind, status`,
          [Number(c.req.param('id')), isoTime(c.var.span.wallClockMs)],
        )
        if (!job) throw new Refusal(notFound, 'No job with this number was given up. Those are at /api/jobs/dead.')
        return c.json(job, 202)
      }),
  )
