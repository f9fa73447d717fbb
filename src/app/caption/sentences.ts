// The two readings of a step, filled with what really happened.

import type { TFunction } from 'i18next'
import { readDetail } from '../../trace'
import { requestOf, type StepInfo } from '../journey/find'
import type { Journey } from '../journey/journey'
import { readProblem, wholeText } from '../journey/problem-document'
import { unmarked } from '../parts/marked-text'
import { en } from '../words/en'
import { outcomeOf } from './outcome'

export interface Sentences {
  readonly twelve: string
  readonly developer: string
}

type Captioned = keyof typeof en.captions

/** Of the step's own words where it has some for how it ended, else of its station's. */
export function sentencesOf(t: TFunction, journey: Journey, info: StepInfo): Sentences {
  const outcome = outcomeOf(journey, info)
  const { name, station } = info.step
  const options = { ...valuesOf(journey, info), ...(outcome ? { context: outcome } : {}) }
  if (hasWords(name, outcome))
    return { twelve: t(`captions.${name}.twelve`, options), developer: t(`captions.${name}.developer`, options) }
  return { twelve: t(`stations.${station}.twelve`, options), developer: t(`stations.${station}.developer`, options) }
}

function hasWords(name: string, outcome: string | undefined): name is Captioned {
  if (!Object.hasOwn(en.captions, name)) return false
  if (outcome === undefined) return true
  const entry: object | undefined = new Map<string, object>(Object.entries(en.captions)).get(name)
  return entry !== undefined && `twelve_${outcome}` in entry
}

function valuesOf(journey: Journey, { span, step }: StepInfo): Readonly<Record<string, string>> {
  const request = requestOf(journey)
  const query = readDetail(span, 'backofhouse.db.query')
  const bucket = readDetail(span, 'backofhouse.rate_limit')
  const email = readDetail(span, 'backofhouse.email')
  const { response } = journey.run
  const change = query?.changes[0]
  const values: Record<string, string | number> = {
    name: step.name,
    method: request?.method ?? '',
    target: request?.target ?? '',
    bytes: new TextEncoder().encode(request?.body ?? '').length,
    host: request?.headers.find((header) => header.name === 'host')?.value ?? '',
    error: String(span.attributes['error.type'] ?? ''),
    tokens: bucket ? Math.floor(bucket.tokens) : '',
    capacity: bucket?.capacity ?? '',
    key: String(change?.after['id'] ?? change?.before['id'] ?? query?.rows[0]?.['id'] ?? ''),
    rows: query?.rowsReturned ?? '',
    statement: query ? statementOf(query.sql) : step.name,
    to: email?.to ?? '',
    subject: email?.subject ?? '',
    status: response.status,
    statusText: response.statusText,
    detail: problemText(response.body),
  }
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, unmarked(String(value))]))
}

/** The head of a statement: `INSERT INTO users`. */
const statementOf = (sql: string): string =>
  /^\s*(?:SELECT\b.*?\bFROM\s+\w+|INSERT\s+INTO\s+\w+|UPDATE\s+\w+|DELETE\s+FROM\s+\w+|\w+)/is
    .exec(sql)?.[0]
    .replace(/\s+/g, ' ')
    .trim() ?? ''

function problemText(body: string): string {
  const problem = readProblem(body)
  if (!problem) return ''
  const fields = [...problem.fields].map(([field, detail]) => `${field}: ${detail}`)
  return fields.length > 0 ? fields.join(' · ') : wholeText(problem)
}
