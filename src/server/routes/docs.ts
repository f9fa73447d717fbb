// The pieces the OpenAPI descriptions of the routes are made of: the schemas are those that validate.

import { resolver } from 'hono-openapi'
import type { ZodType } from 'zod'
import { Problem, type ProblemKind, problems, ValidationProblem } from '../problems'

/** A JSON answer of that shape. */
export const json = (description: string, schema: ZodType) => ({
  description,
  content: { 'application/json': { schema: resolver(schema) } },
})

/** The refusals of a route, by status; kinds with the same status share an entry. */
export function refusals(...kinds: readonly ProblemKind[]) {
  const everyRoute: readonly ProblemKind[] = ['too-many-requests', 'server-error']
  const possible = [...kinds, ...everyRoute].map((kind) => problems[kind])
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
export const bodyRefusals = ['malformed-json', 'body-too-large', 'wrong-content-type', 'invalid-body'] as const

export const needsToken = { security: [{ bearer: [] }] }

/** The `id` in a path. */
export const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'integer', minimum: 1 },
} as const
