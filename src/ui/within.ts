// Scrolling, focusing and selecting inside the page only. The browser's own `scrollIntoView` and `select`, and `focus`
// without a word, also scroll whatever page the player is framed in; a host must never jump. A test forbids them
// anywhere else.

/** Focuses it, and scrolls it into sight within this document. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (!element) return
  element.focus({ preventScroll: true })
  showWithin(element)
}

/** Focuses it with all of its text selected, and scrolls it into sight within this document. */
export function selectIn(field: HTMLInputElement | HTMLTextAreaElement | null | undefined): void {
  if (!field) return
  focusOn(field)
  field.setSelectionRange(0, field.value.length)
}

/** Scrolls every box of this document around it by as little as brings it into sight, the innermost first. */
function showWithin(element: Element | null | undefined): void {
  if (!element) return
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (!scrolls(box)) continue
    const whole = box === box.ownerDocument.scrollingElement
    const { clientWidth, clientHeight } = box
    const sight = whole ? { left: 0, top: 0 } : insideOf(box)
    const place = withMargin(element)
    box.scrollTop += shift(place.top - sight.top, place.height, clientHeight)
    box.scrollLeft += shift(place.left - sight.left, place.width, clientWidth)
  }
}

/** The same before the next frame is drawn, when the page is laid out anyway. Returns the way to call it off. */
export function showSoon(element: Element | null | undefined): () => void {
  const request = requestAnimationFrame(() => showWithin(element))
  return () => cancelAnimationFrame(request)
}

interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where it is on the screen, in CSS pixels, with its `scroll-margin`. */
function withMargin(element: Element): Place {
  const { left, top, width, height } = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const px = (side: 'Left' | 'Top' | 'Right' | 'Bottom'): number => Number.parseFloat(style[`scrollMargin${side}`]) || 0
  return {
    left: left - px('Left'),
    top: top - px('Top'),
    width: width + px('Left') + px('Right'),
    height: height + px('Top') + px('Bottom'),
  }
}

/** How far to scroll so that a part from `start` on is seen in a box of that `room`; one that is too long, from its start. */
function shift(start: number, length: number, room: number): number {
  if (start < 0) return length > room && start + length > room ? 0 : start
  const beyond = start + length - room
  return beyond > 0 ? Math.min(beyond, start) : 0
}

/** Of a box, the corner in which its content begins, on the screen. */
function insideOf(box: Element): { readonly left: number; readonly top: number } {
  const { left, top } = box.getBoundingClientRect()
  return { left: left + box.clientLeft, top: top + box.clientTop }
}

function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return false
  if (box === box.ownerDocument.scrollingElement) return true
  const { overflowX, overflowY } = getComputedStyle(box)
  return [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll')
}
