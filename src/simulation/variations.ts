// What each variation does to an order: pure, and for any order. `null` where it makes no difference.

import type { Order } from './order'
import type { VariationId } from './switch-ids'

export const variations: Readonly<Record<VariationId, (order: Order) => Order | null>> = {
  'no-token': (order) => (showsBadge(order) ? { ...withoutAuthorization(order), as: 'none' } : null),
  // What becomes of a badge that is not written in the order is not the order's: `simulate` does it.
  'token-expired': (order) => (showsBadge(order) ? order : null),
  'token-tampered': (order) => (showsBadge(order) ? withAuthorization(order, flipOneCharacter) : null),
  'wrong-person': (order) => withUser(order, userIdOf(order) === oneGuest ? anotherGuest : oneGuest),
  'unknown-person': (order) => withUser(order, unknownUser),
  'unknown-person-manager': (order) => {
    const varied = withUser(order, unknownUser)
    return varied && { ...withoutAuthorization(varied), as: 'user:1' }
  },
  'broken-rules': (order) => (isSignUp(order) ? withFields(order, { email: noAddress, password: shortStandIn }) : null),
  'taken-email': (order) => (isSignUp(order) ? withFields(order, { email: takenEmail }) : null),
  'wrong-password': (order) => (isLogIn(order) ? withFields(order, { password: wrongStandIn }) : null),
  'unknown-email': (order) => (isLogIn(order) ? withFields(order, { email: unknownEmail }) : null),
  'malformed-json': (order) => {
    const body = order.body?.trimEnd() ?? ''
    return isObject(parse(body)) ? { ...order, body: body.slice(0, -1) } : null
  },
  'unknown-path': (order) => {
    const path = isApi(order) ? '/api/no-such-address' : '/no-such-page'
    return pathOf(order) === path ? null : { ...order, path }
  },
  'wrong-method': (order) => {
    const method = otherMethods.get(order.method)
    return method === undefined ? null : { ...order, method }
  },
}

/** Changes the first character of the signature (or of what is no token at all) to another of the same alphabet. */
export function flipOneCharacter(token: string): string {
  const at = token.lastIndexOf('.') + 1
  return token.slice(0, at) + (token.charAt(at) === 'A' ? 'B' : 'A') + token.slice(at + 1)
}

/** The path without its query. */
export const pathOf = ({ path }: Order): string => path.split(/[?#]/)[0] ?? ''
export const isSignUp = (order: Order): boolean => order.method === 'POST' && pathOf(order) === '/api/users'

export const isLogIn = (order: Order): boolean => order.method === 'POST' && pathOf(order) === '/api/sessions'
const isApi = (order: Order): boolean => /^\/api(?:\/|$)/.test(pathOf(order))

/** Two guests of the house: whoever asks for the one is given the other. */
const [oneGuest, anotherGuest] = [124, 123]
/** Nobody has this number. */
const unknownUser = 999
const noAddress = 'not an e-mail address'
/** A guest of the house, typed by another hand. */
const takenEmail = 'Ada.Kowalczyk@EXAMPLE.org'
const unknownEmail = 'nobody.we.know@example.org'
/** Stand-ins for secrets that nobody typed; those of a visit are counted from 1. */
const shortStandIn = 'stand-in-0'
const wrongStandIn = 'stand-in-00-of-15-to-128'

/** No route of ours takes these. */
const otherMethods: ReadonlyMap<string, string> = new Map([
  ['GET', 'DELETE'],
  ['HEAD', 'DELETE'],
  ['POST', 'PUT'],
])

const isAuthorization = (name: string): boolean => name.toLowerCase() === 'authorization'

/** Whether a badge travels with the order to an address that asks for one. */
const showsBadge = (order: Order): boolean =>
  (pathOf(order) === '/api/me' || userIdOf(order) !== null) &&
  (order.as !== 'none' || Object.keys(order.headers).some(isAuthorization))

const withoutAuthorization = (order: Order): Order => ({
  ...order,
  headers: Object.fromEntries(Object.entries(order.headers).filter(([name]) => !isAuthorization(name))),
})

const withAuthorization = (order: Order, change: (credentials: string) => string): Order => ({
  ...order,
  headers: Object.fromEntries(
    Object.entries(order.headers).map(([name, value]) => [
      name,
      isAuthorization(name) ? value.replace(/\S+$/, change) : value,
    ]),
  ),
})

/** The user whom the path names, or `null` where it names none. */
function userIdOf(order: Order): number | null {
  const id = /^\/api\/users\/([1-9]\d{0,14})$/.exec(pathOf(order))?.[1]
  return id === undefined ? null : Number(id)
}

const withUser = (order: Order, id: number): Order | null =>
  userIdOf(order) === null ? null : { ...order, path: `/api/users/${id}` }

/** The order with these members of its JSON body replaced, in their places; `null` where the body is no object. */
function withFields(order: Order, fields: Readonly<Record<string, string>>): Order | null {
  const body = parse(order.body ?? '')
  return isObject(body) && !Array.isArray(body) ? { ...order, body: JSON.stringify({ ...body, ...fields }) } : null
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
