// Brings the page to the moment an address describes: at the start, and when somebody pastes a new fragment.

import { type Address, type AddressProblem, defaults, readAddress, saysSomething } from '../../embed'
import { checkPlaced } from '../../simulation'
import type { AddressNote, Asked, PageModel, View } from '../../visit'
import { preferencesOf, visitOf } from './moment'
import { keptLesson, keptPlace } from './tab-store'

/** What cannot be read makes the whole trip another one, so it is not begun. */
const spoilsTrip: ReadonlySet<AddressProblem['parameter']> = new Set(['orders', 'lesson'])

/** Reads the page's address, or what was kept beside it for this tab. */
export function addressAt({ search, hash }: Pick<Location, 'search' | 'hash'>): ReturnType<typeof readAddress> {
  const kept = keptPlace(search + hash)
  return kept ? readAddress(kept.search, kept.hash, Number.POSITIVE_INFINITY) : readAddress(search, hash)
}

/** Whether a fragment only names a place in the page, such as `#restaurant`. */
export const isPlaceInPage = ({ hash }: Pick<Location, 'hash'>): boolean => hash.length > 1 && !saysSomething('', hash)

/** Sets what an address states of the page's looks; synchronous, so that it holds before the first paint. */
export function showAsAsked(model: PageModel, address: Address, natural: View): void {
  model.showOnly(preferencesOf(address))
  if (address.speed !== undefined) model.player.send({ type: 'rate', rate: address.speed })
  model.store.setState(({ address: before }) => ({
    address: { ...before, asked: askedOf(address) },
    view: address.view ?? natural,
  }))
}

/** Opens the lesson; an address that names none leaves a first page where the learner left off. */
export function openAsAsked(model: PageModel, address: Address, when: 'first' | 'later'): boolean {
  const { lesson } = model.store.getState()
  const wanted = address.lesson ?? (when === 'first' ? keptLesson() : null)
  if (wanted === null || wanted === lesson.id) return false
  model.openLesson(wanted)
  return model.store.getState().lesson.id !== lesson.id
}

/**
 * Plays the orders of an address again and goes to its step. Never rejects; resolves to what could not be done. Where
 * the trip cannot be begun, what was there stays.
 */
export async function replayAsAsked(
  model: PageModel,
  address: Address,
  problems: readonly AddressProblem[],
): Promise<readonly AddressNote[]> {
  if (problems.some(({ parameter }) => spoilsTrip.has(parameter))) return []
  const visit = visitOf(address, model.store.getState().lesson)
  for (const { order } of visit.placed) {
    const checked = checkPlaced(order)
    if (!checked.ok) return [{ code: 'order-refused', parameter: 'orders', value: checked.error.value.slice(0, 60) }]
  }
  const { part } = model.store.getState()
  model.store.setState({ part: { from: address.from ?? null, to: address.to ?? null } })
  await model.restore(visit)
  const { problem } = model.store.getState()
  if (problem) {
    model.store.setState({ part })
    return [failedTrip]
  }
  if (!visit.shown) {
    model.store.setState({ switches: address.with ?? defaults.with })
    return []
  }
  return model.journey() ? missingPlaces(model, address) : [failedTrip]
}

const failedTrip: AddressNote = { code: 'trip-failed', parameter: 'orders', value: '' }

/** Places the address names that this trip does not have: known only once it ran. */
function missingPlaces(model: PageModel, { at, from, to, step }: Address): readonly AddressNote[] {
  const journey = model.journey()
  if (!journey) return []
  const isUnknown = (id: string | undefined): id is string =>
    id !== undefined && id !== 'end' && journey.reachedAtMs(id) === undefined
  const named = [
    ['at', at],
    ['from', from],
    ['to', to],
  ] as const
  const notes: AddressNote[] = []
  for (const [parameter, id] of named)
    if (isUnknown(id)) notes.push({ code: 'step-unknown', parameter, value: id.slice(0, 60) })
  const count = journey.steps.length
  if (at === undefined && step !== undefined && step > count)
    notes.push({ code: 'step-past-end', parameter: 'step', value: String(step), count })
  return notes
}

const askedNames = ['view', 'lang', 'motion', 'text', 'predict', 'controls', 'hide', 'allow'] as const

function askedOf(address: Address): Asked {
  const asked: { -readonly [Name in keyof Asked]: Asked[Name] } = {}
  const take = <Name extends keyof Asked>(name: Name): void => {
    const value = address[name]
    if (value !== undefined) asked[name] = value
  }
  for (const name of askedNames) take(name)
  return asked
}
