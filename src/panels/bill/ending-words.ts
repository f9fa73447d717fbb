// What a trip came to, in one sentence.

import type { TFunction } from 'i18next'
import { type Ending, type Reading, refusal } from '../../visit'
import { endings } from '../../words'

type ProblemKind = keyof typeof endings.problem
const problemKinds = new Set<string>(Object.keys(endings.problem))
const isProblemKind = (kind: string): kind is ProblemKind => problemKinds.has(kind)

/** One sentence of what was seen. */
export function kindWords(t: TFunction, ending: Ending, reading: Reading): string {
  switch (ending.kind) {
    case 'lesson':
      return t(`endings.lesson.${ending.lesson}.${reading}`)
    case 'problem':
      return isProblemKind(ending.problem)
        ? t(`endings.problem.${ending.problem}.${reading}`, { status: ending.status })
        : kindWords(t, refusal(ending.status), reading)
    case 'other':
      return t(`endings.course.${ending.course}.${reading}`, { status: ending.status })
  }
}
