// Finds the glossary's words in sentences.

import { type Marks, marks, type TermId } from '../../words'

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
export function partsOf(sentences: readonly Sentence[]): readonly (readonly SentencePart[])[] {
  const seen = new Set<TermId>()
  return sentences.map(({ text, reading }) =>
    [...text.matchAll(/`([^`]*)`|[^`]+/g)].flatMap(({ 0: piece, 1: code, index }): readonly SentencePart[] =>
      code === undefined ? withTerms(piece, index, reading, seen) : [{ kind: 'code', at: index, text: code }],
    ),
  )
}

function withTerms(
  text: string,
  offset: number,
  reading: Sentence['reading'],
  seen: Set<TermId>,
): readonly SentencePart[] {
  const { pattern, terms } = vocabularies[reading]
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

const vocabularies: { readonly [Reading in Sentence['reading']]: Vocabulary } = {
  twelve: vocabularyOf(marks.twelve),
  plain: vocabularyOf(marks.developer),
  developer: vocabularyOf(marks.developer),
}

function vocabularyOf(words: Marks): Vocabulary {
  const terms = new Map<string, TermId>()
  for (const term of termIds(words)) for (const word of words[term] ?? []) terms.set(word.toLowerCase(), term)
  const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length)
  // Whole words only: not inside a longer one, nor part of a compound with a hyphen.
  return { terms, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu') }
}

/** An object's own keys, by the names its type gives them. */
function termIds(words: Marks): readonly TermId[] {
  const isTerm = (key: string): key is TermId => Object.hasOwn(words, key)
  return Object.keys(words).filter(isTerm)
}
