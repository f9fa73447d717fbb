// Variations are data: a small patch on an order, applied here. Nothing in this file knows one variation from another.

import type { Order } from './order'

/**
 * What one variation does to an order. What it leaves out stays. It makes no difference, and is left alone, where
 * `where` does not fit, where its path or body cannot be written, and where the order would stay as it is.
 */
export interface Patch {
  /** The id of the lesson's move it is about; left out where there is only one. */
  readonly move?: string
  /** Only such orders are patched; left out: every order. */
  readonly where?: Where
  readonly method?: string
  /**
   * Path and query. `{id}` is the number that ends the order's own path (`/api/users/123`), `{other}` a guest of the
   * house with another number.
   */
  readonly path?: string
  /** By name, in any case; `null` takes a header away. */
  readonly headers?: Readonly<Record<string, string | null>>
  readonly body?: BodyPatch
  /** Who sends it instead (`Order.as`). */
  readonly as?: Order['as']
  /** Milliseconds that the sender waits with the badge in hand. Nothing without a badge. */
  readonly wait?: number
  /** What becomes of the badge, in the wallet or in the header: one character of its signature is another. */
  readonly badge?: 'flip'
}

export interface Where {
  readonly method?: string
  /** Without the query; `{id}` stands for a whole number, `/**` at the end for this path and all below it. */
  readonly path?: string | readonly string[]
}

export type BodyPatch =
  /** A JSON merge patch (RFC 7396), values of JSON, on a body that is a JSON object; members keep their places. */
  | { readonly merge: Readonly<Record<string, unknown>> }
  /** Takes so many characters off the end of a body that is a JSON object or list. */
  | { readonly cut: number }
  /** Another text in place of the body. */
  | { readonly text: string }

/** One patch, or several of which the first that fits counts. */
export type Variation = Patch | readonly Patch[]
/** By id, in the order in which they are offered. */
export type Variations = Readonly<Record<string, Variation>>

export interface Patched {
  readonly order: Order
  /** World time that passes between the handing out of the badge and the order, milliseconds. */
  readonly waitMs: number
  /** Whether a badge from the wallet is flipped by one character; one that is written in the order already is. */
  readonly flipsBadge: boolean
}

/** The order with one variation; `null` where that makes no difference to it. */
export function patched(order: Order, variation: Variation): Patched | null {
  for (const patch of isList(variation) ? variation : [variation])
    if (fits(order, patch.where)) return withPatch(order, patch)
  return null
}

/** What damages a body comes after what writes one, whatever the order in which they are offered. */
export function inTurn(variations: Variations): readonly (readonly [id: string, variation: Variation])[] {
  const damages = (variation: Variation): boolean =>
    (isList(variation) ? variation : [variation]).some(({ body }) => body !== undefined && 'cut' in body)
  const all = Object.entries(variations)
  return [...all.filter(([, one]) => !damages(one)), ...all.filter(([, one]) => damages(one))]
}

/** Changes the first character of the signature (or of what is no token at all) to another of the same alphabet. */
export function flipOneCharacter(token: string): string {
  const at = token.lastIndexOf('.') + 1
  return token.slice(0, at) + (token.charAt(at) === 'A' ? 'B' : 'A') + token.slice(at + 1)
}

const isList = (variation: Variation): variation is readonly Patch[] => Array.isArray(variation)

function withPatch(order: Order, patch: Patch): Patched | null {
  const { method = order.method, as = order.as, wait = 0 } = patch
  const path = patch.path === undefined ? order.path : pathFrom(patch.path, order)
  const body = patch.body === undefined ? order.body : withBody(order.body, patch.body)
  if (path === null || body === undefined) return null
  const badged = hasBadge(order)
  const flipsBadge = badged && patch.badge === 'flip'
  const waitMs = badged ? wait : 0
  const headers = flipsBadge ? flipped(order.headers) : order.headers
  const after: Order = { method, path, headers: withHeaders(headers, patch.headers), body, as }
  if (waitMs === 0 && !flipsBadge && isSame(order, after)) return null
  return { order: isSame(order, after) ? order : after, waitMs, flipsBadge }
}

