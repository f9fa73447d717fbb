// Joints as paths: where an arm or a leg bends, in the actor's own units.

import type { ArmFrame, FootFrame, Point } from '../../model'
import { n } from '../bowed'

/** From the shoulder, bent, to just inside the hand. */
export function armPath({ shoulder, bend, hand }: ArmFrame): string {
  const dx = hand.x - bend.x
  const dy = hand.y - bend.y
  const length = Math.hypot(dx, dy) || 1
  const inside = Math.min(6, length / 2)
  return `M${n(shoulder.x)} ${n(shoulder.y)}Q${n(bend.x)} ${n(bend.y)} ${n(hand.x - (dx / length) * inside)} ${n(hand.y - (dy / length) * inside)}`
}

/** From the hip over the knee to the ankle: two bones of equal length, the knee forward. */
export function legPath(hip: Point, foot: FootFrame, bone: number): string {
  const dx = foot.x - hip.x
  const dy = foot.y - hip.y
  const distance = Math.hypot(dx, dy) || 1
  const bend = Math.sqrt(Math.max(0, bone * bone - (distance * distance) / 4))
  // Perpendicular to the line from hip to ankle, towards where the actor faces.
  const knee = { x: (hip.x + foot.x) / 2 + (dy / distance) * bend, y: (hip.y + foot.y) / 2 - (dx / distance) * bend }
  // A quadratic curve passes half-way between its control point and its chord.
  const control = { x: 2 * knee.x - (hip.x + foot.x) / 2, y: 2 * knee.y - (hip.y + foot.y) / 2 }
  return `M${n(hip.x)} ${n(hip.y)}Q${n(control.x)} ${n(control.y)} ${n(foot.x)} ${n(foot.y)}`
}

export const move = ({ x, y }: Point): string => `translate(${n(x)} ${n(y)})`
export const turn = (angle: number, x: number, y: number): string => `rotate(${n(angle)} ${x} ${y})`
/** Where an actor stands and which way they face; in the middle of a turn they are seen edge on. */
export const placed = (x: number, y: number, facing: number): string => {
  const width = Math.abs(facing) < 0.12 ? 0.12 * Math.sign(facing || 1) : facing
  return `translate(${n(x)} ${n(y)}) scale(${Math.round(width * 100) / 100} 1)`
}
