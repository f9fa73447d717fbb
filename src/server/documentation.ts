// The pieces the OpenAPI descriptions of the routes are made of: the schemas are those that validate.

import { resolver } from 'hono-openapi'
import type { ZodType } from 'zod'
import {
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

/** The `id` in a path. */
export const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'integer', minimum: 1 },
} as const
