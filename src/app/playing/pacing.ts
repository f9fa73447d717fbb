// Which of the clock's ticks are drawn while it plays: of small movements every other one at 60 a second, of rests
// none. Whoever walks, and whatever is handed over, is drawn at every tick; and so is where the clock stands still.

import type { Clock } from '../../playback'
import { beatAt, type Schedule } from '../../scene/model'

/** Shorter than two frames at 60 a second, longer than one. */
const gestureMs = 25

/** Says whether the picture of a moment must be drawn; then counts on its being drawn. */
export type Pacer = (schedule: Schedule, shownMs: number, clock: Clock) => boolean

export function createPacer(): Pacer {
  let last: { readonly schedule: Schedule; readonly shownMs: number } | null = null
  return (schedule, shownMs, { playing, rate }) => {
    if (playing && last?.schedule === schedule && isSpared(schedule, last.shownMs, shownMs, gestureMs * rate))
      return false
    last = { schedule, shownMs }
    return true
  }
}

function isSpared(schedule: Schedule, lastMs: number, shownMs: number, pauseMs: number): boolean {
  if (shownMs < lastMs) return false
  const beat = beatAt(schedule, shownMs)
  if (beat.kind === 'still') return lastMs >= beat.sinceMs
  return beat.kind === 'gesture' && shownMs - lastMs < pauseMs
}
