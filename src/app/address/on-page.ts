// What an address asks of the page's looks, as attributes of the root element that stylesheets read.

import type { Host } from '../host'

/** Shows it now and after every change; returns the way to stop. */
export function showAddress(host: Host, page: Window): () => void {
  const root = page.document.documentElement
  const show = (): void => {
    const { view, address } = host.store.getState()
    const { text, controls, hide, motion } = address.asked
    root.dataset['view'] = view
    root.style.setProperty('--text', String((text ?? 100) / 100))
    setOrDelete(root, 'controls', controls)
    setOrDelete(root, 'hide', hide?.join(' '))
    setOrDelete(root, 'motion', motion === 'none' ? motion : undefined)
  }
  show()
  return host.store.subscribe(show)
}

function setOrDelete(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined || value === '') delete root.dataset[name]
  else root.dataset[name] = value
}
