// A pan that slips out of a hand: it falls, bounces twice, and lies there.

import type { Frame } from './frame'
import { panPlaces } from './geometry'
import { lerp } from './poses'

/** From the hand to rest. */
export const panMs = 1250

/** Where each flight ends, as a part of the whole; how high it goes; how far the pan has turned by then. */
const flights = [
  { until: 0.34, height: 0, angle: -190 },
  { until: 0.64, height: 34, angle: -352 },
  { until: 0.8, height: 11, angle: -364 },
] as const

/** `part` 0 (not dropped) – 1 (at rest). */
export function panFrame(part: number): Frame['pan'] {
  if (part <= 0) return null
  const { hand, floor } = panPlaces
  let [from, turned] = [0, -20]
  for (const [index, { until, height, angle }] of flights.entries()) {
    if (part < until) {
      const mix = (part - from) / (until - from)
      return {
        x: lerp(hand.x, floor.x, Math.min(1, part / 0.8)),
        y: index === 0 ? lerp(hand.y, floor.y, mix * mix) : floor.y - height * 4 * mix * (1 - mix),
        angle: lerp(turned, angle, mix),
      }
    }
    from = until
    turned = angle
  }
  // It rocks on its rim until it lies flat.
  const left = (1 - part) / 0.2
  return { x: floor.x, y: floor.y, angle: -360 - 5 * left * left * Math.cos(left * 9) }
}
