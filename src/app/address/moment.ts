// The moment the page shows as an address, and an address as a visit to be restored. Pure.

import type { Address, LinkedOrder, Trip } from '../../embed'
import { editsOf, isForeign, type Lesson } from '../../lessons'
import { chainTo, type Entry, entryAt, holderOf, type PlacedOrder } from '../../simulation'
import { type AppState, type Preferences, type SavedVisit, shownEntry, type View } from '../../visit'

interface Moment {
  readonly state: AppState
  /** The id of the step the playhead stands on; `undefined` while the stage waits for an order. */
  readonly stepId: string | undefined
  /** Story seconds a second. */
  readonly rate: number
  /** What the page's width alone would choose. */
  readonly naturalView: View
}

/** Everything a link needs to come back to this moment. */
export function addressOf({ state, stepId, rate, naturalView }: Moment): Address {
  const { lesson, preferences, switches, seed, part, view, address } = state
  const { view: askedView, motion, ...asked } = address.asked
  const trip = tripOf(state)
  return {
    ...asked,
    // A lesson from a file is known in this tab only.
    ...(isForeign(lesson.id) ? {} : { lesson: lesson.id }),
    detail: preferences.detail,
    ...(preferences.lens ? { lens: preferences.lens } : {}),
    reading: preferences.reading === 'twelve' ? '12' : 'developer',
    theme: preferences.theme,
    motion: preferences.movement !== 'less' ? 'auto' : motion === 'none' ? 'none' : 'reduce',
    speed: rate,
    seed,
    // Of the trip on stage; what is switched on for the next order is not yet part of the moment.
    with: shownEntry(state)?.placed.switches ?? switches,
    ...(view === naturalView && askedView === undefined ? {} : { view }),
    ...(part.from === null ? {} : { from: part.from }),
    ...(part.to === null ? {} : { to: part.to }),
    ...(trip?.shows === 'last' && stepId !== undefined ? { at: stepId } : {}),
    ...(trip && !isLessonsOwn(trip, lesson) ? { orders: trip } : {}),
  }
}

/** What a copied link says even where it is the default: whoever opens it may have chosen otherwise. */
export const alwaysCopied = ['detail', 'lens', 'reading'] as const

/** The preferences an address states, and no others. */
export function preferencesOf(address: Address): Partial<Preferences> {
  const { detail, lens, reading, theme, motion } = address
  return {
    // The number of a step, and what is beside it, hang on the detail: a link says nothing where it means the default.
    ...(detail || tellsOfTrip(address) ? { detail: detail ?? 'story' } : {}),
    ...(lens ? { lens } : {}),
    ...(reading || tellsOfTrip(address) ? { reading: reading === 'developer' ? 'developer' : 'twelve' } : {}),
    ...(theme ? { theme } : {}),
    ...(motion ? { movement: motion === 'auto' ? 'auto' : 'less' } : {}),
  }
}

/** Whether an address says anything of orders or a place on a trip. */
export const tellsOfTrip = ({ orders, at, step, from, to, with: switches, seed, autoplay }: Address): boolean =>
  [orders, at, step, from, to, switches, seed, autoplay].some((value) => value !== undefined)

/**
 * The visit an address describes. Without orders of its own, a place or `autoplay` means the lesson's order in the
 * seed world; without those, the stage waits. Secrets that somebody wrote into a link are still in it.
 */
export function visitOf(
  { orders, at, step, seed, autoplay, with: switches = [] }: Address,
  lesson: Lesson,
): SavedVisit {
  const runs = at !== undefined || step !== undefined || autoplay === true
  const trip = orders ?? (runs ? lessonsOwn(lesson, switches) : { placed: [], shows: 'nothing' as const })
  return {
    seed: seed ?? 1,
    placed: trip.placed,
    shown: trip.shows === 'last',
    at: at ?? step ?? 1,
    start: autoplay ? 'playing' : 'standing',
  }
}

/** The orders that made what is on stage, or the world in which it waits; `undefined` in the seed world. */
function tripOf({ history, shown, base, lessons }: AppState): Trip | undefined {
  const last = entryAt(history, shown ?? base)
  if (!last) return undefined
  const shows = shown === null ? 'nothing' : 'last'
  const known = trips[shows].get(last)
  if (known) return known
  const trip: Trip = { placed: chainTo(history, last.number).map((entry) => linked(entry, lessons)), shows }
  trips[shows].set(last, trip)
  return trip
}

/** An entry never changes, nor do those before it; the same trip is the same object, which is encoded once. */
const trips = { nothing: new WeakMap<Entry, Trip>(), last: new WeakMap<Entry, Trip>() }

/** By what was written on the lesson's form where that says it all; a lesson from a file is not named in a link. */
function linked({ placed, before }: Entry, lessons: AppState['lessons']): LinkedOrder {
  const { lesson: id, switches, waitMs } = placed
  if (id === null || isForeign(id)) return { ...placed, lesson: null }
  const lesson = lessons.get(id)?.lesson
  const edits = lesson ? editsOf(lesson, placed.order, holderOf(before.wallet)) : null
  if (edits) return { lesson: id, edits, switches, waitMs }
  // What the lesson says besides is known with it.
  return { lesson: id, order: placed.order, switches, waitMs }
}

/** The lesson's order as it stands on the pad. */
const lessonsOwn = (lesson: Lesson, switches: PlacedOrder['switches']): Trip => ({
  placed: [{ lesson: lesson.id, edits: {}, switches, waitMs: 0 }],
  shows: 'last',
})

const isLessonsOwn = ({ placed, shows }: Trip, lesson: Lesson): boolean => {
  const switches = placed[0]?.switches ?? []
  if (placed.length !== 1) return false
  return shows === 'last' && JSON.stringify(placed) === JSON.stringify(lessonsOwn(lesson, switches).placed)
}
