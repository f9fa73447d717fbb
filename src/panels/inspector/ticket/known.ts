// What the ticket tells at a step, and since when: the page's lines, then the browser's, then the answer.

import type { HttpRequest, HttpResponse } from '../../../trace'
import { type Journey, requestOf, responseBy, type StepInfo } from '../../../visit'

export interface TicketState {
  readonly request: HttpRequest
  /** Whether the browser has added its own lines: it does when the request leaves. */
  readonly browser: Known
  readonly response: HttpResponse | undefined
  readonly answer: Known
  /** The request got lost: there is no answer, and none will come. */
  readonly lost: boolean
}

/** `new`: known at this step, and not at the step before it. */
export type Known = 'not-yet' | 'new' | 'known'

export function ticketAt(journey: Journey, info: StepInfo): TicketState | undefined {
  const request = requestOf(journey)
  if (!request) return undefined
  const { atMs, index } = info
  const beforeMs = journey.stopsMs[index - 1]
  const known = (sinceMs: number | undefined): Known => {
    if (sinceMs === undefined || sinceMs > atMs) return 'not-yet'
    return beforeMs !== undefined && sinceMs > beforeMs ? 'new' : 'known'
  }
  const reached = journey.schedule.stops.filter((stop) => stop.atMs <= atMs)
  const left = journey.schedule.stops.find((stop) => journey.index.spanById(stop.spanId)?.station === 'network')
  return {
    request,
    browser: known(left?.atMs),
    response: responseBy(journey, atMs),
    answer: known(journey.answeredAtMs),
    lost: reached.some((stop) => {
      const span = journey.index.spanById(stop.spanId)
      return span?.station === 'network' && span.outcome === 'broken'
    }),
  }
}
