// Two frames in a row are mostly the same: what did not change is taken over from the one before, as the same object,
// so that a part sees at a glance whether it has anything to do.

import { type ActorId, actorIds, type Frame, type RoomId, roomIds } from '../model'

/** `now`, with everything that equals what was `before` replaced by that. */
export function share(before: Frame, now: Frame): Frame {
  if (before === now) return before
  const shared: Frame = {
    ...now,
    rooms: members(roomIds, before.rooms, now.rooms),
    actors: members(actorIds, before.actors, now.actors),
    faults: same(before.faults, now.faults),
    camera: same(before.camera, now.camera),
    ticket: same(before.ticket, now.ticket),
    badge: same(before.badge, now.badge),
    plate: same(before.plate, now.plate),
    answer: same(before.answer, now.answer),
    slip: same(before.slip, now.slip),
    shelves: same(before.shelves, now.shelves),
    jars: same(before.jars, now.jars),
    pointed: same(before.pointed, now.pointed),
    label: same(before.label, now.label),
    capsule: same(before.capsule, now.capsule),
    jobs: same(before.jobs, now.jobs),
    letter: same(before.letter, now.letter),
    bucket: same(before.bucket, now.bucket),
    coin: same(before.coin, now.coin),
    pan: same(before.pan, now.pan),
    fingers: same(before.fingers, now.fingers),
    tag: same(before.tag, now.tag),
    track: same(before.track, now.track),
  }
  return shared
}

function members<Key extends RoomId | ActorId, Value>(
  keys: readonly Key[],
  before: Readonly<Record<Key, Value>>,
  now: Readonly<Record<Key, Value>>,
): Readonly<Record<Key, Value>> {
  let all = true
  const shared: Record<Key, Value> = { ...now }
  for (const key of keys) {
    shared[key] = same(before[key], now[key])
    if (shared[key] !== before[key]) all = false
  }
  return all ? before : shared
}

const same = <Value>(before: Value, now: Value): Value => (equal(before, now) ? before : now)

/** Plain data only: what frames are made of. */
function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isRecord(one) || !isRecord(other)) return false
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => equal(one[name], other[name]))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
