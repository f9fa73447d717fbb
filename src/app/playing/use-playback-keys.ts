// The playback keys as an event handler for the regions that have them.

import type { KeyboardEvent } from 'react'
import { useHost } from '../parts/context'
import { playbackKey } from './keys'

/** Where an order waits, a key that goes on leads to the button that sends it, and sends nothing by itself. */
export function usePlaybackKeys(): (event: KeyboardEvent) => void {
  const { store, steering } = useHost()
  return (event) => {
    const key = playbackKey(event)
    if (!key) return
    event.preventDefault()
    const { shown, drafted } = store.getState()
    if (shown !== null && drafted === null) steering[key]()
    else if (key === 'next' || key === 'playOrPause') focusSend()
  }
}

/** Marks the button that sends the order. */
export const sendPart = 'send'

const focusSend = (): void => document.querySelector<HTMLElement>(`button[data-part="${sendPart}"]`)?.focus()
