// Shortcuts of one key, anywhere on the page: tabs, detail, lens, help. WCAG 2.1.4: they can be switched off, and
// they never take a key from whoever is typing.

import { type Detail, details } from '../../trace'
import { type Lens, lenses, type Tab, tabs } from '../../visit'
import { type Pressed as PlaybackPressed, typing } from './keys'

export type Shortcut =
  | { readonly kind: 'tab'; readonly tab: Tab }
  | { readonly kind: 'detail' }
  | { readonly kind: 'lens' }
  | { readonly kind: 'help' }

type Pressed = PlaybackPressed & {
  /** The key by its place, whatever is printed on it (UI Events KeyboardEvent code Values). */
  readonly code: string
}

/** What a key means, or `undefined` where it belongs to a field, a dialog, the browser, or to nothing. */
export function shortcutOf(event: Pressed): Shortcut | undefined {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return undefined
  if (event.target instanceof Element && event.target.closest(typing)) return undefined
  const meant = meantBy(event)
  const tab = tabs[Number(meant) - 1]
  if (tab && /^[1-4]$/.test(meant)) return { kind: 'tab', tab }
  switch (meant) {
    case 'd':
      return { kind: 'detail' }
    case 'l':
      return { kind: 'lens' }
    case '?':
      return { kind: 'help' }
    default:
      return undefined
  }
}

/**
 * The letter, digit or sign that a press means on every layout: what it writes, where that is a Latin letter, a digit
 * or `?`; else what stands on that key of an English keyboard. Empty for keys that write nothing.
 */
function meantBy({ key, code, shiftKey }: Pressed): string {
  // A dead key, or one that an input method takes, has a name of several letters, and writes nothing yet.
  if (Array.from(key).length !== 1) return ''
  if (key === '?' || /^[\d\p{Script=Latin}]$/u.test(key)) return key.toLowerCase()
  const [, letter, digit] = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code) ?? []
  if (letter !== undefined) return letter.toLowerCase()
  // Where digits want Shift, the bare key means them; where they do not, Shift means the sign above them.
  if (digit !== undefined) return shiftKey ? '' : digit
  return code === 'Slash' && shiftKey ? '?' : ''
}

export const nextDetail = (detail: Detail): Detail => after(details, detail)
export const nextLens = (lens: Lens): Lens => after(lenses, lens)

function after<Value>(values: readonly Value[], value: Value): Value {
  return values[(values.indexOf(value) + 1) % values.length] ?? value
}
