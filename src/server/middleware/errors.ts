// The last word on whatever was thrown: always a problem document, or for a browser a page that says the same; never a
// stack, SQL or a path.

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isUnavailable } from '../database/error'
import type { AppEnv } from '../env'
import { problemPage } from '../problem-page'
import { type ProblemKind, problemDocument, problems } from '../problems'
import { Refusal } from '../refusal'
import { prefersHtml } from './negotiate'

export function onError(error: Error, c: Context<AppEnv>): Response | Promise<Response> {
  if (error instanceof Refusal) return answer(c, error.kind, error.message, error.options)
  if (isUnavailable(error))
    return answer(c, 'database-unavailable', 'Please try again in a moment.', { headers: { 'Retry-After': '5' } })
  // What a framework throws has a status, and a message that was not written for strangers.
  const kind = error instanceof HTTPException ? kindOf(error.status) : 'server-error'
  return answer(c, kind, kind === 'server-error' ? ourFault : 'Please check the request, and send it again.')
}

const ourFault = 'This is our mistake, not yours. Please try again; if it stays, send us the number under "instance".'

function answer(
  c: Context<AppEnv>,
  kind: ProblemKind,
  detail: string,
  { headers, errors }: Refusal['options'] = {},
): Response | Promise<Response> {
  const { status, title } = problems[kind]
  const document = problemDocument(kind, detail, c.var.requestId, errors)
  const problem = { kind, status, title, detail, errors: errors ?? [] }
  c.set('problem', problem)
  // Added: other middleware may have named headers of its own.
  c.header('Vary', 'Accept', { append: true })
  for (const [name, value] of Object.entries(headers ?? {})) c.header(name, value)
  if (prefersHtml(c.req.header('Accept'))) return c.html(problemPage(problem, document.instance), status)
  return c.body(JSON.stringify(document), status, { 'Content-Type': 'application/problem+json' })
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
