// The glossary's words, in whatever language.

import type { TFunction } from 'i18next'
import type { en } from './en'

export type TermId = keyof typeof en.glossary

/** In the order in which they are listed. */
export const termsOf = (t: TFunction): readonly TermId[] =>
  Object.keys(t('glossary', { returnObjects: true })).filter((key): key is TermId => isTerm(t, key))

/** Term → the words that open it where they stand in a sentence, exactly as written, in either case. */
export function marksOf(t: TFunction, reading: 'twelve' | 'developer'): ReadonlyMap<TermId, readonly string[]> {
  const marks: Readonly<Record<string, readonly string[]>> = t(`glossaryMarks.${reading}`, { returnObjects: true })
  return new Map(termsOf(t).flatMap((term) => (marks[term] ? [[term, marks[term]] as const] : [])))
}

const isTerm = (t: TFunction, key: string): key is TermId => t(`glossary.${key}.field`, { defaultValue: '' }) !== ''
