// An order: what a guest asks for, before it is written as an HTTP request.

import { failure, type Result, success } from '../shared'
import type { SwitchId } from './switches'

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

/** An order as it was placed: what a history and a link hold. */
export interface PlacedOrder {
  /** As written, before any variation; secrets are stand-ins already. */
  readonly order: Order
  readonly switches: readonly SwitchId[]
  /** World time that passes before it: whole milliseconds, below 0 where the clock was wound back. */
  readonly waitMs: number
}

const methodToken = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
/** RFC 9110 §5.5 without obsolete bytes: what `fetch` takes as a header's value. */
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/
/** https://fetch.spec.whatwg.org/#forbidden-method */
const forbiddenMethods = new Set(['CONNECT', 'TRACE', 'TRACK'])
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
export const longestBody = 1_048_576

/** Why `fetch` could not send an order; `value` is the part that is wrong. Words for it stand with the page's. */
export interface OrderProblem {
  readonly code:
    | 'method-invalid'
    | 'method-forbidden'
    | 'path-relative'
    | 'path-other-host'
    | 'header-name'
    | 'header-forbidden'
    | 'header-value'
    | 'body-not-allowed'
    | 'body-too-long'
  readonly value: string
}

/** Checks that `fetch` could send this order; the same for every way an order can travel. */
export function checkOrder(order: Order): Result<Order, OrderProblem> {
  const method = normaliseMethod(order.method)
  if (!methodToken.test(method)) return failure({ code: 'method-invalid', value: order.method })
  if (forbiddenMethods.has(method)) return failure({ code: 'method-forbidden', value: method })
  if (!order.path.startsWith('/')) return failure({ code: 'path-relative', value: order.path })
  if (!staysAtHome(order.path)) return failure({ code: 'path-other-host', value: order.path })
  for (const [name, value] of Object.entries(order.headers)) {
    if (!methodToken.test(name)) return failure({ code: 'header-name', value: name })
    const lower = name.toLowerCase()
    if (forbiddenHeaders.has(lower) || lower.startsWith('sec-') || lower.startsWith('proxy-'))
      return failure({ code: 'header-forbidden', value: name })
    if (!headerValue.test(value)) return failure({ code: 'header-value', value: name })
  }
  if (order.body !== null && (method === 'GET' || method === 'HEAD'))
    return failure({ code: 'body-not-allowed', value: method })
  if (order.body !== null && order.body.length > longestBody)
    return failure({ code: 'body-too-long', value: String(order.body.length) })
  return success({ ...order, method })
}

/** https://fetch.spec.whatwg.org/#concept-method-normalize: these six, in any case; others stay as they are. */
function normaliseMethod(method: string): string {
  const upper = method.toUpperCase()
  return ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].includes(upper) || forbiddenMethods.has(upper)
    ? upper
    : method
}

/** Two slashes, or what an URL parser takes for them, would name another host. */
function staysAtHome(path: string): boolean {
  const home = 'https://home.test'
  try {
    return new URL(path, home).origin === home
  } catch {
    return false
  }
}
