// The next order, before it is sent: which world it meets, whose badge goes with it, and what the switches make of it.
// The pad, the wallet, the picture at the table and the sending all ask here, so that what is seen is what is sent.

import { type Lesson, orderOf, settingOf } from '../../lessons'
import {
  type Entry,
  entryAt,
  holderOf,
  type Order,
  openingMs,
  type Setting,
  type Variations,
  vary,
  type Wallet,
} from '../../simulation'
import type { AppState } from '../state'
import { knownValues } from './known-values'

export interface NextWorld {
  /** The order whose world it meets once more; `undefined` where it comes after the last one. */
  readonly again: Entry | undefined
  /** The entry after which it comes; `null` for the seed world. */
  readonly parent: number | null
  readonly wallet: Wallet
  /** World time that passes before it, milliseconds. */
  readonly waitMs: number
  /** The world's clock when it is sent, milliseconds since 1970, without what a switch adds. */
  readonly clockMs: number
}

type Known = Pick<
  AppState,
  'history' | 'shown' | 'base' | 'drafted' | 'woundMs' | 'lesson' | 'switches' | 'putAway' | 'fresh' | 'onPad'
>

/** Between two orders a guest thinks. Always this long, so that the same orders make the same worlds. */
export const thinkingMs = 10_000

const empty: Wallet = { token: null, cookies: [] }

export function nextWorld(state: Known): NextWorld {
  const { history, base, drafted, woundMs } = state
  const again = drafted === 'again' ? entryAt(history, state.shown) : undefined
  const last = entryAt(history, base)
  const world = again ? again.before : last?.run.world
  const waitMs = (again ? again.placed.waitMs : last ? thinkingMs : 0) + woundMs
  return {
    again,
    parent: again ? again.parent : base,
    wallet: world?.wallet ?? empty,
    waitMs,
    clockMs: (world?.wallClockMs ?? openingMs) + waitMs,
  }
}

/** The lesson's order with what the form holds; where it holds nothing, with what it begins with. */
export function lessonOrder(state: Known, values: Readonly<Record<string, string>> = {}): Order {
  const { wallet } = nextWorld(state)
  return orderOf(state.lesson, { ...Object.fromEntries(knownValues(state)), ...values }, holderOf(wallet))
}

/** What is on the pad now, before any variation; a badge that was put away stays at home. */
export const writtenOrder = (state: Known): Order => atHome(state, state.onPad ?? lessonOrder(state))

/** The variations that the order on the pad can have beside the general ones: an order of one's own has none. */
export const variationsNow = ({ lesson, onPad }: Pick<Known, 'lesson' | 'onPad'>): Variations | undefined =>
  onPad ? undefined : lesson.variations

/** What the lesson of the order on the pad says about the picture: an order of one's own has the usual. */
export const settingNow = ({ lesson, onPad }: Pick<Known, 'lesson' | 'onPad'>): Partial<Setting> =>
  onPad ? {} : settingOf(lesson)

/** What is on the pad now, as the switches make it. */
export const variedOrder = (state: Known): Order => vary(writtenOrder(state), state.switches, variationsNow(state))

/** The order without the badge in the wallet, if that one was put away. */
export function atHome(state: Known, order: Order): Order {
  const { token } = nextWorld(state).wallet
  return order.as === 'session' && token !== null && token === state.putAway ? { ...order, as: 'none' } : order
}

/** What a lesson's field takes once only, by the field's name. */
export const uniqueFields = ({
  fields,
}: Lesson): readonly (Lesson['fields'][number] & Required<Pick<Lesson['fields'][number], 'unique'>>)[] =>
  fields.flatMap((field) => (field.unique ? [{ ...field, unique: field.unique }] : []))
