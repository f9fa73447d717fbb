// Which of the clock's ticks are drawn while it plays: of gestures and hand-overs every other one at 60 a second, of
// rests none. Whoever walks is drawn at every tick; and so is the moment at which the clock stands still.

import type { Clock } from '../../playback'
import { beatAt, type Schedule } from '../../scene/model'

/** Shorter than two frames at 60 a second, longer than one. */
const gestureMs = 25

/** Says whether the picture of a moment must be drawn; then counts on its being drawn. */
export type Pacer = (schedule: Schedule, shownMs: number, clock: Clock) => boolean

/** `follows`: whether the stage is so small that its view goes along; then all of the picture moves while it does. */
export function createPacer(follows: () => boolean): Pacer {
  let last: { readonly schedule: Schedule; readonly shownMs: number } | null = null
  const isSpared = (schedule: Schedule, lastMs: number, shownMs: number, pauseMs: number): boolean => {
    if (shownMs < lastMs) return false
    const beat = beatAt(schedule, shownMs)
    switch (beat.kind) {
      case 'still':
        return lastMs >= beat.sinceMs
      case 'gesture':
        return shownMs - lastMs < pauseMs
      case 'pan':
        return shownMs - lastMs < pauseMs && !follows()
      case 'travel':
        return false
    }
  }
  return (schedule, shownMs, { playing, rate }) => {
    if (playing && last?.schedule === schedule && isSpared(schedule, last.shownMs, shownMs, gestureMs * rate))
      return false
    last = { schedule, shownMs }
    return true
  }
}
