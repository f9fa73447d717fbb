// The rooms and how they stand, for those who hear the picture.

import { type Frame, type RoomId, type RoomMark, type RoomState, roomIds, stationOf } from '../model'

export interface RoomStateItem {
  readonly room: RoomId
  readonly station: ReturnType<typeof stationOf>
  readonly state: RoomState
  readonly mark: RoomMark
  readonly lit: boolean
}

/** In walking order; nothing that the frame does not tell. */
export const roomStates = (frame: Frame): readonly RoomStateItem[] =>
  roomIds.map((room) => ({
    room,
    station: stationOf(room),
    state: frame.rooms[room].state,
    mark: frame.rooms[room].mark,
    lit: frame.lit === room,
  }))
