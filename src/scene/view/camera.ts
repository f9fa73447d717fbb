// Where the stage looks. The sizes are CSS (scene.css, from the size of the container), so the first paint needs no
// script; here is only what it looks at.

import { type Frame, type RoomId, rooms } from '../model'

/** What the three bands show: the house and a little of its surroundings. */
export const viewBox = { x: -4, y: 18, width: 1452, height: 907 } as const

/** A middle from left to right; from top to bottom the part that must be seen, if the stage is high enough. */
export interface LookAt {
  readonly x: number
  readonly top: number
  readonly height: number
}

/** The room that is now; on its way from the one before it. */
export function lookAt(frame: Frame): LookAt {
  const from = sightOf(frame.camera.from)
  const to = sightOf(frame.camera.to)
  const between = (a: number, b: number): number => a + (b - a) * frame.camera.mix
  return { x: between(from.x, to.x), top: between(from.top, to.top), height: between(from.height, to.height) }
}

/** The ground floor from its plates to its numbered edge; the basement, towards its job rail, from ceiling to floor. */
export function sightOf(room: RoomId): LookAt {
  const { x, width } = rooms[room]
  return room === 'prep' ? { x: x + width * 0.34, top: 622, height: 262 } : { x: x + width / 2, top: 168, height: 450 }
}
