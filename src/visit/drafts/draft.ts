// An own order while it is being written, and the order it means.

import { orderLimits } from '../../shared'
import type { Order, OrderProblem } from '../../simulation'

export interface HeaderLine {
  /** Tells lines apart, also when both are empty. */
  readonly id: number
  readonly name: string
  readonly value: string
}

export interface Draft {
  readonly method: string
  readonly path: string
  readonly headers: readonly HeaderLine[]
  readonly body: string
  readonly as: Order['as']
}

export type DraftField = keyof Draft

export const firstDraft: Draft = { method: 'GET', path: '/api/dishes', headers: [], body: '', as: 'none' }

/** Nothing is checked: what `fetch` could not send, `checkOrder` refuses. */
export const orderOfDraft = ({ method, path, headers, body, as }: Draft): Order => ({
  method: method.trim(),
  path: path.trim(),
  headers: headersOf(headers),
  body: body === '' ? null : body,
  as,
})

/** An order that exists, to be changed. */
export const draftOf = ({ method, path, headers, body, as }: Order): Draft => ({
  method,
  path,
  headers: Object.entries(headers).map(([name, value], id) => ({ id, name, value })),
  body: body ?? '',
  as,
})

/** Two lines of one name are one header with both values (RFC 9110 §5.3); an empty line is none. */
function headersOf(lines: readonly HeaderLine[]): Readonly<Record<string, string>> {
  const headers = new Map<string, readonly [string, string]>()
  for (const { name: given, value } of lines) {
    const name = given.trim()
    if (name === '' && value.trim() === '') continue
    const before = headers.get(name.toLowerCase())
    headers.set(name.toLowerCase(), before ? [before[0], `${before[1]}, ${value}`] : [name, value])
  }
  return Object.fromEntries(headers.values())
}

/** Who sends it, from the text of a choice; anything unknown is nobody. */
export function senderOf(text: string): Order['as'] {
  if (text === 'session') return 'session'
  const id = /^user:([1-9]\d{0,14})$/.exec(text)?.[1]
  return id === undefined ? 'none' : `user:${Number(id)}`
}

/** Where a problem is told: a field, and for a header its line. */
export function placeOf({ code, value }: OrderProblem, draft: Draft): { field: DraftField; line?: number } {
  switch (code) {
    case 'method-invalid':
    case 'method-too-long':
    case 'method-forbidden':
      return { field: 'method' }
    case 'path-relative':
    case 'path-other-host':
    case 'path-half-character':
    case 'path-too-long':
      return { field: 'path' }
    case 'headers-too-many': {
      const line = draft.headers[orderLimits.headers]
      return { field: 'headers', ...(line ? { line: line.id } : {}) }
    }
    case 'header-name':
    case 'header-forbidden':
    case 'header-too-long':
    case 'header-value': {
      const line = draft.headers.find(({ name, value: text }) => name.trim() === value && (name + text).trim() !== '')
      return { field: 'headers', ...(line ? { line: line.id } : {}) }
    }
    case 'body-not-allowed':
    case 'body-half-character':
    case 'body-too-long':
      return { field: 'body' }
  }
}
