// Finds the glossary's words in sentences.

import type { TFunction } from 'i18next'
import { marksOf, type TermId } from '../../words'

/** `at` is where in the sentence it begins. */
export type SentencePart =
  | { readonly kind: 'text' | 'code'; readonly at: number; readonly text: string }
  | { readonly kind: 'term'; readonly at: number; readonly text: string; readonly term: TermId }

export interface Sentence {
  readonly text: string
  /** Whose words it is written in. */
  readonly reading: 'twelve' | 'plain' | 'developer'
}

/**
 * Each sentence in parts: `ticks` are code, and of every term only the first mention in all of them is marked. Where
 * two of the glossary's words begin at one place, the longer one counts. Joined, the texts give the sentence again
 * (without its ticks).
 */
export function partsOf(t: TFunction, sentences: readonly Sentence[]): readonly (readonly SentencePart[])[] {
  const seen = new Set<TermId>()
  return sentences.map(({ text, reading }) =>
    [...text.matchAll(/`([^`]*)`|[^`]+/g)].flatMap(({ 0: piece, 1: code, index }): readonly SentencePart[] =>
      code === undefined
        ? withTerms(piece, index, vocabularyOf(t, reading), seen)
        : [{ kind: 'code', at: index, text: code }],
    ),
  )
}

function withTerms(
  text: string,
  offset: number,
  { pattern, terms }: Vocabulary,
  seen: Set<TermId>,
): readonly SentencePart[] {
  const parts: SentencePart[] = []
  let end = 0
  const plain = (to: number): void => {
    if (to > end) parts.push({ kind: 'text', at: offset + end, text: text.slice(end, to) })
  }
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const term = terms.get(word.toLowerCase())
    if (term === undefined || seen.has(term)) continue
    seen.add(term)
    plain(index)
    parts.push({ kind: 'term', at: offset + index, text: word, term })
    end = index + word.length
  }
  plain(text.length)
  return parts
}

interface Vocabulary {
  readonly pattern: RegExp
  /** Lower-case word → its term. */
  readonly terms: ReadonlyMap<string, TermId>
}

type Exact = 'twelve' | 'developer'
const vocabularies = new WeakMap<TFunction, Map<Exact, Vocabulary>>()

/** Of the language that `t` speaks; made once. The plain reading is in the field's words. */
function vocabularyOf(t: TFunction, reading: Sentence['reading']): Vocabulary {
  const exact: Exact = reading === 'twelve' ? 'twelve' : 'developer'
  const known = vocabularies.get(t) ?? new Map<Exact, Vocabulary>()
  vocabularies.set(t, known)
  const vocabulary = known.get(exact) ?? readVocabulary(marksOf(t, exact))
  known.set(exact, vocabulary)
  return vocabulary
}

function readVocabulary(marks: ReturnType<typeof marksOf>): Vocabulary {
  const terms = new Map<string, TermId>()
  for (const [term, words] of marks) for (const word of words) terms.set(word.toLowerCase(), term)
  const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return { terms, pattern: /(?!)/g }
  // Whole words only: not inside a longer one, nor part of a compound with a hyphen.
  return { terms, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu') }
}
