// What a trip came to, in one sentence.

import type { TFunction } from 'i18next'
import { type AppState, type Ending, type Reading, refusal } from '../../visit'

/** One sentence of what was seen. */
export function kindWords(t: TFunction, ending: Ending, reading: Reading, lessons: AppState['lessons']): string {
  switch (ending.kind) {
    case 'lesson':
      return lessons.get(ending.lesson)?.words.ending[reading] ?? ''
    case 'problem':
      return t(`endings.problem.${ending.problem}.${reading}`, {
        status: ending.status,
        defaultValue: kindWords(t, refusal(ending.status), reading, lessons),
      })
    case 'other':
      return t(`endings.course.${ending.course}.${reading}`, { status: ending.status })
  }
}
