// The order as an HTTP request, the way the page and the browser would write it (RFC 9110).
// One request on every path: the server's request is built from this, whatever carried it.

import type { HttpHeader, HttpRequest } from '../trace'
import type { Order } from './order'
import { countStandIns } from './stand-ins'
import type { Wallet } from './world'

/** The one origin of page and API; reserved for tests (RFC 6761), so it can be nobody's. */
export const origin = 'https://backofhouse.test'

const userAgent = 'Mozilla/5.0 (Back of House)'
const methodsWithOrigin = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Composes the request line, the headers (lower case, sorted) and the body.
 * `token` is the badge of whoever sends the order; `traceparent` names the client's span (W3C Trace Context).
 */
export function composeRequest(
  order: Order,
  sender: { readonly token: string | null; readonly cookies: Wallet['cookies'] },
  traceparent: string,
): HttpRequest {
  const url = new URL(order.path, origin)
  const headers: HttpHeader[] = []
  const add = (by: HttpHeader['by'], name: string, value: string): void => {
    if (!headers.some((header) => header.name === name)) headers.push({ name, value, by })
  }
  for (const [name, value] of Object.entries(order.headers)) add('order', name.toLowerCase(), value.trim())
  add('order', 'accept', '*/*')
  add('order', 'traceparent', traceparent)
  if (sender.token !== null) add('order', 'authorization', `Bearer ${sender.token}`)
  if (order.body !== null) {
    add('browser', 'content-type', 'text/plain;charset=UTF-8')
    add('browser', 'content-length', String(new TextEncoder().encode(order.body).length))
  } else if (order.method === 'POST' || order.method === 'PUT') add('browser', 'content-length', '0')
  const cookies = sender.cookies.filter((cookie) => url.pathname.startsWith(cookie.path))
  if (cookies.length > 0) add('browser', 'cookie', cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
  add('browser', 'host', url.host)
  if (methodsWithOrigin.has(order.method)) add('browser', 'origin', origin)
  add('browser', 'user-agent', userAgent)
  headers.sort((a, b) => (a.name < b.name ? -1 : 1))
  const target = pathOf(url) + url.search
  return {
    method: order.method,
    target,
    headers,
    body: order.body,
    standIns: countStandIns(`${target}\n${order.body ?? ''}`),
  }
}

/** Two characters that some engines leave as they are, and RFC 3986 allows in no path; the rest they write alike. */
const pathOf = ({ pathname }: URL): string => pathname.replaceAll('^', '%5E').replaceAll('|', '%7C')

/** The size of the request as HTTP/1.1 text, in bytes. */
export function requestSize(request: HttpRequest): number {
  const head = `${request.method} ${request.target} HTTP/1.1\r\n${headerText(request.headers)}\r\n`
  return new TextEncoder().encode(head + (request.body ?? '')).length
}

const headerText = (headers: readonly HttpHeader[]): string =>
  headers.map(({ name, value }) => `${name}: ${value}\r\n`).join('')
