// How a step ended, as far as words are concerned.

import type { Outcome, SpanRecord, Step } from '../../trace'
import type { StepInfo } from '../journey/find'
import type { Journey } from '../journey/journey'

/** `context` of the words: `undefined` for `ok`. */
export function outcomeOf(journey: Journey, { step, span }: StepInfo): Exclude<Outcome, 'ok'> | undefined {
  const answer = journey.exchange?.answer
  if (answer && carriesAnswer(journey, span)) return ofStatus(answer.status)
  return isOnlyBeginning(step) || span.outcome === 'ok' ? undefined : span.outcome
}

/** Steps that carry the answer speak of the answer, whatever became of the step itself. */
const carriesAnswer = ({ exchange }: Journey, span: SpanRecord): boolean =>
  span === exchange?.answeredBy || span === exchange?.readBy || span.attributes['network.io.direction'] === 'receive'

/** Looked at when it starts, work has no outcome yet. */
const isOnlyBeginning = (step: Step): boolean => step.phase === 'start'

const ofStatus = (status: number): 'refused' | 'broken' | undefined =>
  status >= 500 ? 'broken' : status >= 400 ? 'refused' : undefined
