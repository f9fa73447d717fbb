// Keys of Restaurant and Timeline. WCAG 2.1.4: they work only while focus is there, and never take a key
// from a control that uses it itself.

type PlaybackKey = 'next' | 'previous' | 'first' | 'last' | 'playOrPause'

const keys: ReadonlyMap<string, PlaybackKey> = new Map([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  [' ', 'playOrPause'],
])

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly target: EventTarget | null
  readonly defaultPrevented: boolean
}

/** What a key means here, or `undefined` where it belongs to the control in focus or to the browser. */
export function playbackKey(event: Pressed): PlaybackKey | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined
  const meaning = keys.get(event.key)
  if (!meaning || !(event.target instanceof Element)) return meaning
  const control = event.target.closest(
    'button, a, input, select, textarea, [role="slider"], [role="tab"], [role="radio"]',
  )
  if (!control) return meaning
  // A button uses Space and nothing else of these.
  return control.matches('button, a') && !control.matches('[role]') && event.key !== ' ' ? meaning : undefined
}
