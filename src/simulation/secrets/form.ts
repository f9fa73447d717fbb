// Secrets in names and values joined by `=` and `&`: a query, a fragment, the body of a form.

import { carriedOut, deepest, escapedInner, type Find, type Found } from './found'
import { isSecretName } from './names'

/** https://url.spec.whatwg.org/#urlencoded-parsing between `start` and `end`; a value may hold another text. */
export function findInForm(
  text: string,
  [start, end]: readonly [number, number],
  depth: number,
  findAny: Find,
): readonly Found[] {
  const found: Found[] = []
  for (let at = start; at <= end; ) {
    const next = text.indexOf('&', at)
    const stop = next < 0 || next > end ? end : next
    const equals = text.indexOf('=', at)
    if (equals >= at && equals < stop - 1) {
      const value = [equals + 1, stop] as const
      const raw = text.slice(...value)
      if (isSecretName(decoded(text.slice(at, equals)))) found.push(secretIn(raw, value))
      else if (depth < deepest && /[:=>%]/.test(raw)) {
        const inner = escapedInner(text, value, escapes, readEscape)
        found.push(...carriedOut(inner, findAny(inner.text, depth + 1)))
      }
    }
    at = stop + 1
  }
  return found
}

/** One character of UTF-8 at a time, so that each keeps its own place; a space is a plus. */
const escapes =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|\+/gi

/** All zeros is what is left of a number. */
const secretIn = (raw: string, [start, end]: readonly [number, number]): Found => ({
  start,
  end,
  secret: decoded(raw),
  kind: /^(?:0+|null|true|false)$/.test(raw) ? 'number' : 'text',
})

/** `name=value` and `;name=value` among the segments of a path (RFC 3986 §3.3), up to `end`. */
export function findInSegments(text: string, end: number): readonly Found[] {
  const found: Found[] = []
  for (const { 0: whole, 1: name = '', index } of text.slice(0, end).matchAll(/(?<=[/;])([^/;=]+)=[^/;]+/g))
    if (isSecretName(decoded(name)))
      found.push(secretIn(whole.slice(name.length + 1), [index + name.length + 1, index + whole.length]))
  return found
}

/** Bytes that are no UTF-8 stay escaped. */
function readEscape(piece: string): string | null {
  if (piece === '+') return ' '
  try {
    return decodeURIComponent(piece)
  } catch {
    return null
  }
}

const decoded = (text: string): string => text.replace(escapes, (piece) => readEscape(piece) ?? piece)
