// What is told now. Set with every frame that is drawn; those who follow it hear only that something else is told.

import type { Told } from './telling'

export interface Narrator {
  /** `null` before an order was sent. */
  get(): Told | null
  /** Returns the way to stop listening. */
  follow(listener: () => void): () => void
}

/** `tell` draws what goes with it, if anything else is told now, before anybody hears of it. */
export interface WritableNarrator extends Narrator {
  tell(told: Told | null, draw: (isNew: boolean) => void): void
}

export function createNarrator(): WritableNarrator {
  const followers = new Set<() => void>()
  let now: Told | null = null
  return {
    get: () => now,
    follow: (listener) => {
      followers.add(listener)
      return () => followers.delete(listener)
    },
    tell: (told, draw) => {
      const isNew = told !== now
      now = told
      draw(isNew)
      if (isNew) for (const follower of [...followers]) follower()
    },
  }
}
