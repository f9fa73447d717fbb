// The face of `lessons`: the lessons as data, and the order one makes.

import type { Order } from '../simulation'
import { logIn } from './content/log-in/lesson'
import { menu } from './content/menu/lesson'
import { page } from './content/page/lesson'
import { profile } from './content/profile/lesson'
import { signUp } from './content/sign-up/lesson'
import type { Lesson } from './lesson'

export type { Order, PlacedOrder, SwitchId } from '../simulation'
export { type Lesson, type LessonField, type LessonId, orderOf, settingOf } from './lesson'

/** In the order in which they are offered. */
export const lessons: readonly Lesson[] = [page, menu, signUp, logIn, profile]

/** What a first visit starts with. */
export const firstLesson: Lesson = menu

/** The lesson whose form writes such an order; `undefined` for an order of the guest's own. */
export const lessonOf = ({ method, path }: Pick<Order, 'method' | 'path'>): Lesson | undefined =>
  lessons.find(({ order }) => order.method === method && isPathOf(order.path, path))

/** The lesson of that id; `undefined` for any other text. */
export const lessonById = (id: string): Lesson | undefined => lessons.find((lesson) => lesson.id === id)

function isPathOf(template: string, path: string): boolean {
  const [before = '', after] = template.split('{me}')
  if (after === undefined) return path === template
  return (
    path.startsWith(before) &&
    path.endsWith(after) &&
    /^\d+$/.test(path.slice(before.length, path.length - after.length))
  )
}
