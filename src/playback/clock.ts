// The clock of playback, as a pure reducer: what time it is in the story, and whether it runs.

/** Story time in milliseconds from the start of the trip. */
export interface Clock {
  readonly timeMs: number
  readonly durationMs: number
  readonly playing: boolean
  /** Story milliseconds a real millisecond; 1 is normal. */
  readonly rate: number
  /** Where this play ends: the next stop, or the end. */
  readonly untilMs: number
}

export type ClockEvent =
  | { readonly type: 'load'; readonly durationMs: number; readonly timeMs: number }
  | { readonly type: 'play'; readonly untilMs?: number }
  | { readonly type: 'pause' }
  | { readonly type: 'seek'; readonly timeMs: number }
  | { readonly type: 'rate'; readonly rate: number }
  | { readonly type: 'tick'; readonly elapsedMs: number }

export const stoppedClock: Clock = { timeMs: 0, durationMs: 0, playing: false, rate: 1, untilMs: 0 }

/** A tab that was asleep, or a debugger, must not make the waiter leap: no tick counts for more than this. */
const longestTickMs = 500
const slowestRate = 0.25
const fastestRate = 4

export function advance(clock: Clock, event: ClockEvent): Clock {
  switch (event.type) {
    case 'load': {
      const timeMs = clamp(event.timeMs, 0, event.durationMs)
      return { ...clock, durationMs: event.durationMs, timeMs, untilMs: timeMs, playing: false }
    }
    case 'play': {
      // Played to the end, the trip starts over; asked for a stop that lies behind, it stays.
      const atEnd = clock.timeMs >= clock.durationMs && event.untilMs === undefined
      const timeMs = atEnd ? 0 : clock.timeMs
      const untilMs = clamp(event.untilMs ?? clock.durationMs, timeMs, clock.durationMs)
      return { ...clock, timeMs, untilMs, playing: untilMs > timeMs }
    }
    case 'pause':
      return clock.playing ? { ...clock, playing: false, untilMs: clock.timeMs } : clock
    case 'seek': {
      const timeMs = clamp(event.timeMs, 0, clock.durationMs)
      return { ...clock, timeMs, untilMs: timeMs, playing: false }
    }
    case 'rate':
      return { ...clock, rate: clamp(event.rate, slowestRate, fastestRate) }
    case 'tick': {
      if (!clock.playing) return clock
      const step = clamp(event.elapsedMs, 0, longestTickMs) * clock.rate
      const timeMs = Math.min(clock.timeMs + step, clock.untilMs)
      return { ...clock, timeMs, playing: timeMs < clock.untilMs }
    }
  }
}

/** NaN counts as `low`: a time that cannot be read is the start. */
const clamp = (value: number, low: number, high: number): number =>
  value >= low ? Math.min(value, Math.max(low, high)) : low
