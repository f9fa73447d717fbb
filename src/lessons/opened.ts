// A lesson that was opened: its data, its words and how many stops it has. The first one comes with the page.

import type { Result } from '../shared'
import { inCatalogue } from './catalogue'
import { lesson as menu } from './content/02-menu/lesson'
import { words as menuWords } from './content/02-menu/words.en'
import type { FileProblem } from './file'
import type { Lesson } from './lesson'
import type { LessonTitle, LessonWords } from './words'

export interface OpenedLesson {
  readonly lesson: Lesson
  readonly words: LessonWords
  /** How many stops the story has as the lesson stands, shown before the order was sent. */
  readonly stops: number
}

const opened = (lesson: Lesson, words: LessonWords): OpenedLesson => ({
  lesson,
  words,
  stops: inCatalogue(lesson.id)?.stops ?? 0,
})

/** What a first visit starts with: it is there before the first paint. */
export const firstLesson: OpenedLesson = opened(menu, menuWords)

/** Fetches a lesson of the catalogue, in that language or in English; rejects where it cannot be loaded. */
export async function loadLesson(id: string, lang: string): Promise<OpenedLesson> {
  const { loaders } = await import('virtual:lessons/load')
  const load = loaders[`${id}/${lang}`] ?? loaders[`${id}/en`]
  if (!load) throw new Error(`There is no lesson ${id}.`)
  const { lesson, words } = await load()
  return opened(lesson, words)
}

/** The lesson of a file, or all that is wrong with it; what checks it is fetched first. Never an address to fetch. */
export const readLesson = async (
  text: string,
): Promise<Result<Pick<OpenedLesson, 'lesson' | 'words'>, readonly FileProblem[]>> =>
  (await import('./file')).readLessonFile(text)

/** What the lessons of the catalogue are called, by id, in that language or in English. */
export async function loadTitles(lang: string): Promise<Readonly<Record<string, LessonTitle>>> {
  const { loaders } = await import('virtual:lessons/titles')
  const load = loaders[lang] ?? loaders['en']
  return load ? (await load()).titles : {}
}
