// Why a text is no JSON (RFC 8259), in words for whoever wrote it: where it stops being JSON, and the usual slip there.
// Browsers word this differently from each other; these words are the same everywhere.

/** `detail` of a problem, for a text that `JSON.parse` refuses: place first, then what is wrong, then what to do. */
export function describeSlip(text: string): string {
  if (text.trim() === '') return 'It is empty. Please send a JSON document, such as {"name": "Ada"}.'
  const { at, what } = findSlip(text)
  return `Line ${lineOf(text, at)}, column ${columnOf(text, at)}: ${what}`
}

interface Slip {
  readonly at: number
  readonly what: string
}

interface Container {
  readonly opens: '{' | '['
  readonly at: number
  /** The one around it: a chain, because a text may be nested as deep as it is long. */
  readonly outer: Container | null
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end'

/** How far the reading has come: what is open (the innermost), what is due, and where the last comma stood. */
interface State {
  readonly at: number
  readonly expected: Expected
  readonly open: Container | null
  readonly comma: number
  /** Where the last text (its quotation mark) began. */
  readonly text: number
}

/** Reads token by token until one does not belong where it stands. The text must be no JSON. */
function findSlip(text: string): Slip {
  let state: State = { at: 0, expected: 'value', open: null, comma: -1, text: 0 }
  for (;;) {
    const at = skipSpace(text, state.at)
    if (at >= text.length) return unfinished(text, state)
    const next = readSign(text, { ...state, at }) ?? readScalar(text, { ...state, at })
    if ('what' in next) return next
    state = next
  }
}

/** One of the six structural characters (RFC 8259 §2), where it is due; `null` for anything else. */
function readSign(text: string, state: State): State | null {
  const { at, expected, open } = state
  const sign = text.charAt(at)
  const next = { ...state, at: at + 1 }
  if (open && sign === closeOf(open) && mayClose.has(expected))
    return { ...next, open: open.outer, expected: afterValue(open.outer) }
  if (expected === 'comma' && sign === ',')
    return { ...next, comma: at, expected: open?.opens === '{' ? 'key' : 'value' }
  if (expected === 'colon' && sign === ':') return { ...next, expected: 'value' }
  if (isValueDue(expected) && (sign === '{' || sign === '['))
    return { ...next, open: { opens: sign, at, outer: open }, expected: sign === '{' ? 'first-key' : 'first-value' }
  return null
}

/** A text, a number or a name. */
function readScalar(text: string, state: State): State | Slip {
  const { at, expected, open } = state
  const isKeyDue = expected === 'key' || expected === 'first-key'
  if (text.charAt(at) === '"' && (isKeyDue || isValueDue(expected))) {
    const end = endOfString(text, at)
    return typeof end === 'number'
      ? { ...state, at: end, text: at, expected: isKeyDue ? 'colon' : afterValue(open) }
      : end
  }
  const scalar = isValueDue(expected) ? scalarAt(text, at) : ''
  return scalar === '' ? slipAt(text, state) : { ...state, at: at + scalar.length, expected: afterValue(open) }
}

const mayClose: ReadonlySet<Expected> = new Set<Expected>(['comma', 'first-key', 'first-value'])

const isValueDue = (expected: Expected): boolean => expected === 'value' || expected === 'first-value'

const afterValue = (open: Container | null): Expected => (open === null ? 'end' : 'comma')

const closeOf = ({ opens }: Container): '}' | ']' => (opens === '{' ? '}' : ']')

/** RFC 8259 §2: nothing else is white space. */
function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++
  return at
}

/** A number or one of the three names, with nothing that would make it another word; empty where there is none. */
function scalarAt(text: string, at: number): string {
  const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.$+-])/y
  scalar.lastIndex = at
  return scalar.exec(text)?.[0] ?? ''
}

/** Behind the closing quotation mark; or what is wrong inside. */
function endOfString(text: string, start: number): number | Slip {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') return at + 1
    if (sign < ' ') return controlIn(text, start, at)
    if (sign !== '\\') continue
    const known = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
    known.lastIndex = at
    const found = known.exec(text)
    if (!found)
      return {
        at,
        what: `${quoted(text.slice(at, at + 2))} is no escape that JSON knows. Please write a backslash as \\\\.`,
      }
    at += found[0].length - 1
  }
  const what = 'the text that begins here is never closed. Please add a quotation mark (").'
  return curlyIn(text, start, text.length) ?? { at: start, what }
}

function controlIn(text: string, start: number, at: number): Slip {
  const sign = text.charAt(at)
  if (sign !== '\n' && sign !== '\r')
    return { at, what: `a control character stands in a text. Please write it as \\u${hex(sign)}.` }
  const what = 'the text that begins here is not closed on its line. Please add a quotation mark ("), or write \\n.'
  return curlyIn(text, start, at) ?? { at: start, what }
}

