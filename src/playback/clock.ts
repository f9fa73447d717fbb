// The clock of playback, as a pure reducer: what time it is in the story, and whether it runs. At a hold it stands
// still while it plays, for as long as somebody reads: story time itself knows nothing of words.

import { lastAtOrBefore } from '../shared'

/** Playing, the clock stands at `atMs` for `holdMs` at normal speed. */
export interface Hold {
  readonly atMs: number
  readonly holdMs: number
}

/** Story time in milliseconds from the start of the trip. */
export interface Clock {
  readonly timeMs: number
  readonly durationMs: number
  readonly playing: boolean
  /** Story milliseconds a real millisecond; 1 is normal. */
  readonly rate: number
  /** Where this play ends: the next stop, or the end. There nothing is held. */
  readonly untilMs: number
  /** In order of time; no two at the same. */
  readonly holds: readonly Hold[]
  /** How much of the hold at `timeMs` is over. */
  readonly heldMs: number
}

export type ClockEvent =
  | { readonly type: 'load'; readonly durationMs: number; readonly timeMs: number }
  | { readonly type: 'holds'; readonly holds: readonly Hold[] }
  /** `fromMs`: plays from there as if for the first time. `goesOn`: whoever asks has read enough of this stop. */
  | { readonly type: 'play'; readonly untilMs?: number; readonly fromMs?: number; readonly goesOn?: boolean }
  | { readonly type: 'pause' }
  | { readonly type: 'seek'; readonly timeMs: number }
  | { readonly type: 'rate'; readonly rate: number }
  | { readonly type: 'tick'; readonly elapsedMs: number }

export const stoppedClock: Clock = {
  timeMs: 0,
  durationMs: 0,
  playing: false,
  rate: 1,
  untilMs: 0,
  holds: [],
  heldMs: 0,
}

/** A tab that was asleep, or a debugger, must not make the waiter leap: no tick counts for more than this. */
const longestTickMs = 500
const slowestRate = 0.25
const fastestRate = 4

export function advance(clock: Clock, event: ClockEvent): Clock {
  switch (event.type) {
    case 'load': {
      const timeMs = clamp(event.timeMs, 0, event.durationMs)
      return { ...clock, durationMs: event.durationMs, timeMs, untilMs: timeMs, playing: false, heldMs: 0 }
    }
    case 'holds':
      return { ...clock, holds: event.holds }
    case 'play': {
      // Played to the end, the trip starts over; asked for a stop that lies behind, it stays.
      const atEnd = clock.timeMs >= clock.durationMs && event.untilMs === undefined
      const again = event.fromMs ?? (atEnd ? 0 : undefined)
      const timeMs = again === undefined ? clock.timeMs : clamp(again, 0, clock.durationMs)
      const untilMs = clamp(event.untilMs ?? clock.durationMs, timeMs, clock.durationMs)
      const heldMs = event.goesOn ? Number.POSITIVE_INFINITY : again === undefined ? clock.heldMs : 0
      return { ...clock, timeMs, untilMs, heldMs, playing: untilMs > timeMs }
    }
    case 'pause':
      return clock.playing ? { ...clock, playing: false, untilMs: clock.timeMs } : clock
    case 'seek': {
      // Whoever goes to a stop reads there as long as they like.
      const timeMs = clamp(event.timeMs, 0, clock.durationMs)
      return { ...clock, timeMs, untilMs: timeMs, playing: false, heldMs: Number.POSITIVE_INFINITY }
    }
    case 'rate':
      return { ...clock, rate: clamp(event.rate, slowestRate, fastestRate) }
    case 'tick':
      return clock.playing ? walk(clock, clamp(event.elapsedMs, 0, longestTickMs) * clock.rate) : clock
  }
}

/** Spends `budgetMs` of story time at normal speed: on holds where there are any, else on the way. */
function walk(clock: Clock, budgetMs: number): Clock {
  const { holds, untilMs } = clock
  let { timeMs, heldMs } = clock
  let left = budgetMs
  let index = lastAtOrBefore(holds.length, (at) => holds[at]?.atMs ?? Number.POSITIVE_INFINITY, timeMs)
  while (left > 0 && timeMs < untilMs) {
    const here = holds[index]
    const missing = here && here.atMs === timeMs ? Math.max(0, here.holdMs - heldMs) : 0
    const spent = Math.min(left, missing)
    heldMs += spent
    left -= spent
    if (left <= 0) break
    const nextMs = Math.min(untilMs, holds[index + 1]?.atMs ?? untilMs)
    const wayMs = nextMs - timeMs
    if (left < wayMs) return { ...clock, timeMs: timeMs + left, heldMs: 0 }
    left -= wayMs
    timeMs = nextMs
    heldMs = 0
    index++
  }
  return { ...clock, timeMs, heldMs, playing: timeMs < untilMs }
}

/** NaN counts as `low`: a time that cannot be read is the start. */
const clamp = (value: number, low: number, high: number): number =>
  value >= low ? Math.min(value, Math.max(low, high)) : low
