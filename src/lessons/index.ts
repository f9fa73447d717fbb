// The face of `lessons`: the lessons as data, and the order one makes.

import { logIn } from './content/log-in/lesson'
import { menu } from './content/menu/lesson'
import { page } from './content/page/lesson'
import { profile } from './content/profile/lesson'
import { signUp } from './content/sign-up/lesson'
import type { Lesson } from './lesson'

export { type Lesson, type LessonField, type LessonId, orderOf } from './lesson'

/** In the order in which they are offered. */
export const lessons: readonly Lesson[] = [page, menu, signUp, logIn, profile]

/** What a first visit starts with. */
export const firstLesson: Lesson = menu

/** The lesson of that id; `undefined` for any other text. */
export const lessonById = (id: string): Lesson | undefined => lessons.find((lesson) => lesson.id === id)
