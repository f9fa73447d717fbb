// How an order is placed: with what its switches write; and how one that a link or a reload brings back is again.

import { type Edits, freshOrderOf, type Lesson, settingOf } from '../../lessons'
import {
  holderOf,
  type Order,
  type PlacedOrder,
  type StandIns,
  type SwitchId,
  type Variations,
  type Wallet,
} from '../../simulation'

/** An order of a saved visit: what was written on a lesson's form, or the whole order. */
export type SavedOrder =
  | {
      readonly lesson: string
      readonly edits: Edits
      readonly switches: readonly SwitchId[]
      readonly waitMs: number
    }
  | PlacedOrder

/** The order with other switches: what those of the lesson's own variations write, and what the lesson shows. */
export function placedWith(before: PlacedOrder, switches: readonly SwitchId[], lesson?: Lesson | null): PlacedOrder {
  // A lesson from a file may be gone by now: then what it said before still holds.
  const variations = onlyThose(lesson ? lesson.variations : (before.variations ?? {}), switches)
  const setting = lesson ? settingOf(lesson) : before.setting
  return {
    lesson: before.lesson,
    order: before.order,
    switches,
    ...(Object.keys(variations).length > 0 ? { variations } : {}),
    ...(setting ? { setting } : {}),
    waitMs: before.waitMs,
  }
}

/** The order that a saved one means for whoever has that wallet. */
export function orderSaved(saved: SavedOrder, lesson: Lesson | undefined, wallet: Wallet): Order | null {
  if ('order' in saved) return saved.order
  return lesson ? freshOrderOf(lesson, saved.edits, holderOf(wallet)) : null
}

/** Secrets that somebody wrote into a link become stand-ins too, counted from the first as on a fresh page. */
export function placedAgain(
  saved: SavedOrder,
  lesson: Lesson | undefined,
  wallet: Wallet,
  standIns: StandIns,
): PlacedOrder {
  const order = orderSaved(saved, lesson, wallet)
  if (!order) throw new Error(`The lesson ${saved.lesson} was not loaded.`)
  const told = 'order' in saved ? saved : { lesson: saved.lesson, order, switches: [], waitMs: saved.waitMs }
  return placedWith({ ...told, order: standIns.replace(order) }, saved.switches, lesson)
}

const onlyThose = (variations: Variations, switches: readonly SwitchId[]): Variations =>
  Object.fromEntries(Object.entries(variations).filter(([id]) => switches.includes(id)))
