// JSON as it was written: its tokens in order, with their places. A parser throws away what a learner must see: names
// that stand twice, the order of members, numbers as they are spelled, escapes.

export interface JsonToken {
  readonly kind: 'text' | 'number' | 'word' | 'mark'
  /** As written; a text with its quotes. */
  readonly raw: string
  /** Index of its first UTF-16 unit. */
  readonly at: number
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|true|false|null|[[\]{}:,]/g

/** Whether a text is JSON (RFC 8259). */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The tokens of a text that is JSON; of any other text, whatever in it looks like one. */
export function* jsonTokens(text: string): Generator<JsonToken> {
  for (const { 0: raw, index } of text.matchAll(token)) yield { kind: kindOf(raw), raw, at: index }
}

function kindOf(raw: string): JsonToken['kind'] {
  if (raw.startsWith('"')) return 'text'
  if (/^[-\d]/.test(raw)) return 'number'
  return /^[a-z]/.test(raw) ? 'word' : 'mark'
}

/** Deeper than this nothing moves further to the right, so that a tower of brackets stays as long as it is high. */
const deepestIndent = 40

/**
 * The same JSON set out in lines: only the white space between its tokens (RFC 8259 §2) is another, so every value,
 * name and escape stands there as it was written. `null` for a text that is no JSON.
 */
export function setOutJson(text: string): string | null {
  if (!isJson(text)) return null
  const parts: string[] = []
  let depth = 0
  const newLine = (): void => void parts.push('\n', '  '.repeat(Math.min(depth, deepestIndent)))
  let before = ''
  for (const { raw } of jsonTokens(text)) {
    const closes = raw === ']' || raw === '}'
    if (closes) depth--
    const opened = before === '[' || before === '{'
    if (closes ? !opened : opened || before === ',') newLine()
    parts.push(raw)
    if (raw === ':') parts.push(' ')
    if (raw === '[' || raw === '{') depth++
    before = raw
  }
  return parts.join('')
}
