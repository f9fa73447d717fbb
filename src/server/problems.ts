// Every way this server says no, and the document that says it: RFC 9457, Problem Details for HTTP APIs.

import { z } from 'zod'
import { origin } from '../shared'

/** Kind → status and title. The kind is also the `error.type` of the spans it passes. */
export const problems = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'badge-malformed': { status: 400, title: 'The token cannot be read' },
  'badge-missing': { status: 401, title: 'Log in first' },
  'badge-wrong-scheme': { status: 401, title: 'This way of logging in is not taken here' },
  'badge-invalid': { status: 401, title: 'Not authenticated' },
  'wrong-credentials': { status: 401, title: 'Wrong e-mail address or password' },
  'not-allowed': { status: 403, title: 'This is not yours to see' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'no-route': { status: 404, title: 'Nothing is served at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'email-taken': { status: 409, title: 'This e-mail address has an account' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'wrong-content-type': { status: 415, title: 'Unsupported content type' },
  'invalid-body': { status: 422, title: 'The body breaks a rule' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'server-error': { status: 500, title: 'Something went wrong' },
  'method-not-implemented': { status: 501, title: 'This server does not know this method' },
  'database-unavailable': { status: 503, title: 'The database is not available' },
} as const

export type ProblemKind = keyof typeof problems

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
  kind: ProblemKind,
  detail: string,
  requestId: string,
  errors?: readonly FieldError[],
): z.infer<typeof Problem> & { readonly errors?: readonly FieldError[] } => ({
  type: `${origin}/problems/${kind}`,
  title: problems[kind].title,
  status: problems[kind].status,
  detail,
  instance: `/requests/${requestId}`,
  ...(errors ? { errors } : {}),
})
