// Where focus goes when a part is unfolded or folded: it must never fall off the page.

import { type RefObject, useEffect, useRef } from 'react'
import { focusOn } from '../../ui'

/** The tab that unfolds a part may vanish when it is pressed: focus then goes on in the part, and back when it is folded. */
export function useFocusFollows(open: boolean, tab: RefObject<HTMLElement | null>, part: string): void {
  const before = useRef(open)
  useEffect(() => {
    if (before.current === open) return
    before.current = open
    const region = document.getElementById(part)
    const focused = document.activeElement
    if (open && focused === tab.current && tab.current?.offsetParent === null) focusOn(region)
    if (!open && (focused === document.body || region?.contains(focused))) focusOn(tab.current)
  }, [open, tab, part])
}
