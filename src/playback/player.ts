// The one driver of the clock: asks for animation frames while it plays, and for none while it rests.

import { advance, type Clock, type ClockEvent, stoppedClock } from './clock'

/** Where frames come from; a test hands in its own and is the time. */
export interface FrameSource {
  request(callback: (nowMs: number) => void): number
  cancel(handle: number): void
}

export interface Player {
  clock(): Clock
  send(event: Exclude<ClockEvent, { type: 'tick' }>): void
  /** Called after every change, with the clock before it. Returns the way to stop listening. */
  subscribe(listener: (clock: Clock, before: Clock) => void): () => void
  dispose(): void
}

export function createPlayer(frames: FrameSource): Player {
  const listeners = new Set<(clock: Clock, before: Clock) => void>()
  let clock = stoppedClock
  let handle: number | undefined
  let lastFrameMs: number | undefined

  const apply = (event: ClockEvent): void => {
    const before = clock
    clock = advance(clock, event)
    if (clock.playing && handle === undefined) {
      lastFrameMs = undefined
      handle = frames.request(onFrame)
    }
    if (!clock.playing && handle !== undefined) {
      frames.cancel(handle)
      handle = undefined
    }
    if (clock !== before) for (const listener of [...listeners]) listener(clock, before)
  }

  const onFrame = (nowMs: number): void => {
    // The first frame only tells where the watch stands.
    const elapsedMs = lastFrameMs === undefined ? 0 : nowMs - lastFrameMs
    lastFrameMs = nowMs
    handle = frames.request(onFrame)
    apply({ type: 'tick', elapsedMs })
  }

  return {
    clock: () => clock,
    send: apply,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose: () => {
      if (handle !== undefined) frames.cancel(handle)
      handle = undefined
      listeners.clear()
    },
  }
}
