// What an answer that refuses says, as the trace tells it, whatever form the answer has: a problem document (RFC 9457)
// with the field errors our server adds (RFC 6901 pointers), or a page.

import { onlyExchange, type Problem, type Trace } from '../../trace'

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
export function problemIn(trace: Trace): ProblemDocument | null {
  const problem = onlyExchange(trace)?.problem
  return problem ? { ...problem, fields: fieldsOf(problem.errors) } : null
}

function fieldsOf(errors: Problem['errors']): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const { pointer, detail } of errors) {
    const field = pointer.replace(/^#?\//, '').split('/')[0] ?? ''
    if (!fields.has(field)) fields.set(field, detail)
  }
  return fields
}
