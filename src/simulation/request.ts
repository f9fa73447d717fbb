// The order as an HTTP request, the way the page and the browser would write it (RFC 9110).
// One request on every path: the server's request is built from this, whatever carried it.

import { origin } from '../shared'
import type { HttpHeader, HttpRequest } from '../trace'
import type { Cookie } from './cookie-jar'
import { isDropped } from './fetch-headers'
import { normaliseValue, type Order } from './order'
import { countStandIns } from './stand-ins'

const userAgent = 'Mozilla/5.0 (Back of House)'

/**
 * Composes the request line, the headers (lower case, sorted) and the body, as a browser does it for a page of the same
 * origin. `token` is the badge of whoever sends the order; `cookies` gives what their jar sends to a path;
 * `traceparent` names the client's span (W3C Trace Context).
 */
export function composeRequest(
  order: Order,
  sender: { readonly token: string | null; cookiesTo(path: string): readonly Pick<Cookie, 'name' | 'value'>[] },
  traceparent: string,
): HttpRequest {
  const url = new URL(order.path, origin)
  const headers: HttpHeader[] = []
  const add = (by: HttpHeader['by'], name: string, value: string): void => {
    if (!headers.some((header) => header.name === name)) headers.push({ name, value, by })
  }
  const dropped = new Set<string>()
  for (const [name, value] of written(order)) {
    if (isDropped(name, value)) dropped.add(name)
    else add('order', name, value)
  }
  add('order', 'accept', '*/*')
  add('order', 'traceparent', traceparent)
  if (sender.token !== null) add('order', 'authorization', `Bearer ${sender.token}`)
  const { body } = order
  if (body !== null) {
    add('browser', 'content-type', 'text/plain;charset=UTF-8')
    add('browser', 'content-length', String(new TextEncoder().encode(body).length))
  } else if (order.method === 'POST' || order.method === 'PUT') add('browser', 'content-length', '0')
  const cookies = sender.cookiesTo(url.pathname)
  if (cookies.length > 0) add('browser', 'cookie', cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
  add('browser', 'host', url.host)
  // https://fetch.spec.whatwg.org/#append-a-request-origin-header, for a request that is not cross-origin.
  if (order.method !== 'GET' && order.method !== 'HEAD') add('browser', 'origin', origin)
  add('browser', 'user-agent', userAgent)
  headers.sort((a, b) => (a.name < b.name ? -1 : 1))
  const target = pathOf(url) + url.search
  const texts = [target, body ?? '', ...Object.values(order.headers)]
  return {
    method: order.method,
    target,
    headers,
    ...(dropped.size === 0 ? {} : { dropped: [...dropped] }),
    body,
    standIns: countStandIns(texts.join('\n')),
  }
}

/** Two characters that some engines leave as they are, and RFC 3986 allows in no path; the rest they write alike. */
const pathOf = ({ pathname }: URL): string => pathname.replaceAll('^', '%5E').replaceAll('|', '%7C')
/** Names in lower case; values of one name are one value (https://fetch.spec.whatwg.org/#concept-header-list-combine). */
function written({ headers }: Order): ReadonlyMap<string, string> {
  const combined = new Map<string, string>()
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase()
    const before = combined.get(name)
    combined.set(name, before === undefined ? normaliseValue(value) : `${before}, ${normaliseValue(value)}`)
  }
  return combined
}

/** The size of the request as HTTP/1.1 text, in bytes. */
export function requestSize(request: HttpRequest): number {
  const head = `${request.method} ${request.target} HTTP/1.1\r\n${headerText(request.headers)}\r\n`
  return new TextEncoder().encode(head + (request.body ?? '')).length
}

const headerText = (headers: readonly HttpHeader[]): string =>
  headers.map(({ name, value }) => `${name}: ${value}\r\n`).join('')
