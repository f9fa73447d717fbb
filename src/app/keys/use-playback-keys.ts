// The keys that play the trip, listened for while the page stands.

import { useEffect } from 'react'
import { focusOn, sendPart, usePageModel } from '../../ui'
import { isPageKey, playbackKey } from './keys'

/** Where an order waits, a key that goes on leads to the button that sends it, and sends nothing by itself. */
export function usePlaybackKeys(): void {
  const { store, steering } = usePageModel()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = playbackKey(event)
      if (!key) return
      const { shown, drafted } = store.getState()
      const isWaiting = shown === null || drafted !== null
      // Nothing lies behind an order that waits: there these keys are the browser's.
      if (isWaiting && key !== 'next' && key !== 'playOrPause') return
      event.preventDefault()
      // Held down, Space would start and stop in turn.
      if (key === 'playOrPause' && event.repeat) return
      if (isWaiting) focusSend()
      else steering[key]()
    }
    /** Before any control has them: a slider would go the other way. */
    const onPageKey = (event: KeyboardEvent): void => {
      if (isPageKey(event)) onKeyDown(event)
    }
    document.addEventListener('keydown', onPageKey, true)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onPageKey, true)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [store, steering])
}

const focusSend = (): void => focusOn(document.querySelector<HTMLElement>(`button[data-part="${sendPart}"]`))
