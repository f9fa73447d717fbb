// What a trip came to, read from its run: the answer, what refused or broke, and what was not as usual.

import { type Entry, rewriting } from '../simulation'
import { onlyExchange } from '../trace'
import { problemIn } from './journey/problem-document'

export type Ending =
  | { readonly kind: 'lesson'; readonly lesson: string }
  | { readonly kind: 'problem'; readonly problem: string; readonly status: number }
  | {
      readonly kind: 'other'
      readonly course:
        | 'noAnswer'
        | 'refused'
        | 'broken'
        | 'moved'
        | 'late'
        | 'discreet'
        | 'slowPantry'
        | 'slowStreet'
        | 'served'
      readonly status: number
    }

/** The most telling thing first: no answer, a refusal, work that failed after the answer, then what was only unusual. */
export function endingOf({ placed: { lesson, order, switches, variations }, run: { trace } }: Entry): Ending {
  const response = onlyExchange(trace)?.answer
  if (!response) return { kind: 'other', course: 'noAnswer', status: 0 }
  const { status } = response
  if (status >= 400) {
    const kind = problemIn(trace)?.kind ?? ''
    return kind === '' ? refusal(status) : { kind: 'problem', problem: kind, status }
  }
  const course = courseOf()
  // An order that a switch rewrote is not the one the lesson tells of.
  const asWritten = rewriting(order, switches, variations).order === order
  return course === 'served' && lesson !== null && asWritten
    ? { kind: 'lesson', lesson }
    : { kind: 'other', course, status }

  function courseOf(): Exclude<Ending & { kind: 'other' }, never>['course'] {
    if (status >= 300) return 'moved'
    const at = (station: string): boolean => trace.spans.some((span) => span.station === station)
    if (trace.spans.some(({ station, outcome }) => station === 'providers' && outcome === 'broken')) return 'late'
    if (switches.includes('discreet-mode') && status === 202) return 'discreet'
    if (switches.includes('database-slow') && at('database')) return 'slowPantry'
    return switches.includes('network-slow') ? 'slowStreet' : 'served'
  }
}

/** Of an answer that does not say which problem it is, or one that nobody has words for. */
export const refusal = (status: number): Ending => ({
  kind: 'other',
  course: status >= 500 ? 'broken' : 'refused',
  status,
})
