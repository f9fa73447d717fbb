// The playback keys as an event handler for the regions that have them.

import type { KeyboardEvent } from 'react'
import { useSendOrder } from '../pad/order-form'
import { useHost } from '../parts/context'
import { playbackKey } from './keys'

/** Before an order was sent, going on means sending it, as with the buttons. */
export function usePlaybackKeys(): (event: KeyboardEvent) => void {
  const { store, steering } = useHost()
  const send = useSendOrder()
  return (event) => {
    const key = playbackKey(event)
    if (!key) return
    event.preventDefault()
    if (store.getState().shown !== null) steering[key]()
    else if (key === 'next') send('next')
    else if (key === 'playOrPause') send('play')
  }
}
