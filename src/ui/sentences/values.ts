// What the sentences tell of a run: values for their braces.

import type { TFunction } from 'i18next'
import { type HttpRequest, readDetail, type SpanRecord } from '../../trace'
import { durationText, type Journey, problemIn, requestOf, type StepInfo, wholeText } from '../../visit'
import { unmarked } from '../marked-text'

export type Values = Readonly<Record<string, string>>

/** Every value as a text that opens no code of its own; empty where this step has no such thing. */
export function valuesOf(t: TFunction, journey: Journey, info: StepInfo): Values {
  const values = { ...ofRequest(t, journey), ...ofResponse(journey), ...ofStep(t, journey, info) }
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, unmarked(String(value))]))
}

function ofRequest(t: TFunction, journey: Journey) {
  const request = requestOf(journey)
  return {
    reader: t(`readers.${isNavigation(request) ? 'browser' : 'page'}`),
    method: request?.method ?? '',
    target: request?.target ?? '',
    bytes: new TextEncoder().encode(request?.body ?? '').length,
    host: request?.headers.find(({ name }) => name === 'host')?.value ?? '',
  }
}

/** Whether the browser itself asks, to show a page (it takes HTML and asks for no JSON), and no page that is shown already. */
function isNavigation(request: HttpRequest | undefined): boolean {
  const accept = request?.headers.find(({ name }) => name === 'accept')?.value ?? ''
  return /\btext\/html\b/i.test(accept) && !/\bjson\b/i.test(accept)
}

function ofResponse({ run: { trace }, exchange }: Journey) {
  const response = exchange?.answer
  const header = (wanted: string): string => response?.headers.find(({ name }) => name === wanted)?.value ?? ''
  const problem = problemIn(trace)
  const fields = [...(problem?.fields ?? [])].map(([field, detail]) => `${field}: ${detail}`)
  return {
    status: response?.status ?? '',
    statusText: response?.statusText ?? '',
    allow: header('allow'),
    retryAfter: header('retry-after'),
    contentType: header('content-type').split(';')[0] ?? '',
    title: problem?.title ?? '',
    detail: problem ? (fields.length > 0 ? fields.join(' · ') : wholeText(problem)) : '',
  }
}

function ofStep(t: TFunction, journey: Journey, { span, step }: StepInfo) {
  const query = readDetail(span, 'backofhouse.db.query')
  const bucket = readDetail(span, 'backofhouse.rate_limit')
  const email = readDetail(span, 'backofhouse.email')
  const change = query?.changes[0]
  return {
    name: step.name,
    error: String(span.attributes['error.type'] ?? ''),
    origin: String(span.attributes['backofhouse.cors.origin'] ?? ''),
    time: durationText(span.endUs - span.startUs),
    tokens: bucket ? Math.floor(bucket.tokens) : '',
    capacity: bucket?.capacity ?? '',
    statement: query ? statementOf(query.sql) : step.name,
    key: String(change?.after['id'] ?? change?.before['id'] ?? query?.rows[0]?.['id'] ?? ''),
    rows: query?.rowsReturned ?? '',
    to: email?.to ?? '',
    subject: email?.subject ?? '',
    salt: readDetail(span, 'backofhouse.hash')?.salt ?? '',
    ...nextTry(t, journey, span),
  }
}

/** When a job that was put back is tried again: on the world's clock, and how long that is from here. */
function nextTry(t: TFunction, { run: { trace } }: Journey, span: SpanRecord) {
  const runAt = readDetail(span, 'backofhouse.db.query')?.changes[0]?.after['run_at']
  const runAtMs = typeof runAt === 'string' ? Date.parse(runAt) : Number.NaN
  if (Number.isNaN(runAtMs) || typeof runAt !== 'string') return { nextTry: '', wait: '' }
  const seconds = Math.round((runAtMs - trace.startedAtMs - span.startUs / 1000) / 1000)
  const wait =
    seconds < 60
      ? t('page.waits.seconds', { count: seconds })
      : t('page.waits.minutes', { count: Math.round(seconds / 60) })
  return { nextTry: runAt.slice(11, 19), wait }
}

/** The head of a statement, a long list of columns left out: `SELECT … FROM users`. */
const statementOf = (sql: string): string =>
  /^\s*(?:SELECT\b.*?\bFROM\s+\w+|INSERT\s+INTO\s+\w+|UPDATE\s+\w+|DELETE\s+FROM\s+\w+|\w+)/is
    .exec(sql)?.[0]
    .replace(/\s+/g, ' ')
    .replace(/^(\s*SELECT ).{20,}( FROM \w+)$/i, '$1…$2')
    .trim() ?? ''
