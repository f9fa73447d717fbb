// Secrets in a text that is JSON: the values under a secret's name, whatever they are made of, and other texts that
// stand in its texts. Names stay, and every other byte.

import { type JsonToken, jsonTokens } from '../../shared'
import { carriedOut, deepest, escapedInner, type Find, type Found } from './found'
import { isSecretName } from './names'

/** `findAny` looks into the texts that stand in it as values. */
export function findInJson(text: string, depth: number, findAny: Find): readonly Found[] {
  const found: Found[] = []
  const tokens = [...jsonTokens(text)]
  /** Of each open list or object: whether all in it is secret. */
  const open: boolean[] = []
  let named = false
  tokens.forEach((token, index) => {
    if (token.raw === ':') return
    if (token.kind === 'text' && tokens[index + 1]?.raw === ':') {
      named = isSecretName(textOf(token.raw))
      return
    }
    const secret = named || open.at(-1) === true
    named = false
    if (token.raw === '{' || token.raw === '[') open.push(secret)
    else if (token.raw === '}' || token.raw === ']') open.pop()
    else if (secret) found.push(...secretIn(token))
    else if (token.kind === 'text' && depth < deepest && mayHoldSecrets(token.raw))
      found.push(...findInText(text, token, depth, findAny))
  })
  return found
}

/** A word such as `null` is none, and nothing is none. */
function secretIn({ kind, raw, at }: JsonToken): readonly Found[] {
  if (kind === 'number') return [{ start: at, end: at + raw.length, secret: raw, kind: 'number' }]
  if (kind !== 'text' || raw.length <= 2) return []
  return [{ start: at + 1, end: at + raw.length - 1, secret: textOf(raw), kind: 'text' }]
}

/** Without a sign between a name and a value there is nothing to be found. */
const mayHoldSecrets = (raw: string): boolean => /[:=>\\]/.test(raw)

function findInText(whole: string, { at, raw }: JsonToken, depth: number, findAny: Find): readonly Found[] {
  const inner = escapedInner(whole, [at + 1, at + raw.length - 1], /\\(?:u[\da-fA-F]{4}|.)/g, (piece) =>
    textOf(`"${piece}"`),
  )
  return carriedOut(inner, findAny(inner.text, depth + 1))
}

/** The text of a literal that stands in valid JSON. */
const textOf = (literal: string): string => String(JSON.parse(literal))
