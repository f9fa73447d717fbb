// Finds texts in a parsed body that have no UTF-8: those with a surrogate that has lost its other half (`"\ud800"`).

import type { FieldError } from '../problems'
import { pointer } from './json-pointer'

/** So many are named at most; a body may be full of them. */
const mostErrors = 20

/** A value with the way to it, as a chain: as long a path for each of many values would be copied many times. */
interface Place {
  readonly value: unknown
  readonly key: string
  readonly parent: Place | null
}

/** One entry for each text, a key or a value, that is not well-formed Unicode (RFC 8259 §8.2). */
export function pointersOfHalfCharacters(body: unknown): readonly FieldError[] {
  const errors: FieldError[] = []
  // A list of what is still to be looked at, not a recursion: a body may be nested as deep as it is long.
  const ahead: Place[] = [{ value: body, key: '', parent: null }]
  for (let place = ahead.pop(); place && errors.length < mostErrors; place = ahead.pop()) {
    const { value, key } = place
    if (isBroken(key)) errors.push({ pointer: pointer(pathTo(place)), detail: `This name ${half}` })
    if (typeof value === 'string' && isBroken(value))
      errors.push({ pointer: pointer(pathTo(place)), detail: `This text ${half}` })
    if (typeof value !== 'object' || value === null) continue
    for (const [inner, held] of Object.entries(value).reverse()) ahead.push({ value: held, key: inner, parent: place })
  }
  return errors
}

const half = 'holds half a character (a lone surrogate), which cannot be kept.'

function pathTo(place: Place): readonly string[] {
  const path: string[] = []
  for (let at: Place | null = place; at?.parent; at = at.parent) path.unshift(at.key)
  return path
}

const isBroken = (text: string): boolean => /\p{Surrogate}/u.test(text)
