// The one-key shortcuts, listened for while the page stands.

import { useEffect } from 'react'
import { usePageModel } from '../../ui'
import { type Asked, isAway, lensOf } from '../../visit'
import { nextDetail, nextLens, type Shortcut, shortcutOf } from './shortcuts'

export function useShortcuts(onHelp: () => void): void {
  const model = usePageModel()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { preferences, address } = model.store.getState()
      const shortcut = preferences.keys === 'on' ? shortcutOf(event) : undefined
      if (!shortcut || isOutOfTheWay(address.asked, shortcut)) return
      event.preventDefault()
      if (shortcut.kind === 'tab') model.set({ tab: shortcut.tab, inside: 'open' })
      if (shortcut.kind === 'detail') model.set({ detail: nextDetail(preferences.detail) })
      if (shortcut.kind === 'lens') model.set({ lens: nextLens(lensOf(preferences)) })
      if (shortcut.kind === 'help') onHelp()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [model, onHelp])
}

function isOutOfTheWay(asked: Asked, shortcut: Shortcut): boolean {
  switch (shortcut.kind) {
    case 'tab':
      return isAway(asked, 'inspector') || (shortcut.tab === 'trace' && isAway(asked, 'trace'))
    case 'lens':
      return isAway(asked, 'lens')
    case 'detail':
    case 'help':
      return false
  }
}
