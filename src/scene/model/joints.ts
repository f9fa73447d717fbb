// Where a hand of somebody is in the drawing, and the other way round: own units turn about the hip and face right.

import type { ActorFrame, ActorId, ArmFrame, Point } from './frame'

/** What the upper body leans about; whoever sits does not lean. */
const hips: Readonly<Record<ActorId, Point | null>> = {
  guest: null,
  waiter: { x: 0, y: -104 },
  host: { x: 0, y: -92 },
  chef: { x: 0, y: -56 },
  keeper: { x: 0, y: -90 },
  sous: null,
  payment: { x: 0, y: -34 },
  email: { x: 0, y: -34 },
  storage: { x: 0, y: -34 },
}

/** How far an arm reaches from its shoulder. */
const armLengths: Readonly<Record<ActorId, number>> = {
  guest: 98,
  waiter: 108,
  host: 102,
  chef: 150,
  keeper: 86,
  sous: 92,
  payment: 40,
  email: 40,
  storage: 40,
}

type Placed = Pick<ActorFrame, 'x' | 'y' | 'facing' | 'lean' | 'bob'>

/** A point in somebody's own units as a point of the drawing. */
export function worldOf(id: ActorId, actor: Placed, point: Point): Point {
  const turned = turn(point, hips[id], actor.lean)
  return { x: actor.x + turned.x * actor.facing, y: actor.y + turned.y + (hips[id] ? actor.bob : 0) }
}

/** A point of the drawing in somebody's own units. */
export function ownOf(id: ActorId, actor: Placed, point: Point): Point {
  const flat = { x: (point.x - actor.x) / (actor.facing || 1), y: point.y - actor.y - (hips[id] ? actor.bob : 0) }
  return turn(flat, hips[id], -actor.lean)
}

/** A hand in the drawing's units. */
export const handOf = (id: ActorId, actor: ActorFrame, side: 'frontArm' | 'backArm'): Point =>
  worldOf(id, actor, actor[side].hand)

/** The arm that holds `hand`, as far as it reaches: two bones of one length, the elbow down, or outwards if overhead. */
export function reachFor(id: ActorId, { shoulder }: ArmFrame, hand: Point): ArmFrame {
  const length = armLengths[id]
  const dx = hand.x - shoulder.x
  const dy = hand.y - shoulder.y
  const distance = Math.hypot(dx, dy) || 1
  const part = Math.min(1, length / distance)
  const held = { x: shoulder.x + dx * part, y: shoulder.y + dy * part }
  const reached = distance * part
  const bow = Math.sqrt(Math.max(0, (length * length - reached * reached) / 4)) * 1.2
  // Perpendicular to the arm, on the side that hangs down.
  const side = dx >= 0 ? 1 : -1
  const bend = {
    x: (shoulder.x + held.x) / 2 - ((dy * part) / (reached || 1)) * bow * side,
    y: (shoulder.y + held.y) / 2 + ((dx * part) / (reached || 1)) * bow * side,
  }
  return { shoulder, bend, hand: held }
}

function turn(point: Point, hip: Point | null, degrees: number): Point {
  if (!hip || degrees === 0) return point
  const angle = (degrees * Math.PI) / 180
  const [x, y] = [point.x - hip.x, point.y - hip.y]
  return {
    x: hip.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: hip.y + x * Math.sin(angle) + y * Math.cos(angle),
  }
}
