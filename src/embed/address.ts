// The address of a moment: what a link says of lesson, orders, place and looks (the table of EMBEDDING, “Address”).

import { fromBase64Url, mostOrders, toBase64Url } from '../shared'
import { codecs } from './codecs'
import { type Trip, type TripProblem, tripFromJson, tripToJson } from './placed-orders'
import { type Fault, quote } from './reading'
import { defaults, type Settings } from './settings'

/** What an address says; what it leaves out has its default. */
export interface Address extends Partial<Settings> {
  /** Left out: the lesson's own order, in the seed world. */
  readonly orders?: Trip
}

export type Parameter = keyof Address

/** A part of an address that was not taken, with the parameter it stands in. The default holds in its place. */
export type AddressProblem = { readonly parameter: Parameter } & (
  | Fault
  | { readonly code: TripProblem | 'orders-too-long'; readonly value: string }
)

export interface WrittenAddress {
  /** Empty, or begins with `?`. */
  readonly search: string
  /** Empty, or begins with `#`. */
  readonly hash: string
  /** The orders were too long for a link, so all that tells of the trip is left out. */
  readonly tooLong: boolean
}

/** Longest text of orders that an address takes, in characters. What is kept beside it for a tab may be longer. */
export const longestOrders = 16_384

/** How many orders there may be in a text of that length: what is kept for a tab holds a whole visit. */
const mostIn = (longest: number): number => (longest > longestOrders ? Number.POSITIVE_INFINITY : mostOrders)

/** What tells of the trip: without its orders it would show another one. */
const ofTheTrip: ReadonlySet<Parameter> = new Set(['orders', 'at', 'step', 'from', 'to', 'with', 'autoplay'])

/**
 * Reads `location.search` and `location.hash`; never throws. Parameters nobody knows are passed over;
 * one that stands in both counts where it belongs. `longest`: characters of orders that are taken.
 */
export function readAddress(
  search: string,
  hash: string,
  longest = longestOrders,
): { readonly address: Address; readonly problems: readonly AddressProblem[] } {
  const query = new URLSearchParams(search)
  const fragment = new URLSearchParams(hash.replace(/^#/, ''))
  const problems: AddressProblem[] = []
  const settings: { -readonly [Name in keyof Settings]?: Settings[Name] } = {}

  const take = <Name extends keyof Settings>(name: Name): void => {
    const codec = codecs[name]
    const text =
      codec.place === 'query' ? (query.get(name) ?? fragment.get(name)) : (fragment.get(name) ?? query.get(name))
    if (text === null) return
    const { value, faults } = codec.read(text)
    if (value !== undefined) settings[name] = value
    problems.push(...faults.map((fault) => ({ ...fault, parameter: name })))
  }
  for (const name of names) take(name)

  const text = fragment.get('orders') ?? query.get('orders')
  if (text === null) return { address: settings, problems }
  const trip = readOrders(text, longest, settings.with)
  if (typeof trip !== 'string') return { address: { ...settings, orders: trip }, problems }
  return { address: settings, problems: [...problems, { code: trip, parameter: 'orders', value: quote(text) }] }
}

/**
 * Writes what is not the default, and of `always` also what is, in the order of the table.
 * `longest`: characters of orders that are written.
 */
export function writeAddress(
  address: Address,
  longest = longestOrders,
  always: readonly (keyof Settings)[] = [],
): WrittenAddress {
  const orders = address.orders ? encoded(address.orders) : ''
  const tooLong = orders.length > longest || (address.orders?.placed.length ?? 0) > mostIn(longest)
  const query: string[] = []
  const fragment: string[] = []

  const put = <Name extends keyof Settings>(name: Name, value: Settings[Name] | undefined): void => {
    if (value === undefined || (tooLong && ofTheTrip.has(name))) return
    const codec = codecs[name]
    const text = codec.write(value)
    if (text === writtenDefaults.get(name) && !always.includes(name)) return
    ;(codec.place === 'query' ? query : fragment).push(`${name}=${readable(text)}`)
  }
  for (const name of names) put(name, address[name])
  if (orders !== '' && !tooLong) fragment.push(`orders=${orders}`)

  return {
    search: query.length === 0 ? '' : `?${query.join('&')}`,
    hash: fragment.length === 0 ? '' : `#${fragment.join('&')}`,
    tooLong,
  }
}

/** Whether a query or fragment says anything: `#restaurant` is only a place in the page. */
export function saysSomething(search: string, hash: string): boolean {
  const given = [...new URLSearchParams(search), ...new URLSearchParams(hash.replace(/^#/, ''))]
  return given.some(([name]) => name === 'orders' || Object.hasOwn(codecs, name))
}

/** An address is written at every step, and a trip may hold a megabyte: each trip is encoded once. */
function encoded(trip: Trip): string {
  const before = encodings.get(trip)
  if (before !== undefined) return before
  const text = toBase64Url(JSON.stringify(tripToJson(trip)))
  encodings.set(trip, text)
  return text
}
const encodings = new WeakMap<Trip, string>()

const isName = (name: string): name is keyof Settings => Object.hasOwn(codecs, name)
const names = Object.keys(codecs).filter(isName)

const writtenDefaults: ReadonlyMap<string, string> = new Map(
  names.flatMap((name) => (name in defaults ? [[name, writeDefault(name)] as const] : [])),
)

function writeDefault<Name extends keyof Settings>(name: Name): string {
  const given: Partial<Settings> = defaults
  const value = given[name]
  return value === undefined ? '' : codecs[name].write(value)
}

function readOrders(text: string, longest: number, shownWith: Settings['with'] | undefined) {
  if (text.length > longest) return 'orders-too-long'
  const json = fromBase64Url(text)
  if (!json.ok) return 'orders-unreadable'
  try {
    return tripFromJson(JSON.parse(json.value), shownWith, mostIn(longest))
  } catch {
    return 'orders-unreadable'
  }
}

/** What a query and a fragment may hold as it is (RFC 3986 §3.4) stays readable. */
const readable = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')
