// The keys that play the trip, listened for while the page stands.

import { useEffect } from 'react'
import { useSendOrder } from '../pad/order-form'
import { useHost } from '../parts/context'
import { isPageKey, playbackKey } from './keys'

/** Before an order was sent, going on means sending it, as with the buttons. */
export function usePlaybackKeys(): void {
  const { store, steering } = useHost()
  const send = useSendOrder()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = playbackKey(event)
      if (!key) return
      event.preventDefault()
      // Held down, Space would start and stop in turn.
      if (key === 'playOrPause' && event.repeat) return
      if (store.getState().shown !== null) steering[key]()
      else if (key === 'next') send('next')
      else if (key === 'playOrPause') send('play')
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
  }, [store, steering, send])
}
