// A kind of job: what it needs to know, and what it does.

import type { ZodType } from 'zod'
import type { Span } from '../../trace'
import type { Queries } from '../database/connection'
import type { EmailProvider } from '../providers/email'

export interface JobKind<Payload = unknown> {
  readonly kind: string
  /** The queue it stands in, had each a table of its own. */
  readonly queue: 'emails' | 'images' | 'reports'
  readonly payload: ZodType<Payload>
  /** Rejects when the job could not be done. May be called twice for one job: what it does must bear that. */
  perform(payload: Payload, span: Span, tools: JobTools): Promise<void>
}

/** What the worker hands to a job. */
export interface JobTools {
  readonly email: EmailProvider
  /** The same at every attempt of this job, and no other job's: send it along, so that nothing is done twice outside. */
  readonly idempotencyKey: string
  readonly queries: Queries
  /** 32 bytes that nobody else has. */
  readonly secret: Uint8Array
}
