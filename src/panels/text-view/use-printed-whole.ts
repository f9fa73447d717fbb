// On paper nothing can be unfolded: what is folded is opened for printing, and folded again afterwards.

import { type RefObject, useLayoutEffect, useRef } from 'react'
import { usePrinting } from '../../ui'

/** `there`: the part stands there for print only, so it is open from the start. */
export function usePrintedWhole<Part extends HTMLElement>(there: 'for-print' | 'always'): RefObject<Part | null> {
  const part = useRef<Part>(null)
  const printing = usePrinting() || there === 'for-print'
  useLayoutEffect(() => {
    if (!printing) return
    const opened = [...(part.current?.querySelectorAll('details') ?? [])].filter(({ open }) => !open)
    for (const details of opened) details.open = true
    return () => {
      for (const details of opened) details.open = false
    }
  }, [printing])
  return part
}
