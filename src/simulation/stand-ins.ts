// Secrets never leave the field they were typed into: each is replaced by a stand-in of its length class
// before anything else sees the order. The same secret has the same stand-in for as long as a visit lasts,
// so validation and log-in behave as they would with the real one.

import type { Order } from './order'
import { type Found, findInBody, findInHeader, findInPath } from './secrets'
import { standInOf } from './stand-in-of'

export interface StandIns {
  /** The same order with every secret replaced; not a byte beside them is another. */
  replace(order: Order): Order
}

const standInAnywhere = /stand-in-\d+(?:-of-15-to-128|-over-128-\.+)?|\bs-\d{3,9}\b|\bpasswordpassword\b/g

export function createStandIns(): StandIns {
  const known = new Map<string, string>()
  const standInFor = (secret: string): string => {
    const existing = known.get(secret)
    if (existing !== undefined) return existing
    const made = standInOf(secret, known.size + 1)
    if (made !== secret) known.set(secret, made)
    return made
  }
  const without = (text: string, found: readonly Found[]): string => {
    let result = ''
    let copied = 0
    for (const one of found) {
      const written = text.slice(one.start, one.end)
      result += text.slice(copied, one.start) + inPlaceOf(one, written, standInFor)
      copied = one.end
    }
    return copied === 0 ? text : result + text.slice(copied)
  }
  return {
    replace: (order) => ({
      ...order,
      path: without(order.path, findInPath(order.path)),
      headers: Object.fromEntries(
        Object.entries(order.headers).map(([name, value]) => [name, without(value, findInHeader(name, value))]),
      ),
      body: order.body === null ? null : without(order.body, findInBody(order.body, typeOf(order))),
    }),
  }
}

const typeOf = ({ headers }: Order): string =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''

/** How many distinct stand-ins a text carries. */
export const countStandIns = (text: string): number => new Set(text.match(standInAnywhere) ?? []).size

function inPlaceOf({ kind, secret }: Found, written: string, standInFor: (secret: string) => string): string {
  if (kind === 'rest') return 'x'
  // A number keeps its sign and its point, and is still one.
  if (kind === 'number')
    return written
      .replace(/\d/g, '0')
      .replace(/^(-?)0+(?=0)/, '$1')
      .replace(/[eE][-+]?0+/, '')
  const made = standInFor(secret)
  return made === secret ? written : made
}
