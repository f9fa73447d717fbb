// How often the picture is worth drawing: not while all rests, on every other frame for gestures and hand-overs, on
// every frame while somebody walks or something flies. Drawn films do the same.

import { lastAtOrBefore } from '../../shared'
import type { Schedule } from './schedule'
import type { Track } from './track'

/** `still` since when, or the most that moves; `pan` where only the picture's own view goes from room to room. */
export type Beat =
  | { readonly kind: 'still'; readonly sinceMs: number }
  | { readonly kind: 'gesture' | 'pan' | 'travel' }

/** Spans of time in order that do not touch: from when and until when. */
interface Spans {
  readonly fromMs: readonly number[]
  readonly untilMs: readonly number[]
}

export function beatAt(schedule: Schedule, timeMs: number): Beat {
  const { busy, pan, travel } = beatsOf(schedule)
  if (timeMs < endAt(travel, timeMs)) return travelling
  if (timeMs < endAt(pan, timeMs)) return panning
  const endMs = endAt(busy, timeMs)
  return timeMs < endMs ? gesturing : { kind: 'still', sinceMs: endMs }
}
const travelling: Beat = { kind: 'travel' }
const panning: Beat = { kind: 'pan' }
const gesturing: Beat = { kind: 'gesture' }

interface Beats {
  readonly busy: Spans
  readonly pan: Spans
  readonly travel: Spans
}
const known = new WeakMap<Schedule, Beats>()

function beatsOf(schedule: Schedule): Beats {
  const kept = known.get(schedule)
  if (kept) return kept
  const made = readBeats(schedule)
  known.set(schedule, made)
  return made
}

/** Tracks of these names carry somebody or something through the house. */
const ways = new Set(['x', 'y', 'letter', 'fall'])

function readBeats({ score }: Schedule): Beats {
  const busy: [number, number][] = []
  const pan: [number, number][] = []
  const travel: [number, number][] = []
  forEachTrack(score, '', ({ keys }, name) => {
    for (const { atMs, overMs } of keys) {
      const span: [number, number] = [atMs, atMs + Math.max(0, overMs)]
      busy.push(span)
      if (ways.has(name)) travel.push(span)
      if (name === 'camera') pan.push(span)
    }
  })
  // Over a hot stove steam rises all the time.
  score.stove.keys.forEach((key, index, keys) => {
    if (key.value > 0) busy.push([key.atMs, keys[index + 1]?.atMs ?? Number.POSITIVE_INFINITY])
  })
  return { busy: joined(busy), pan: joined(pan), travel: joined(travel) }
}

function forEachTrack(part: unknown, name: string, visit: (track: Track<unknown>, name: string) => void): void {
  if (typeof part !== 'object' || part === null) return
  if (isTrack(part)) visit(part, name)
  else for (const [inner, value] of Object.entries(part)) forEachTrack(value, inner, visit)
}

const isTrack = (part: object): part is Track<unknown> =>
  'initial' in part && 'keys' in part && Array.isArray(part.keys)

function joined(spans: readonly (readonly [number, number])[]): Spans {
  const fromMs: number[] = []
  const untilMs: number[] = []
  for (const [from, until] of [...spans].sort(([one], [other]) => one - other)) {
    const last = untilMs.length - 1
    const lastMs = untilMs[last]
    if (lastMs !== undefined && from <= lastMs) untilMs[last] = Math.max(lastMs, until)
    else {
      fromMs.push(from)
      untilMs.push(until)
    }
  }
  return { fromMs, untilMs }
}

/** The end of the last span that began by then; before the first, the beginning of time. */
function endAt({ fromMs, untilMs }: Spans, timeMs: number): number {
  const index = lastAtOrBefore(fromMs.length, (at) => fromMs[at] ?? Number.POSITIVE_INFINITY, timeMs)
  return untilMs[index] ?? Number.NEGATIVE_INFINITY
}
