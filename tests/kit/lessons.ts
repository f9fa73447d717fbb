// Every lesson at once, with its words and what becomes of it: read from the lessons' folders, as the build does.

import { catalogue, type Lesson, type LessonWords, type OpenedLesson } from '../../src/lessons'
import type { Ending as OneEnding } from '../../src/lessons/ending'
import { generalVariations } from '../../src/simulation'

const data = import.meta.glob<Lesson>('../../src/lessons/content/*/lesson.ts', { eager: true, import: 'lesson' })
const texts = import.meta.glob<LessonWords>('../../src/lessons/content/*/words.en.ts', { eager: true, import: 'words' })
const ends = import.meta.glob<readonly OneEnding[]>('../../src/lessons/content/*/endings.ts', {
  eager: true,
  import: 'endings',
})

const folderOf = (path: string): string => path.replace(/[^/]*$/, '')
const sorted = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))

/** In the order in which they are offered. */
export const openedLessons: readonly OpenedLesson[] = sorted.map(([path, lesson]) => {
  const words = texts[`${folderOf(path)}words.en.ts`]
  if (!words) throw new Error(`${path} has no words`)
  return { lesson, words, stops: catalogue.find(({ id }) => id === lesson.id)?.stops ?? 0 }
})

export const lessons: readonly Lesson[] = openedLessons.map(({ lesson }) => lesson)

export function openedById(id: string): OpenedLesson {
  const found = openedLessons.find(({ lesson }) => lesson.id === id)
  if (!found) throw new Error(`No lesson ${id}`)
  return found
}

export const lessonById = (id: string): Lesson => openedById(id).lesson

/** As `AppState.lessons` holds them. */
export const allOpened: ReadonlyMap<string, OpenedLesson> = new Map(openedLessons.map((one) => [one.lesson.id, one]))

/** What becomes of a lesson with some of its switches. */
export interface Ending extends OneEnding {
  readonly lesson: string
}

export const endings: readonly Ending[] = sorted.flatMap(([path, { id }]) =>
  (ends[`${folderOf(path)}endings.ts`] ?? []).map((ending) => ({ ...ending, lesson: id })),
)

/** Of the variations that any order can have. */
export const variationIds: readonly string[] = Object.keys(generalVariations)
