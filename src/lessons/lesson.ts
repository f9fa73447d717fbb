// What a lesson is: an order that really runs, and the form it is written on. Its words stand with the page's, by id.

import type { Order } from '../simulation'

export interface LessonField {
  /** Key in the order's JSON body, and in the form. */
  readonly name: 'email' | 'name' | 'password'
  readonly type: 'text' | 'email' | 'password'
  /** Invented: a learner need not type anything of their own. */
  readonly value: string
}

export interface Lesson {
  /** Stable: links and words use it. */
  readonly id: 'sign-up'
  /** Everything of the order but the body, which the fields make. */
  readonly order: Pick<Order, 'method' | 'path' | 'headers' | 'as'>
  readonly fields: readonly LessonField[]
  /** How many steps the story has as the lesson stands, shown before the order was sent. */
  readonly storySteps: number
}

/** The lesson's order with these values in its body, as JSON in the order of the fields. */
export function orderOf(lesson: Lesson, values: Readonly<Record<string, string>>): Order {
  const body = Object.fromEntries(lesson.fields.map(({ name, value }) => [name, values[name] ?? value]))
  return { ...lesson.order, body: JSON.stringify(body) }
}
