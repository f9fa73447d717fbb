// Most of the house stands still at any moment. What is drawn from tracks that all rest is worked out once for as long
// as they rest, and is the same object all that time.

import { indexAt, type Track } from './track'

/** From when until when all of some tracks rest about a moment; `null` while one of them changes. */
export interface Rest {
  readonly fromMs: number
  readonly untilMs: number
}

export function restAt(tracks: readonly Track<unknown>[], timeMs: number): Rest | null {
  let fromMs = Number.NEGATIVE_INFINITY
  let untilMs = Number.POSITIVE_INFINITY
  for (const { keys } of tracks) {
    const index = indexAt(keys, timeMs)
    const key = keys[index]
    if (key) {
      const restsFromMs = key.atMs + Math.max(0, key.overMs)
      if (timeMs < restsFromMs) return null
      if (restsFromMs > fromMs) fromMs = restsFromMs
    }
    const next = keys[index + 1]
    if (next && next.atMs < untilMs) untilMs = next.atMs
  }
  return { fromMs, untilMs }
}

interface Kept<Value> extends Rest {
  readonly value: Value
}

/**
 * `make`, worked out once for each rest of the part. `make` may read the part's own tracks at that moment, and what
 * `more` says of the part at every moment alike: then what it gives is the same whatever was asked before.
 */
export function oncePerRest<
  Part extends Readonly<Record<keyof Part, Track<unknown>>>,
  More extends readonly unknown[],
  Value,
>(make: (part: Part, timeMs: number, ...more: More) => Value): (part: Part, timeMs: number, ...more: More) => Value {
  const kept = new WeakMap<Part, { readonly tracks: readonly Track<unknown>[]; last: Kept<Value> | null }>()
  return (part, timeMs, ...more) => {
    let known = kept.get(part)
    if (!known) {
      known = { tracks: Object.values<Track<unknown>>(part), last: null }
      kept.set(part, known)
    }
    const { last } = known
    if (last && timeMs >= last.fromMs && timeMs < last.untilMs) return last.value
    const value = make(part, timeMs, ...more)
    const rest = restAt(known.tracks, timeMs)
    if (rest) known.last = { ...rest, value }
    return value
  }
}
