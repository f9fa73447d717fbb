// What the switches make of the order on the pad, and what they made of the one on stage.

import { useMemo } from 'react'
import { type Rewriting, rewriting } from '../../simulation'
import { useApp, usePageModel } from '../../ui'
import { atHome, lessonOrder, shownEntry } from '../../visit'

/** Of the lesson's order with these values. */
export function useRewriting(values: Readonly<Record<string, string>>): Rewriting {
  const { store } = usePageModel()
  // Everything the next order depends on.
  const lesson = useApp((state) => state.lesson)
  const history = useApp((state) => state.history)
  const shown = useApp((state) => state.shown)
  const base = useApp((state) => state.base)
  const drafted = useApp((state) => state.drafted)
  const fresh = useApp((state) => state.fresh)
  const putAway = useApp((state) => state.putAway)
  const switches = useApp((state) => state.switches)
  return useMemo(() => {
    const state = { ...store.getState(), lesson, history, shown, base, drafted, fresh, putAway, switches }
    return rewriting(atHome(state, lessonOrder(state, values)), switches, lesson.variations)
  }, [store, lesson, history, shown, base, drafted, fresh, putAway, switches, values])
}

/** The fields of the order on stage that a switch wrote: whatever is wrong with them, nobody typed. */
export function useWrittenOnStage(): ReadonlySet<string> {
  const entry = useApp(shownEntry)
  return useMemo(
    () =>
      new Set(entry ? rewriting(entry.placed.order, entry.placed.switches, entry.placed.variations).fields.keys() : []),
    [entry],
  )
}
