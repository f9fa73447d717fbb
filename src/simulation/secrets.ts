// Where the secrets in an order's text are: by key, in JSON, form fields, multipart parts, or what is nearly one of them.

type Replace = (secret: string) => string

const secretWords = new Set([
  'password',
  'passwords',
  'passwd',
  'pwd',
  'pass',
  'passphrase',
  'passcode',
  'pin',
  'secret',
  'token',
  'credential',
  'credentials',
])
const secretPairs = new Set(['apikey', 'accesskey', 'privatekey', 'secretkey'])

/** Whether a key names a secret, in any spelling: `newPassword`, `user[password]`, `client-secret`, `API_KEY`. */
function isSecretKey(key: string): boolean {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return words.some(
    (word, index) => secretWords.has(word) || secretPairs.has(word) || secretPairs.has(word + (words[index + 1] ?? '')),
  )
}

/** Replaces every secret in a body; what is not JSON is read loosely, for it may hold one all the same. */
export function replaceSecrets(body: string, replace: Replace): string {
  if (isJson(body)) return replaceInJson(body, replace)
  return /name="/i.test(body) && /^--/m.test(body) ? replaceInParts(body, replace) : replaceLoosely(body, replace)
}

/** The query of a path. */
export function replaceSecretsInQuery(path: string, replace: Replace): string {
  const start = path.indexOf('?')
  return start < 0 ? path : path.slice(0, start + 1) + replaceLoosely(path.slice(start + 1), replace)
}

/** Only the literals change, so that the text stays as it was set. */
function replaceInJson(text: string, replace: Replace): string {
  const literal = /"(?:[^"\\]|\\.)*"/g
  const colon = /\s*:\s*/y
  let result = ''
  let copied = 0
  for (let match = literal.exec(text); match !== null; match = literal.exec(text)) {
    colon.lastIndex = literal.lastIndex
    if (!colon.test(text) || !isSecretKey(decode(match[0]))) continue
    const start = colon.lastIndex
    const end = endOfJsonValue(text, start)
    result += text.slice(copied, start) + replaceLiterals(text.slice(start, end), replace)
    copied = end
    literal.lastIndex = end
  }
  return result + text.slice(copied)
}

/** A secret may also stand in a list or an object under its key; a number keeps its length. */
const replaceLiterals = (value: string, replace: Replace): string =>
  /^["[{]/.test(value)
    ? value.replace(/"(?:[^"\\]|\\.)*"/g, (literal) => JSON.stringify(replace(decode(literal))))
    : value
        .replace(/\d/g, '0')
        .replace(/^(-?)0+(?=0)/, '$1')
        .replace(/[eE][-+]?0+/, '')

/** Where the value that starts at `start` ends, in a text that is JSON. */
function endOfJsonValue(text: string, start: number): number {
  const token = /"(?:[^"\\]|\\.)*"|[[{\]},]|[^"[{\]},]+/g
  token.lastIndex = start
  let depth = 0
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [part] = match
    if (depth === 0 && (part === ',' || isClosing(part))) return match.index
    if (part === '[' || part === '{') depth++
    if (isClosing(part)) depth--
    if (depth === 0 && (part.startsWith('"') || isClosing(part))) return token.lastIndex
  }
  return text.length
}

const isClosing = (part: string): boolean => part === ']' || part === '}'

/** The parts of a multipart body (RFC 7578): everything between the part's blank line and the next boundary. */
const replaceInParts = (body: string, replace: Replace): string =>
  body
    .split(/(?<=\n)(?=--)/)
    .map((part) => {
      const blankLine = /\r?\n\r?\n/.exec(part)
      if (!blankLine) return part
      const start = blankLine.index + blankLine[0].length
      const [head, value] = [part.slice(0, start), part.slice(start)]
      if (!isSecretKey(/name="([^"]*)"/i.exec(head)?.[1] ?? '')) return part
      const end = /\r?\n$/.exec(value)?.index ?? value.length
      return head + replace(value.slice(0, end)) + value.slice(end)
    })
    .join('')

/**
 * Form fields, and JSON with something missing: a key, maybe in quotes, then maybe a colon or an equals sign, then the
 * value, maybe in quotes. What follows the closing quote up to the next field may be the rest of the secret.
 */
function replaceLoosely(text: string, replace: Replace): string {
  // Begins where a word begins and takes all of it, so that a long text is gone through once.
  const key = /(?<![\w%.[\]\\-])(?=([\w%.[\]\\-]+))\1 ?(?:["']?\s*[:=]\s*|["']\s*(?=["']))/g
  const value = /("(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?)?([^,&\r\n{}]*)/y
  let result = ''
  let copied = 0
  for (let match = key.exec(text); match !== null; match = key.exec(text)) {
    if (!isSecretKey(decodeKey(match[1] ?? ''))) continue
    value.lastIndex = key.lastIndex
    const [whole = '', literal, rest = ''] = value.exec(text) ?? []
    result += text.slice(copied, key.lastIndex) + replaceLooseValue(literal, rest, replace)
    copied = key.lastIndex + whole.length
    key.lastIndex = copied
  }
  return result + text.slice(copied)
}

function replaceLooseValue(literal: string | undefined, rest: string, replace: Replace): string {
  if (literal !== undefined) return replaceQuoted(literal, replace) + rest.replace(/[^\s"'[\]]+/g, 'x')
  const bare = rest.trim()
  if (bare === '' || /^(?:null|true|false|-?\d+)$/.test(bare)) return rest.replace(/\d/g, '0')
  return rest.replace(bare, () => replace(decodePercent(bare)))
}

/** An unclosed string stays unclosed, so that the order stays as malformed as it was written. */
function replaceQuoted(literal: string, replace: Replace): string {
  const quote = literal.charAt(0)
  const closed = literal.length > 1 && literal.endsWith(quote)
  return quote + replace(literal.slice(1, closed ? -1 : undefined)) + (closed ? quote : '')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The text of a literal that stands in valid JSON. */
const decode = (literal: string): string => String(JSON.parse(literal))

const decodeKey = (key: string): string =>
  decodePercent(key).replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
