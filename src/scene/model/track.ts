// One thing that changes over story time: keys in order, each reached from the one before it.

import { lastAtOrBefore } from '../../shared'

export interface Key<Value> {
  readonly atMs: number
  /** How long the change takes; 0 is at once. */
  readonly overMs: number
  readonly value: Value
}
export interface Track<Value> {
  readonly initial: Value
  readonly keys: readonly Key<Value>[]
}
export interface Between<Value> {
  readonly from: Value
  readonly to: Value
  /** 0–1, not yet eased. */
  readonly mix: number
  readonly sinceMs: number
}

/** Where a track stands at a moment. Reads at most ⌈log₂(n + 1)⌉ + 2 keys. */
export function between<Value>(track: Track<Value>, timeMs: number): Between<Value> {
  const { keys, initial } = track
  const index = indexAt(keys, timeMs)
  const key = keys[index]
  if (!key) return { from: initial, to: initial, mix: 1, sinceMs: timeMs }
  const sinceMs = timeMs - key.atMs
  const mix = key.overMs <= 0 ? 1 : Math.min(1, sinceMs / key.overMs)
  const before = keys[index - 1]
  return { from: before ? before.value : initial, to: key.value, mix, sinceMs }
}

/** The last key at or before a moment; −1 before the first. Asked for dozens of times a frame. */
export const indexAt = (keys: readonly Key<unknown>[], timeMs: number): number =>
  lastAtOrBefore(keys.length, (index) => keys[index]?.atMs ?? Number.POSITIVE_INFINITY, timeMs)

/** What holds at a moment: a change over time holds from its middle on. */
export function held<Value>({ keys, initial }: Track<Value>, timeMs: number): Value {
  const index = indexAt(keys, timeMs)
  const key = keys[index]
  if (!key) return initial
  if (key.overMs <= 0 || (timeMs - key.atMs) / key.overMs >= 0.5) return key.value
  const before = keys[index - 1]
  return before ? before.value : initial
}

export function numberAt(
  { keys, initial }: Track<number>,
  timeMs: number,
  ease: (mix: number) => number = smooth,
): number {
  const index = indexAt(keys, timeMs)
  const key = keys[index]
  if (!key) return initial
  const mix = key.overMs <= 0 ? 1 : (timeMs - key.atMs) / key.overMs
  const from = keys[index - 1]?.value ?? initial
  return mix >= 1 ? key.value : from + (key.value - from) * ease(mix)
}

export const linear = (mix: number): number => mix
export const smooth = (mix: number): number => mix * mix * (3 - 2 * mix)
/** Limbs have weight: a little back before they go, a little far before they rest. */
export const weighty = (mix: number): number => smooth(mix) - 0.08 * Math.sin(2 * Math.PI * mix)
/** Walks: a short push off, a steady pace, a short stop. */
export function pace(mix: number): number {
  const ramp = 0.12
  const top = 1 / (1 - ramp)
  if (mix < ramp) return (top * mix * mix) / (2 * ramp)
  if (mix > 1 - ramp) return 1 - (top * (1 - mix) * (1 - mix)) / (2 * ramp)
  return top * (mix - ramp / 2)
}
/** Sets a thing down with a little weight: past the mark, and back. */
export const settle = (mix: number): number => {
  const rest = mix - 1
  return 1 + rest * rest * (2.2 * rest + 1.2)
}

/** Writes a track forwards in time. A key never starts before the one before it has ended. */
export interface TrackWriter<Value> extends Track<Value> {
  /** Returns when the change ends. */
  to(value: Value, atMs: number, overMs?: number): number
  /** The value the last key leads to. */
  readonly last: Value
  readonly endMs: number
}

export function writeTrack<Value>(initial: Value): TrackWriter<Value> {
  const keys: Key<Value>[] = []
  return {
    initial,
    keys,
    get last() {
      // `null` is a value too.
      const key = keys.at(-1)
      return key ? key.value : initial
    },
    get endMs() {
      const key = keys.at(-1)
      return key ? key.atMs + key.overMs : 0
    },
    to(value, atMs, overMs = 0) {
      const startMs = Math.max(atMs, this.endMs)
      keys.push({ atMs: startMs, overMs, value })
      return startMs + overMs
    },
  }
}
