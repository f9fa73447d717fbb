// Secrets in the parts of a multipart body (RFC 7578): all of a part with a secret's name, and what stands in the others.

import { carriedOut, type Find, type Found, plainInner } from './found'
import { isSecretName } from './names'

/** The boundary is what the first such line says, whatever the header claims; a key in PEM has lines like it. */
const boundaryLine = /^--([^\s-][^\r\n]*|-+[^\s-][^\r\n]*?)[ \t]*\r?$/m

/** `null` for a text that has no parts. */
export function findInParts(text: string, depth: number, findAny: Find): readonly Found[] | null {
  const boundary = boundaryLine.exec(text)?.[1]
  if (boundary === undefined || !/name\*?=/i.test(text)) return null
  const found: Found[] = []
  const take = (start: number, end: number): void =>
    void found.push(...carriedOut(plainInner(text, start, end), findAny(text.slice(start, end), depth + 1)))
  for (const [start, end] of betweenLines(text, `--${boundary}`)) {
    const blank = /\r?\n\r?\n/.exec(text.slice(start, end))
    if (!blank) {
      take(start, end)
      continue
    }
    const headEnd = start + blank.index
    const valueAt = headEnd + blank[0].length
    const valueEnd = valueAt + (/\r?\n$/.exec(text.slice(valueAt, end))?.index ?? end - valueAt)
    const name = /(?<!file)name\*?=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/i.exec(text.slice(start, headEnd))
    take(start, headEnd)
    if (!isSecretName(decodedName(name?.[1] ?? name?.[2] ?? ''))) take(valueAt, end)
    else if (valueEnd > valueAt)
      found.push({ start: valueAt, end: valueEnd, secret: text.slice(valueAt, valueEnd), kind: 'text' })
  }
  return found
}

/** The stretches between lines that begin with `mark`, the first and the last included. */
function* betweenLines(text: string, mark: string): Generator<readonly [number, number]> {
  let start = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if (at > 0 && text[at - 1] !== '\n') continue
    if (at > start) yield [start, at]
    start = at + mark.length
  }
  if (start < text.length) yield [start, text.length]
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name.replace(/^utf-8'[^']*'/i, ''))
  } catch {
    return name
  }
}
