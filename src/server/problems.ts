// How this server says no, and the document that says it: RFC 9457, Problem Details for HTTP APIs.

import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { origin } from '../shared'

/** One way of saying no. `kind` is also the `error.type` of the spans it passes. */
export interface ProblemType {
  readonly kind: string
  readonly status: ContentfulStatusCode
  readonly title: string
}

export const malformedJson: ProblemType = { kind: 'malformed-json', status: 400, title: 'The body is not JSON' }
export const badgeMalformed: ProblemType = { kind: 'badge-malformed', status: 400, title: 'The token cannot be read' }
export const badgeMissing: ProblemType = { kind: 'badge-missing', status: 401, title: 'Log in first' }
export const badgeWrongScheme: ProblemType = {
  kind: 'badge-wrong-scheme',
  status: 401,
  title: 'This way of logging in is not taken here',
}
export const badgeInvalid: ProblemType = { kind: 'badge-invalid', status: 401, title: 'Not authenticated' }
export const notAllowed: ProblemType = { kind: 'not-allowed', status: 403, title: 'This is not yours to see' }
export const notFound: ProblemType = { kind: 'not-found', status: 404, title: 'There is nothing here' }
export const noRoute: ProblemType = { kind: 'no-route', status: 404, title: 'Nothing is served at this address' }
export const wrongMethod: ProblemType = {
  kind: 'method-not-allowed',
  status: 405,
  title: 'This address does not take this method',
}
export const bodyTooLarge: ProblemType = { kind: 'body-too-large', status: 413, title: 'The body is too large' }
export const wrongContentType: ProblemType = {
  kind: 'wrong-content-type',
  status: 415,
  title: 'Unsupported content type',
}
export const wrongContentEncoding: ProblemType = {
  kind: 'wrong-content-encoding',
  status: 415,
  title: 'Unsupported content encoding',
}
export const invalidBody: ProblemType = { kind: 'invalid-body', status: 422, title: 'The body breaks a rule' }
export const tooManyRequests: ProblemType = { kind: 'too-many-requests', status: 429, title: 'Too many requests' }
export const serverError: ProblemType = { kind: 'server-error', status: 500, title: 'Something went wrong' }
export const methodNotImplemented: ProblemType = {
  kind: 'method-not-implemented',
  status: 501,
  title: 'This server does not know this method',
}
export const databaseUnavailable: ProblemType = {
  kind: 'database-unavailable',
  status: 503,
  title: 'The database is not available',
}

/** What no feature has to itself. */
export const commonProblems: readonly ProblemType[] = [
  malformedJson,
  badgeMalformed,
  badgeMissing,
  badgeWrongScheme,
  badgeInvalid,
  notAllowed,
  notFound,
  noRoute,
  wrongMethod,
  bodyTooLarge,
  wrongContentType,
  wrongContentEncoding,
  invalidBody,
  tooManyRequests,
  serverError,
  methodNotImplemented,
  databaseUnavailable,
]

/** RFC 9457 §3.1. */
export const Problem = z
  .object({
    type: z.url().meta({ description: 'Names the kind of problem.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What was wrong this time, and what to do.' }),
    instance: z.string().meta({ description: 'This one occurrence: ends with the X-Request-Id.' }),
  })
  .meta({ id: 'Problem' })

/** One place in a body, and what is wrong there. */
const FieldError = z.object({
  pointer: z.string().meta({ description: 'A JSON Pointer as a URI fragment (RFC 6901 §6).', examples: ['#/email'] }),
  detail: z.string(),
})
export type FieldError = Readonly<z.infer<typeof FieldError>>

/** The problem of a body that breaks a rule of its schema. */
export const ValidationProblem = Problem.extend({ errors: z.array(FieldError) }).meta({ id: 'ValidationProblem' })

/** The document for one occurrence. `errors` come last, as in the RFC's examples. */
export const problemDocument = (
  { kind, status, title }: ProblemType,
  detail: string,
  requestId: string,
  errors?: readonly FieldError[],
): z.infer<typeof Problem> & { readonly errors?: readonly FieldError[] } => ({
  type: `${origin}/problems/${kind}`,
  title,
  status,
  detail,
  instance: `/requests/${requestId}`,
  ...(errors ? { errors } : {}),
})
