// What became of a step, as far as words are concerned: from the most exact name to the plainest.

import { readDetail, type SpanRecord } from '../../trace'
import type { StepInfo } from '../journey/find'
import { requestOf } from '../journey/find'
import type { Journey } from '../journey/journey'
import { readProblem } from '../journey/problem-document'
import { outcomeOf } from './outcome'

/**
 * Names of the case, each a suffix the words may have (`badge-missing`, `refused`), the first the most exact.
 * `null` stands for the usual course and comes only where the step went that way.
 */
export function casesOf(journey: Journey, info: StepInfo): readonly (string | null)[] {
  const outcome = outcomeOf(journey, info)
  const exact = exactCases(journey, info, outcome)
  return [...exact, outcome ?? null]
}

function exactCases(journey: Journey, info: StepInfo, outcome: string | undefined): readonly string[] {
  const { span, step } = info
  switch (step.name) {
    case 'write-order':
      return orderCases(journey)
    case 'check-badge':
    case 'check-body':
      return outcome === 'refused' ? whyRefused(journey) : []
    case 'verify-password':
      return outcome === undefined && wasRefused(journey) ? ['refused'] : []
    case 'commit':
      return outcome === undefined ? whatCounts(journey, span) : []
    case 'put-back-job':
      return outcome === undefined && jobDied(journey, span) ? ['dead'] : []
    case 'answer':
    case 'read-response':
    case 'carry-response':
      return [...(outcome === undefined ? howAnswered(journey) : whyRefused(journey)), ...slow(span)]
    default:
      return outcome === undefined && step.phase === 'end' ? [...foundNothing(span), ...slow(span)] : []
  }
}

function orderCases(journey: Journey): readonly string[] {
  const request = requestOf(journey)
  if (request?.headers.some(({ name }) => name === 'authorization')) return ['badge']
  return request?.body ? ['body'] : []
}

/** The kind of problem the answer names; for a token that was not believed, first why. */
function whyRefused({ run }: Journey): readonly string[] {
  const kind = readProblem(run.response?.body ?? '')?.kind ?? ''
  if (kind !== 'badge-invalid') return [kind]
  // RFC 6750 §3: the challenge describes the error for whoever mends it.
  const challenge = run.response?.headers.find(({ name }) => name === 'www-authenticate')?.value ?? ''
  if (/expired/i.test(challenge)) return ['expired', kind]
  return /signature/i.test(challenge) ? ['tampered', kind] : [kind]
}

/** 202 says as little for everybody; else the handler knows best what was answered. */
function howAnswered({ run, spans }: Journey): readonly string[] {
  if (run.response?.status === 202) return ['accepted']
  const server = [...spans.values()].find(({ name }) => name === 'handle-request')
  const handler = [...spans.values()].find(
    ({ parentId, station, name }) => parentId === server?.id && station === 'logic' && name !== 'answer',
  )
  return handler ? [handler.name] : []
}

const wasRefused = ({ run }: Journey): boolean => (run.response?.status ?? 0) >= 400

/** No row came back, or none was written. */
function foundNothing(span: SpanRecord): readonly string[] {
  const query = readDetail(span, 'backofhouse.db.query')
  return query && query.rowsReturned + query.rowsChanged === 0 ? ['none'] : []
}

function whatCounts(journey: Journey, span: SpanRecord): readonly string[] {
  if (journey.run.response?.status === 202) return ['accepted']
  return queuedJob(journey, span) ? ['job'] : []
}

/** Whether a job was written into its table in the transaction that this span commits. */
function queuedJob({ spans }: Journey, { parentId }: SpanRecord): boolean {
  return [...spans.values()].some(
    (span) =>
      span.parentId === parentId &&
      readDetail(span, 'backofhouse.db.query')?.changes.some(
        ({ table, operation }) => table === 'jobs' && operation === 'insert',
      ),
  )
}

/** The job's state stands on the span around, which ends after this one. */
function jobDied({ spans }: Journey, span: SpanRecord): boolean {
  const around = spans.get(span.parentId ?? '')
  return around !== undefined && readDetail(around, 'backofhouse.job')?.status === 'dead'
}

/** Whether a fault makes this piece of work take longer than it would. */
function slow({ attributes }: SpanRecord): readonly string[] {
  const profile = attributes['backofhouse.network.profile']
  return profile === 'slow' || 'backofhouse.db.slowdown' in attributes ? ['slow'] : []
}
