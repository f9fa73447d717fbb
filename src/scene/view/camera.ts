// Where the stage looks. The sizes are CSS (scene.css, from the size of the container), so the first paint needs no
// script; here is only the point it looks at.

import { type Frame, type RoomId, rooms } from '../model'

/** What the three bands show: the house and a little of its surroundings. */
export const viewBox = { x: -4, y: 18, width: 1452, height: 907 } as const

export interface LookAt {
  readonly x: number
  readonly y: number
}

/** The middle of the room that is now; on its way from the one before it. */
export function lookAt(frame: Frame): LookAt {
  const from = middle(frame.camera.from)
  const to = middle(frame.camera.to)
  const { mix } = frame.camera
  return { x: from.x + (to.x - from.x) * mix, y: from.y + (to.y - from.y) * mix }
}

function middle(room: RoomId): LookAt {
  const { x, y, width, height } = rooms[room]
  // The ground floor is shown from its ceiling to its numbered edge; the basement with its floor.
  return room === 'prep' ? { x: x + width * 0.34, y: y + height / 2 + 10 } : { x: x + width / 2, y: 388 }
}
