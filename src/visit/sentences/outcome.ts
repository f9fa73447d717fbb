// How a step ended, as far as words are concerned.

import type { Outcome, Step } from '../../trace'
import type { StepInfo } from '../journey/find'
import type { Journey } from '../journey/journey'

/** Steps that carry the answer speak of the answer, whatever became of the step itself. */
const carriers = new Set(['answer', 'carry-response', 'read-response'])

/** `context` of the words: `undefined` for `ok`. */
export function outcomeOf(journey: Journey, { step, span }: StepInfo): Exclude<Outcome, 'ok'> | undefined {
  const { response } = journey.run
  if (response && carriers.has(step.name)) return ofStatus(response.status)
  return isOnlyBeginning(step) || span.outcome === 'ok' ? undefined : span.outcome
}

/** Looked at when it starts, work has no outcome yet. */
const isOnlyBeginning = (step: Step): boolean => step.phase === 'start'

const ofStatus = (status: number): 'refused' | 'broken' | undefined =>
  status >= 500 ? 'broken' : status >= 400 ? 'refused' : undefined
