// What the choreography wants to know of a trace, read once: who asked whom, what was carried, how it went.

import {
  type BadgeShown,
  type HttpRequest,
  readDetail,
  type SpanRecord,
  type Step,
  stepsOf,
  type Trace,
} from '../../trace'
import { type Answer, answerOf } from './answer'
import type { Opening } from './score'

export interface Story extends Opening {
  readonly steps: readonly Step[]
  span(id: string): SpanRecord | undefined
  /** Whether this work belongs to a job: it runs after the guest was answered. */
  inJob(span: SpanRecord): boolean
}

export function readStory(trace: Trace): Story {
  const spans = new Map(trace.spans.map((span) => [span.id, span]))
  const request = found(trace.spans, (span) => readDetail(span, 'backofhouse.http.request'))
  const textIn = (name: string): string | undefined =>
    found(trace.spans, ({ attributes: { [name]: value } }) => (typeof value === 'string' ? value : undefined))
  return {
    steps: stepsOf(trace, 'all'),
    method: request?.method ?? textIn('http.request.method') ?? '',
    path: request?.target ?? textIn('url.path') ?? '',
    body: (request?.body ?? '') !== '',
    house: (trace.spans[0] && readDetail(trace.spans[0], 'backofhouse.house')) ?? null,
    host: headerOf(request?.headers, 'host') ?? '',
    badge: sentBadge(trace.spans, headerOf(request?.headers, 'authorization')),
    issued: found(trace.spans.slice(1), (span) => readDetail(span, 'backofhouse.badge')) ?? null,
    answer: answerIn(trace.spans),
    span: (id) => spans.get(id),
    inJob: (span) => {
      for (let at: SpanRecord | undefined = span; at; at = at.parentId === null ? undefined : spans.get(at.parentId)) {
        if (at.links.length > 0 || at.station === 'jobs') return true
      }
      return false
    },
  }
}

/** What the root says of it; else that there is one. */
function sentBadge(spans: readonly SpanRecord[], authorization: string | undefined): BadgeShown | null {
  const [root] = spans
  const shown = root && readDetail(root, 'backofhouse.badge')
  return shown ?? (/^bearer(?:\s|$)/i.test(authorization ?? '') ? { readable: false } : null)
}

/** The answer that the guest reads, if one is read. */
function answerIn(spans: readonly SpanRecord[]): Answer | null {
  const response = found(spans, (span) => readDetail(span, 'backofhouse.http.response'))
  if (response) return answerOf(response)
  const status = found(spans, (span) => (span.station === 'client' ? (statusOf(span) ?? undefined) : undefined))
  return status === undefined ? null : { status, statusText: '', lines: [] }
}

const headerOf = (headers: HttpRequest['headers'] | undefined, name: string): string | undefined =>
  headers?.find((header) => header.name.toLowerCase() === name)?.value

function found<Value>(spans: readonly SpanRecord[], read: (span: SpanRecord) => Value | undefined): Value | undefined {
  for (const span of spans) {
    const value = read(span)
    if (value !== undefined) return value
  }
  return undefined
}

export const isRefused = (span: SpanRecord): boolean => span.outcome === 'refused'
export const isBroken = (span: SpanRecord): boolean => span.outcome === 'broken'

/** The HTTP status a span carries, if it carries one. */
export function statusOf(span: SpanRecord): number | null {
  const response = readDetail(span, 'backofhouse.http.response')
  if (response) return response.status
  const status = span.attributes['http.response.status_code']
  return typeof status === 'number' ? status : null
}

/** The first column of a changed row that names it: its key. */
export function keyOf(row: Readonly<Record<string, string | number | null>>): string | null {
  const key = row['id'] ?? Object.values(row)[0]
  return key === undefined || key === null ? null : String(key)
}
