// A secret and its place in a text; and the texts inside texts that a place has to be carried out of.

import { lastAtOrBefore } from '../../shared'

export interface Found {
  /** Where it stands in the text as it is written: UTF-16 units, `end` after the last. */
  readonly start: number
  readonly end: number
  /** What it says, without the escapes it is written with: the same secret has the same stand-in everywhere. */
  readonly secret: string
  /** `number`: stays one, so that what reads it still can. `rest`: what a stray quote has cut off a secret. */
  readonly kind: 'text' | 'number' | 'rest'
}

export type Find = (text: string, depth: number) => readonly Found[]

/** Texts in texts in texts are looked into as deep as this. */
export const deepest = 6

/** A text that is written in another with escapes: what it says, and where each unit of that stands. */
export interface Inner {
  readonly text: string
  /** Where the unit of that index begins in the text around it; asked for the length, where the last one ends. */
  outside(index: number): number
}

/** What was found inside, where it stands outside. */
export const carriedOut = (inner: Inner, found: readonly Found[]): readonly Found[] =>
  found.map((one) => ({ ...one, start: inner.outside(one.start), end: inner.outside(one.end) }))

/** A part of a text that is written as it is. */
export const plainInner = (whole: string, start: number, end: number): Inner => ({
  text: whole.slice(start, end),
  outside: (index) => start + index,
})

/**
 * A part of a text in which some pieces stand for others. `pattern` (global) finds the pieces, `read` says what one
 * means, or `null` where it means itself.
 */
export function escapedInner(
  whole: string,
  [start, end]: readonly [number, number],
  pattern: RegExp,
  read: (piece: string) => string | null,
): Inner {
  const raw = whole.slice(start, end)
  /** Pairs of an index inside and the place outside from which on both walk together. */
  const inside: number[] = [0]
  const places: number[] = [start]
  let text = ''
  let copied = 0
  for (const { 0: piece, index } of raw.matchAll(pattern)) {
    const meaning = read(piece)
    if (meaning === null) continue
    text += raw.slice(copied, index)
    inside.push(text.length)
    places.push(start + index)
    text += meaning
    copied = index + piece.length
    inside.push(text.length)
    places.push(start + copied)
  }
  text += raw.slice(copied)
  return {
    text,
    outside: (index) => {
      const at = lastAtOrBefore(inside.length, (one) => inside[one] ?? 0, index)
      return Math.min(end, (places[at] ?? start) + index - (inside[at] ?? 0))
    },
  }
}
