// An order with what was switched on for it: what a history holds.

import type { Order } from './order'
import type { Variations } from './patches'
import type { Setting } from './setup'
import type { SwitchId } from './switch-ids'

/** An order as it was placed: what a history holds. */
export interface PlacedOrder {
  /** The lesson whose order it is, by id; `null` for an order of the guest's own. */
  readonly lesson: string | null
  /** As written, before any variation; secrets are stand-ins already. */
  readonly order: Order
  readonly switches: readonly SwitchId[]
  /** What those switches write that are the lesson's own variations; the general ones are known. */
  readonly variations?: Variations
  /** What the lesson says about the picture; the usual where there is none. */
  readonly setting?: Setting
  /** World time that passes before it: whole milliseconds, below 0 where the clock was wound back. */
  readonly waitMs: number
}
