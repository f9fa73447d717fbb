// The orders of an address: what was placed since the seed world, as JSON, each member checked part by part. Written in
// version 2; version 1, a bare list of orders, is read for ever.

import { type Edits, isForeign, type PlacedOrder, stations } from '../lessons'
import { orderLimits } from '../shared'
import { grown, membersOf, orderFrom, orderToJson, switchesFrom, waitFrom } from './orders'
import { variationsFrom } from './patches'
import { lessonThen } from './version-1'

/** An order of a lesson, by what was written on its form, or the whole order. */
export type LinkedOrder =
  | (Pick<PlacedOrder, 'switches' | 'waitMs'> & { readonly lesson: string; readonly edits: Edits })
  | PlacedOrder

/** The orders in turn. The last is the one shown, or none is: then the stage is idle in the world they made. */
export interface Trip {
  readonly placed: readonly LinkedOrder[]
  readonly shows: 'last' | 'nothing'
}

export type TripProblem = 'orders-unreadable' | 'orders-too-many' | 'order-unreadable'

/** The switches of the order shown are told elsewhere, so they are left out here. */
export function tripToJson({ placed, shows }: Trip): unknown {
  const told = shows === 'last' ? placed.length - 1 : -1
  return {
    v: 2,
    placed: placed.map((one, index) => ({
      ...whatToJson(one),
      ...(one.switches.length === 0 || index === told ? {} : { with: one.switches }),
      ...(one.waitMs === 0 ? {} : { wait: one.waitMs }),
    })),
    shows: shows === 'last' ? 'last' : 'none',
  }
}

function whatToJson(one: LinkedOrder): Readonly<Record<string, unknown>> {
  if ('edits' in one) return { lesson: one.lesson, edits: one.edits }
  const { lesson, order, variations, setting } = one
  return {
    ...(lesson === null ? {} : { lesson }),
    moves: [{ request: orderToJson(order) }],
    ...(variations ? { variations } : {}),
    ...(setting ? { setting } : {}),
  }
}

/**
 * `shownWith`: the switches of the order shown; where none are told, its own in the list count. `most`: how many orders
 * are taken.
 */
export function tripFromJson(
  value: unknown,
  shownWith: PlacedOrder['switches'] | undefined,
  most: number,
): Trip | TripProblem {
  const given = versionOf(value)
  if (!given) return 'orders-unreadable'
  const { list, shows, read } = given
  if (list.length > most) return 'orders-too-many'
  const placed: LinkedOrder[] = []
  for (const one of list) {
    const members = membersOf(one)
    const order = members && read(members)
    if (!order) return 'order-unreadable'
    placed.push(order)
  }
  const last = placed.at(-1)
  if (shows === 'last' && last && shownWith) placed[placed.length - 1] = { ...last, switches: shownWith }
  return { placed, shows: last ? shows : 'nothing' }
}

interface Given extends Pick<Trip, 'shows'> {
  readonly list: readonly unknown[]
  read(members: ReadonlyMap<string, unknown>): LinkedOrder | null
}

function versionOf(value: unknown): Given | null {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    const isIdle = list.at(-1) === null
    return { list: isIdle ? list.slice(0, -1) : list, shows: isIdle ? 'nothing' : 'last', read: readVersion1 }
  }
  const members = membersOf(value)
  const list: unknown = members?.get('placed')
  const shows = members?.get('shows') ?? 'last'
  if (members?.get('v') !== 2 || !Array.isArray(list) || (shows !== 'last' && shows !== 'none')) return null
  return { list, shows: shows === 'last' ? 'last' : 'nothing', read: readVersion2 }
}

function readVersion1(members: ReadonlyMap<string, unknown>): LinkedOrder | null {
  const order = orderFrom(members)
  const how = howFrom(members)
  return order && how ? { lesson: lessonThen(order), order, ...how } : null
}

function readVersion2(members: ReadonlyMap<string, unknown>): LinkedOrder | null {
  const how = howFrom(members)
  const lesson = lessonFrom(members.get('lesson'))
  if (!how || lesson === undefined) return null
  if (members.has('edits')) {
    const edits = editsFrom(members.get('edits'))
    return edits && lesson !== null ? { lesson, edits, ...how } : null
  }
  const order = onlyRequest(members.get('moves'), members.get('turns') ?? [])
  const variations = members.has('variations') ? variationsFrom(members.get('variations')) : undefined
  const setting = members.has('setting') ? settingFrom(members.get('setting')) : undefined
  if (!order || variations === null || setting === null) return null
  return { lesson, order, ...(variations ? { variations } : {}), ...(setting ? { setting } : {}), ...how }
}

/** Several moves, and turns to play them in, cannot be told yet. */
function onlyRequest(moves: unknown, turns: unknown): PlacedOrder['order'] | null {
  if (!Array.isArray(moves) || moves.length !== 1 || !Array.isArray(turns) || turns.length > 0) return null
  const move = membersOf(moves[0])
  const request = membersOf(move?.get('request'))
  return request && (move?.get('kind') ?? 'request') === 'request' ? orderFrom(request) : null
}

function howFrom(members: ReadonlyMap<string, unknown>): Pick<PlacedOrder, 'switches' | 'waitMs'> | null {
  const switches = switchesFrom(members.get('with') ?? [])
  const waitMs = waitFrom(members.get('wait') ?? 0)
  return switches && waitMs !== null ? { switches, waitMs } : null
}

/** Which lessons there are is known elsewhere; one from a file is never named. */
function lessonFrom(value: unknown): string | null | undefined {
  if (value === undefined) return null
  return typeof value === 'string' && /^[a-z][a-z\d-]{0,39}$/.test(value) && !isForeign(value) ? value : undefined
}

function settingFrom(value: unknown): PlacedOrder['setting'] | null {
  const members = membersOf(value)
  const [shelves, about] = [members?.get('shelves'), members?.get('about')]
  if (!isList(shelves) || !isList(about)) return null
  const names = shelves.filter((name) => typeof name === 'string' && /^[a-z][a-z\d_]{0,39}$/.test(name))
  const known = stations.filter((station) => about.includes(station))
  return names.length === shelves.length && names.length <= mostFields && known.length === about.length
    ? { shelves: names.map(String), about: known }
    : null
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

function editsFrom(value: unknown): Edits | null {
  const moves = membersOf(value)
  if (!moves || moves.size > mostFields) return null
  const edits: [string, Readonly<Record<string, string>>][] = []
  for (const [move, values] of moves) {
    const fields = membersOf(values)
    if (!fields || fields.size > mostFields) return null
    const texts: [string, string][] = []
    for (const [name, text] of fields) {
      if (typeof text !== 'string' || text.length > grown(orderLimits.body)) return null
      texts.push([name, text])
    }
    edits.push([move, Object.fromEntries(texts)])
  }
  return Object.fromEntries(edits)
}

const mostFields = 20
