// An order: what a guest asks for, before it is written as an HTTP request.

import { failure, orderLimits, type Result, success } from '../shared'

export interface Order {
  readonly method: string
  /** Path and query, from `/`. The API stands under `/api`. */
  readonly path: string
  /** What the page sets by itself; the browser adds the rest. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Who sends it: the guest with what the wallet holds, a user of the house by id, or nobody known. */
  readonly as: 'session' | 'none' | `user:${number}`
}

const methodToken = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
/** https://fetch.spec.whatwg.org/#header-value, once the white space around it is gone: a byte each, three of them never. */
const headerValue = /^[^\0\r\n\u0100-\uffff]*$/
/** https://fetch.spec.whatwg.org/#concept-header-value-normalize; other white space stays. */
export const normaliseValue = (value: string): string => value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '')
/** https://fetch.spec.whatwg.org/#forbidden-method */
export const forbiddenMethods: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK'])
/** https://fetch.spec.whatwg.org/#forbidden-request-header: the browser writes these itself. */
const forbiddenHeaders = new Set([
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'connection',
  'content-length',
  'cookie',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
])

/** Why `fetch` could not send an order; `value` is the part that is wrong. Words for it stand with the page's. */
export interface OrderProblem {
  readonly code:
    | 'method-invalid'
    | 'method-forbidden'
    | 'method-too-long'
    | 'path-relative'
    | 'path-other-host'
    | 'path-half-character'
    | 'path-too-long'
    | 'headers-too-many'
    | 'header-name'
    | 'header-forbidden'
    | 'header-value'
    | 'header-too-long'
    | 'body-not-allowed'
    | 'body-half-character'
    | 'body-too-long'
  readonly value: string
}

/**
 * Checks that `fetch` could send this order, and that it is no larger than the table of limits says; the same for every
 * way an order can travel. A header that a browser drops for its value is no problem: `fetch-headers` tells it.
 */
export function checkOrder(order: Order): Result<Order, OrderProblem> {
  const problem = sizeProblem(order) ?? fetchProblem(order)
  return problem ? failure(problem) : success(normalised(order))
}

/**
 * The same for an order whose secrets are stand-ins by now. It was as large as may be before, and they may be longer
 * than what they stand for, so its size counts no more.
 */
export function checkPlaced(order: Order): Result<Order, OrderProblem> {
  const problem = fetchProblem(order)
  return problem ? failure(problem) : success(normalised(order))
}

function sizeProblem({ method, path, headers, body }: Order): OrderProblem | null {
  if (method.length > orderLimits.method) return { code: 'method-too-long', value: String(method.length) }
  if (path.length > orderLimits.path) return { code: 'path-too-long', value: String(path.length) }
  const lines = Object.entries(headers)
  if (lines.length > orderLimits.headers) return { code: 'headers-too-many', value: String(lines.length) }
  for (const [name, value] of lines)
    if (name.length > orderLimits.headerName || value.length > orderLimits.headerValue)
      return { code: 'header-too-long', value: name }
  return body !== null && body.length > orderLimits.body ? { code: 'body-too-long', value: String(body.length) } : null
}

function fetchProblem({ method: given, path, headers, body }: Order): OrderProblem | null {
  const method = normaliseMethod(given)
  if (!methodToken.test(method)) return { code: 'method-invalid', value: given }
  if (forbiddenMethods.has(method)) return { code: 'method-forbidden', value: method }
  if (!path.startsWith('/')) return { code: 'path-relative', value: path }
  if (hasHalfCharacter(path)) return { code: 'path-half-character', value: path }
  if (!staysAtHome(path)) return { code: 'path-other-host', value: path }
  for (const [name, value] of Object.entries(headers)) {
    if (!methodToken.test(name)) return { code: 'header-name', value: name }
    if (isForbidden(name.toLowerCase())) return { code: 'header-forbidden', value: name }
    if (!headerValue.test(normaliseValue(value))) return { code: 'header-value', value: name }
  }
  if (body === null) return null
  if (method === 'GET' || method === 'HEAD') return { code: 'body-not-allowed', value: method }
  return hasHalfCharacter(body) ? { code: 'body-half-character', value: '' } : null
}

const normalised = (order: Order): Order => ({ ...order, method: normaliseMethod(order.method) })

/** `name` in lower case. */
export const isForbidden = (name: string): boolean => forbiddenHeaders.has(name) || /^(?:proxy|sec)-/.test(name)

/** https://fetch.spec.whatwg.org/#concept-method-normalize: these six, in any case; others stay as they are. */
function normaliseMethod(method: string): string {
  const upper = method.toUpperCase()
  return ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].includes(upper) || forbiddenMethods.has(upper)
    ? upper
    : method
}

/** A lone surrogate has no UTF-8: sent all the same, it would silently become another character. */
const hasHalfCharacter = (text: string): boolean => /\p{Surrogate}/u.test(text)

/** Two slashes, or what an URL parser takes for them, would name another host. */
function staysAtHome(path: string): boolean {
  const home = 'https://home.test'
  try {
    return new URL(path, home).origin === home
  } catch {
    return false
  }
}
