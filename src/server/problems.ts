// How this server says no, and the document that says it: RFC 9457, Problem Details for HTTP APIs.

import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { origin } from '../shared'

/** One way of saying no. `kind` is also the `error.type` of the spans it passes. */
export interface ProblemType {
  readonly kind: string
  readonly status: ContentfulStatusCode
  readonly title: string
  /** For the page at its address: when this is said, and what to do then. */
  readonly meaning: string
}

export const malformedJson: ProblemType = {
  kind: 'malformed-json',
  status: 400,
  title: 'The body is not JSON',
  meaning: 'The text that was sent is not JSON. The answer says where it stops being so: mend it there.',
}
export const badgeMalformed: ProblemType = {
  kind: 'badge-malformed',
  status: 400,
  title: 'The token cannot be read',
  meaning: 'The Authorization header holds something that is no bearer token. Send Bearer, one space and the token.',
}
export const badgeMissing: ProblemType = {
  kind: 'badge-missing',
  status: 401,
  title: 'Log in first',
  meaning: 'This address is for people who have logged in. Log in, and send the token that you get.',
}
export const badgeWrongScheme: ProblemType = {
  kind: 'badge-wrong-scheme',
  status: 401,
  title: 'This way of logging in is not taken here',
  meaning: 'The Authorization header uses another scheme. Here a bearer token is taken, as a log-in gives one.',
}
export const badgeInvalid: ProblemType = {
  kind: 'badge-invalid',
  status: 401,
  title: 'Not authenticated',
  meaning: 'The token has expired, or it was not made here. Log in again for a new one.',
}
export const notAllowed: ProblemType = {
  kind: 'not-allowed',
  status: 403,
  title: 'This is not yours to see',
  meaning:
    'It is known who is asking, and this belongs to somebody else. Another log-in may help, trying again does not.',
}
export const notFound: ProblemType = {
  kind: 'not-found',
  status: 404,
  title: 'There is nothing here',
  meaning: 'The address is right, and there is nothing with this number or name, or no longer.',
}
export const noRoute: ProblemType = {
  kind: 'no-route',
  status: 404,
  title: 'Nothing is served at this address',
  meaning: 'Nothing was ever served at this address. The OpenAPI document lists what is.',
}
export const wrongMethod: ProblemType = {
  kind: 'method-not-allowed',
  status: 405,
  title: 'This address does not take this method',
  meaning: 'The address takes other methods than the one that was sent. The Allow header lists them.',
}
export const bodyTooLarge: ProblemType = {
  kind: 'body-too-large',
  status: 413,
  title: 'The body is too large',
  meaning: 'More was sent than is taken in one body. Send less, or in parts.',
}
export const wrongContentType: ProblemType = {
  kind: 'wrong-content-type',
  status: 415,
  title: 'Unsupported content type',
  meaning: 'The body came as a type that is not read here. The Accept header of the answer says which is.',
}
export const wrongContentEncoding: ProblemType = {
  kind: 'wrong-content-encoding',
  status: 415,
  title: 'Unsupported content encoding',
  meaning: 'The body came packed, and is not unpacked here. Send it as it is, without Content-Encoding.',
}
export const invalidQuery: ProblemType = {
  kind: 'invalid-query',
  status: 400,
  title: 'The query cannot be read',
  meaning:
    'A part of the query is none that this address knows how to read. The answer says which, and what it may be.',
}
export const invalidBody: ProblemType = {
  kind: 'invalid-body',
  status: 422,
  title: 'The body breaks a rule',
  meaning:
    'The body is JSON, and breaks rules of this address. Each wrong place stands under errors: mend them all at once.',
}
export const tooManyRequests: ProblemType = {
  kind: 'too-many-requests',
  status: 429,
  title: 'Too many requests',
  meaning: 'More was asked in a short time than is answered. Wait as long as the Retry-After header says.',
}
export const serverError: ProblemType = {
  kind: 'server-error',
  status: 500,
  title: 'Something went wrong',
  meaning:
    'The server made a mistake, and the request may have been right. Try again; if it stays, send us the instance.',
}
export const methodNotImplemented: ProblemType = {
  kind: 'method-not-implemented',
  status: 501,
  title: 'This server does not know this method',
  meaning: 'The server knows no such method, at no address. Methods are written in capitals.',
}
export const databaseUnavailable: ProblemType = {
  kind: 'database-unavailable',
  status: 503,
  title: 'The database is not available',
  meaning: 'The database cannot be reached now. Nothing was changed: wait as long as Retry-After says, and try again.',
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
  invalidQuery,
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
