// A job that was given up, as whoever looks after the house sees it: without its payload, which is not theirs to read.

import { z } from 'zod'
import { Id, Timestamp } from '../../domain/fields'
import type { Caller } from '../../env'

export const DeadJob = z
  .object({
    id: Id,
    kind: z.string(),
    attempts: z.int().min(0),
    lastError: z.string().nullable().meta({ description: 'Why it was given up.' }),
    createdAt: Timestamp,
  })
  .meta({ id: 'DeadJob' })

export const DeadJobs = z.object({ jobs: z.array(DeadJob) }).meta({ id: 'DeadJobs' })

export const WaitingJob = z
  .object({ id: Id, kind: z.string(), status: z.literal('waiting') })
  .meta({ id: 'WaitingJob' })

/** Jobs are about other people's business: a manager's only. */
export const mayMendJobs = ({ role }: Caller): boolean => role === 'manager'
