// The big buttons change with what the page is about. Whoever stood on one of them goes on from the one that follows.

import { useEffect, useRef } from 'react'
import { type Phase, usePhase } from '../../ui'

const follows: Readonly<Record<Phase, string>> = {
  waiting: '[data-part="send"]',
  walking: '[data-transport="play"]',
  ended: '[data-part="again"]',
  drafted: '[data-part="send"]',
}

export function useKeepFocus(): void {
  const phase = usePhase()
  const before = useRef(phase)
  const stood = useRef<EventTarget | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      stood.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    if (before.current === phase) return
    before.current = phase
    const last = stood.current
    if (!(last instanceof Element) || !isGone(last)) return
    // A button that is gone has left the focus on the page; one that is hidden is about to.
    const focused = document.activeElement
    if (focused === document.body || focused === last)
      document.querySelector<HTMLElement>(follows[phase])?.focus({ preventScroll: true })
  }, [phase])
}

const isGone = (element: Element): boolean => !element.isConnected || element.checkVisibility?.() === false
