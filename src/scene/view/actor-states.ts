// Who is where, doing what, for those who hear the picture: a word of each, which the page turns into its own.

import { type ActorFrame, type ActorId, actorIds, type Frame, type RoomId, roomIds, rooms } from '../model'

/** What somebody can be heard to do: coarser than the picture, so that the words stay few. */
export type Doing =
  | 'waits'
  | 'walks'
  | 'carries-ticket'
  | 'carries-plate'
  | 'looks'
  | 'searches'
  | 'reads'
  | 'writes'
  | 'works'
  | 'cooks'
  | 'grinds'
  | 'hands'
  | 'takes'
  | 'at-shelf'
  | 'at-drawer'
  | 'sends'
  | 'no'
  | 'stopped'
  | 'drops'
  | 'shrugs'
  | 'sorry'
  | 'glad'

export interface ActorStateItem {
  readonly actor: ActorId
  /** Where the feet stand; between two rooms, the nearer one. */
  readonly room: RoomId
  readonly doing: Doing
}

/** Everybody who is there, in the order of the cast; nothing that the frame does not tell. */
export const actorStates = (frame: Frame): readonly ActorStateItem[] =>
  actorIds.flatMap((actor) => {
    const who = frame.actors[actor]
    return who.here ? [{ actor, room: roomAt(who), doing: doingOf(who) }] : []
  })

/** More than half a walk is one. */
const walks = 0.5

function doingOf({ walking, holds, pose }: ActorFrame): Doing {
  const ofPose = ofPoses[pose] ?? 'works'
  if (ofPose !== 'waits' && walking < walks) return ofPose
  if (holds === 'ticket') return 'carries-ticket'
  if (holds === 'plate') return 'carries-plate'
  return walking < walks ? ofPose : 'walks'
}

/** Poses of the same name mean the same, whoever takes them. */
const ofPoses: Readonly<Record<string, Doing>> = {
  stand: 'waits',
  wait: 'waits',
  rest: 'waits',
  bow: 'waits',
  idle: 'waits',
  look: 'looks',
  search: 'searches',
  scan: 'searches',
  read: 'reads',
  study: 'reads',
  nod: 'reads',
  write: 'writes',
  copy: 'writes',
  work: 'works',
  make: 'works',
  hang: 'works',
  peg: 'takes',
  take: 'takes',
  load: 'takes',
  cook: 'cooks',
  stir: 'cooks',
  fetch: 'takes',
  pour: 'grinds',
  tip: 'grinds',
  crank: 'grinds',
  hold: 'looks',
  present: 'hands',
  serve: 'hands',
  offer: 'hands',
  give: 'hands',
  hand: 'hands',
  bring: 'hands',
  reach: 'at-shelf',
  middle: 'at-shelf',
  low: 'at-shelf',
  drawer: 'at-drawer',
  letter: 'sends',
  wave: 'sends',
  no: 'no',
  stop: 'no',
  point: 'no',
  recoil: 'stopped',
  stuck: 'stopped',
  knock: 'stopped',
  drop: 'drops',
  oops: 'drops',
  shrug: 'shrugs',
  sad: 'sorry',
  sorry: 'sorry',
  glad: 'glad',
  cheer: 'glad',
}

const basement = 700

function roomAt({ x, y }: ActorFrame): RoomId {
  if (y > basement) return 'prep'
  const away = (id: RoomId): number => {
    const room = rooms[id]
    return id === 'prep' ? Number.POSITIVE_INFINITY : Math.max(room.x - x, x - room.x - room.width, 0)
  }
  return roomIds.reduce((best, id) => (away(id) < away(best) ? id : best))
}
