// What the choreography wants to know of a trace, read once: who asked whom, what was carried, how it went.

import {
  type Exchange,
  indexOf,
  onlyExchange,
  type SpanRecord,
  type Step,
  statusOf,
  stepsOf,
  type Trace,
  type TraceIndex,
} from '../../trace'
import { type Answer, answerOf } from './answer'
import type { Opening } from './score'

export interface Story extends Opening {
  readonly steps: readonly Step[]
  readonly index: TraceIndex
}

export function readStory(trace: Trace): Story {
  const index = indexOf(trace)
  const exchange = onlyExchange(trace)
  const request = exchange?.request
  return {
    steps: stepsOf(trace, 'all'),
    index,
    method: request?.method ?? '',
    path: request?.target ?? '',
    body: (request?.body ?? '') !== '',
    house: index.house ?? null,
    host: request?.headers.find(({ name }) => name.toLowerCase() === 'host')?.value ?? '',
    badge: exchange?.badge ?? null,
    issued: exchange?.issued ?? null,
    answer: exchange ? answerIn(exchange) : null,
  }
}

/** The answer that the guest reads, if one is read. */
function answerIn({ answer, readBy }: Exchange): Answer | null {
  if (answer) return answerOf(answer)
  const status = readBy ? statusOf(readBy) : null
  return status === null ? null : { status, statusText: '', lines: [] }
}

export const isRefused = (span: SpanRecord): boolean => span.outcome === 'refused'
export const isBroken = (span: SpanRecord): boolean => span.outcome === 'broken'

/** The first column of a changed row that names it: its key. */
export function keyOf(row: Readonly<Record<string, string | number | null>>): string | null {
  const key = row['id'] ?? Object.values(row)[0]
  return key === undefined || key === null ? null : String(key)
}
