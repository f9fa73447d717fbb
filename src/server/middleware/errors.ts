// The last word on whatever was thrown: always a problem document, never a stack, SQL or a path.

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isUnavailable } from '../database/error'
import type { AppEnv } from '../env'
import { type ProblemKind, problemDocument, problems } from '../problems'
import { Refusal } from '../refusal'

export function onError(error: Error, c: Context<AppEnv>): Response {
  if (error instanceof Refusal) return answer(c, error.kind, error.message, error.options)
  if (isUnavailable(error))
    return answer(c, 'database-unavailable', 'Please try again in a moment.', { headers: { 'Retry-After': '5' } })
  // What a framework throws has a status, and a message that was not written for strangers.
  const kind = error instanceof HTTPException ? kindOf(error.status) : 'server-error'
  return answer(c, kind, kind === 'server-error' ? ourFault : `${problems[kind].title}. Please check the request.`)
}

const ourFault = 'This is our mistake, not yours. Please try again; if it stays, send us the number under "instance".'

function answer(c: Context<AppEnv>, kind: ProblemKind, detail: string, options: Refusal['options'] = {}): Response {
  const document = problemDocument(kind, detail, c.var.requestId, options.members)
  return c.body(JSON.stringify(document), problems[kind].status, {
    ...options.headers,
    'Content-Type': 'application/problem+json',
  })
}

function kindOf(status: number): ProblemKind {
  switch (status) {
    case 400:
      return 'malformed-json'
    case 404:
      return 'not-found'
    case 413:
      return 'body-too-large'
    case 415:
      return 'wrong-content-type'
    default:
      return 'server-error'
  }
}
