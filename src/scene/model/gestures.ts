// Small movements that begin and end at rest, laid over a pose: a nod, a shake of the head, a shrug, a wave.

import type { Point } from './frame'
import type { Pose } from './poses'
import { smooth } from './track'

interface Offsets {
  readonly head?: number
  readonly lean?: number
  /** The face turned from the side (0) towards the reader (1). */
  readonly yaw?: number
  /** Shoulders, upwards. */
  readonly shrug?: number
  readonly front?: Point
  readonly back?: Point
}

/** `mix` 0–1 is how far the gesture is; at both ends nothing is left of it. */
const gestures = {
  /** Down and up, twice, the second time less. */
  nod: (mix) => ({ head: 13 * swing(mix, 2) * (1 - 0.35 * mix) }),
  /** To the reader and back, twice: no. */
  shake: (mix) => ({ yaw: swing(mix, 2), head: -3 * plateau(mix) }),
  shrug: (mix) => {
    const up = plateau(mix)
    return {
      shrug: 8 * up,
      yaw: 0.75 * up,
      head: 5 * up,
      front: { x: 7 * up, y: -22 * up },
      back: { x: -9 * up, y: -22 * up },
    }
  },
  /** A hand that waves somebody off. */
  wave: (mix) => ({ front: { x: 5 * waves(mix, 3), y: 2 * waves(mix, 6) } }),
  /** A pen goes over paper. */
  sign: (mix) => ({ front: { x: 6 * waves(mix, 4), y: 3 * waves(mix, 7) }, head: 3 * plateau(mix) }),
  /** From one foot to the other. */
  shift: (mix) => ({ lean: 1.8 * waves(mix, 1), head: -2.4 * waves(mix, 1) }),
  /** Up to the mouth, and a moment to think. */
  taste: (mix) => ({
    front: { x: -8 * plateau(mix), y: -16 * plateau(mix) },
    lean: 3 * plateau(mix),
    head: 7 * plateau(mix),
  }),
  /** Drawn up a little, and down with weight. */
  press: (mix) => ({ front: { x: 0, y: punch(mix) * 20 }, lean: punch(mix) * 3 }),
  /** A finger on glass, twice. */
  tap: (mix) => ({ back: { x: 3 * swing(mix, 2), y: 5 * swing(mix, 2) }, head: 3 * plateau(mix) }),
  bow: (mix) => ({ lean: 8 * plateau(mix), head: 8 * plateau(mix) }),
} as const satisfies Record<string, (mix: number) => Offsets>

export type Gesture = keyof typeof gestures

/** How long a gesture takes when nothing else is said. */
export const gestureMs: Readonly<Record<Gesture, number>> = {
  nod: 420,
  shake: 620,
  shrug: 820,
  wave: 700,
  sign: 640,
  shift: 1100,
  taste: 700,
  press: 420,
  tap: 420,
  bow: 460,
}

export function gesture(pose: Pose, name: Gesture | 'none', mix: number): Pose & { readonly yaw: number } {
  if (name === 'none' || mix <= 0 || mix >= 1) return { ...pose, yaw: 0 }
  const { head = 0, lean = 0, yaw = 0, shrug = 0, front, back }: Offsets = gestures[name](mix)
  return {
    ...pose,
    head: pose.head + head,
    lean: pose.lean + lean,
    yaw,
    front: moved(pose.front, front, shrug),
    back: moved(pose.back, back, shrug),
  }
}

const none: Point = { x: 0, y: 0 }
/** The elbow comes along half the way. */
function moved(arm: Pose['front'], by: Point = none, shrug = 0): Pose['front'] {
  if (by === none && shrug === 0) return arm
  return {
    shoulder: { x: arm.shoulder.x, y: arm.shoulder.y - shrug },
    bend: { x: arm.bend.x + by.x / 2, y: arm.bend.y + by.y / 2 - shrug / 2 },
    hand: { x: arm.hand.x + by.x, y: arm.hand.y + by.y },
  }
}

/** 0 → 1 → 0, `times` over. */
const swing = (mix: number, times: number): number => (1 - Math.cos(2 * Math.PI * times * mix)) / 2
/** Up, held, down. */
const plateau = (mix: number): number => smooth(Math.min(1, mix / 0.28, (1 - mix) / 0.28))
const waves = (mix: number, times: number): number => Math.sin(2 * Math.PI * times * mix) * plateau(mix)
/** A little against the direction first, then all of it, then back. */
const punch = (mix: number): number =>
  mix < 0.35
    ? -0.45 * smooth(mix / 0.35)
    : mix < 0.55
      ? -0.45 + 1.45 * smooth((mix - 0.35) / 0.2)
      : 1 - smooth((mix - 0.55) / 0.45)
