// What somebody has begun to write: it stays while another part of the page is looked at. Nothing of it was sent.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppStore } from '../state'
import { createPad, type Pad } from './pad'

export interface Typed {
  /** The SQL of one's own; `null` until there is any. */
  readonly sql: string | null
  /** Lesson → field → what was typed there. Never a password. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface Drafts extends Pad {
  readonly typed: StoreApi<Typed>
}

export const createDrafts = (store: AppStore): Drafts => ({
  typed: createStore<Typed>(() => ({ sql: null, fields: {} })),
  ...createPad(store),
})
