// The answer as it is laid on the table: its status, and the first lines of its body as they were really sent.

import type { HttpResponse } from '../../trace'

/** What a card at the table has room for. */
const mostLines = 3
const mostLetters = 27
/** A body may be a megabyte; its first lines are found in its first letters. */
const looked = 4000

export interface Answer {
  readonly status: number
  /** The reason phrase, which may be empty. */
  readonly statusText: string
  /** None for an answer without a body. */
  readonly lines: readonly string[]
}

export const answerOf = ({ status, statusText, headers, body }: HttpResponse): Answer => {
  const type = headers.find(({ name }) => name === 'content-type')?.value ?? ''
  return { status, statusText, lines: linesOf(body.slice(0, looked), type, body.length > looked) }
}

function linesOf(body: string, type: string, more: boolean): readonly string[] {
  if (/\bproblem\+json\b/.test(type)) return cut(problemLines(body) ?? fieldsOf(body), more)
  return cut(/\bjson\b/.test(type) ? roomy(fieldsOf(body)) : body.split('\n').map((line) => line.trim()), more)
}

/** Few fields may take several lines each. */
const roomy = (fields: readonly string[]): readonly string[] =>
  fields.length < mostLines ? fields.flatMap(wrap) : fields

/** As many lines as there is room for; an ellipsis says that there is more. */
function cut(lines: readonly string[], more: boolean): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '')
  const first = written.slice(0, mostLines).map(shorten)
  const last = first.pop()
  if (last === undefined) return []
  const rest = (more || written.length > mostLines) && !last.includes('…')
  return [...first, rest ? `${last.length < mostLetters ? last : last.slice(0, mostLetters - 1)}…` : last]
}

/** Loses its end, but not the quotation mark that closes it. */
function shorten(line: string): string {
  if (line.length <= mostLetters) return line
  const close = /"[\]},]*$/.exec(line)?.[0].slice(0, 2) ?? ''
  return `${line.slice(0, mostLetters - 1 - close.length)}…${close}`
}

/** JSON broken after each field, and without what it is indented by. */
function fieldsOf(json: string): readonly string[] {
  const parts = json.match(/"(?:[^"\\]|\\.)*"?|[^\s",]+|,/g) ?? []
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    line += part
    if (part !== ',') continue
    lines.push(line)
    line = ''
    if (lines.length > mostLines) break
  }
  return [...lines, line]
}

/** Of a problem document (RFC 9457) what it is called and what can be done; its type and its status are known. */
function problemLines(json: string): readonly string[] | null {
  const [title, detail] = ['title', 'detail'].map(
    (name) => new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(json)?.[1],
  )
  if (title === undefined) return null
  return [...wrap(`…"title":${title},`), ...(detail === undefined ? [] : wrap(`"detail":${detail}`))]
}

function wrap(text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && longer.length > mostLetters) {
      lines.push(line)
      line = ` ${word}`
    } else line = longer
  }
  return [...lines, line]
}