function slipAt(text: string, state: State): Slip {
  const { at, expected, open: inner, comma } = state
  const sign = text.charAt(at)
  const usual = usualSlip(text, at)
  if (usual !== null) return { at, what: usual }
  const half = halfCurly(text, state.text)
  if (half !== null) return half
  if (expected === 'end')
    return { at, what: `${named(text, at)} stands after the end. Please send one JSON document only.` }
  // Only white space between: right after a comma, something else than a closing bracket is due.
  if (
    (expected === 'key' || expected === 'value') &&
    inner &&
    sign === closeOf(inner) &&
    text.slice(comma + 1, at).trim() === ''
  )
    return { at: comma, what: `a comma stands before the closing ${sign}. Please take it out.` }
  return { at, what: unexpected(text, at, expected, inner) }
}

const curlyQuotes = '“”„‟«»'

const curly = (sign: string): string => `a curly quote (${sign}) stands where JSON has a straight one. Please write ".`

/** Straight at one end and curly at the other, a text goes on to where the next one begins. */
function curlyIn(text: string, from: number, to: number): Slip | null {
  for (let at = from; at < to; at++)
    if (curlyQuotes.includes(text.charAt(at))) return { at, what: curly(text.charAt(at)) }
  return null
}

/** A text that ends where the next one should begin: with signs that belong between two, behind a curly quote. */
function halfCurly(text: string, start: number): Slip | null {
  const closed = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)"/y
  closed.lastIndex = start
  const inner = closed.exec(text)?.[1] ?? ''
  const signs = /[\s,:{}[\]]*$/.exec(inner)?.[0] ?? ''
  const quote = inner.charAt(inner.length - signs.length - 1)
  return signs.trim() === '' || !curlyQuotes.includes(quote) ? null : curlyIn(text, start, start + inner.length + 1)
}

/** What text editors, phones and other languages put there. */
function usualSlip(text: string, at: number): string | null {
  const sign = text.charAt(at)
  if (curlyQuotes.includes(sign)) return curly(sign)
  if ("'‘’‚‛`´".includes(sign)) return `a single quote (${sign}) stands where JSON has a double one. Please write ".`
  if (text.startsWith('//', at) || text.startsWith('/*', at) || sign === '#')
    return 'a comment stands here, and JSON has none. Please take it out.'
  if (sign === '\uFEFF') return 'a byte-order mark, which cannot be seen, stands here. Please take it out.'
  return /[\s\p{Cf}\p{Cc}]/u.test(sign)
    ? `a character that cannot be seen stands here (U+${hex(sign)}). Please take it out.`
    : null
}

function unexpected(text: string, at: number, expected: Expected, inner: Container | null): string {
  const here = named(text, at)
  switch (expected) {
    case 'key':
    case 'first-key':
      return /[\p{L}_$]/u.test(text.charAt(at))
        ? `the name ${here} has no quotation marks. Please write it as ${quoted(`"${wordAt(text, at)}"`)}.`
        : `${here} stands where a name in quotation marks is due. Please look there.`
    case 'colon':
      return `${here} stands where a colon is due, between name and value. Please add the colon.`
    case 'comma':
      return inner && /[}\]]/.test(text.charAt(at))
        ? `${here} stands where ${closeOf(inner)} is due. Please close first what was opened last.`
        : `${here} follows a value with no comma between them. Please add the comma.`
    default:
      return /[,}\]]/.test(text.charAt(at))
        ? `a value is missing before ${here}. Please add it.`
        : `${here} is no value of JSON. Please put texts in quotation marks (").`
  }
}

/** The text ends too early. */
function unfinished(text: string, { open: inner, expected }: State): Slip {
  const at = text.trimEnd().length
  if (inner && mayClose.has(expected)) {
    const place = `line ${lineOf(text, inner.at)}, column ${columnOf(text, inner.at)}`
    return { at, what: `the closing ${closeOf(inner)} is missing for the ${inner.opens} at ${place}. Please add it.` }
  }
  return {
    at,
    what: `the text ends where ${expected === 'colon' ? 'a colon' : expected === 'key' ? 'a name' : 'a value'} is due. Please finish it.`,
  }
}

const lineOf = (text: string, at: number): number => linesBefore(text, at).length

/** Counted in characters as people see code points, from 1. */
const columnOf = (text: string, at: number): number => Array.from(linesBefore(text, at).at(-1) ?? '').length + 1

const linesBefore = (text: string, at: number): readonly string[] => text.slice(0, at).split(/\r\n|\r|\n/)

const named = (text: string, at: number): string => quoted(wordAt(text, at))

/** The word that begins there, cut where it is long; else the one character. */
function wordAt(text: string, at: number): string {
  const rest = text.slice(at, at + 40)
  const word = /^[\p{L}\p{N}_$.+-]+/u.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0xfffd)
  return word.length > 20 ? `${word.slice(0, 20)}…` : word.replace(/\p{Surrogate}/u, '\uFFFD')
}

const quoted = (text: string): string => `“${text}”`

const hex = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
