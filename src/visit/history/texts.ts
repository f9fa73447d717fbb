// What is compared of a trip as text, line by line: ticket, SQL, answer.

import { readDetail } from '../../trace'
import { inLines } from '../body-lines'
import { requestOf, responseBy } from '../journey/find'
import type { Journey } from '../journey/journey'

/** Texts are compared up to this many lines, so that a long body does not make the page wait. */
export const mostLines = 600

/** As HTTP/1.1 text. */
export function ticketLines(journey: Journey): readonly string[] {
  const request = requestOf(journey)
  if (!request) return []
  return [
    `${request.method} ${request.target} HTTP/1.1`,
    ...request.headers.map(({ name, value }) => `${name}: ${value}`),
    ...(request.body === null ? [] : ['', ...bodyLines(request.body)]),
  ]
}

/** Every statement that has run by `untilMs`, with its parameters. */
export function sqlLines(journey: Journey, untilMs: number): readonly string[] {
  return journey.schedule.stops.flatMap((stop) => {
    const span = Number(stop.atMs) <= untilMs && stop.phase === 'end' ? journey.index.spanById(stop.spanId) : undefined
    const query = span && readDetail(span, 'backofhouse.db.query')
    if (!query) return []
    const parameters = query.parameters.map((value, index) => `  ?${index + 1} = ${JSON.stringify(value)}`)
    return [
      ...query.sql
        .trim()
        .split('\n')
        .map((line) => line.trimEnd()),
      ...parameters,
    ]
  })
}

/** As HTTP/1.1 text, once it is on the plate at `untilMs`. */
export function answerLines(journey: Journey, untilMs: number): readonly string[] {
  const response = responseBy(journey, untilMs)
  if (!response) return []
  return [
    `HTTP/1.1 ${response.status} ${response.statusText}`,
    ...response.headers.map(({ name, value }) => `${name}: ${value}`),
    ...(response.body === '' ? [] : ['', ...bodyLines(response.body)]),
  ]
}

/** JSON is set out in lines; what lies far beyond what is compared is not even taken apart. */
const bodyLines = (body: string): readonly string[] => (inLines(body) ?? body.slice(0, longestBody)).split('\n')

/** Characters; lines beyond `mostLines` are cut anyway. */
const longestBody = 200_000
