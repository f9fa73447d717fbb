// What somebody has begun to write: it stays while another part of the page is looked at. Nothing of it was sent.

import type { RefObject } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { OrderProblem } from '../../simulation'
import type { Draft } from './draft'

export interface Typed {
  /** The SQL of one's own; `null` until there is any. */
  readonly sql: string | null
  /** Lesson → field → what was typed there. Never a password. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The order pad, which holds the rest of what is being written. */
export interface Desk {
  readonly form: RefObject<HTMLFormElement | null>
  readonly pad: StoreApi<{
    readonly mode: 'lesson' | 'own'
    readonly draft: Draft
    readonly problem: OrderProblem | null
  }>
}

export interface Drafts {
  readonly typed: StoreApi<Typed>
  /** `null` until the pad stands. */
  readonly desk: { current: Desk | null }
}

export const createDrafts = (): Drafts => ({
  typed: createStore<Typed>(() => ({ sql: null, fields: {} })),
  desk: { current: null },
})
