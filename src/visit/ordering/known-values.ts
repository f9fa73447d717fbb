// What the form's fields begin with, where the visit knows better than the lesson: a value that the world does not have
// yet, what the order on stage carried, or what an earlier order carried that the lesson names (`from`): a log-in, the
// account that was made before. A password is its stand-in there; the typed one is kept nowhere.

import type { Lesson } from '../../lessons'
import { chainTo, type Entry, entryAt } from '../../simulation'
import { onlyExchange } from '../../trace'
import type { AppState } from '../state'

type Known = Pick<AppState, 'history' | 'shown' | 'base' | 'lesson' | 'fresh'>

let last: { readonly of: readonly unknown[]; readonly values: ReadonlyMap<string, string> } | undefined

/** By the field's name. The same map for as long as nothing changes. */
export function knownValues({ history, shown, base, lesson, fresh }: Known): ReadonlyMap<string, string> {
  const of = [history, shown, base, lesson, fresh]
  if (last && of.every((part, index) => part === last?.of[index])) return last.values
  const values = new Map([...valuesKnown(history, shown, base, lesson), ...Object.entries(fresh)])
  last = { of, values }
  return values
}

function valuesKnown(
  history: Known['history'],
  shown: number | null,
  base: number | null,
  lesson: Lesson,
): ReadonlyMap<string, string> {
  const onStage = entryAt(history, shown)
  if (onStage?.placed.lesson === lesson.id) return valuesIn(onStage)
  const chain = chainTo(history, base)
  const values = lesson.fields.flatMap(({ name, from }) => {
    const earlier = chain.findLast((entry) => entry.placed.lesson === from && isServed(entry))
    const value = from === undefined || !earlier ? undefined : valuesIn(earlier).get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return new Map(values)
}

function isServed({ run }: Entry): boolean {
  const status = onlyExchange(run.trace)?.answer?.status
  return status !== undefined && status >= 200 && status < 300
}

const none: ReadonlyMap<string, string> = new Map()

/** The texts in an order's JSON body. */
function valuesIn({ placed }: Entry): ReadonlyMap<string, string> {
  try {
    const body: unknown = JSON.parse(placed.order.body ?? '{}')
    const members = typeof body === 'object' && body !== null ? Object.entries(body) : []
    return new Map(members.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : [])))
  } catch {
    return none
  }
}
