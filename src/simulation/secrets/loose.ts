// Secrets in any text: a name, maybe in quotes, a colon or an equals sign, a value, maybe in quotes. It reads what is
// nearly JSON, YAML, attributes of XML, code in a text: a secret must not travel because a comma was missing.

import type { Found } from './found'
import { findInLines } from './lines'
import { isSecretName } from './names'

// Begins where a word begins and takes all of it, so that a long text is gone through once.
const name =
  /(?<![\p{L}\p{M}\p{N}_%.[\]\\-])(?=([\p{L}\p{M}\p{N}_%.[\]\\-]+))\1 ?(?:\\?["']?\s*(?::=|=>|[:=])\s*|["']\s*(?=["']))/gu
/** `\"` is a quote in a text that stands in another one, of which something is missing. */
const quoted = /\\"[^"\\]*(?:\\[^"][^"\\]*)*(?:\\"|$)?|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|'[^'\\]*(?:\\[\s\S][^'\\]*)*'?/y
/** Up to the end of the line, or to the next name and value. */
const bareValue = /[^\r\n,;&]*(?:[,;&](?![\s{["']*[\p{L}\p{M}\p{N}_%.[\]\\-]+["']?\s*[:=])[^\r\n,;&]*)*/uy
/** How far back another word of the same name may stand: `api key: …`. */
const longestBefore = 24

/** `known`: what was found already, so that it is not found a second time. */
export function findLoosely(text: string, known: readonly Found[]): readonly Found[] {
  const taken = new Map(known.map(({ start, end }) => [start, end]))
  const found: Found[] = []
  name.lastIndex = 0
  for (let match = name.exec(text); match !== null; match = name.exec(text)) {
    const start = match.index + match[0].length
    if (!isNamed(text, match.index, decodedName(match[1] ?? ''))) continue
    const already = taken.get(start) ?? taken.get(start + 1)
    const end = already ?? findInLines(text, match.index, start, found) ?? findValue(text, start, found)
    name.lastIndex = Math.max(end, start)
  }
  return found
}

/** Adds what is secret in the value that begins there, and gives its end. */
function findValue(text: string, start: number, found: Found[]): number {
  const first = text.charAt(start)
  if (first === '{' || first === '[') return findInTower(text, start, found)
  if (first === '"' || first === "'" || text.startsWith('\\"', start)) {
    const literal = literalAt(text, start)
    found.push(literal.found)
    return findRest(text, literal.end, found)
  }
  bareValue.lastIndex = start
  const value = bareValue.exec(text)?.[0] ?? ''
  const bare = value.replace(/[\s}\]);,]+$/, '')
  if (bare !== '') found.push(bareFound(start, bare))
  return start + value.length
}

function literalAt(text: string, start: number): { readonly found: Found; readonly end: number } {
  quoted.lastIndex = start
  const literal = quoted.exec(text)?.[0] ?? text.charAt(start)
  const quote = literal.startsWith('\\') ? 2 : 1
  const closed = literal.length > quote && literal.endsWith(literal.slice(0, quote))
  const end = start + literal.length
  const inner = { start: start + quote, end: closed ? end - quote : end }
  return { found: { ...inner, secret: text.slice(inner.start, inner.end), kind: 'text' }, end }
}

/** After a closing quote there may be more of the secret, which had a quote in it: then one quote too many follows. */
function findRest(text: string, start: number, found: Found[]): number {
  bareValue.lastIndex = start
  const rest = bareValue.exec(text)?.[0] ?? ''
  const quote = text.charAt(start - 1)
  const isEven = rest.split(quote).length % 2 === 1
  if (/^[}\]),;&<>/?]/.test(rest) || (isEven && /^(?:\s|$)/.test(rest))) return start
  for (const { 0: word, index } of rest.matchAll(/[^\s"'[\]{}]+/g))
    found.push({ start: start + index, end: start + index + word.length, secret: word, kind: 'rest' })
  return start + rest.length
}

function bareFound(start: number, bare: string): Found {
  const plain = /^(?:null|true|false|-?\d[\d.eE+-]*)$/.test(bare)
  return { start, end: start + bare.length, secret: decodedName(bare), kind: plain ? 'number' : 'text' }
}

/** A list or an object that is no JSON: all its values, to where it closes. */
function findInTower(text: string, start: number, found: Found[]): number {
  const piece =
    /\\"[^"\\]*(?:\\[^"][^"\\]*)*(?:\\"|$)?|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|'[^'\\]*(?:\\[\s\S][^'\\]*)*'?|[[\]{}]|[^\s"'[\]{},:=]+/g
  piece.lastIndex = start
  let depth = 0
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const [part] = match
    if (part === '{' || part === '[') depth++
    else if (part === '}' || part === ']') depth--
    else if (!isFollowedBySign(text, piece.lastIndex))
      found.push(/^(?:["']|\\")/.test(part) ? literalAt(text, match.index).found : bareFound(match.index, part))
    if (depth === 0) return piece.lastIndex
  }
  return text.length
}

function isFollowedBySign(text: string, at: number): boolean {
  const sign = /[ \t]*[:=]/y
  sign.lastIndex = at
  return sign.test(text)
}

/** By its last word, or with the word before it: `api key`. Not by that word alone, which names something of its own. */
function isNamed(text: string, at: number, last: string): boolean {
  if (isSecretName(last)) return true
  const before = /[\p{L}\p{M}]+[ \t'’]$/u.exec(text.slice(Math.max(0, at - longestBefore), at))?.[0] ?? ''
  return before !== '' && isSecretName(before + last) && !isSecretName(before)
}

function decodedName(text: string): string {
  const plain = text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}
