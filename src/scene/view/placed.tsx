// A room's drawing keeps the numbers it was drawn with; here it is put where the room stands.

import { createContext, type ReactNode, useContext } from 'react'
import { type RoomId, rooms } from '../model'

/** The left edges the rooms had when their art was drawn. Not their places: those stand in the model's plan. */
const drawnAt: Readonly<Record<RoomId, number>> = {
  dining: 26,
  street: 292,
  pass: 428,
  host: 560,
  rail: 712,
  chef: 832,
  lamp: 960,
  pantry: 1048,
  prep: 560,
  dock: 1278,
}

const Shift = createContext(0)

/** Art of a room, in the numbers it was drawn with. What is placed by the model's geometry stands outside of it. */
export function InRoom({ room, children }: { room: RoomId; children: ReactNode }): ReactNode {
  const dx = rooms[room].x - drawnAt[room]
  return <Shift value={dx}>{dx === 0 ? children : <g transform={`translate(${dx} 0)`}>{children}</g>}</Shift>
}

/** How far the drawing is moved here: what comes from the model's geometry inside a room's art takes it off. */
export const useShift = (): number => useContext(Shift)
