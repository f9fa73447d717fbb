// The face of `scene/model`: from a trace to story time, and from a moment to a frame. Pure: no React, no DOM.
export { type Beat, beatAt } from './beats'
export { clocheAt } from './carried'
export type { HouseFaults } from './faults'
export {
  type ActorFrame,
  type ActorId,
  type ArmFrame,
  actorIds,
  type BadgeFrame,
  type Eyes,
  type FootFrame,
  type Frame,
  type HashFrame,
  type JarFrame,
  type JobFrame,
  type Mouth,
  type PlateFrame,
  type Point,
  type RoomFrame,
  type RoomMark,
  type RoomState,
  type ShelfFrame,
  type SlipFrame,
  type TagFrame,
  type TicketFrame,
  type TicketPlace,
  type TrackFrame,
} from './frame'
export {
  answerCard,
  bays,
  cardIndex,
  cellarTrack,
  hashMachine,
  hashSizes,
  hatch,
  inRoom,
  jarSizes,
  menuCard,
  moreTables,
  pegs,
  type Room,
  type RoomId,
  roomIds,
  rooms,
  type Shelf,
  scaleDial,
  shelfPlaces,
  slabTrackY,
  stampPlace,
  stands,
  stationOf,
  tube,
} from './geometry'
export { idleSchedule } from './idle'
export { openingHouse } from './opening-house'
export type { Extent } from './plan'
export { sceneAt } from './scene-at'
export { type Schedule, type Stop, schedule, scheduling } from './schedule'
export { layOut, type Unit } from './shelving'
