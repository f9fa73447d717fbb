// The keys that play the trip, wherever the focus is. A key that the control in focus uses itself stays with it; only
// PageDown and PageUp, which a presenter's remote sends, mean the same on every control but a field for text.

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
const pageKeys: ReadonlySet<string> = new Set(['PageDown', 'PageUp'])

export interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly isComposing: boolean
  readonly target: EventTarget | null
  readonly defaultPrevented: boolean
}

/** What a key means here, or `undefined` where it belongs to the control in focus or to the browser. */
export function playbackKey(event: Pressed): PlaybackKey | undefined {
  const meaning = keys.get(event.key)
  if (!meaning || event.defaultPrevented || event.isComposing) return undefined
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined
  return isUsed(event.key, event.target) ? undefined : meaning
}

/** Whether it is one of the keys that go from step to step everywhere. */
export const isPageKey = ({ key }: Pick<Pressed, 'key'>): boolean => pageKeys.has(key)

/** Whether what has the focus uses the key itself. */
function isUsed(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(typing)) return true
  if (pageKeys.has(key)) return false
  if (key === ' ') return target.closest(pressedBySpace) !== null
  return target.closest(movedByArrows) !== null
}

/** Where keys write, and what lies over the page until it is closed. */
export const typing = [
  'input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"], [type="submit"], [type="reset"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]',
].join(', ')

const pressedBySpace =
  'button, summary, input[type="checkbox"], input[type="radio"], input[type="button"], input[type="submit"], ' +
  '[role="button"], [role="switch"], [role="tab"], [role="radio"], [role="checkbox"]'

/** Also what scrolls by itself: a box of code, a table. The stage takes focus, and does not scroll. */
const movedByArrows =
  'input, [role="slider"], [role="tab"], [role="radio"], [role="tree"], [role="grid"], ' +
  '[tabindex="0"]:not(button, a, summary, section, [role="button"])'
