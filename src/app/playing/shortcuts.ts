// Shortcuts of one key, anywhere on the page: tabs, detail, lens, help. WCAG 2.1.4: they can be switched off, and
// they never take a key from whoever is typing.

import { type Detail, details } from '../../trace'
import type { Lens, Tab } from '../store/state'
import { lenses, tabs } from '../store/state'

export type Shortcut =
  | { readonly kind: 'tab'; readonly tab: Tab }
  | { readonly kind: 'detail' }
  | { readonly kind: 'lens' }
  | { readonly kind: 'help' }

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly target: EventTarget | null
  readonly defaultPrevented: boolean
}

/** What a key means, or `undefined` where it belongs to a field, a dialog, the browser, or to nothing. */
export function shortcutOf(event: Pressed): Shortcut | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return undefined
  if (event.target instanceof Element && event.target.closest(typing)) return undefined
  const tab = tabs[Number(event.key) - 1]
  if (tab && /^[1-4]$/.test(event.key)) return { kind: 'tab', tab }
  switch (event.key.toLowerCase()) {
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

export const nextDetail = (detail: Detail): Detail => after(details, detail)
export const nextLens = (lens: Lens): Lens => after(lenses, lens)

const typing =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable], [role="dialog"]'

function after<Value>(values: readonly Value[], value: Value): Value {
  return values[(values.indexOf(value) + 1) % values.length] ?? value
}
