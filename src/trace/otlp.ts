// A trace as OTLP/JSON and back: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding

import { failure, type Micros, micros, type Result, success } from '../shared'
import {
  type Attributes,
  type AttributeValue,
  details,
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
              name: wellFormed(span.name),
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
                name: wellFormed(event.name),
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

/** Why a document could not be read; `where` is the span or the member that is wrong. Words for it stand with the page's. */
export interface OtlpProblem {
  readonly code: 'no-spans' | 'not-ours' | 'invalid'
  readonly where: string
}

/** Reads back what `toOtlp` wrote, and nothing else: every member is checked before it is believed. */
export function fromOtlp(document: unknown): Result<Trace, OtlpProblem> {
  const resource = member(list(member(document, 'resourceSpans'))[0], 'resource')
  const scope = list(member(list(member(document, 'resourceSpans'))[0], 'scopeSpans'))[0]
  const spans = list(member(scope, 'spans'))
  if (spans.length === 0) return failure({ code: 'no-spans', where: 'resourceSpans' })
  try {
    const startedAtMs = fromKeyValues(member(resource, 'attributes'))[own.startedAtMs]
    if (typeof startedAtMs !== 'number') return failure({ code: 'not-ours', where: own.startedAtMs })
    const read = spans.map((span) => readSpan(span, startedAtMs))
    const traceId = hex(member(spans[0], 'traceId'), 32)
    const known = new Set<string>()
    for (const [index, span] of read.entries()) {
      check(index === 0 ? span.parentId === null : known.has(span.parentId ?? ''), `${span.id}: parentSpanId`)
      check(!known.has(span.id), `${span.id}: spanId`)
      known.add(span.id)
    }
    return success({ traceId, startedAtMs, spans: read })
  } catch (error) {
    return failure({ code: 'invalid', where: error instanceof Error ? error.message : '' })
  }
}

function readSpan(span: unknown, startedAtMs: number): SpanRecord {
  const id = hex(member(span, 'spanId'), 16)
  const attributes = { ...fromKeyValues(member(span, 'attributes')) }
  const take = <Value extends string>(key: string, allowed: readonly Value[]): Value => {
    const value = allowed.find((candidate) => candidate === attributes[key])
    if (value === undefined) throw new Error(`${id}: ${key}`)
    delete attributes[key]
    return value
  }
  const time = (value: unknown): Micros => {
    check(typeof value === 'string' && /^\d{1,20}$/.test(value), `${id}: time`)
    return micros(Number((BigInt(String(value)) - BigInt(startedAtMs) * 1_000_000n) / 1000n))
  }
  const parentId = member(span, 'parentSpanId')
  const kind = kinds[Number(member(span, 'kind')) - 1]
  if (kind === undefined) throw new Error(`${id}: kind`)
  const startUs = time(member(span, 'startTimeUnixNano'))
  const endUs = time(member(span, 'endTimeUnixNano'))
  check(startUs <= endUs, `${id}: endTimeUnixNano`)
  return {
    id,
    parentId: parentId === undefined ? null : hex(parentId, 16),
    name: text(member(span, 'name')),
    kind,
    station: take<Station>(own.station, stations),
    fidelity: take(own.fidelity, fidelities),
    detail: take(own.detail, details),
    outcome: take(own.outcome, outcomes),
    startUs,
    endUs,
    events: list(member(span, 'events')).map((event) => ({
      name: text(member(event, 'name')),
      atUs: time(member(event, 'timeUnixNano')),
      attributes: fromKeyValues(member(event, 'attributes')),
    })),
    links: list(member(span, 'links')).map((link) => ({
      traceId: hex(member(link, 'traceId'), 32),
      spanId: hex(member(link, 'spanId'), 16),
    })),
    attributes,
  }
}

function check(holds: boolean, where: string): asserts holds {
  if (!holds) throw new Error(where)
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`not a text: ${JSON.stringify(value)}`)
  return value
}

function hex(value: unknown, digits: number): string {
  const id = text(value)
  check(id.length === digits && /^[0-9a-f]+$/.test(id), `not an id: ${id}`)
  return id
}

const toKeyValues = (attributes: Attributes): KeyValue[] =>
  Object.entries(attributes).map(([key, value]) => ({ key: wellFormed(key), value: toAnyValue(value) }))

/** Texts in OTLP are UTF-8, which has nothing for half a character (a lone surrogate). */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')

function toAnyValue(value: AttributeValue): AnyValue {
  if (value === null) return {}
  if (typeof value === 'string') return { stringValue: wellFormed(value) }
  if (typeof value === 'boolean') return { boolValue: value }
  // 64-bit integers are texts in OTLP/JSON.
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? { intValue: String(value) } : { doubleValue: value }
  if (isList(value)) return { arrayValue: { values: value.map(toAnyValue) } }
  return { kvlistValue: { values: toKeyValues(value) } }
}

const isList = (value: AttributeValue): value is readonly AttributeValue[] => Array.isArray(value)

function fromKeyValues(values: unknown): Attributes {
  return Object.fromEntries(
    list(values).map((pair) => [text(member(pair, 'key')), fromAnyValue(member(pair, 'value'))]),
  )
}

function fromAnyValue(value: unknown): AttributeValue {
  const has = (key: keyof AnyValue): boolean => member(value, key) !== undefined
  if (has('stringValue')) return text(member(value, 'stringValue'))
  if (has('boolValue')) return member(value, 'boolValue') === true
  if (has('intValue')) return Number(member(value, 'intValue'))
  if (has('doubleValue')) return Number(member(value, 'doubleValue'))
  if (has('arrayValue')) return list(member(member(value, 'arrayValue'), 'values')).map(fromAnyValue)
  if (has('kvlistValue')) return fromKeyValues(member(member(value, 'kvlistValue'), 'values'))
  return null
}
