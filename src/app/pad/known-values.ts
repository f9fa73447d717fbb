// What the form's fields begin with, where the visit knows better than the lesson: what the order on stage carried,
// or, for a log-in, the account that was made before. A password is its stand-in there; the typed one is kept nowhere.

import { useMemo } from 'react'
import { lessonOf } from '../../lessons'
import { chainTo, type Entry, entryAt } from '../../simulation'
import { useApp } from '../playing/hooks'

export function useKnownValues(): ReadonlyMap<string, string> {
  const history = useApp((state) => state.history)
  const shown = useApp((state) => state.shown)
  const base = useApp((state) => state.base)
  const { id } = useApp((state) => state.lesson)
  return useMemo(() => {
    const onStage = entryAt(history, shown)
    if (onStage && isOf(onStage, id)) return valuesIn(onStage)
    const signedUp = chainTo(history, base).findLast(
      (entry) => isOf(entry, 'sign-up') && entry.run.response?.status === 201,
    )
    return id === 'log-in' && signedUp ? valuesIn(signedUp) : none
  }, [history, shown, base, id])
}

const none: ReadonlyMap<string, string> = new Map()

const isOf = ({ placed }: Entry, lesson: string): boolean => lessonOf(placed.order)?.id === lesson

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
