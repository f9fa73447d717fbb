// The page's one store: what the learner chose, and what the kitchen did. Where the playhead is, the player knows.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { FileProblem, Lesson, LessonWords, OpenedLesson } from '../lessons'
import { invariant } from '../shared'
import { type Entry, entryAt, type History, type Order, type SwitchId } from '../simulation'
import type { Detail, Station } from '../trace'
import { type AddressState, quietAddress } from './address'

export type Theme = 'light' | 'dark' | 'contrast' | 'auto'
export type Movement = 'auto' | 'full' | 'less'
export type Reading = 'twelve' | 'developer'
export type Lens = 'restaurant' | 'both' | 'backend'
export type View = 'full' | 'embed' | 'projector' | 'text'
export type Tab = 'ticket' | 'recipe' | 'pantry' | 'trace'

export const lenses: readonly Lens[] = ['restaurant', 'both', 'backend']
export const tabs: readonly Tab[] = ['ticket', 'recipe', 'pantry', 'trace']

/** Kept between visits where the browser allows it. */
export interface Preferences {
  readonly theme: Theme
  readonly movement: Movement
  readonly reading: Reading
  readonly detail: Detail
  /** `null` until it is chosen: then it follows what the learner has seen (`lensOf`). */
  readonly lens: Lens | null
  /** Single letters and digits as shortcuts (WCAG 2.1.4: they can be switched off). */
  readonly keys: 'on' | 'off'
  /** Unfolded parts stay unfolded. */
  readonly pad: 'open' | 'folded'
  readonly inside: 'open' | 'folded'
  readonly tab: Tab
  /** Ids of the lessons whose trip was seen to its end. */
  readonly finished: readonly string[]
}

/** Why something did not work; each has its sentence in the words. */
export type Problem = 'openKitchen' | 'network' | 'crypto' | 'send' | 'lesson'

export type Way = 'service-worker' | 'in-page'

export interface AppState {
  readonly lesson: Lesson
  /** Every lesson that was opened in this visit, `lesson` too, with its words; by id. */
  readonly lessons: ReadonlyMap<string, OpenedLesson>
  /** What holds now (`preferencesNow`): never set by itself. */
  readonly preferences: Preferences
  /** What was chosen by hand, here or on an earlier visit: the only part that is kept. */
  readonly chosen: Partial<Preferences>
  /** What lies over it until it is chosen otherwise, or the page is left: what the address says, what the page unfolded by itself. */
  readonly over: Partial<Preferences>
  readonly view: View
  /** How orders reach the server; `null` until the kitchen is open, `closed` where it failed to open. */
  readonly way: Way | 'closed' | null
  readonly busy: 'opening' | 'sending' | null
  /** What is wrong with the file that was opened last; `null` where nothing is, or that was read. */
  readonly fileProblems: { readonly file: string; readonly problems: readonly FileProblem[] } | null
  readonly problem: Problem | null
  /** Of the seed world: an unsigned 32-bit integer. */
  readonly seed: number
  /** What is switched on: for the shown trip as long as it lasts, and for the next order. */
  readonly switches: readonly SwitchId[]
  /**
   * What the pad is about once a trip has ended: `again`, the same order on the world it met, with another switch;
   * `new`, an order that comes after it; `null`, nothing was changed yet.
   */
  readonly drafted: 'again' | 'new' | null
  /** What the form begins with because the world has the lesson's own value already, by the field's name. */
  readonly fresh: Readonly<Record<string, string>>
  /** The order of one's own on the pad; `null` while the lesson's is there. */
  readonly onPad: Order | null
  /** The bill that comes at the end of a trip: it comes by itself where there is room, put away it leaves a tab. */
  readonly bill: 'open' | 'folded' | 'wanted'
  /** How far the world's clock was wound for the next order, milliseconds. */
  readonly woundMs: number
  /** The token that the page has put away: orders go without it, until a log-in brings another. */
  readonly putAway: string | null
  /** Every order of this visit. */
  readonly history: History
  /** Whose trip is on stage, by number; `null` while the stage waits for an order. */
  readonly shown: number | null
  /** Numbers of the entries whose trip was seen to its end: of no other may an outcome be told. */
  readonly seen: readonly number[]
  /** After whose trip the next order comes; `null` for the seed world. */
  readonly base: number | null
  /** Whose trip the shown one is compared with. */
  readonly compared: number | null
  /** Ids of the first and the last step to be played; `null` for the trip's own. */
  readonly part: { readonly from: string | null; readonly to: string | null }
  readonly address: AddressState
  /** The room that was pressed last, what came of it, and at which step the page stood then. */
  readonly asked: { readonly station: Station; readonly came: RoomPress; readonly stepId: string | null } | null
}

/** `not-yet`: no step was or comes there; while the trip goes on, that is all that may be told. `never`: nor did one. */
export type RoomPress = 'went' | 'no-order' | 'here' | 'not-yet' | 'never'

export type AppStore = StoreApi<AppState>

export const shownEntry = (state: AppState): Entry | undefined => entryAt(state.history, state.shown)
export const comparedEntry = (state: AppState): Entry | undefined => entryAt(state.history, state.compared)

/** The words of the lesson that is open. */
export const lessonWords = ({ lessons, lesson }: Pick<AppState, 'lessons' | 'lesson'>): LessonWords => {
  const words = lessons.get(lesson.id)?.words
  invariant(words, 'a lesson was opened without its words')
  return words
}

/** How many stops the story of the open lesson usually has. */
export const usualStops = ({ lessons, lesson }: AppState): number => lessons.get(lesson.id)?.stops ?? 0

/** Until one is chosen: the restaurant's words alone, and after the first finished trip both. */
export const lensOf = ({ lens, finished }: Preferences): Lens => lens ?? (finished.length > 0 ? 'both' : 'restaurant')

/** The plates in the drawing carry both words from the start, unless one was chosen: there the field's word is met. */
export const plateLensOf = ({ lens }: Preferences): Lens => lens ?? 'both'

export const firstVisit: Preferences = {
  theme: 'auto',
  movement: 'auto',
  reading: 'twelve',
  detail: 'story',
  lens: null,
  keys: 'on',
  pad: 'folded',
  inside: 'folded',
  tab: 'ticket',
  finished: [],
}

export const preferencesNow = ({ chosen, over }: Pick<AppState, 'chosen' | 'over'>): Preferences => ({
  ...firstVisit,
  ...chosen,
  ...over,
})

/** The state the built HTML shows; what was kept from an earlier visit is put in afterwards, so that both agree. */
export const createAppStore = (opened: OpenedLesson): AppStore =>
  createStore<AppState>(() => ({
    lesson: opened.lesson,
    lessons: new Map([[opened.lesson.id, opened]]),
    preferences: firstVisit,
    chosen: {},
    over: {},
    view: 'full',
    way: null,
    busy: null,
    fileProblems: null,
    problem: null,
    seed: 1,
    switches: [],
    drafted: null,
    fresh: {},
    onPad: null,
    bill: 'open',
    woundMs: 0,
    putAway: null,
    history: [],
    seen: [],
    shown: null,
    base: null,
    compared: null,
    part: { from: null, to: null },
    address: quietAddress,
    asked: null,
  }))
