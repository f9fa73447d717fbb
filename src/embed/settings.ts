// What an address can say, apart from the orders: the values, and what holds where it says nothing.

import type { SwitchId } from '../lessons'

export const details = ['story', 'steps', 'all'] as const
export const lenses = ['restaurant', 'both', 'backend'] as const
export const readings = ['12', 'developer'] as const
export const views = ['full', 'embed', 'projector', 'text'] as const
export const themes = ['light', 'dark', 'contrast', 'auto'] as const
export const motions = ['auto', 'reduce', 'none'] as const
export const controls = ['full', 'minimal', 'none'] as const
export const parts = ['orders', 'own-order', 'faults', 'inspector', 'timeline', 'lens', 'trace', 'share'] as const

export type Part = (typeof parts)[number]

export interface Settings {
  readonly lesson: string
  /** A step's stable id, or `end`; wins over `step`. */
  readonly at: string
  /** From 1, at the present detail. */
  readonly step: number
  /** Step ids: only this part is played. */
  readonly from: string
  readonly to: string
  readonly detail: (typeof details)[number]
  readonly lens: (typeof lenses)[number]
  readonly reading: (typeof readings)[number]
  /** The variations and faults that are on, which are also those of the order shown. */
  readonly with: readonly SwitchId[]
  /** An unsigned 32-bit integer. */
  readonly seed: number
  readonly view: (typeof views)[number]
  readonly theme: (typeof themes)[number]
  readonly motion: (typeof motions)[number]
  /** Per cent, 100 to 200. */
  readonly text: number
  /** 0.25 to 4. */
  readonly speed: number
  readonly autoplay: boolean
  readonly predict: 'on' | 'off'
  /** A BCP 47 tag. */
  readonly lang: string
  readonly controls: (typeof controls)[number]
  /** What a teacher wants out of the way. */
  readonly hide: readonly Part[]
  /** Origins that may command; empty: any embedding window. */
  readonly allow: readonly string[]
}

/** What is so where an address says nothing; such a value is never written. */
export const defaults = {
  step: 1,
  detail: 'story',
  lens: 'restaurant',
  reading: '12',
  with: [],
  seed: 1,
  theme: 'auto',
  motion: 'auto',
  text: 100,
  speed: 1,
  autoplay: false,
  predict: 'on',
  controls: 'full',
  hide: [],
  allow: [],
} as const satisfies Partial<Settings>
