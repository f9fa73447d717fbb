// The page's one store: what the learner chose, and what the kitchen did. Where the playhead is, the player knows.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Lesson } from '../../lessons'
import type { Run } from '../../simulation'
import type { Detail } from '../../trace'

export type Theme = 'light' | 'dark' | 'auto'
export type Movement = 'auto' | 'full' | 'less'
export type Reading = 'twelve' | 'developer'
export type Tab = 'ticket' | 'pantry'

/** Kept between visits where the browser allows it. */
export interface Preferences {
  readonly theme: Theme
  readonly movement: Movement
  readonly reading: Reading
  readonly detail: Detail
  /** Unfolded parts stay unfolded. */
  readonly pad: 'open' | 'folded'
  readonly inside: 'open' | 'folded'
  readonly tab: Tab
}

/** Why something did not work; each has its sentence in the words. */
export type Problem = 'openKitchen' | 'network' | 'crypto' | 'send'

export type Way = 'service-worker' | 'in-page'

export interface AppState {
  readonly lesson: Lesson
  readonly preferences: Preferences
  /** How orders reach the server; `null` until the kitchen is open, `closed` where it failed to open. */
  readonly way: Way | 'closed' | null
  readonly busy: 'opening' | 'sending' | null
  readonly problem: Problem | null
  /** The last order that ran. A failed one leaves it as it was. */
  readonly run: Run | null
}

export type AppStore = StoreApi<AppState>

export const firstVisit: Preferences = {
  theme: 'auto',
  movement: 'auto',
  reading: 'twelve',
  detail: 'story',
  pad: 'folded',
  inside: 'folded',
  tab: 'ticket',
}

/** The state the built HTML shows; what was kept from an earlier visit is put in afterwards, so that both agree. */
export const createAppStore = (lesson: Lesson): AppStore =>
  createStore<AppState>(() => ({
    lesson,
    preferences: firstVisit,
    way: null,
    busy: null,
    problem: null,
    run: null,
  }))
