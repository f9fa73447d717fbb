// The face of `lessons`: the lessons as data, and the order one makes.

import { signUp } from './content/sign-up/lesson'
import type { Lesson } from './lesson'

export type { Order, PlacedOrder, SwitchId } from '../simulation'
export { type Lesson, type LessonField, orderOf } from './lesson'

export const lessons: readonly Lesson[] = [signUp]

/** What a first visit starts with. */
export const firstLesson: Lesson = signUp
