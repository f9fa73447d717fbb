// The score of a trip: every part that changes, as a track over story time. Written once, read at any moment.

import type { HouseFaults } from './faults'
import type { ActorId, BadgePlace, Frame, RoomMark, RoomState, TagFrame, TicketPlace } from './frame'
import { actorIds } from './frame'
import { lanes, type RoomId, roomIds, stands } from './geometry'
import { type PoseName, poses } from './poses'
import { type Track, type TrackWriter, writeTrack } from './track'

export interface ActorScore {
  readonly x: TrackWriter<number>
  readonly y: TrackWriter<number>
  readonly facing: TrackWriter<number>
  readonly walking: TrackWriter<number>
  readonly pose: TrackWriter<string>
  readonly holds: TrackWriter<ActorHolds>
}
export type ActorHolds = 'nothing' | 'slip' | 'jar' | 'label' | 'job' | 'letter'

export interface RoomScore {
  readonly state: TrackWriter<RoomState>
  readonly mark: TrackWriter<RoomMark>
  readonly light: TrackWriter<number>
}
export type SlipPlace = 'none' | 'chef' | 'over' | 'clip'
export interface Spot {
  readonly x: number
  readonly y: number
}
export interface JarScore {
  readonly table: string
  readonly spot: TrackWriter<Spot>
  readonly label: TrackWriter<string | null>
  readonly open: TrackWriter<number>
  readonly glow: TrackWriter<number>
  readonly opacity: TrackWriter<number>
}
export interface JobScore {
  readonly peg: number
  readonly id: TrackWriter<number | null>
  readonly fall: TrackWriter<number>
  readonly state: TrackWriter<'none' | 'funnel' | 'falling' | 'waiting' | 'taken' | 'done'>
}

export interface WritableScore {
  readonly method: string
  readonly path: string
  readonly faults: HouseFaults
  readonly lit: TrackWriter<RoomId>
  readonly camera: TrackWriter<RoomId>
  readonly rooms: Readonly<Record<RoomId, RoomScore>>
  readonly actors: Readonly<Record<ActorId, ActorScore>>
  readonly screen: TrackWriter<Frame['screen']>
  readonly ticket: {
    readonly place: TrackWriter<TicketPlace>
    readonly sealed: TrackWriter<number>
    readonly stamps: TrackWriter<number>
    readonly status: TrackWriter<number | null>
  }
  readonly badge: TrackWriter<BadgePlace | 'none'>
  readonly plate: {
    readonly place: TrackWriter<'none' | 'chef' | 'tray' | 'table'>
    readonly status: TrackWriter<number | null>
    readonly lift: TrackWriter<number>
  }
  /** Whether the waiter and what is carried stand in their own light. */
  readonly spot: TrackWriter<boolean>
  readonly slip: TrackWriter<SlipPlace>
  readonly jars: JarScore[]
  readonly jobs: JobScore[]
  readonly letter: TrackWriter<number>
  readonly bucket: TrackWriter<{ readonly tokens: number; readonly capacity: number } | null>
  readonly coin: TrackWriter<number>
  readonly rope: TrackWriter<number>
  readonly door: TrackWriter<number>
  readonly stool: TrackWriter<number>
  readonly planks: TrackWriter<number>
  readonly drawer: TrackWriter<number>
  readonly stove: TrackWriter<number>
  readonly tag: TrackWriter<TagFrame | null>
  readonly visited: TrackWriter<readonly RoomId[]>
  /** Where the way home starts, once it does. */
  readonly homeFrom: TrackWriter<number | null>
}

/** The same, only to be read. */
export type Score = Frozen<WritableScore>
export type Frozen<Value> =
  Value extends TrackWriter<infer Held>
    ? Track<Held>
    : Value extends readonly (infer Item)[]
      ? readonly Frozen<Item>[]
      : Value extends object
        ? { readonly [Name in keyof Value]: Frozen<Value[Name]> }
        : Value

/** What is on the ticket before anybody moves. */
export interface Opening {
  readonly method: string
  readonly path: string
  /** Whether the guest shows a badge with it. */
  readonly badge: boolean
}

/** Everybody in place, the dining room lit, the order still at the table. */
export function emptyScore({ method, path, badge }: Opening, faults: HouseFaults): WritableScore {
  return {
    method,
    path,
    faults,
    lit: writeTrack<RoomId>('dining'),
    camera: writeTrack<RoomId>('dining'),
    rooms: record(roomIds, (id) => ({
      state: writeTrack<RoomState>(id === 'dining' ? 'active' : faults.off.includes(id) ? 'off' : 'idle'),
      mark: writeTrack<RoomMark>('none'),
      light: writeTrack(id === 'dining' ? 1 : 0),
    })),
    actors: record(actorIds, startOf),
    screen: writeTrack<Frame['screen']>('form'),
    ticket: {
      place: writeTrack<TicketPlace>('table'),
      sealed: writeTrack(0),
      stamps: writeTrack(0),
      status: writeTrack<number | null>(null),
    },
    badge: writeTrack<BadgePlace | 'none'>(badge ? 'ticket' : 'none'),
    plate: {
      place: writeTrack<'none' | 'chef' | 'tray' | 'table'>('none'),
      status: writeTrack<number | null>(null),
      lift: writeTrack(0),
    },
    spot: writeTrack(true),
    slip: writeTrack<SlipPlace>('none'),
    jars: [],
    jobs: [],
    letter: writeTrack(0),
    bucket: writeTrack<{ readonly tokens: number; readonly capacity: number } | null>(null),
    coin: writeTrack(0),
    rope: writeTrack(0),
    door: writeTrack(0),
    stool: writeTrack(0),
    planks: writeTrack(0),
    drawer: writeTrack(0),
    stove: writeTrack(0),
    tag: writeTrack<TagFrame | null>(null),
    visited: writeTrack<readonly RoomId[]>(['dining']),
    homeFrom: writeTrack<number | null>(null),
  }
}

function startOf(id: ActorId): ActorScore {
  const start: Readonly<Record<ActorId, readonly [x: number, y: number, facing: number, pose: string]>> = {
    guest: [stands.guest, lanes.stand, 1, 'write'],
    waiter: [stands.waiter.table, lanes.near, -1, 'stand'],
    host: [stands.host, lanes.stand, -1, 'stand'],
    chef: [stands.chef.stove, lanes.stove, 1, 'cook'],
    keeper: [stands.keeper.hatch, lanes.stand, -1, 'idle'],
    sous: [stands.sous.bench, lanes.basement, 1, 'work'],
  }
  const [x, y, facing, pose] = start[id]
  return {
    x: writeTrack(x),
    y: writeTrack(y),
    facing: writeTrack(facing),
    walking: writeTrack(0),
    pose: writeTrack(pose),
    holds: writeTrack<ActorHolds>('nothing'),
  }
}

/** A pose by name, checked by the compiler against that actor's table. */
export const poseName = <Actor extends ActorId>(actor: Actor, name: PoseName<Actor>): string => {
  if (!(name in poses[actor])) throw new Error(`${actor} has no pose ${name}`)
  return name
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const entries = keys.map((key) => [key, make(key)] as const)
  // Every key of the list is there: this is where the list becomes a record.
  return Object.fromEntries(entries) as Readonly<Record<Key, Value>>
}
