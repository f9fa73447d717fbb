// What the choreography wants to know of a trace, read once: who asked whom, what was carried, how it went.

import { readDetail, type SpanRecord, type Step, stepsOf, type Trace } from '../../trace'

export interface Story {
  readonly steps: readonly Step[]
  readonly method: string
  readonly path: string
  /** Whether the order carries a token. */
  readonly badge: boolean
  span(id: string): SpanRecord | undefined
  /** Whether this work belongs to a job: it runs after the guest was answered. */
  inJob(span: SpanRecord): boolean
}

export function readStory(trace: Trace): Story {
  const spans = new Map(trace.spans.map((span) => [span.id, span]))
  const request = trace.spans
    .map((span) => readDetail(span, 'backofhouse.http.request'))
    .find((found) => found !== undefined)
  return {
    steps: stepsOf(trace, 'all'),
    method: request?.method ?? textOf(trace.spans, 'http.request.method') ?? '',
    path: request?.target ?? textOf(trace.spans, 'url.path') ?? '',
    badge: request?.headers.some((header) => header.name.toLowerCase() === 'authorization') ?? false,
    span: (id) => spans.get(id),
    inJob: (span) => {
      for (let at: SpanRecord | undefined = span; at; at = at.parentId === null ? undefined : spans.get(at.parentId)) {
        if (at.links.length > 0 || at.station === 'jobs') return true
      }
      return false
    },
  }
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

function textOf(spans: readonly SpanRecord[], name: string): string | undefined {
  for (const span of spans) {
    const value = span.attributes[name]
    if (typeof value === 'string') return value
  }
  return undefined
}
