// The words of lessons and of what can be switched on: those of the lesson, or the page's own.

import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { type AppState, isFaultId, isGeneralVariation, lessonWords, type SwitchId } from '../../visit'
import { useApp } from './hooks'

export interface SwitchWords {
  readonly name: string
  readonly twelve: string
  readonly developer: string
  /** Simple words of the field: those of the page come a little later than it. */
  readonly plain: string
}

/** Of the lesson that is open. */
export const useLessonWords = () => useApp(lessonWords)

/** The words of a switch in a lesson; of the one that is open where none is named. */
export function useSwitchWords(): (id: SwitchId, lesson?: string | null) => SwitchWords {
  const { t } = useTranslation()
  const lessons = useApp((state) => state.lessons)
  const open = useApp((state) => state.lesson.id)
  return (id, lesson = open) => wordsOf(t, lessons, id, lesson)
}

function wordsOf(t: TFunction, lessons: AppState['lessons'], id: SwitchId, lesson: string | null): SwitchWords {
  const own = lesson === null ? undefined : lessons.get(lesson)?.words.variations?.[id]
  if (own) return own
  if (!isFaultId(id) && !isGeneralVariation(id)) return { name: id, twelve: '', developer: '', plain: '' }
  const twelve = t(`switches.${id}.twelve`)
  return {
    name: t(`switches.${id}.name`),
    twelve,
    developer: t(`switches.${id}.developer`),
    plain: t(`switchesPlain.${id}`, { defaultValue: twelve }),
  }
}
