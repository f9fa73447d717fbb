// What an address asks of the page's looks, as attributes of the root element that stylesheets read.

import './hide.css'
import { isAway, isReduced, type PageModel } from '../../visit'

/** On a wall, text is read from afar. */
const projectorText = 125

/** Shows it now and after every change; returns the way to stop. */
export function showAddress(model: PageModel, page: Window): () => void {
  const root = page.document.documentElement
  const show = (): void => {
    const { view, address } = model.store.getState()
    const { text = view === 'projector' ? projectorText : 100, controls, hide, motion } = address.asked
    root.dataset['view'] = view
    root.style.setProperty('--text', String(text / 100))
    // Over the preferences, which the page shows before this: what is asked away is not kept as a choice.
    if (isAway(address.asked, 'orders') || view === 'projector') root.dataset['pad'] = 'folded'
    if (isAway(address.asked, 'inspector')) root.dataset['inside'] = 'folded'
    setOrDelete(root, 'controls', isReduced(address.asked) ? controls : undefined)
    // Asked for: then the stage, too, is seen from nearer.
    setOrDelete(root, 'text', (address.asked.text ?? 100) > 100 ? 'large' : undefined)
    setOrDelete(root, 'hide', hide?.join(' '))
    setOrDelete(root, 'motion', motion === 'none' ? motion : undefined)
  }
  show()
  return model.store.subscribe(show)
}

function setOrDelete(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined || value === '') delete root.dataset[name]
  else root.dataset[name] = value
}
