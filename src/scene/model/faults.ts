// What is wrong in the house before any order comes: seen in its room at once, met by the order later.

import type { HouseSetup } from '../../trace'
import { type RoomId, roomOf } from './geometry'

/** How the house was set up for the order, by room, as it is drawn. */
export interface HouseFaults {
  readonly off: readonly RoomId[]
  readonly slow: readonly RoomId[]
  /** Names of the recipes that are mounted in the place of usual ones. */
  readonly recipes: readonly string[]
}

/** Of a house of which nobody has said anything, nothing is wrong. */
export const inRooms = (setup: HouseSetup | null): HouseFaults => ({
  off: (setup?.off ?? []).map(roomOf),
  slow: (setup?.slow ?? []).map(roomOf),
  recipes: [...new Set(Object.values(setup?.recipes ?? {}))],
})
