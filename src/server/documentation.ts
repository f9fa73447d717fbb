// The pieces the OpenAPI descriptions of the routes are made of: the schemas are those that validate.

import { resolver } from 'hono-openapi'
import type { ZodType } from 'zod'
import {
  badgeInvalid,
  badgeMalformed,
  badgeMissing,
  badgeWrongScheme,
  bodyTooLarge,
  invalidBody,
  malformedJson,
  Problem,
  type ProblemType,
  serverError,
  tooManyRequests,
  ValidationProblem,
  wrongContentEncoding,
  wrongContentType,
} from './problems'

/** A JSON answer of that shape. */
export const json = (description: string, schema: ZodType) => ({
  description,
  content: { 'application/json': { schema: resolver(schema) } },
})

/** The same for a page of a list. */
export const pageOfJson = (description: string, schema: ZodType) => ({
  ...json(description, schema),
  headers: {
    Link: {
      description: 'Where the next page is, with `rel="next"` (RFC 8288); left out on the last.',
      schema: { type: 'string' as const },
    },
  },
})

/** The refusals of a route, by status; those with the same status share an entry. */
export function refusals(...own: readonly ProblemType[]) {
  const possible = [...own, tooManyRequests, serverError]
  return Object.fromEntries(
    possible.map(({ status }) => [
      status,
      {
        description: possible
          .filter((other) => other.status === status)
          .map((other) => other.title)
          .join('; '),
        content: {
          'application/problem+json': {
            schema: resolver(status === 422 || status === 409 ? ValidationProblem : Problem),
          },
          // What a browser gets to see.
          'text/html': { schema: { type: 'string' as const } },
        },
      },
    ]),
  )
}

/** What `checkBody` may refuse. */
export const bodyRefusals = [malformedJson, bodyTooLarge, wrongContentType, wrongContentEncoding, invalidBody]

/** Said, too, where nobody has to: an operation that says nothing leaves open whether it was forgotten. */
export const needsNoToken = { security: [] }

export const needsToken = { security: [{ bearer: [] }] }
export const needsCookie = { security: [{ refreshCookie: [] }] }
/** Whoever sends none is served as well. */
export const takesCookie = { security: [{ refreshCookie: [] }, {}] }

/** What `authenticate` may refuse. */
export const tokenRefusals = [badgeMalformed, badgeMissing, badgeWrongScheme, badgeInvalid]

/** What `paging` reads. */
export const pageParameters = [
  {
    name: 'after',
    in: 'query' as const,
    description: 'The id of the last row that was seen.',
    schema: { type: 'integer' as const, minimum: 1 },
  },
  {
    name: 'limit',
    in: 'query' as const,
    description: 'How many rows at most.',
    schema: { type: 'integer' as const, minimum: 1, maximum: 100, default: 50 },
  },
]

/** The `id` in a path. */
export const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'integer', minimum: 1 },
} as const
