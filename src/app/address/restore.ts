// Brings the page to the moment an address describes: at the start, and when somebody pastes a new fragment.

import { type Address, type AddressProblem, defaults, readAddress, saysSomething } from '../../embed'
import { inCatalogue, isForeign, type Lesson } from '../../lessons'
import { allVariations, checkPlaced, isFaultId, type SwitchId, type Variations } from '../../simulation'
import { type AddressNote, type Asked, orderSaved, type PageModel, type SavedVisit, type View } from '../../visit'
import { preferencesOf, tellsOfTrip, visitOf } from './moment'
import { keptLesson, keptPlace } from './tab-store'

/** What cannot be read makes the whole trip another one, so it is not begun. */
const spoilsTrip: ReadonlySet<string> = new Set(['orders', 'lesson'])

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

/**
 * Opens the lesson; an address that names none leaves a first page where the learner left off. Resolves to whether
 * another one is open now, and what could not be done.
 */
export async function openAsAsked(
  model: PageModel,
  address: Address,
  when: 'first' | 'later',
): Promise<{ readonly isOther: boolean; readonly notes: readonly AddressNote[] }> {
  const { lesson } = model.store.getState()
  const wanted = address.lesson ?? (when === 'first' ? keptLesson() : null)
  if (wanted === null || wanted === lesson.id) return { isOther: false, notes: [] }
  const isOpen = await model.openLesson(wanted)
  if (isOpen || address.lesson === undefined) return { isOther: isOpen, notes: [] }
  // That one could not be loaded is the page's problem, and no mistake of the address.
  const notHere = { code: 'lesson-not-here', parameter: 'lesson', value: wanted } as const
  return { isOther: false, notes: isForeign(wanted) ? [notHere] : [] }
}

/**
 * Plays the orders of an address again and goes to its step; `begins` is called when the first is placed. Never
 * rejects; resolves to what could not be done. Where the trip cannot be begun, what was there stays.
 */
export async function replayAsAsked(
  model: PageModel,
  asked: Address,
  problems: readonly (AddressProblem | AddressNote)[],
  begins: () => void,
): Promise<readonly AddressNote[]> {
  if (problems.some(({ parameter }) => parameter && spoilsTrip.has(parameter))) return []
  const { address, notes } = withKnownSwitches(asked, model.store.getState().lesson)
  // Where nothing of it could be taken, nothing was said.
  if (tellsOfTrip(asked) && !tellsOfTrip(address)) return notes
  const visit = visitOf(address, model.store.getState().lesson)
  const refused = await refusalOf(model, visit)
  if (refused) return [...notes, refused]
  const { part } = model.store.getState()
  model.store.setState({ part: { from: address.from ?? null, to: address.to ?? null } })
  begins()
  await model.restore(visit)
  const { problem } = model.store.getState()
  if (problem) {
    model.store.setState({ part })
    return [...notes, failedTrip]
  }
  if (!visit.shown) {
    model.store.setState({ switches: address.with ?? defaults.with })
    return notes
  }
  return [...notes, ...(model.journey() ? missingPlaces(model, address) : [failedTrip])]
}

/** What can be switched on is known with the lesson. */
function withKnownSwitches(
  address: Address,
  lesson: Lesson,
): { readonly address: Address; readonly notes: readonly AddressNote[] } {
  if (!address.with) return { address, notes: [] }
  const shown = address.orders?.placed.at(-1)
  const isKnown = (id: SwitchId): boolean =>
    knowsSwitch(lesson.variations, id) || (shown !== undefined && 'order' in shown && knowsSwitch(shown.variations, id))
  const unknown = address.with.filter((id) => !isKnown(id))
  const { with: named, ...rest } = address
  const known = named.filter(isKnown)
  return {
    address: known.length === 0 && unknown.length > 0 ? rest : { ...rest, with: known },
    notes: unknown.map((value) => ({ code: 'switch-unknown', parameter: 'with', value })),
  }
}

const knowsSwitch = (own: Variations | undefined, id: SwitchId): boolean =>
  isFaultId(id) || Object.hasOwn(allVariations(own), id)

/** Why one of the orders cannot be placed; the lessons that they are of are there from then on. */
async function refusalOf(model: PageModel, { placed }: SavedVisit): Promise<AddressNote | null> {
  const missing = await model.loadLessons(placed.flatMap(({ lesson }) => lesson ?? []))
  const { lessons } = model.store.getState()
  for (const saved of placed) {
    const lesson = saved.lesson === null ? undefined : lessons.get(saved.lesson)?.lesson
    const order = orderSaved(saved, lesson, { token: null, cookies: [] })
    if (missing.some((id) => inCatalogue(id))) return failedTrip
    if (!order || missing.includes(saved.lesson ?? ''))
      return { code: 'lesson-unknown', parameter: 'orders', value: (saved.lesson ?? '').slice(0, 60) }
    const own = 'order' in saved && saved.variations ? saved.variations : lesson?.variations
    if (!saved.switches.every((id) => knowsSwitch(own, id)))
      return { code: 'order-unreadable', parameter: 'orders', value: '' }
    const checked = checkPlaced(order)
    if (!checked.ok) return { code: 'order-refused', parameter: 'orders', value: checked.error.value.slice(0, 60) }
  }
  return null
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
