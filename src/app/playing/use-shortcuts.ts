// The one-key shortcuts, listened for while the page stands.

import { useEffect } from 'react'
import { useHost } from '../parts/context'
import { lensOf } from '../store/state'
import { nextDetail, nextLens, shortcutOf } from './shortcuts'

export function useShortcuts(onHelp: () => void): void {
  const host = useHost()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { preferences } = host.store.getState()
      const shortcut = preferences.keys === 'on' ? shortcutOf(event) : undefined
      if (!shortcut) return
      event.preventDefault()
      if (shortcut.kind === 'tab') host.set({ tab: shortcut.tab, inside: 'open' })
      if (shortcut.kind === 'detail') host.set({ detail: nextDetail(preferences.detail) })
      if (shortcut.kind === 'lens') host.set({ lens: nextLens(lensOf(preferences)) })
      if (shortcut.kind === 'help') onHelp()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [host, onHelp])
}
