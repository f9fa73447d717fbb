// Waiting, as an argument: tests let the time pass by hand.

export interface Clock {
  /** Calls `act` after so many milliseconds, unless what it gives is called before. */
  after(ms: number, act: () => void): () => void
}

export const realClock: Clock = {
  after: (ms, act) => {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
}

/** A stretch of time that runs out once. */
export interface Timer {
  readonly over: Promise<'late'>
  stop(): void
}

export function startTimer(clock: Clock, ms: number): Timer {
  let stop: () => void = () => {}
  const over = new Promise<'late'>((resolve) => {
    stop = clock.after(ms, () => resolve('late'))
  })
  return { over, stop }
}
