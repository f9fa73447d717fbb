// The last word on whatever was thrown: always a problem document, or for a browser a page that says the same; never a
// stack, SQL or a path. What a stranger is not told, the trace keeps for us, beside the request's id.

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isUnavailable } from '../database/error'
import type { AppEnv } from '../env'
import { pageHeaders } from '../page-headers'
import { problemPage } from '../problem-page'
import {
  bodyTooLarge,
  databaseUnavailable,
  malformedJson,
  notFound,
  type ProblemType,
  problemDocument,
  serverError,
  wrongContentType,
} from '../problems'
import { Refusal } from '../refusal'
import { prefersHtml } from './negotiate'

export function onError(error: Error, c: Context<AppEnv>): Response | Promise<Response> {
  if (error instanceof Refusal) return answer(c, error.problem, error.message, error.options)
  if (isUnavailable(error))
    return answer(c, databaseUnavailable, 'Please try again in a moment.', { headers: { 'Retry-After': '5' } })
  // What a framework throws has a status, and a message that was not written for strangers.
  const type = error instanceof HTTPException ? typeOf(error.status) : serverError
  if (type === serverError) c.var.span.recordException(error)
  return answer(c, type, type === serverError ? ourFault : 'Please check the request, and send it again.')
}

const ourFault = 'This is our mistake, not yours. Please try again; if it stays, send us the number under "instance".'

function answer(
  c: Context<AppEnv>,
  type: ProblemType,
  detail: string,
  { headers, errors }: Refusal['options'] = {},
): Response | Promise<Response> {
  const { kind, status, title } = type
  const document = problemDocument(type, detail, c.var.requestId, errors)
  const problem = { kind, status, title, detail, errors: errors ?? [] }
  c.set('problem', problem)
  // Added: other middleware may have named headers of its own.
  c.header('Vary', 'Accept', { append: true })
  for (const [name, value] of Object.entries(headers ?? {})) c.header(name, value)
  if (prefersHtml(c.req.header('Accept'))) return c.html(problemPage(problem, document.instance), status, pageHeaders)
  return c.body(JSON.stringify(document), status, { 'Content-Type': 'application/problem+json' })
}

function typeOf(status: number): ProblemType {
  switch (status) {
    case 400:
      return malformedJson
    case 404:
      return notFound
    case 413:
      return bodyTooLarge
    case 415:
      return wrongContentType
    default:
      return serverError
  }
}