/** Whether a badge may travel with it: the wallet's, a user's of the house, or one that is written in the order. */
const hasBadge = ({ as, headers }: Order): boolean => as !== 'none' || Object.keys(headers).some(isAuthorization)
const isAuthorization = (name: string): boolean => name.toLowerCase() === 'authorization'

const flipped = (headers: Order['headers']): Order['headers'] =>
  mapped(headers, (name, value) => (isAuthorization(name) ? value.replace(/\S+$/, flipOneCharacter) : value))

function withHeaders(headers: Order['headers'], changes: Patch['headers']): Order['headers'] {
  if (changes === undefined) return headers
  const wanted = new Map(Object.entries(changes).map(([name, value]) => [name.toLowerCase(), value]))
  const kept = mapped(headers, (name, value) => {
    const change = wanted.get(name.toLowerCase())
    wanted.delete(name.toLowerCase())
    return change === undefined ? value : change
  })
  const added = [...wanted].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
  return { ...kept, ...Object.fromEntries(added) }
}

const mapped = (headers: Order['headers'], change: (name: string, value: string) => string | null): Order['headers'] =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const now = change(name, value)
      return now === null ? [] : [[name, now] as const]
    }),
  )

/** `undefined` where the body is not one that can be patched so. */
function withBody(body: string | null, patch: BodyPatch): string | null | undefined {
  if ('text' in patch) return patch.text
  const text = body?.trimEnd() ?? ''
  const parsed = parse(text)
  if (typeof parsed !== 'object' || parsed === null) return undefined
  if ('cut' in patch) return text.slice(0, -patch.cut)
  if (Array.isArray(parsed)) return undefined
  const merged = JSON.stringify(merge(parsed, patch.merge))
  return merged === JSON.stringify(parsed) ? body : merged
}

/** RFC 7396 §2. Objects without a prototype: a member may have any name. */
function merge(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const isObject = typeof target === 'object' && target !== null && !Array.isArray(target)
  const members = new Map<string, unknown>(isObject ? Object.entries(target) : [])
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) members.delete(name)
    else members.set(name, merge(members.get(name), value))
  }
  return Object.fromEntries(members)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Two guests of the house: whoever asks for the one is given the other. */
const [oneGuest, anotherGuest] = [124, 123]

/** `null` where the template speaks of a number and the order's path ends with none. */
function pathFrom(template: string, order: Order): string | null {
  if (!/\{(?:id|other)\}/.test(template)) return template
  const id = /\/([1-9]\d{0,14})$/.exec(pathOf(order))?.[1]
  if (id === undefined) return null
  const other = Number(id) === oneGuest ? anotherGuest : oneGuest
  return template.replaceAll('{id}', id).replaceAll('{other}', String(other))
}

/** The path without its query. */
export const pathOf = ({ path }: Pick<Order, 'path'>): string => path.split(/[?#]/)[0] ?? ''

function fits(order: Order, where: Where = {}): boolean {
  const { method, path } = where
  if (method !== undefined && method !== order.method) return false
  return path === undefined || [path].flat().some((one) => isPath(one, pathOf(order)))
}

function isPath(template: string, path: string): boolean {
  const below = template.endsWith('/**')
  const wanted = (below ? template.slice(0, -3) : template).split('/')
  const given = path.split('/')
  if (below ? given.length < wanted.length : given.length !== wanted.length) return false
  return wanted.every((part, index) => {
    const one = given[index] ?? ''
    return part === '{id}' ? /^[1-9]\d{0,14}$/.test(one) : part === one
  })
}

const isSame = (a: Order, b: Order): boolean =>
  a.method === b.method &&
  a.path === b.path &&
  a.body === b.body &&
  a.as === b.as &&
  JSON.stringify(a.headers) === JSON.stringify(b.headers)
