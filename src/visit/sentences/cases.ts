// What became of a step, as far as words are concerned: from the most exact name to the plainest.

import { tokenOf } from '../../simulation'
import { readDetail, type SpanRecord } from '../../trace'
import type { StepInfo } from '../journey/find'
import { requestOf } from '../journey/find'
import type { Journey } from '../journey/journey'
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
    case 'request-id':
    case 'cors':
      return arrivalCases(span)
    case 'check-badge':
    case 'check-body':
      return outcome === 'refused' ? whyRefused(journey) : []
    case 'verify-password':
      return outcome === undefined ? howCompared(span) : []
    case 'commit':
      return outcome === undefined ? whatCounts(journey, span) : []
    case 'run-job':
    case 'send-email':
      return outcome === undefined && isLeftOver(journey, span) ? ['earlier'] : []
    case 'take-job':
    case 'put-back-job':
      return outcome === undefined ? jobCases(journey, span) : []
    case 'answer':
    case 'read-response':
    case 'carry-response':
      return carrierCases(journey, info, outcome)
    default:
      return outcome === undefined && step.phase === 'end' ? [...foundNothing(span), ...slow(span)] : []
  }
}

/** Given up; or no longer there for this worker. */
function jobCases(journey: Journey, span: SpanRecord): readonly string[] {
  const dead = span.name === 'take-job' ? gaveUp(span) : jobDied(journey, span)
  return [...foundNothing(span), ...(dead ? ['dead'] : []), ...slow(span)]
}

/** What came along with the request. */
function arrivalCases({ attributes, outcome }: SpanRecord): readonly string[] {
  if (attributes['backofhouse.request_id.kept'] === true) return ['kept']
  if (outcome === 'skipped' && attributes['backofhouse.cors.origin'] !== undefined) return ['own']
  return attributes['backofhouse.cors.allowed'] === false ? ['other'] : []
}

/** Steps that carry the answer; who refuses writes it, and the chef needs no name of a room. */
function carrierCases(journey: Journey, { span, step }: StepInfo, outcome: string | undefined): readonly string[] {
  if (outcome === undefined) return [...howAnswered(journey), ...slow(span)]
  return [...whyRefused(journey), ...slow(span), ...(step.station === 'logic' ? [] : [`at-${step.station}`])]
}

function orderCases(journey: Journey): readonly string[] {
  const request = requestOf(journey)
  if (request && tokenOf(request) !== null) return ['badge']
  return request?.body ? ['body'] : []
}

/** The kind of problem the answer names; for a token that was not believed, first why. */
function whyRefused(journey: Journey): readonly string[] {
  const { exchange } = journey
  const kind = exchange?.problem?.kind ?? ''
  // Whoever only wanted to read need not hear that nothing was changed.
  if (kind === 'database-unavailable' && isSafe(journey)) return [`${kind}-read`, kind]
  if (kind !== 'badge-invalid') return [kind]
  // RFC 6750 §3: the challenge describes the error for whoever mends it.
  const challenge = exchange?.answer?.headers.find(({ name }) => name === 'www-authenticate')?.value ?? ''
  if (/expired/i.test(challenge)) return ['expired', kind]
  return /signature/i.test(challenge) ? ['tampered', kind] : [kind]
}

/** RFC 9110 §9.2.1: the method asks for no change. */
const isSafe = (journey: Journey): boolean =>
  ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(requestOf(journey)?.method ?? '')

/** 202 says as little for everybody; without a body there is nothing to show; else the handler knows best. */
function howAnswered(journey: Journey): readonly string[] {
  const { exchange, index } = journey
  if (exchange?.answer?.status === 202) return ['accepted']
  if (exchange?.answer?.status === 204 || exchange?.request?.method === 'HEAD') return ['empty']
  const around = exchange?.answeredBy && index.parentOf(exchange.answeredBy)
  const handler =
    around && index.childrenOf(around).find((span) => span.station === 'logic' && span !== exchange.answeredBy)
  return handler ? [handler.name] : []
}

/** The password was another one; or there was nobody whose it could be. */
function howCompared(span: SpanRecord): readonly string[] {
  const compared = readDetail(span, 'backofhouse.hash')?.compared
  if (!compared || compared.matches) return []
  return compared.stored === null ? ['nobody', 'refused'] : ['refused']
}

/** No row came back, or none was written. */
function foundNothing(span: SpanRecord): readonly string[] {
  const query = readDetail(span, 'backofhouse.db.query')
  return query && query.rowsReturned + query.rowsChanged === 0 ? ['none'] : []
}

function whatCounts(journey: Journey, span: SpanRecord): readonly string[] {
  if (journey.exchange?.answer?.status === 202) return ['accepted']
  return queuedJob(journey, span) ? ['job'] : []
}

/** Whether a job was written into its table in the transaction that this span commits. */
function queuedJob({ index }: Journey, span: SpanRecord): boolean {
  const jobs = index.house?.tables.find(({ station }) => station === 'jobs')?.name
  const siblings = index.parentOf(span)
  return (
    siblings !== undefined &&
    index
      .childrenOf(siblings)
      .some((one) =>
        readDetail(one, 'backofhouse.db.query')?.changes.some(
          ({ table, operation }) => table === jobs && operation === 'insert',
        ),
      )
  )
}

/** Whether the job that this span is a part of was queued by an earlier order, in a trace of its own. */
function isLeftOver({ run, index }: Journey, span: SpanRecord): boolean {
  const links = [span, index.parentOf(span)].flatMap((one) => one?.links ?? [])
  return links.some(({ traceId }) => traceId !== run.trace.traceId)
}

/** The job's state stands on the span around, which ends after this one. */
function jobDied({ index }: Journey, span: SpanRecord): boolean {
  const around = index.parentOf(span)
  return around !== undefined && readDetail(around, 'backofhouse.job')?.status === 'dead'
}

/** Whether the statement that takes a job has found that it has no attempt left. */
const gaveUp = (span: SpanRecord): boolean => readDetail(span, 'backofhouse.db.query')?.rows[0]?.['status'] === 'dead'

/** Whether a fault makes this piece of work take longer than it would. */
function slow({ attributes }: SpanRecord): readonly string[] {
  const profile = attributes['backofhouse.network.profile']
  return profile === 'slow' || 'backofhouse.db.slowdown' in attributes ? ['slow'] : []
}
