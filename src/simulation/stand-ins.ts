// Secrets never leave the field they were typed into: each is replaced by a stand-in of its length class
// before anything else sees the order. The same secret has the same stand-in for as long as a visit lasts,
// so validation and log-in behave as they would with the real one.

import type { Order } from './order'
import { replaceSecrets, replaceSecretsInQuery } from './secrets'

export interface StandIns {
  /** The same order with every secret replaced. */
  replace(order: Order): Order
}

const standIn = /^(?:stand-in-\d{1,2}|s-\d{3,9}|stand-in-\d+-of-12-to-128|stand-in-\d+-over-128-\.+)$/
const standInAnywhere = /stand-in-\d+(?:-of-12-to-128|-over-128-\.+)?|\bs-\d{3,9}\b/g

export function createStandIns(): StandIns {
  const known = new Map<string, string>()
  const standInFor = (secret: string): string => {
    if (secret === '' || standIn.test(secret)) return secret
    const existing = known.get(secret)
    if (existing !== undefined) return existing
    const made = makeStandIn(known.size + 1, Array.from(secret).length)
    known.set(secret, made)
    return made
  }
  return {
    replace: (order) => ({
      ...order,
      path: replaceSecretsInQuery(order.path, standInFor),
      headers: Object.fromEntries(
        Object.entries(order.headers).map(([name, value]) => [name, replaceInHeader(name, value, standInFor)]),
      ),
      body: order.body === null ? null : replaceSecrets(order.body, standInFor),
    }),
  }
}

/** How many distinct stand-ins a text carries. */
export const countStandIns = (text: string): number => new Set(text.match(standInAnywhere) ?? []).size

/** The rules look at length only, in characters as the server counts them: under 12, 12 to 128, over 128. */
function makeStandIn(number: number, length: number): string {
  if (length < 12) return number < 100 ? `stand-in-${number}` : `s-${number}`
  if (length <= 128) return `stand-in-${number}-of-12-to-128`
  return `stand-in-${number}-over-128-`.padEnd(130, '.')
}

/** A pasted password hides in Basic credentials; a token of the house is no secret of the guest's. */
function replaceInHeader(name: string, value: string, replace: (secret: string) => string): string {
  const basic = name.toLowerCase() === 'authorization' ? /^(basic\s+)(\S.*)$/i.exec(value) : null
  return basic ? `${basic[1]}${replace(basic[2] ?? '')}` : value
}
