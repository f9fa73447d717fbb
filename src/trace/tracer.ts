// The tracer: code under observation opens spans on the span it is handed.
// Time is virtual and walks with the ticket: a child starts at its parent's now, and when it ends
// the parent's now moves to the child's end. There is no global clock.

import { addMicros, hashText, type Micros, micros } from '../shared'
import { exceptionAttributes, type Passed } from './exception'
import type {
  Attributes,
  Detail,
  Fidelity,
  Outcome,
  SpanEvent,
  SpanKind,
  SpanLink,
  SpanRecord,
  Station,
  Trace,
} from './span'

export interface SpanOptions {
  readonly station: Station
  /** `real` when left out. */
  readonly fidelity?: Fidelity
  /** `all` when left out: a stop only at the finest detail. */
  readonly detail?: Detail
  /** `internal` when left out. */
  readonly kind?: SpanKind
  readonly attributes?: Attributes
}

/** The live side of a span, valid while its work runs. */
export interface Span {
  readonly id: string
  readonly traceId: string
  /** Modelled time since the start of the trace, walking as work is done. */
  readonly nowUs: Micros
  /** The world's wall clock now, in milliseconds since 1970: the trace's start plus `nowUs`. */
  readonly wallClockMs: number
  /** Runs `work` in a span of its own. Whatever it throws is recorded and thrown on. */
  child<Value>(name: string, options: SpanOptions, work: (span: Span) => Value | Promise<Value>): Promise<Value>
  /** Branches that start together; afterwards now is the latest end. They run one after another, in order. */
  all<Value>(branches: readonly ((span: Span) => Promise<Value>)[]): Promise<Value[]>
  /** Moves now forward by the modelled cost of work just done. */
  spend(cost: Micros): void
  set(attributes: Attributes): void
  event(name: string, attributes?: Attributes): void
  /** Adds OpenTelemetry's `exception` event, with the way of `error` through the spans it has left. */
  recordException(error: Error): void
  /** Marks how this work ended; `errorType` becomes `error.type` (OpenTelemetry). */
  end(outcome: Exclude<Outcome, 'ok'>, errorType?: string): void
  /** The W3C Trace Context header value that names this span as parent. */
  traceparent(): string
}

export interface Tracer {
  /** Opens the root span. Call once. */
  root<Value>(name: string, options: SpanOptions, work: (span: Span) => Value | Promise<Value>): Promise<Value>
  /**
   * Work that a span caused but does not contain: it starts after the root's end and links to its cause.
   * Successive calls follow one another. `afterUs` is the modelled wait before it starts.
   */
  linked<Value>(
    name: string,
    options: SpanOptions & { readonly cause: SpanLink | null; readonly afterUs: Micros },
    work: (span: Span) => Value | Promise<Value>,
  ): Promise<Value>
  finish(): Trace
  /** Span id → milliseconds on this machine, by the stopwatch handed in; empty without one. Never part of the trace. */
  readonly measured: ReadonlyMap<string, number>
}

export interface TracerOptions {
  readonly traceId: string
  readonly startedAtMs: number
  /** Reads real time in milliseconds; only for `measured`. */
  readonly stopwatch?: () => number
}

interface Draft {
  record: Omit<SpanRecord, 'endUs' | 'outcome' | 'attributes' | 'events'>
  order: number
  endUs: Micros
  outcome: Outcome
  attributes: Record<string, Attributes[string]>
  events: SpanEvent[]
}

