// What is wrong in the house before any order comes: seen in its room at once, met by the order later.

import type { Station } from '../../trace'
import { type RoomId, roomOf } from './geometry'

/** What the app switches, by station. */
export interface Faults {
  /** Stations that are switched off. */
  readonly off: readonly Station[]
  /** Stations that work, but slowly. */
  readonly slow: readonly Station[]
  /** Whether the house answers strangers alike, so that nobody learns who is a guest. */
  readonly discreet: boolean
}
export const noFaults: Faults = { off: [], slow: [], discreet: false }

/** The same by room, as it is drawn. */
export interface HouseFaults {
  readonly off: readonly RoomId[]
  readonly slow: readonly RoomId[]
  readonly discreet: boolean
}

export const inRooms = ({ off, slow, discreet }: Faults): HouseFaults => ({
  off: off.map(roomOf),
  slow: slow.map(roomOf),
  discreet,
})
