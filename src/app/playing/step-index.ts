// Which step the playhead stands on. Asked on every animation frame, it tells those who follow it only when it changes.

import { type Player, stopAt } from '../../playback'
import type { Journey } from '../journey/journey'
import type { AppStore } from '../store/state'

export interface StepIndex {
  /** 0 before an order was sent. */
  get(): number
  /** Returns the way to stop listening. */
  follow(listener: () => void): () => void
}

export function createStepIndex(player: Player, store: AppStore, journey: () => Journey | null): StepIndex {
  const followers = new Set<() => void>()
  const get = (): number => {
    const stops = journey()?.stopsMs
    return stops && stops.length > 0 ? stopAt(stops, player.clock().timeMs) : 0
  }
  let told = get()
  player.subscribe(() => {
    const index = get()
    if (index === told) return
    told = index
    for (const follower of [...followers]) follower()
  })
  // Whoever shows a step is drawn anew when the trip or its detail changes, and asks for it then.
  store.subscribe(() => {
    told = get()
  })
  return {
    get,
    follow: (listener) => {
      followers.add(listener)
      return () => followers.delete(listener)
    },
  }
}
