// What one span is: a piece of work at one station, on modelled time.
// Names and attributes follow the OpenTelemetry semantic conventions; what they lack is under `backofhouse.`.

import type { Micros } from '../shared'

/** The stations of the house, in walking order. */
export const stations = [
  'client',
  'network',
  'gateway',
  'auth',
  'validation',
  'logic',
  'cache',
  'database',
  'jobs',
  'providers',
] as const
export type Station = (typeof stations)[number]

/** `real`: this code ran here. `simulated`: modelled (DNS, TLS, the wire, the browser's own part, outside providers). */
export type Fidelity = 'real' | 'simulated'

/** The coarsest level of detail at which a span is a stop of its own. */
export type Detail = 'story' | 'steps' | 'all'
export const details: readonly Detail[] = ['story', 'steps', 'all']

/**
 * How a piece of work ended. `skipped`: passed without being needed (a grey dash).
 * `refused`: said no for a good reason. `broken`: could not do its work.
 */
export type Outcome = 'ok' | 'skipped' | 'refused' | 'broken'

/** OpenTelemetry's span kinds. */
export type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer'

/** An OTLP `AnyValue` without bytes. */
export type AttributeValue =
  | string
  | number
  | boolean
  | null
  | readonly AttributeValue[]
  | { readonly [key: string]: AttributeValue }
export type Attributes = { readonly [key: string]: AttributeValue }

export interface SpanEvent {
  readonly name: string
  readonly atUs: Micros
  readonly attributes: Attributes
}

/** Names a span anywhere (W3C Trace Context). */
export interface SpanLink {
  readonly traceId: string
  readonly spanId: string
}

export interface SpanRecord {
  /** 16 hexadecimal digits (W3C Trace Context `parent-id`). */
  readonly id: string
  /** `null` for the root only. */
  readonly parentId: string | null
  /** The seam's literal name, `insert-user`: unique in `src/server`, the stem of the step's id. */
  readonly name: string
  readonly kind: SpanKind
  readonly station: Station
  readonly fidelity: Fidelity
  readonly detail: Detail
  readonly outcome: Outcome
  /** Since the start of the trace. */
  readonly startUs: Micros
  readonly endUs: Micros
  readonly attributes: Attributes
  readonly events: readonly SpanEvent[]
  /** What caused this span without containing it: for a job, the span that queued it, maybe in an earlier trace. */
  readonly links: readonly SpanLink[]
}

export interface Trace {
  /** 32 hexadecimal digits (W3C Trace Context `trace-id`). */
  readonly traceId: string
  /** The world's wall clock at `0 µs`, in milliseconds since 1970-01-01T00:00Z. */
  readonly startedAtMs: number
  /** In order of start, a parent before its children. The first is the root. */
  readonly spans: readonly SpanRecord[]
}
