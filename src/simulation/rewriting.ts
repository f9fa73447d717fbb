// What the variations write into an order, part by part: the order before them held against the order after them.
// Nothing here knows one variation from another, so a new one is told by itself.

import type { Order } from './order'
import type { Variations } from './patches'
import type { SwitchId, VariationId } from './switch-ids'
import { allVariations, changesBy } from './switches'

/** A part of an order that a switch can write. `ticket` is the body where it is damaged, or is no JSON object. */
export type WrittenPart = 'method' | 'path' | 'headers' | 'badge' | 'ticket' | { readonly field: string }

export interface Rewritten {
  /** As it was written; `null` where it was not there. */
  readonly from: string | null
  /** As it will be sent; `null` where it will not be there. */
  readonly to: string | null
  /** Who wrote it, in the order in which they did. */
  readonly by: readonly VariationId[]
}

export interface Rewriting {
  /** As it will be sent. */
  readonly order: Order
  readonly method: Rewritten | null
  readonly path: Rewritten | null
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, Rewritten>
  /** Members of a JSON body by name; objects and lists as their JSON. */
  readonly fields: ReadonlyMap<string, Rewritten>
  /** The whole text, where more was done to it than new members. */
  readonly ticket: Rewritten | null
  /** Who sends it (`Order.as`); what is done to a badge itself is told by `by` alone. */
  readonly badge: Rewritten | null
}

/** What these switches make of the order, in the order in which they are applied; `own`: the lesson's variations. */
export function rewriting(order: Order, switches: readonly SwitchId[], own?: Variations): Rewriting {
  const fields = new Map<string, Rewritten>()
  const headers = new Map<string, Rewritten>()
  const whole: { [Part in 'method' | 'path' | 'ticket' | 'badge']: Rewritten | null } = {
    method: null,
    path: null,
    ticket: null,
    badge: null,
  }
  let now = order
  for (const { id, before, order: varied } of changesBy(order, switches, allVariations(own))) {
    for (const { part, name, from, to } of changesOf(before, varied)) {
      if (part === 'fields') note(fields, name, from, to, id)
      else if (part === 'headers') note(headers, name, from, to, id)
      else whole[part] = joined(whole[part], from, to, id)
    }
    now = varied
  }
  return { ...whole, order: now, headers, fields }
}

/** What one switch writes into this order, so that it can be said before it is on. Nothing for a fault of the kitchen. */
export function writesOf(order: Order, id: SwitchId, own?: Variations): readonly WrittenPart[] {
  const { method, path, headers, fields, ticket, badge } = rewriting(order, [id], own)
  return [
    ...(method ? ['method' as const] : []),
    ...(path ? ['path' as const] : []),
    ...[...fields.keys()].map((field) => ({ field })),
    ...(ticket ? ['ticket' as const] : []),
    // A header with a badge in it is the badge.
    ...(badge || headers.has('authorization') ? ['badge' as const] : []),
    ...([...headers.keys()].some((name) => name !== 'authorization') ? ['headers' as const] : []),
  ]
}

interface Change {
  readonly part: 'method' | 'path' | 'headers' | 'fields' | 'ticket' | 'badge'
  /** Of a header or a field. */
  readonly name: string
  readonly from: string | null
  readonly to: string | null
}

/** A variation that applies and leaves the order as it is does its work on the badge (`Patched`). */
function changesOf(before: Order, after: Order): readonly Change[] {
  const changes: Change[] = []
  const compare = (part: Change['part'], from: string | null, to: string | null, name = ''): void => {
    if (from !== to) changes.push({ part, name, from, to })
  }
  compare('method', before.method, after.method)
  compare('path', before.path, after.path)
  const [was, is] = [headersOf(before), headersOf(after)]
  for (const name of new Set([...was.keys(), ...is.keys()]))
    compare('headers', was.get(name) ?? null, is.get(name) ?? null, name)
  if (before.body !== after.body) changes.push(...bodyChanges(before.body, after.body))
  compare('badge', before.as, after.as)
  return changes.length > 0 ? changes : [{ part: 'badge', name: '', from: before.as, to: before.as }]
}

function bodyChanges(before: string | null, after: string | null): readonly Change[] {
  const [was, is] = [membersOf(before), membersOf(after)]
  if (!was || !is) return [{ part: 'ticket', name: '', from: before, to: after }]
  const changes = [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => ({ part: 'fields' as const, name, from: was.get(name) ?? null, to: is.get(name) ?? null }))
  return changes.length > 0 ? changes : [{ part: 'ticket', name: '', from: before, to: after }]
}

const joined = (
  earlier: Rewritten | null | undefined,
  from: string | null,
  to: string | null,
  id: VariationId,
): Rewritten => ({
  from: earlier ? earlier.from : from,
  to,
  by: [...(earlier?.by ?? []), id],
})

function note(
  parts: Map<string, Rewritten>,
  name: string,
  from: string | null,
  to: string | null,
  id: VariationId,
): void {
  parts.set(name, joined(parts.get(name), from, to, id))
}

const headersOf = ({ headers }: Order): ReadonlyMap<string, string> =>
  new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** The members of a JSON object as texts; `null` for any other body. */
function membersOf(body: string | null): ReadonlyMap<string, string> | null {
  try {
    const parsed: unknown = JSON.parse(body ?? '')
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null
    return new Map(
      Object.entries(parsed).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    )
  } catch {
    return null
  }
}
