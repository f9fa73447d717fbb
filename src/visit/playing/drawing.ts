// Draws: the house that waits for an order, or the moment of the trip on stage. Apart from the page's entry, because it
// brings the model of the scene.

import { type Clock, stopAt } from '../../playback'
import { type Frame, idleSchedule, type Schedule, sceneAt } from '../../scene/model'
import type { Order } from '../../simulation'
import type { HouseBefore } from '../../trace'
import type { Journey } from '../journey/journey'
import { createFrameCell, type FrameCell } from './frame-cell'
import type { WritableNarrator } from './narrator'
import { createPacer } from './pacing'

export interface Drawing {
  /** What the scene draws. */
  readonly frame: FrameCell<Frame>
  /** `due`: as often as the eye wants; `now`: something else than time has changed. */
  draw(when: 'now' | 'due'): void
}

interface Means {
  clock(): Clock
  readonly narrator: WritableNarrator
  /** The order that the page began with, as the built HTML shows it. */
  readonly first: Order
  /** The order that will be sent next, and the house it will come to; `undefined` for the house as it is opened. */
  next(): { readonly order: Order; readonly house: HouseBefore | undefined }
  /** What is on stage; `null` while an order is awaited. */
  journey(): Journey | null
  travel(): boolean
  /** Whether the stage is so small that its view goes along. */
  small(): boolean
}

export function createDrawing({ clock, narrator, first, next, journey, travel, small }: Means): Drawing {
  const still = (schedule: Schedule): Frame => sceneAt(schedule, 0)
  const frame = createFrameCell<Frame>(still(idleSchedule(first)))
  const isDue = createPacer(small)
  return {
    frame,
    draw: (when) => {
      const now = journey()
      if (!now) {
        const { order, house } = next()
        narrator.tell(null, () => frame.set(still(idleSchedule(order, house))))
        return
      }
      const { timeMs } = clock()
      // Less movement: the picture changes from stop to stop, also while the clock runs.
      const shownMs = travel() ? timeMs : (now.stopsMs[stopAt(now.stopsMs, timeMs)] ?? 0)
      narrator.tell(now.toldAt(shownMs), (isNew) => {
        const due = isDue(now.schedule, shownMs, clock())
        if (due || isNew || when === 'now') frame.set(sceneAt(now.schedule, shownMs))
      })
    },
  }
}
