// Secrets never leave the field they were typed into: each is replaced by a stand-in of its length class
// before anything else sees the order. The same secret has the same stand-in for as long as a visit lasts,
// so validation and log-in behave as they would with the real one.

import type { Order } from './order'

export interface StandIns {
  /** The same order with every secret replaced. */
  replace(order: Order): Order
}

const secretKey =
  /^(?:[a-z0-9]+[_-])*(?:password|passphrase|passwd|passcode|pin|secret|token|api_?-?key|client_?-?secret)$/i
const standIn = /^stand-in-\d+(?:-of-12-to-128|-over-128-\.+)?$/
const standInAnywhere = /stand-in-\d+(?:-of-12-to-128|-over-128-\.+)?/g

export function createStandIns(): StandIns {
  const known = new Map<string, string>()
  const standInFor = (secret: string): string => {
    if (secret === '' || standIn.test(secret)) return secret
    const existing = known.get(secret)
    if (existing !== undefined) return existing
    const made = makeStandIn(known.size + 1, secret.length)
    known.set(secret, made)
    return made
  }
  return {
    replace: (order) => ({
      ...order,
      path: replaceInPairs(order.path, standInFor),
      headers: Object.fromEntries(
        Object.entries(order.headers).map(([name, value]) => [name, replaceInHeader(name, value, standInFor)]),
      ),
      body: order.body === null ? null : replaceInBody(order.body, standInFor),
    }),
  }
}

/** How many distinct stand-ins a text carries. */
export const countStandIns = (text: string): number => new Set(text.match(standInAnywhere) ?? []).size

/** The rules at the order rail look at length only, in UTF-16 units: under 12, 12 to 128, over 128. */
function makeStandIn(number: number, length: number): string {
  if (length < 12) return `stand-in-${number}`.slice(0, 11)
  if (length <= 128) return `stand-in-${number}-of-12-to-128`
  return `stand-in-${number}-over-128-`.padEnd(130, '.')
}

type Replace = (secret: string) => string

function replaceInHeader(name: string, value: string, replace: Replace): string {
  if (name.toLowerCase() === 'authorization') {
    // A pasted password hides in Basic credentials; a token of the house is no secret of the guest's.
    const basic = /^(basic\s+)(\S.*)$/i.exec(value)
    return basic ? `${basic[1]}${replace(basic[2] ?? '')}` : value
  }
  return secretKey.test(name) ? replace(value) : value
}

/** JSON, form fields, or text that is nearly one of them: a body need not be well-formed to hold a secret. */
function replaceInBody(body: string, replace: Replace): string {
  return replaceInPairs(replaceInJson(body, replace), replace)
}

/** Every string literal that is the value of a secret key, also nested in a list or an object under it. */
function replaceInJson(text: string, replace: Replace): string {
  const literal = /"(?:[^"\\]|\\[\s\S])*"?/g
  let result = ''
  let copied = 0
  while (true) {
    const match = literal.exec(text)
    if (match === null) break
    const colon = /^\s*:\s*/.exec(text.slice(literal.lastIndex))
    if (!colon || !secretKey.test(decode(match[0]))) continue
    const valueStart = literal.lastIndex + colon[0].length
    const valueEnd = endOfValue(text, valueStart)
    result += text.slice(copied, valueStart) + replaceLiterals(text.slice(valueStart, valueEnd), replace)
    copied = valueEnd
    literal.lastIndex = valueEnd
  }
  return result + text.slice(copied)
}

function replaceLiterals(value: string, replace: Replace): string {
  if (!/^["[{]/.test(value)) return value.replace(/\d+/g, '0')
  return value.replace(/"(?:[^"\\]|\\[\s\S])*"?/g, (literal) => {
    const replaced = JSON.stringify(replace(decode(literal)))
    // An unclosed string stays unclosed, so that the order stays as malformed as it was written.
    return isClosed(literal) ? replaced : replaced.slice(0, -1)
  })
}

/** Where the JSON value that starts at `start` ends, also when the text ends first. */
function endOfValue(text: string, start: number): number {
  const token = /"(?:[^"\\]|\\[\s\S])*"?|[^"]/g
  token.lastIndex = start
  let depth = 0
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const first = match[0].charAt(0)
    if (depth === 0 && (first === ',' || first === '\n' || isClosing(first))) return match.index
    if (first === '[' || first === '{') depth++
    if (isClosing(first)) depth--
    if (depth === 0 && (first === '"' || isClosing(first))) return token.lastIndex
  }
  return text.length
}

const isClosing = (character: string): boolean => character === ']' || character === '}'

/** `password=…` and `password: …` without JSON's quotes around the key. */
function replaceInPairs(text: string, replace: Replace): string {
  return text.replace(
    /((?:^|[?&{,;\s'])([\w%-]+)'?\s*[=:]\s*)("(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?|[^"'\s&,;}[{][^\s&,;}]*)/g,
    (whole, lead: string, key: string, value: string) => {
      if (!secretKey.test(safeDecode(key)) || /^(?:null|true|false|-?\d+)$/.test(value)) return whole
      const quote = /^["']/.exec(value)?.[0] ?? ''
      if (quote === '') return lead + replace(safeDecode(value))
      const closed = value.length > 1 && value.endsWith(quote)
      return lead + quote + replace(value.slice(1, closed ? -1 : undefined)) + (closed ? quote : '')
    },
  )
}

const isClosed = (literal: string): boolean => literal.length > 1 && /^"(?:[^"\\]|\\[\s\S])*"$/.test(literal)

function decode(literal: string): string {
  try {
    return JSON.parse(isClosed(literal) ? literal : `${literal}"`) as string
  } catch {
    return literal.replace(/^"|"$/g, '')
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
