// The walk cycle: where the feet are at a point of the stride. Feet that stand do not slide.

import type { FootFrame } from './frame'
import type { Pose } from './poses'

/** Units a full stride (two steps) covers, and how fast the waiter goes: 480 ms a stride (ART.md, "Motion"). */
const strideLength = 126
export const walkingSpeed = strideLength / 480

export interface Gait {
  /** Units of one full stride; short for a bell skirt. */
  readonly length: number
  readonly lift: number
  readonly bob: number
  readonly lean: number
}
export const gaits: Readonly<Record<'long' | 'short', Gait>> = {
  long: { length: strideLength, lift: 17, bob: 3, lean: 5 },
  short: { length: 44, lift: 5, bob: 2, lean: 2 },
}

/**
 * `stride` 0–1 is the point of the cycle: contact (0), down, pass (¼), up, and the same for the other foot.
 * `amount` 0–1 blends from the pose's own stand.
 */
export function walk<Posed extends Pose>(
  pose: Posed,
  gait: Gait,
  stride: number,
  amount: number,
): Posed & { readonly bob: number } {
  if (amount <= 0) return { ...pose, bob: 0 }
  const sway = Math.sin(stride * 2 * Math.PI) * amount
  return {
    ...pose,
    lean: pose.lean + gait.lean * amount,
    head: pose.head - gait.lean * 0.4 * amount,
    frontFoot: step(pose.frontFoot, gait, stride, amount),
    backFoot: step(pose.backFoot, gait, (stride + 0.5) % 1, amount),
    front: { ...pose.front, hand: { x: pose.front.hand.x, y: pose.front.hand.y + sway * 0.8 } },
    back: { ...pose.back, hand: { x: pose.back.hand.x + sway * 3, y: pose.back.hand.y } },
    // Lowest just after contact, highest as one leg passes the other.
    bob: gait.bob * amount * Math.cos((stride - 0.06) * 4 * Math.PI),
  }
}

function step(rest: FootFrame, gait: Gait, phase: number, amount: number): FootFrame {
  const reach = gait.length / 4
  const standing = phase < 0.5
  const swing = (phase - 0.5) * 2
  const eased = swing * swing * (3 - 2 * swing)
  const x = standing ? reach - phase * 2 * 2 * reach : -reach + eased * 2 * reach
  const lift = standing ? 0 : Math.sin(Math.PI * swing) * gait.lift
  const tip = standing ? heel(phase) : 30 * (1 - swing) - 16 * swing
  return {
    x: rest.x + (x - rest.x) * amount,
    y: rest.y - lift * amount,
    angle: rest.angle + tip * amount * (gait.lift / 17),
  }
}

/** Toes up at contact, flat while it carries, heel up as it leaves. */
const heel = (phase: number): number =>
  phase < 0.08 ? -16 * (1 - phase / 0.08) : phase > 0.36 ? ((phase - 0.36) / 0.14) * 30 : 0
