// The variations that an order carries whose lesson came from a file: as JSON, checked part by part.

import type { Variations } from '../lessons'
import { orderLimits } from '../shared'
import { membersOf, senderFrom } from './orders'

type Patch = Exclude<Variations[string], readonly unknown[]>

const mostVariations = 20
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= orderLimits.body

/** `null` where one of them cannot be read. */
export function variationsFrom(value: unknown): Variations | null {
  const given = membersOf(value)
  if (!given || given.size > mostVariations) return null
  const read: [string, Patch][] = []
  for (const [id, one] of given) {
    const members = membersOf(one)
    const patch = members && patchFrom(members)
    if (!patch) return null
    read.push([id, patch])
  }
  return Object.fromEntries(read)
}

function patchFrom(given: ReadonlyMap<string, unknown>): Patch | null {
  let patch: Patch = {}
  for (const [name, value] of given) {
    const part = partFrom(name, value)
    if (!part) return null
    patch = { ...patch, ...part }
  }
  return patch
}

/** One member of a patch, or `null` where it is none. */
function partFrom(name: string, value: unknown): Patch | null {
  switch (name) {
    case 'move':
      return isText(value) ? { move: value } : null
    case 'method':
      return isText(value) ? { method: value } : null
    case 'path':
      return isText(value) && value.startsWith('/') ? { path: value } : null
    case 'badge':
      return value === 'flip' ? { badge: 'flip' } : null
    case 'as': {
      const as = senderFrom(value)
      return as && { as }
    }
    case 'wait':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= orderLimits.waitMs
        ? { wait: value }
        : null
    case 'headers': {
      const headers = headersFrom(value)
      return headers ? { headers } : null
    }
    case 'body': {
      const body = bodyFrom(value)
      return body ? { body } : null
    }
    case 'where': {
      const where = whereFrom(value)
      return where ? { where } : null
    }
    default:
      return null
  }
}

function headersFrom(value: unknown): Patch['headers'] | null {
  const headers: [string, string | null][] = []
  for (const [name, text] of membersOf(value) ?? [['', undefined]]) {
    if (text !== null && !isText(text)) return null
    headers.push([name, text])
  }
  return Object.fromEntries(headers)
}

function whereFrom(value: unknown): Patch['where'] | null {
  const given = membersOf(value)
  if (!given || [...given.keys()].some((name) => name !== 'method' && name !== 'path')) return null
  const [method, path] = [given.get('method'), given.get('path')]
  if ((method !== undefined && !isText(method)) || (path !== undefined && !isText(path))) return null
  return { ...(method === undefined ? {} : { method }), ...(path === undefined ? {} : { path }) }
}

function bodyFrom(value: unknown): Patch['body'] | null {
  const given = membersOf(value)
  if (given?.size !== 1) return null
  const [merge, cut, text] = [membersOf(given.get('merge')), given.get('cut'), given.get('text')]
  if (isText(text)) return { text }
  if (typeof cut === 'number' && Number.isInteger(cut) && cut > 0 && cut <= orderLimits.body) return { cut }
  return merge && { merge: Object.fromEntries(merge) }
}
