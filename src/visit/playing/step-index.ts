// Which step the playhead stands on. Asked on every animation frame, it tells those who follow it only when it changes.

import { type Player, stopAt } from '../../playback'
import type { Journey } from '../journey/journey'
import type { AppStore } from '../state'

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
  const tell = (): void => {
    const index = get()
    if (index === told) return
    told = index
    for (const follower of [...followers]) follower()
  }
  player.subscribe(tell)
  // Another trip, another level of detail. Also when what follows the player first (the end that is noted) changes
  // the store before this hears of the move: nobody may miss it.
  store.subscribe(tell)
  return {
    get,
    follow: (listener) => {
      followers.add(listener)
      return () => followers.delete(listener)
    },
  }
}
