// Secrets in a text that is JSON: the values under a secret's name, whatever they are made of, and other texts that
// stand in its texts. Names stay, and every other byte.

import { jsonTokens } from '../../shared'
import { carriedOut, deepest, escapedInner, type Find, type Found } from './found'
import { isSecretName } from './names'

/** `findAny` looks into the texts that stand in it as values. */
export function findInJson(text: string, depth: number, findAny: Find): readonly Found[] {
  const found: Found[] = []
  const tokens = [...jsonTokens(text)]
  /** Of each open list or object: whether all in it is secret. */
  const open: boolean[] = []
  let named = false
  tokens.forEach(({ kind, raw, at }, index) => {
    const secret = named || open.at(-1) === true
    if (kind === 'text' && tokens[index + 1]?.raw === ':') {
      named = isSecretName(textOf(raw))
      return
    }
    if (raw === ':') return
    if (raw === '{' || raw === '[') open.push(secret)
    if (raw === '}' || raw === ']') open.pop()
    if (kind === 'text' && raw.length > 2) {
      if (secret) found.push({ start: at + 1, end: at + raw.length - 1, secret: textOf(raw), kind: 'text' })
      else if (depth < deepest && mayHoldSecrets(raw)) found.push(...findInText(text, at, raw, depth, findAny))
    }
    if (kind === 'number' && secret) found.push({ start: at, end: at + raw.length, secret: raw, kind: 'number' })
    named = false
  })
  return found
}

/** Without a sign between a name and a value there is nothing to be found. */
const mayHoldSecrets = (raw: string): boolean => /[:=>\\]/.test(raw)

function findInText(whole: string, at: number, raw: string, depth: number, findAny: Find): readonly Found[] {
  const inner = escapedInner(whole, [at + 1, at + raw.length - 1], /\\(?:u[\da-fA-F]{4}|.)/g, (escape) =>
    textOf(`"${escape}"`),
  )
  return carriedOut(inner, findAny(inner.text, depth + 1))
}

/** The text of a literal that stands in valid JSON. */
const textOf = (literal: string): string => String(JSON.parse(literal))
