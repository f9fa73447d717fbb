// Preferences that stylesheets read, as attributes of the page's root element.
// `index.html` sets those that change the first paint before it.

import type { Preferences } from '../visit'

const dark = '(prefers-color-scheme: dark)'

/** Shows the preferences now and when the device's colours change; call again for new ones. */
export function showPreferences(root: HTMLElement, { theme, movement, pad, inside }: Preferences): void {
  const asDevice = window.matchMedia(dark).matches ? 'dark' : 'light'
  root.dataset['theme'] = theme === 'auto' ? asDevice : theme
  root.dataset['movement'] = movement
  root.dataset['pad'] = pad
  root.dataset['inside'] = inside
}

/** Calls back when the device changes between light and dark. */
export const onDeviceColours = (listener: () => void): void =>
  window.matchMedia(dark).addEventListener('change', listener)
