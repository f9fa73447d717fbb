// What an act is handed, and what it must say when it is written.

import type { SpanRecord, Step } from '../../../trace'
import type { Stage } from '../stage'

export interface Act {
  readonly stage: Stage
  readonly step: Step
  readonly span: SpanRecord
  /** When this act may begin: the stop before it has been held. */
  readonly fromMs: number
  /** Where the trip stands when it begins. */
  readonly trip: Trip
}

/** What the choreography remembers between acts. */
export interface Trip {
  /** The handler has begun: the kitchen works and the waiter waits. */
  cooking: boolean
  /** The status of the answer, once there is one. */
  status: number | null
  /** What the people below do next: written down by the job table, done when the light comes to them. */
  below: ((atMs: number) => number) | null
  /** The world's clock when the trip began, milliseconds since 1970. */
  readonly startedAtMs: number
  readonly inJob: (span: SpanRecord) => boolean
}

export interface Played {
  /** From when on the outcome of the span may be seen. */
  readonly knownMs: number
  /** Where a learner stops. */
  readonly stopMs: number
}

export const kindOf = (status: number): 'success' | 'refused' | 'broken' =>
  status >= 500 ? 'broken' : status >= 400 ? 'refused' : 'success'
