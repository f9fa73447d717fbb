// What the panels look up in a journey.

import {
  type DatabaseQuery,
  type EmailSent,
  type HttpRequest,
  type HttpResponse,
  type JobState,
  readDetail,
  type SpanRecord,
  type Step,
} from '../../trace'
import type { Journey } from './journey'

export interface StepInfo {
  readonly step: Step
  readonly span: SpanRecord
  readonly index: number
  readonly atMs: number
}

/** The step at an index of the journey's list, with its span. */
export function stepInfo(journey: Journey, index: number): StepInfo | undefined {
  const step = journey.steps[index]
  const span = step && journey.index.spanById(step.spanId)
  return step && span ? { step, span, index, atMs: journey.stopsMs[index] ?? 0 } : undefined
}

/** The request as it was written, or `undefined` where none was. */
export const requestOf = (journey: Journey): HttpRequest | undefined => journey.exchange?.request

/** The answer, once it is on the plate at `atMs`. */
export const responseBy = ({ exchange, answeredAtMs }: Journey, atMs: number): HttpResponse | undefined =>
  answeredAtMs !== undefined && answeredAtMs <= atMs ? exchange?.answer : undefined

/** The answer, once the guest has read it. */
export const readBy = ({ exchange, readAtMs }: Journey, atMs: number): HttpResponse | undefined =>
  readAtMs !== undefined && readAtMs <= atMs ? exchange?.answer : undefined

export const queryAt = (info: StepInfo): DatabaseQuery | undefined => readDetail(info.span, 'backofhouse.db.query')

/** The nearest step with SQL before an index, by index. */
export function lastQuery(journey: Journey, before: number): number | undefined {
  for (let index = before - 1; index >= 0; index--) {
    const info = stepInfo(journey, index)
    if (info && queryAt(info)) return index
  }
  return undefined
}

export interface Posted {
  readonly email: EmailSent
  readonly job: JobState | undefined
  /** As the provider took it; the trace does not tell it, because a link in it is good for whoever reads it. */
  readonly text: string | undefined
}

/** E-mails that have left by `atMs`, each with the job that sent it. */
export function postedBy(journey: Journey, atMs: number): readonly Posted[] {
  return journey.schedule.stops.flatMap((stop) => {
    const span = Number(stop.atMs) <= atMs && stop.phase === 'end' ? journey.index.spanById(stop.spanId) : undefined
    const email = span?.outcome === 'ok' ? readDetail(span, 'backofhouse.email') : undefined
    if (!span || !email) return []
    const parent = journey.index.parentOf(span)
    const letter = journey.run.world.durable.outbox.findLast(
      ({ to, subject }) => to === email.to && subject === email.subject,
    )
    return [{ email, job: parent && readDetail(parent, 'backofhouse.job'), text: letter?.text }]
  })
}
