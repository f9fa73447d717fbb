// Looking things up in a trace: read once, kept as long as the trace is.

import {
  type BadgeShown,
  type HouseBefore,
  type HttpRequest,
  type HttpResponse,
  type Problem,
  readDetail,
} from './attributes'
import type { SpanRecord, Trace } from './span'

/** One client request with what became of it. */
export interface Exchange {
  /** The span around all of it. */
  readonly root: SpanRecord
  readonly request: HttpRequest | undefined
  /** The answer as it was sent off, whole, and the span that sent it; `undefined` where none ever was. */
  readonly answer: HttpResponse | undefined
  readonly answeredBy: SpanRecord | undefined
  /** The span in which the client read it. */
  readonly readBy: SpanRecord | undefined
  /** What an answer that refuses says. */
  readonly problem: Problem | undefined
  /** The badge that was sent with the request, and one that came with the answer. */
  readonly badge: BadgeShown | undefined
  readonly issued: BadgeShown | undefined
}

export interface TraceIndex {
  readonly root: SpanRecord | undefined
  /** What the trace says of the house before it. */
  readonly house: HouseBefore | undefined
  /** In the order in which they began. */
  readonly exchanges: readonly Exchange[]
  spanById(id: string): SpanRecord | undefined
  parentOf(span: SpanRecord): SpanRecord | undefined
  /** In order of start. */
  childrenOf(span: SpanRecord): readonly SpanRecord[]
  /** Whether this is work of a job, which runs after the guest was answered: it was queued, and not called. */
  inJob(span: SpanRecord): boolean
  /** The exchange that this work is done for; `undefined` for work of a job. */
  exchangeOf(span: SpanRecord): Exchange | undefined
}

const known = new WeakMap<Trace, TraceIndex>()

/** Pure: a trace is never changed. */
export function indexOf(trace: Trace): TraceIndex {
  const index = known.get(trace) ?? read(trace)
  known.set(trace, index)
  return index
}

function read({ spans }: Trace): TraceIndex {
  const byId = new Map(spans.map((span) => [span.id, span]))
  const parentOf = ({ parentId }: SpanRecord): SpanRecord | undefined =>
    parentId === null ? undefined : byId.get(parentId)
  const children = new Map<string, SpanRecord[]>()
  for (const span of spans) {
    const siblings = children.get(span.parentId ?? '')
    if (siblings) siblings.push(span)
    else if (span.parentId !== null) children.set(span.parentId, [span])
  }
  const jobs = new Set<SpanRecord>()
  // A parent comes before its children.
  for (const span of spans) {
    const parent = parentOf(span)
    if (span.links.length > 0 || span.station === 'jobs' || (parent && jobs.has(parent))) jobs.add(span)
  }
  const [root] = spans
  const exchanges = root
    ? [
        exchangeIn(
          root,
          spans.filter((span) => !jobs.has(span)),
        ),
      ]
    : []
  return {
    root,
    house: root && readDetail(root, 'backofhouse.house'),
    exchanges,
    spanById: (id) => byId.get(id),
    parentOf,
    childrenOf: ({ id }) => children.get(id) ?? none,
    inJob: (span) => jobs.has(span),
    exchangeOf: (span) => (jobs.has(span) ? undefined : exchanges[0]),
  }
}

const none: readonly SpanRecord[] = []

function exchangeIn(root: SpanRecord, spans: readonly SpanRecord[]): Exchange {
  const holder = (name: 'backofhouse.http.request' | 'backofhouse.http.response' | 'backofhouse.problem') =>
    spans.find((span) => readDetail(span, name) !== undefined)
  const [asked, answeredBy, refused] = [
    holder('backofhouse.http.request'),
    holder('backofhouse.http.response'),
    holder('backofhouse.problem'),
  ]
  const issuer = spans.find((span) => span !== root && readDetail(span, 'backofhouse.badge') !== undefined)
  return {
    root,
    request: asked && readDetail(asked, 'backofhouse.http.request'),
    answer: answeredBy && readDetail(answeredBy, 'backofhouse.http.response'),
    answeredBy,
    readBy: spans.find((span) => span.station === 'client' && statusOf(span) !== null),
    problem: refused && readDetail(refused, 'backofhouse.problem'),
    badge: readDetail(root, 'backofhouse.badge'),
    issued: issuer && readDetail(issuer, 'backofhouse.badge'),
  }
}

/** The HTTP status a span carries, if it carries one. */
export function statusOf(span: SpanRecord): number | null {
  const status = readDetail(span, 'backofhouse.http.response')?.status ?? span.attributes['http.response.status_code']
  return typeof status === 'number' ? status : null
}

/** Of a trace in which one client asks once: the only exchange. */
export const onlyExchange = (trace: Trace): Exchange | undefined => indexOf(trace).exchanges[0]
