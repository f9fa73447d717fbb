// Reads what an answer that refuses says: from a problem document (RFC 9457) with the field errors our server adds
// (RFC 6901 pointers), or as the trace tells it, whatever form the answer has.

import { readDetail, type Trace } from '../../trace'

export interface ProblemDocument {
  /** The last part of its `type`, such as `email-taken`; empty where it has none. */
  readonly kind: string
  readonly title: string
  readonly detail: string
  /** First part of the JSON Pointer → what is wrong there. */
  readonly fields: ReadonlyMap<string, string>
}

/** What it says as a whole, in one text: title, then detail. */
export const wholeText = ({ title, detail }: ProblemDocument): string =>
  [title, detail]
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ')

/** What the answer of a trip says; a page says the same as a document. `null` for one that refuses nothing. */
export function problemIn({ spans }: Trace): ProblemDocument | null {
  for (const span of spans) {
    const problem = readDetail(span, 'backofhouse.problem')
    if (problem) return { ...problem, fields: fieldsOf(problem.errors) }
  }
  return null
}

/** `null` for a body that is no problem document. */
export function readProblem(body: string): ProblemDocument | null {
  const document = parse(body)
  if (!isRecord(document) || typeof document['title'] !== 'string') return null
  return {
    kind: kindOf(document['type']),
    title: document['title'],
    detail: typeof document['detail'] === 'string' ? document['detail'] : '',
    fields: fieldsOf(document['errors']),
  }
}

function fieldsOf(errors: unknown): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const error of Array.isArray(errors) ? errors : []) {
    if (!isRecord(error)) continue
    const { pointer, detail } = error
    if (typeof pointer !== 'string' || typeof detail !== 'string') continue
    const field = pointer.replace(/^#?\//, '').split('/')[0] ?? ''
    if (!fields.has(field)) fields.set(field, detail)
  }
  return fields
}

const kindOf = (type: unknown): string => (typeof type === 'string' ? (type.split('/').at(-1) ?? '') : '')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
