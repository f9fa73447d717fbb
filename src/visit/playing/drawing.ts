// Draws: the house that waits for an order, or the moment of the trip on stage. Apart from the page's entry, because it
// brings the model of the scene.

import { type Clock, stopAt } from '../../playback'
import { type Frame, idleSchedule, openingHouse, sceneAt } from '../../scene/model'
import type { Order } from '../../simulation'
import type { HouseSetup, HouseState } from '../../trace'
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

/** The order that waits, and the house it will come to. */
export interface NextOrder {
  readonly order: Order
  /** `undefined` for the house as it is opened: before the first order, and until a kitchen is open. */
  readonly holds: HouseState | undefined
  readonly setup: HouseSetup
}

interface Means {
  clock(): Clock
  readonly narrator: WritableNarrator
  /** What the page began with, as the built HTML shows it. */
  readonly first: NextOrder
  next(): NextOrder
  /** What is on stage; `null` while an order is awaited. */
  journey(): Journey | null
  travel(): boolean
  /** Whether the stage is so small that its view goes along. */
  small(): boolean
}

export function createDrawing({ clock, narrator, first, next, journey, travel, small }: Means): Drawing {
  const idle = ({ order, holds, setup }: NextOrder): Frame =>
    sceneAt(idleSchedule(order, { ...(holds ?? openingHouse), ...setup }), 0)
  const frame = createFrameCell<Frame>(idle(first))
  const isDue = createPacer(small)
  return {
    frame,
    draw: (when) => {
      const now = journey()
      if (!now) {
        narrator.tell(null, () => frame.set(idle(next())))
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
