// What a lesson is: an order that really runs, and the form it is written on. Its words stand with the page's, by id.

import type { Order, Setting, SwitchId } from '../simulation'
import type { Station } from '../trace'

/** Stable: links and words use them. */
export const lessonIds = ['page', 'menu', 'sign-up', 'log-in', 'profile'] as const
export type LessonId = (typeof lessonIds)[number]

export interface LessonField {
  /** Key in the order's JSON body, and in the form. */
  readonly name: 'email' | 'name' | 'password'
  readonly type: 'text' | 'email' | 'password'
  /** Invented: a learner need not type anything of their own. */
  readonly value: string
  /** The column that takes each value once only: a new order needs a new one. */
  readonly unique?: { readonly table: string; readonly column: string }
}

export interface Lesson {
  readonly id: LessonId
  /** Everything of the order but the body, which the fields make. `{me}` in its path is the sender's own number. */
  readonly order: Pick<Order, 'method' | 'path' | 'headers' | 'as'>
  /** The user of the house who sends the order while the wallet holds no badge; `null` where it needs none. */
  readonly understudy: number | null
  readonly fields: readonly LessonField[]
  /** What can be switched on, in the order in which it is offered. */
  readonly switches: readonly SwitchId[]
  /** Those of `switches` that are most worth a second order, the best first. */
  readonly worthTrying: readonly SwitchId[]
  /** How many steps the story has as the lesson stands, shown before the order was sent. */
  readonly storySteps: number
  /** About how long the story plays, reading included, in seconds: a multiple of 15. */
  readonly seconds: number
  /** Tables that stand on a shelf of the pantry, at most six, the first in the best place; the usual ones if left out. */
  readonly shelves?: readonly string[]
  /** What it is about. */
  readonly about?: readonly Station[]
  /** How long it takes to play and to look around. */
  readonly minutes: number
  /** What is good to know before. */
  readonly prerequisites: readonly LessonId[]
}

/**
 * The lesson's order with these values in its body, as JSON in the order of the fields. `holder` is whom the badge in
 * the wallet names (`holderOf`); the order is theirs, or the understudy's.
 */
export function orderOf(lesson: Lesson, values: Readonly<Record<string, string>>, holder: number | null): Order {
  const { order, understudy, fields } = lesson
  const sender = holder ?? understudy
  return {
    ...order,
    path: sender === null ? order.path : order.path.replace('{me}', String(sender)),
    as: holder === null && understudy !== null ? `user:${understudy}` : order.as,
    body:
      fields.length === 0
        ? null
        : JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, values[name] ?? value]))),
  }
}

/** What a lesson says about the picture; what it leaves out is as usual. */
export const settingOf = ({ shelves, about }: Lesson): Partial<Setting> => ({
  ...(shelves ? { shelves } : {}),
  ...(about ? { about } : {}),
})
