// What the page keeps of its address beyond lesson, orders and preferences.

import type { AddressProblem, Settings } from '../embed'

/** What is wrong with an address; each code has its sentence in the words. */
export type AddressNote =
  | AddressProblem
  | { readonly code: 'step-unknown'; readonly parameter: 'at' | 'from' | 'to'; readonly value: string }
  | { readonly code: 'step-past-end'; readonly parameter: 'step'; readonly value: string; readonly count: number }
  | { readonly code: 'lesson-not-here'; readonly parameter: 'lesson'; readonly value: string }
  | { readonly code: 'order-refused' | 'trip-failed'; readonly parameter: 'orders'; readonly value: string }

/** What only an address says: no control of the page changes it, and it stays in the address. */
export type Asked = Partial<
  Pick<Settings, 'view' | 'lang' | 'motion' | 'text' | 'predict' | 'controls' | 'hide' | 'allow'>
>

export interface AddressState {
  readonly asked: Asked
  readonly notes: readonly AddressNote[]
  /** Restores the page's address once more; `null` before it was restored at all. */
  readonly again: (() => void) | null
}

export const quietAddress: AddressState = { asked: {}, notes: [], again: null }
