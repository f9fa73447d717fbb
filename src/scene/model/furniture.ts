// What nobody can walk through: furniture by the strips of floor it takes, and the walls that have no door.

import { inRoom, lanes, type RoomId, rooms } from './geometry'

/** Strips of floor, from the wall to the near edge; and the cellar's. */
export const strips = ['back', 'middle', 'near', 'cellar'] as const
export type Strip = (typeof strips)[number]

/** The strip in which somebody stands whose feet are at `y`. */
export const stripOf = (y: number): Strip =>
  y > rooms.prep.y ? 'cellar' : y > (lanes.stand + lanes.near) / 2 ? 'near' : y > lanes.stand - 7 ? 'middle' : 'back'

export interface Obstacle {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly strips: readonly Strip[]
  /** Only there while a fault is switched on in this room. */
  readonly whileOff?: RoomId
}

const piece = (
  name: string,
  room: RoomId,
  [from, to]: readonly [number, number],
  ...taken: readonly Strip[]
): Obstacle => ({ name, from: inRoom(room, from), to: inRoom(room, to), strips: taken })
const wall = (name: string, from: number, to: number, ...taken: readonly Strip[]): Obstacle => ({
  name,
  from,
  to,
  strips: taken,
})

const right = (room: RoomId): number => inRoom(room, rooms[room].width)
const ground = ['back', 'middle', 'near'] as const

/** Between rooms without a wall here there is a doorway. */
export const obstacles: readonly Obstacle[] = [
  piece('the foot of the table', 'dining', [90, 142], 'middle'),
  piece('the sign post', 'street', [104, 120], 'middle'),
  { ...piece('the barrier', 'street', [50, 124], ...ground), whileOff: 'street' },
  piece('the mouth of the job tube', 'chef', [-10, 18], 'middle', 'near'),
  piece('the stove', 'chef', [8, 142], 'middle', 'near'),
  piece('the heat lamp', 'lamp', [18, 78], ...ground),
  piece('the drawers of cards', 'pantry', [136, 210], 'middle', 'near'),
  piece('the lift', 'prep', [632, 696], 'cellar'),
  wall('the front wall', rooms.dining.x - 12, rooms.dining.x, ...ground),
  wall('the wall with the hatch', right('lamp'), rooms.pantry.x, ...ground),
  wall('the back wall', right('pantry'), right('pantry') + 12, ...ground),
  wall('the cellar’s left wall', rooms.prep.x - 12, rooms.prep.x, 'cellar'),
  wall('the cellar’s right wall', right('prep'), right('prep') + 12, 'cellar'),
]

/** Low things that stand between the near strip and the one behind it: who passes them is drawn before them. */
export const passedInFront: readonly Obstacle[] = [
  piece('the left post of the rope', 'pass', [5, 27]),
  piece('the right post of the rope', 'pass', [97, 119]),
  piece('the podium', 'host', [80, 146]),
]
