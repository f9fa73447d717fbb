// The big buttons change with what the page is about. Whoever stood on one of them goes on from the one that follows.

import { useEffect, useRef } from 'react'
import { type Phase, usePhase } from '../playing/hooks'

const follows: Readonly<Record<Phase, string>> = {
  waiting: '[data-part="send"]',
  walking: '[data-transport="play"]',
  ended: '[data-part="again"]',
  drafted: '[data-part="send"]',
}

export function useKeepFocus(): void {
  const phase = usePhase()
  const before = useRef(phase)
  useEffect(() => {
    if (before.current === phase) return
    before.current = phase
    // A button that is gone left the focus on the page; one that is hidden is about to.
    const focused = document.activeElement
    const lost = focused === document.body || focused?.checkVisibility?.() === false
    if (lost) document.querySelector<HTMLElement>(follows[phase])?.focus({ preventScroll: true })
  }, [phase])
}
