// The spans of a trip as bars on modelled time, as far as the playhead has come: nothing ahead is told.

import type { SpanRecord } from '../../../trace'
import type { Journey, StepInfo } from '../../../visit'

export interface Bar {
  readonly span: SpanRecord
  /** 0 for the trip itself. */
  readonly depth: number
  /** Whether it goes on at this moment: then its end, and all that stands only then, is not told yet. */
  readonly open: boolean
  /** Modelled microseconds since the start of the trace; of an open bar, the end so far. */
  readonly startUs: number
  readonly endUs: number
  /** How long the story takes to tell it, milliseconds; so far, where it is open. */
  readonly storyMs: number
  /** The step to go to; the trip itself has none. */
  readonly stepId: string | null
}

export interface Waterfall {
  readonly bars: readonly Bar[]
  /** The end of what is told, modelled microseconds. */
  readonly nowUs: number
}

/** `reached`: up to the current step. `whole`: the whole trip, for somebody who asked for it. */
export function waterfallOf(journey: Journey, info: StepInfo, extent: 'reached' | 'whole'): Waterfall {
  const { stops } = journey.schedule
  const current = stops.findIndex(({ stepId }) => stepId === info.step.id)
  const told = extent === 'whole' ? stops : stops.slice(0, current + 1)
  const { spans } = journey.run.trace
  const stopOf = new Map(told.map((stop, index) => [stop.spanId, { ...stop, index }]))
  const spanOf = (id: string | null): SpanRecord | undefined => (id === null ? undefined : journey.index.spanById(id))

  const nowUs = told.reduce((latest, stop) => {
    const span = spanOf(stop.spanId)
    return span ? Math.max(latest, stop.phase === 'end' ? span.endUs : span.startUs) : latest
  }, 0)
  const inside = childrenOf(spans)
  const isOver = (span: SpanRecord): boolean => {
    if (stopOf.get(span.id)?.phase === 'end') return true
    if (span.parentId !== null && !stopOf.has(span.id)) return false
    // Work that a span only caused comes after its end.
    return (
      span.endUs <= nowUs && (inside.get(span.id) ?? []).every((child) => child.startUs > span.endUs || isOver(child))
    )
  }
  const lastStopIn = (span: SpanRecord): number =>
    Math.max(
      stopOf.get(span.id)?.atMs ?? 0,
      ...(inside.get(span.id) ?? []).filter((child) => child.startUs <= span.endUs).map(lastStopIn),
    )

  const bars = spans
    .filter((span) => span.parentId === null || stopOf.has(span.id))
    .map((span): Bar => {
      const stop = stopOf.get(span.id)
      const before = stop === undefined || stop.index === 0 ? 0 : (told[stop.index - 1]?.atMs ?? 0)
      const open = !isOver(span)
      return {
        span,
        depth: depthOf(span, spanOf),
        open,
        startUs: span.startUs,
        endUs: open ? Math.max(span.startUs, Math.min(span.endUs, nowUs)) : span.endUs,
        storyMs: lastStopIn(span) - before,
        stepId: stop?.stepId ?? null,
      }
    })
  return { bars, nowUs }
}

function childrenOf(spans: readonly SpanRecord[]): ReadonlyMap<string, readonly SpanRecord[]> {
  const children = new Map<string, SpanRecord[]>()
  for (const span of spans) {
    if (span.parentId === null) continue
    const siblings = children.get(span.parentId)
    if (siblings) siblings.push(span)
    else children.set(span.parentId, [span])
  }
  return children
}

function depthOf(span: SpanRecord, spanOf: (id: string | null) => SpanRecord | undefined): number {
  const parent = spanOf(span.parentId)
  return parent ? depthOf(parent, spanOf) + 1 : 0
}

/** Of all work without parts that is over, what took longest; `undefined` while nothing is over. */
export function longestOf({ bars }: Waterfall): Bar | undefined {
  const parents = new Set(bars.map(({ span }) => span.parentId))
  const length = ({ startUs, endUs }: Bar): number => endUs - startUs
  return bars
    .filter((bar) => !bar.open && !parents.has(bar.span.id) && length(bar) > 0)
    .reduce<Bar | undefined>((best, bar) => (best && length(best) >= length(bar) ? best : bar), undefined)
}
