// The orders of an address: what was placed since the seed world, as a JSON list, each member checked field by field.

import type { Order, PlacedOrder } from '../lessons'
import { orderLimits } from '../shared'
import { isSwitchId } from './switch-ids'

/** The orders in turn. The last is the one shown, or none is: then the stage is idle in the world they made. */
export interface Trip {
  readonly placed: readonly PlacedOrder[]
  readonly shows: 'last' | 'nothing'
}

export type TripProblem = 'orders-unreadable' | 'orders-too-many' | 'order-unreadable'

/** The list as a value of JSON. `shown`: whether the switches of the last order are told elsewhere. */
export function tripToJson({ placed, shows }: Trip): readonly unknown[] {
  const told = shows === 'last' ? placed.length - 1 : -1
  const members = placed.map(({ order, switches, waitMs }, index) => ({
    ...(order.method === 'GET' ? {} : { method: order.method }),
    path: order.path,
    ...(Object.keys(order.headers).length === 0 ? {} : { headers: order.headers }),
    ...(order.body === null ? {} : { body: order.body }),
    ...(order.as === 'session' ? {} : { as: order.as }),
    ...(switches.length === 0 || index === told ? {} : { with: switches }),
    ...(waitMs === 0 ? {} : { wait: waitMs }),
  }))
  return shows === 'last' ? members : [...members, null]
}

/**
 * `shownWith`: the switches of the order shown; where none are told, its own in the list count. `most`: how many orders
 * are taken.
 */
export function tripFromJson(
  list: unknown,
  shownWith: PlacedOrder['switches'] | undefined,
  most: number,
): Trip | TripProblem {
  if (!Array.isArray(list)) return 'orders-unreadable'
  const values: readonly unknown[] = list
  if (values.length > most + 1) return 'orders-too-many'
  const shows = values.length === 0 || values[values.length - 1] === null ? 'nothing' : 'last'
  const placed: PlacedOrder[] = []
  for (const value of shows === 'last' ? values : values.slice(0, -1)) {
    const order = placedOrder(value)
    if (!order) return 'order-unreadable'
    placed.push(order)
  }
  if (placed.length > most) return 'orders-too-many'
  const last = placed.at(-1)
  if (shows === 'last' && last && shownWith) placed[placed.length - 1] = { ...last, switches: shownWith }
  return { placed, shows }
}

function placedOrder(value: unknown): PlacedOrder | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const given = new Map<string, unknown>(Object.entries(value))
  const order = orderOf(given)
  const switches = switchesOf(given.get('with') ?? [])
  const waitMs = given.get('wait') ?? 0
  if (!order || !switches || typeof waitMs !== 'number' || !Number.isInteger(waitMs)) return null
  // A zero has no sign: so that what is written again is the same.
  return Math.abs(waitMs) > orderLimits.waitMs ? null : { order, switches, waitMs: waitMs + 0 }
}

/** A text was within its limit as it was typed; stand-ins for many short secrets are longer than those. */
const grown = (limit: number): number => limit * 6

function orderOf(given: ReadonlyMap<string, unknown>): Order | null {
  const method = given.get('method') ?? 'GET'
  const path = given.get('path')
  const headers = headersOf(given.get('headers') ?? {})
  const body = given.get('body') ?? null
  const as = senderOf(given.get('as') ?? 'session')
  if (typeof method !== 'string' || method === '' || method.length > orderLimits.method) return null
  if (typeof path !== 'string' || !path.startsWith('/') || path.length > grown(orderLimits.path)) return null
  if (body !== null && (typeof body !== 'string' || body.length > grown(orderLimits.body))) return null
  return headers && as ? { method, path, headers, body, as } : null
}

function headersOf(value: unknown): Order['headers'] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const entries: [string, string][] = []
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== 'string' || name === '' || name.length > orderLimits.headerName) return null
    if (text.length > grown(orderLimits.headerValue)) return null
    entries.push([name, text])
  }
  return entries.length > orderLimits.headers ? null : Object.fromEntries(entries)
}

function senderOf(value: unknown): Order['as'] | null {
  if (value === 'session' || value === 'none') return value
  const user = typeof value === 'string' ? /^user:([1-9]\d{0,14})$/.exec(value)?.[1] : undefined
  return user === undefined ? null : `user:${Number(user)}`
}

function switchesOf(value: unknown): PlacedOrder['switches'] | null {
  if (!Array.isArray(value)) return null
  const ids = value.filter((id) => typeof id === 'string').filter(isSwitchId)
  return ids.length === value.length ? [...new Set(ids)] : null
}
