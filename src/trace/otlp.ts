// A trace as OTLP/JSON and back: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding

import { failure, micros, type Result, success } from '../shared'
import {
  type Attributes,
  type AttributeValue,
  type Detail,
  type Fidelity,
  type Outcome,
  type SpanKind,
  type SpanLink,
  type SpanRecord,
  type Station,
  stations,
  type Trace,
} from './span'

interface AnyValue {
  readonly stringValue?: string
  readonly boolValue?: boolean
  readonly intValue?: string
  readonly doubleValue?: number
  readonly arrayValue?: { readonly values: readonly AnyValue[] }
  readonly kvlistValue?: { readonly values: readonly KeyValue[] }
}
interface KeyValue {
  readonly key: string
  readonly value: AnyValue
}
interface OtlpSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: readonly KeyValue[]
  readonly events: readonly {
    readonly name: string
    readonly timeUnixNano: string
    readonly attributes: readonly KeyValue[]
  }[]
  readonly links: readonly SpanLink[]
  readonly status: { readonly code?: number }
}
export interface OtlpDocument {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly KeyValue[] }
    readonly scopeSpans: readonly {
      readonly scope: { readonly name: string; readonly version: string }
      readonly spans: readonly OtlpSpan[]
    }[]
  }[]
}

const kinds: readonly SpanKind[] = ['internal', 'server', 'client', 'producer', 'consumer']
const outcomes: readonly Outcome[] = ['ok', 'skipped', 'refused', 'broken']
const details: readonly Detail[] = ['story', 'steps', 'all']
const fidelities: readonly Fidelity[] = ['real', 'simulated']
const own = {
  station: 'backofhouse.station',
  fidelity: 'backofhouse.fidelity',
  detail: 'backofhouse.detail',
  outcome: 'backofhouse.outcome',
  startedAtMs: 'backofhouse.trace.started_at_ms',
} as const

export function toOtlp(trace: Trace): OtlpDocument {
  const nanos = (us: number): string => String(BigInt(trace.startedAtMs) * 1_000_000n + BigInt(us) * 1000n)
  return {
    resourceSpans: [
      {
        resource: {
          attributes: toKeyValues({ 'service.name': 'back-of-house', [own.startedAtMs]: trace.startedAtMs }),
        },
        scopeSpans: [
          {
            scope: { name: 'back-of-house', version: '1' },
            spans: trace.spans.map((span) => ({
              traceId: trace.traceId,
              spanId: span.id,
              ...(span.parentId === null ? {} : { parentSpanId: span.parentId }),
              name: span.name,
              kind: kinds.indexOf(span.kind) + 1,
              startTimeUnixNano: nanos(span.startUs),
              endTimeUnixNano: nanos(span.endUs),
              attributes: toKeyValues({
                ...span.attributes,
                [own.station]: span.station,
                [own.fidelity]: span.fidelity,
                [own.detail]: span.detail,
                [own.outcome]: span.outcome,
              }),
              events: span.events.map((event) => ({
                name: event.name,
                timeUnixNano: nanos(event.atUs),
                attributes: toKeyValues(event.attributes),
              })),
              links: span.links,
              // Status codes: 0 unset, 2 error. A refusal is an answer, not an error of the server.
              status: span.outcome === 'broken' ? { code: 2 } : {},
            })),
          },
        ],
      },
    ],
  }
}

/** Reads back what `toOtlp` wrote. The problem is a sentence for the person who chose the file. */
export function fromOtlp(document: unknown): Result<Trace> {
  try {
    const resource = (document as OtlpDocument).resourceSpans[0]
    const spans = resource?.scopeSpans[0]?.spans
    const first = spans?.[0]
    if (!resource || !spans || !first) return failure('This OTLP document has no spans.')
    const startedAtMs = fromKeyValues(resource.resource.attributes)[own.startedAtMs]
    if (typeof startedAtMs !== 'number') return failure('This OTLP document was not written by Back of House.')
    const sinceStart = (nanos: string): ReturnType<typeof micros> =>
      micros(Number((BigInt(nanos) - BigInt(startedAtMs) * 1_000_000n) / 1000n))
    return success({ traceId: first.traceId, startedAtMs, spans: spans.map((span) => readSpan(span, sinceStart)) })
  } catch (error) {
    return failure(`This is not a trace in OTLP/JSON: ${error instanceof Error ? error.message : 'unreadable'}.`)
  }
}

function readSpan(span: OtlpSpan, sinceStart: (nanos: string) => ReturnType<typeof micros>): SpanRecord {
  const attributes = { ...fromKeyValues(span.attributes) }
  const take = <Value extends string>(key: string, allowed: readonly Value[]): Value => {
    const value = allowed.find((candidate) => candidate === attributes[key])
    if (value === undefined) throw new Error(`span ${span.spanId} has no valid ${key}`)
    delete attributes[key]
    return value
  }
  const kind = kinds[span.kind - 1]
  if (!kind) throw new Error(`span ${span.spanId} has the unknown kind ${span.kind}`)
  return {
    id: span.spanId,
    parentId: span.parentSpanId ?? null,
    name: span.name,
    kind,
    station: take<Station>(own.station, stations),
    fidelity: take(own.fidelity, fidelities),
    detail: take(own.detail, details),
    outcome: take(own.outcome, outcomes),
    startUs: sinceStart(span.startTimeUnixNano),
    endUs: sinceStart(span.endTimeUnixNano),
    events: span.events.map((event) => ({
      name: event.name,
      atUs: sinceStart(event.timeUnixNano),
      attributes: fromKeyValues(event.attributes),
    })),
    links: span.links.map(({ traceId, spanId }) => ({ traceId, spanId })),
    attributes,
  }
}

const toKeyValues = (attributes: Attributes): KeyValue[] =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: toAnyValue(value) }))

function toAnyValue(value: AttributeValue): AnyValue {
  if (value === null) return {}
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { boolValue: value }
  // 64-bit integers are texts in OTLP/JSON.
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? { intValue: String(value) } : { doubleValue: value }
  if (isList(value)) return { arrayValue: { values: value.map(toAnyValue) } }
  return { kvlistValue: { values: toKeyValues(value) } }
}

const isList = (value: AttributeValue): value is readonly AttributeValue[] => Array.isArray(value)

function fromKeyValues(list: readonly KeyValue[]): Attributes {
  return Object.fromEntries(list.map(({ key, value }) => [key, fromAnyValue(value)]))
}

function fromAnyValue(value: AnyValue): AttributeValue {
  if (value.stringValue !== undefined) return value.stringValue
  if (value.boolValue !== undefined) return value.boolValue
  if (value.intValue !== undefined) return Number(value.intValue)
  if (value.doubleValue !== undefined) return value.doubleValue
  if (value.arrayValue) return value.arrayValue.values.map(fromAnyValue)
  if (value.kvlistValue) return fromKeyValues(value.kvlistValue.values)
  return null
}
