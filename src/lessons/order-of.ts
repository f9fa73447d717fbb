// The order that a lesson's form makes, and what of an order was written on that form.

import { type Order, standInOf } from '../simulation'
import type { Lesson, LessonField } from './lesson'

export type Values = Readonly<Record<string, string>>
/** What was written on the form where it differs from the lesson: move → field → value. */
export type Edits = Readonly<Record<string, Values>>

/**
 * The lesson's order with these values in its body. `holder` is whom the badge in the wallet names (`holderOf`); the
 * order is theirs, or the understudy's.
 */
export function orderOf({ moves: [move], understudy, fields }: Lesson, values: Values, holder: number | null): Order {
  const { request } = move
  const sender = holder ?? understudy
  const members = fields.map((field) => [field.name, memberOf(field, values[field.name] ?? field.value)] as const)
  return {
    ...request,
    path: sender === null ? request.path : request.path.replace('{me}', String(sender)),
    as: holder === null && understudy !== null ? `user:${understudy}` : request.as,
    body:
      fields.length === 0
        ? request.body
        : JSON.stringify({ ...membersOf(request.body), ...Object.fromEntries(members) }),
  }
}

/** The same as a fresh page would send it: its secrets are the first stand-ins. */
export const freshOrderOf = (lesson: Lesson, edits: Edits, holder: number | null): Order =>
  orderOf(lesson, { ...standIns(lesson), ...edits[lesson.moves[0].id] }, holder)

/** What of the order was written on the lesson's form; `null` where more of it differs from the lesson's. */
export function editsOf(lesson: Lesson, order: Order, holder: number | null): Edits | null {
  const sent = membersOf(order.body)
  const usual = standIns(lesson)
  const values: Record<string, string> = {}
  for (const { name, value } of lesson.fields) {
    const text = sent[name]
    if (typeof text !== 'string' && typeof text !== 'number') return null
    if (String(text) !== (usual[name] ?? value)) values[name] = String(text)
  }
  const edits = Object.keys(values).length === 0 ? {} : { [lesson.moves[0].id]: values }
  return JSON.stringify(freshOrderOf(lesson, edits, holder)) === JSON.stringify(order) ? edits : null
}

/** A number that cannot be read as one stays the text it is: then the server says so. */
function memberOf({ kind }: LessonField, text: string): string | number {
  const number = Number(text)
  return kind === 'number' && text.trim() !== '' && Number.isFinite(number) ? number : text
}

function standIns({ fields }: Lesson): Values {
  const secrets = fields.filter(({ kind }) => kind === 'password')
  return Object.fromEntries(secrets.map(({ name, value }, index) => [name, standInOf(value, index + 1)]))
}

/** The members of a JSON object; none of any other body. */
function membersOf(body: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(body ?? '{}')
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? Object.fromEntries(Object.entries(parsed))
      : {}
  } catch {
    return {}
  }
}
