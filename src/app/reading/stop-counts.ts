// How many stops a trip has at each detail: of the one on stage; before there is one, of the lesson as it stands.

import { useEffect, useState } from 'react'
import { type Detail, stepsOf, type Trace } from '../../trace'
import { useApp, usePageModel } from '../../ui'
import { shownEntry } from '../../visit'

type Counts = Readonly<Record<Detail, number>>

/** `undefined` until they are known. They are asked for once `wanted`. */
export function useStopCounts(wanted: boolean): Counts | undefined {
  const model = usePageModel()
  const entry = useApp(shownEntry)
  const lesson = useApp((state) => state.lesson)
  const [rehearsed, setRehearsed] = useState<{ readonly lesson: string; readonly counts: Counts }>()
  useEffect(() => {
    if (!wanted || entry || rehearsed?.lesson === lesson.id) return
    let current = true
    model.rehearse().then(
      ({ trace }) => current && setRehearsed({ lesson: lesson.id, counts: countsOf(trace) }),
      // Without a kitchen nothing can be counted; the choices say what they mean without.
      () => {},
    )
    return () => {
      current = false
    }
  }, [model, wanted, entry, lesson, rehearsed])
  if (entry) return countsOf(entry.run.trace)
  return rehearsed?.lesson === lesson.id ? rehearsed.counts : undefined
}

const countsOf = (trace: Trace): Counts => ({
  story: stepsOf(trace, 'story').length,
  steps: stepsOf(trace, 'steps').length,
  all: stepsOf(trace, 'all').length,
})
