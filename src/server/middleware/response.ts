// The answer as it goes over the wire: with its length, its date and its reason phrase.

import type { Context } from 'hono'
import { serialize } from 'hono/utils/cookie'
import { httpDate } from '../../shared'
import type { HttpResponse } from '../../trace'
import type { AppEnv, Cookie } from '../env'

export interface SealedResponse {
  readonly response: Response
  /** The same, for the trace; with the `Set-Cookie` lines, which travel beside the response. */
  readonly record: HttpResponse
  /** Size of the body. */
  readonly bytes: number
}

export async function sealResponse(c: Context<AppEnv>, wallClockMs: number): Promise<SealedResponse> {
  const { status } = c.res
  const text = await c.res.text()
  const mayHaveBody = status !== 204 && status !== 304
  const bytes = new TextEncoder().encode(text).byteLength
  const headers = new Headers(c.res.headers)
  headers.set('Date', httpDate(wallClockMs))
  if (mayHaveBody) headers.set('Content-Length', String(bytes))

  const statusText = reasonPhrases[status] ?? ''
  const sent = [...headers].map(([name, value]) => ({ name, value }))
  const cookies = c.var.cookies.map((cookie) => ({ name: 'set-cookie', value: setCookie(cookie) }))
  return {
    response: new Response(mayHaveBody ? text : null, { status, statusText, headers }),
    record: {
      status,
      statusText,
      headers: [...sent, ...cookies].sort(byName).map((header) => ({ ...header, by: 'server' })),
      // A HEAD is answered with the headers of a GET.
      body: c.req.method === 'HEAD' ? '' : text,
    },
    bytes,
  }
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0

const setCookie = ({ name, value, maxAgeSeconds, ...options }: Cookie): string =>
  serialize(name, value, { ...options, maxAge: maxAgeSeconds })

/** RFC 9110 §15, and RFC 6585 for 429. */
const reasonPhrases: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
}