export function createTracer(options: TracerOptions): Tracer {
  const { traceId, startedAtMs, stopwatch } = options
  const drafts: Draft[] = []
  const measured = new Map<string, number>()
  const passed = new WeakMap<Error, Passed[]>()
  let root: Draft | undefined
  let lastLinkedEnd = micros(0)

  async function run<Value>(
    name: string,
    spanOptions: SpanOptions,
    place: { parentId: string | null; ordinal: number; startUs: Micros; links: readonly SpanLink[] },
    work: (span: Span) => Value | Promise<Value>,
    atEnd: (draft: Draft) => void,
  ): Promise<Value> {
    const id = spanId(traceId, place.parentId, name, place.ordinal)
    const draft: Draft = {
      record: {
        id,
        parentId: place.parentId,
        name,
        kind: spanOptions.kind ?? 'internal',
        station: spanOptions.station,
        fidelity: spanOptions.fidelity ?? 'real',
        detail: spanOptions.detail ?? 'all',
        startUs: place.startUs,
        links: place.links,
      },
      order: drafts.length,
      endUs: place.startUs,
      outcome: 'ok',
      attributes: { ...spanOptions.attributes },
      events: [],
    }
    drafts.push(draft)
    if (place.parentId === null) root = draft
    const startedReal = stopwatch?.() ?? 0
    try {
      return await work(liveSpan(draft))
    } catch (error) {
      leave(draft, error)
      throw error
    } finally {
      if (stopwatch) measured.set(id, stopwatch() - startedReal)
      atEnd(draft)
    }
  }

  /** What an error leaves on a span that it goes through. */
  function leave(draft: Draft, error: unknown): void {
    if (draft.outcome === 'ok') draft.outcome = outcomeOf(error)
    draft.attributes['error.type'] ??= error instanceof Error ? error.name : 'unknown'
    if (!isForeseen(error)) draft.attributes['backofhouse.unforeseen'] = true
    if (error instanceof Error) passed.set(error, [...(passed.get(error) ?? []), draft.record])
  }

  function liveSpan(draft: Draft): Span {
    let children = 0
    const branch = (startUs: Micros): { span: Span; now: () => Micros } => {
      let now = startUs
      const span: Span = {
        id: draft.record.id,
        traceId,
        get nowUs() {
          return now
        },
        get wallClockMs() {
          return startedAtMs + Math.floor(now / 1000)
        },
        child: (name, childOptions, work) =>
          run(
            name,
            childOptions,
            { parentId: draft.record.id, ordinal: children++, startUs: now, links: [] },
            work,
            (child) => advance(child.endUs),
          ),
        all: async (branches) => {
          const startTogether = now
          const results = []
          let latest = now
          for (const work of branches) {
            const one = branch(startTogether)
            results.push(await work(one.span))
            if (one.now() > latest) latest = one.now()
          }
          advance(latest)
          return results
        },
        spend: (cost) => advance(addMicros(now, cost)),
        set: (attributes) => {
          Object.assign(draft.attributes, attributes)
        },
        event: (name, attributes = {}) => {
          draft.events.push({ name, atUs: now, attributes })
        },
        recordException: (error) => {
          const way = [...(passed.get(error) ?? []), draft.record]
          draft.events.push({ name: 'exception', atUs: now, attributes: exceptionAttributes(error, way) })
        },
        end: (outcome, errorType) => {
          draft.outcome = outcome
          if (errorType !== undefined) draft.attributes['error.type'] = errorType
        },
        traceparent: () => `00-${traceId}-${draft.record.id}-01`,
      }
      const advance = (to: Micros): void => {
        now = to
        if (to > draft.endUs) draft.endUs = to
      }
      return { span, now: () => now }
    }
    return branch(draft.record.startUs).span
  }

  let linkedCount = 0
  return {
    measured,
    root: (name, spanOptions, work) =>
      run(name, spanOptions, { parentId: null, ordinal: 0, startUs: micros(0), links: [] }, work, (draft) => {
        lastLinkedEnd = draft.endUs
      }),
    linked: (name, { cause, afterUs, ...spanOptions }, work) => {
      if (!root) throw new Error('Linked work needs a root span that has ended.')
      const startUs = addMicros(lastLinkedEnd, afterUs)
      return run(
        name,
        spanOptions,
        { parentId: root.record.id, ordinal: 1_000_000 + linkedCount++, startUs, links: cause ? [cause] : [] },
        work,
        (draft) => {
          lastLinkedEnd = draft.endUs
        },
      )
    },
    finish: () => ({ traceId, startedAtMs, spans: drafts.sort(byStart).map(seal) }),
  }
}

/** What says itself how it ends a piece of work was thought of; anything else is a mistake in the code. */
const isForeseen = (error: unknown): boolean => error instanceof Error && 'outcome' in error

/** An error may say that it is a refusal (`outcome: 'refused'`); any other means that something broke. */
const outcomeOf = (error: unknown): Outcome =>
  error instanceof Error && 'outcome' in error && error.outcome === 'refused' ? 'refused' : 'broken'

const byStart = (a: Draft, b: Draft): number => a.record.startUs - b.record.startUs || a.order - b.order

const seal = ({ record, endUs, outcome, attributes, events }: Draft): SpanRecord => ({
  ...record,
  endUs,
  outcome,
  attributes,
  events,
})

/** Derived from the place in the tree, not drawn: the same work has the same id in every run. */
function spanId(traceId: string, parentId: string | null, name: string, ordinal: number): string {
  const path = `${traceId}/${parentId ?? ''}/${name}/${ordinal}`
  const hex = (n: number): string => n.toString(16).padStart(8, '0')
  return hex(hashText(path)) + hex(hashText(`#${path}`))
}
