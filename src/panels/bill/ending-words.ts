// What a trip came to, in one sentence.

import type { TFunction } from 'i18next'
import { type Ending, type Reading, refusal } from '../../visit'

/** One sentence of what was seen. */
export function kindWords(t: TFunction, ending: Ending, reading: Reading): string {
  switch (ending.kind) {
    case 'lesson':
      return t(`endings.lesson.${ending.lesson}.${reading}`)
    case 'problem':
      return t(`endings.problem.${ending.problem}.${reading}`, {
        status: ending.status,
        defaultValue: kindWords(t, refusal(ending.status), reading),
      })
    case 'other':
      return t(`endings.course.${ending.course}.${reading}`, { status: ending.status })
  }
}
