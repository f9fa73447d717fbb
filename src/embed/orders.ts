// One order in an address, as JSON, checked part by part.

import type { Order, SwitchId } from '../lessons'
import { isSwitchName } from '../lessons'
import { orderLimits } from '../shared'

/** An order without what is the default. */
export const orderToJson = ({ method, path, headers, body, as }: Order): Readonly<Record<string, unknown>> => ({
  ...(method === 'GET' ? {} : { method }),
  path,
  ...(Object.keys(headers).length === 0 ? {} : { headers }),
  ...(body === null ? {} : { body }),
  ...(as === 'session' ? {} : { as }),
})

/** The members of a JSON object; `null` for any other value. */
export const membersOf = (value: unknown): ReadonlyMap<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null

/** A text was within its limit as it was typed; stand-ins for many short secrets are longer than those. */
export const grown = (limit: number): number => limit * 6

export function orderFrom(given: ReadonlyMap<string, unknown>): Order | null {
  const method = given.get('method') ?? 'GET'
  const path = given.get('path')
  const headers = headersFrom(given.get('headers') ?? {})
  const body = given.get('body') ?? null
  const as = senderFrom(given.get('as') ?? 'session')
  if (typeof method !== 'string' || method === '' || method.length > orderLimits.method) return null
  if (typeof path !== 'string' || !path.startsWith('/') || path.length > grown(orderLimits.path)) return null
  if (body !== null && (typeof body !== 'string' || body.length > grown(orderLimits.body))) return null
  return headers && as ? { method, path, headers, body, as } : null
}

function headersFrom(value: unknown): Order['headers'] | null {
  const entries: [string, string][] = []
  for (const [name, text] of membersOf(value) ?? [['', null]]) {
    if (typeof text !== 'string' || name === '' || name.length > orderLimits.headerName) return null
    if (text.length > grown(orderLimits.headerValue)) return null
    entries.push([name, text])
  }
  return entries.length > orderLimits.headers ? null : Object.fromEntries(entries)
}

export function senderFrom(value: unknown): Order['as'] | null {
  if (value === 'session' || value === 'none') return value
  const user = typeof value === 'string' ? /^user:([1-9]\d{0,14})$/.exec(value)?.[1] : undefined
  return user === undefined ? null : `user:${Number(user)}`
}

/** Ids that look like ones; which of them there are is known when the lessons are. */
export function switchesFrom(value: unknown): readonly SwitchId[] | null {
  if (!Array.isArray(value)) return null
  const ids = value.filter((id) => typeof id === 'string').filter(isSwitchName)
  return ids.length === value.length ? [...new Set(ids)] : null
}

/** Whole milliseconds. A zero has no sign: so that what is written again is the same. */
export const waitFrom = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= orderLimits.waitMs ? value + 0 : null
