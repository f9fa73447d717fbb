// Which edges of the strip have more frames behind them: there it fades.

import { type RefObject, useEffect } from 'react'
import { useApp, useStepIndex } from '../../ui'

/** Nearer than this to its end, a strip is scrolled to it. */
const tolerancePx = 2

/** Written on the element itself (`data-more`): scrolling commits nothing. */
export function useFadingEdges(scroller: RefObject<HTMLElement | null>): void {
  // Another step, another level of detail, more or less room: whatever changes the strip's length.
  useStepIndex()
  useApp((state) => state.preferences)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = (): void => {
      const { scrollLeft, scrollWidth, clientWidth } = element
      const before = scrollLeft > tolerancePx ? 'before' : ''
      const after = scrollLeft + clientWidth < scrollWidth - tolerancePx ? 'after' : ''
      element.dataset['more'] = `${before} ${after}`.trim()
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      element.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  })
}
