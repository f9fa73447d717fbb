// Which places a trip has only passed so far: nothing was to be done there.

import { roomIds, sceneAt, stationOf } from '../../scene/model'
import type { Station } from '../../trace'
import type { Journey } from './journey'

/** At a moment of the story, in walking order. */
export function passedBy({ schedule }: Journey, atMs: number): readonly Station[] {
  const { rooms } = sceneAt(schedule, atMs)
  return roomIds.filter((room) => rooms[room].mark === 'skip').map(stationOf)
}
