// Secrets never leave the field they were typed into: each is replaced by a stand-in of its length class
// before anything else sees the order. The same secret has the same stand-in for as long as a visit lasts,
// so validation and log-in behave as they would with the real one.

import { claimsOf } from './claims'
import type { Order } from './order'
import { type Found, findInBody, findInHeader, findInPath } from './secrets'

export interface StandIns {
  /** The same order with every secret replaced; not a byte beside them is another. */
  replace(order: Order): Order
}

const standIn = /^(?:stand-in-\d{1,2}|s-\d{3,9}|stand-in-\d+-of-12-to-128|stand-in-\d+-over-128-\.+)$/
const standInAnywhere = /stand-in-\d+(?:-of-12-to-128|-over-128-\.+)?|\bs-\d{3,9}\b/g

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

/**
 * The stand-in of that number for a secret; what is one already stays. The rules look at length only, in characters as
 * the server counts them: under 12, 12 to 128, over 128.
 */
export function standInOf(secret: string, number: number): string {
  if (secret === '' || standIn.test(secret) || isTokenOfTheHouse(secret)) return secret
  const length = Array.from(secret).length
  if (length < 12) return number < 100 ? `stand-in-${number}` : `s-${number}`
  if (length <= 128) return `stand-in-${number}-of-12-to-128`
  return `stand-in-${number}-over-128-`.padEnd(130, '.')
}

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

/** A badge is issued here, for here, and for a quarter of an hour: no secret of the guest's, who may want to change it. */
const isTokenOfTheHouse = (text: string): boolean => text.length < longestToken && claimsOf(text)?.['iss'] === house

const house = 'https://backofhouse.test'
const longestToken = 4096
