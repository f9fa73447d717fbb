// The score of a trip: every part that changes, as a track over story time. Written once, read at any moment.

import type { BadgeShown, HouseBefore } from '../../trace'
import type { Answer } from './answer'
import { type HouseFaults, inRooms } from './faults'
import type {
  ActorId,
  BadgePlace,
  BadgeVerdict,
  Frame,
  Grip,
  RoomMark,
  RoomState,
  TagFrame,
  TicketPlace,
  Tool,
} from './frame'
import { actorIds } from './frame'
import { bays, lanes, type RoomId, roomIds, stands } from './geometry'
import type { Gesture } from './gestures'
import { emptyHashScore, type HashScore } from './hash-score'
import { type JarScore, type PantryScore, pantryScore } from './pantry-score'
import { type PoseName, poses } from './poses'
import { type Track, type TrackWriter, writeTrack } from './track'

export interface ActorScore {
  readonly x: TrackWriter<number>
  readonly y: TrackWriter<number>
  readonly facing: TrackWriter<number>
  readonly walking: TrackWriter<number>
  readonly pose: TrackWriter<string>
  readonly holds: TrackWriter<ActorHolds>
  readonly tool: TrackWriter<Tool>
  /** Each key lasts as long as its gesture; then nothing is left of it. */
  readonly gesture: TrackWriter<Gesture | 'none'>
  readonly frontGrip: TrackWriter<Grip>
  readonly backGrip: TrackWriter<Grip>
}
export type ActorHolds = 'nothing' | 'slip' | 'jar' | 'label' | 'job' | 'letter'

export interface RoomScore {
  readonly state: TrackWriter<RoomState>
  readonly mark: TrackWriter<RoomMark>
  readonly light: TrackWriter<number>
}
export type SlipPlace = 'none' | 'chef' | 'over' | 'clip'
export interface JobScore {
  /** 0 … 3, or `null` where it is only counted. */
  readonly peg: number | null
  readonly id: TrackWriter<number | null>
  readonly kind: TrackWriter<string | null>
  /** Which queue it was taken from, as soon as the worker says so. */
  readonly queue: TrackWriter<string | null>
  readonly failures: TrackWriter<number>
  readonly fall: TrackWriter<number>
  readonly state: TrackWriter<'none' | 'funnel' | 'falling' | 'waiting' | 'taken' | 'done'>
}

export interface WritableScore {
  readonly opening: Opening
  readonly faults: HouseFaults
  /** `null` on the way home through the house. */
  readonly lit: TrackWriter<RoomId | null>
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
  readonly verdict: TrackWriter<BadgeVerdict>
  readonly plate: {
    readonly place: TrackWriter<'none' | 'chef' | 'tray' | 'table'>
    readonly status: TrackWriter<number | null>
    readonly lift: TrackWriter<number>
    readonly sealed: TrackWriter<number>
  }
  /** 0 not there – 1 unfolded; what stands on it is the opening's. */
  readonly answer: TrackWriter<number>
  /** Whether the waiter and what is carried stand in their own light. */
  readonly spot: TrackWriter<boolean>
  readonly slip: TrackWriter<SlipPlace>
  readonly pantry: PantryScore
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
  readonly stamp: TrackWriter<number>
  readonly finger: TrackWriter<number>
  /** Whether anybody looks for a line on the menu card. */
  readonly searching: TrackWriter<boolean>
  /** The peg the sous-chef's hand goes to. */
  readonly atPeg: TrackWriter<number>
  readonly needle: TrackWriter<number>
  readonly pages: TrackWriter<number>
  readonly pan: TrackWriter<number>
  readonly stove: TrackWriter<number>
  readonly hash: HashScore
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

/** What is there before anybody moves: the order, and what the house holds. */
export interface Opening {
  readonly method: string
  readonly path: string
  /** `null` where the trace does not tell. */
  readonly house: HouseBefore | null
  readonly body: boolean
  readonly host: string
  /** The badge that the guest shows with it, or that the host signs for it: told in the story, seen when it is there. */
  readonly badge: BadgeShown | null
  readonly issued: BadgeShown | null
  /** What comes back in the end. */
  readonly answer: Answer | null
}

/** Everybody in place, the dining room lit, the order still at the table. */
export function emptyScore(opening: Opening): WritableScore {
  const faults = inRooms(opening.house)
  return {
    opening,
    faults,
    lit: writeTrack<RoomId | null>('dining'),
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
    badge: writeTrack<BadgePlace | 'none'>(opening.badge ? 'ticket' : 'none'),
    verdict: writeTrack<BadgeVerdict>('none'),
    plate: {
      place: writeTrack<'none' | 'chef' | 'tray' | 'table'>('none'),
      status: writeTrack<number | null>(null),
      lift: writeTrack(0),
      sealed: writeTrack(0),
    },
    answer: writeTrack(0),
    spot: writeTrack(true),
    slip: writeTrack<SlipPlace>('none'),
    pantry: pantryScore(opening.house),
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
    stamp: writeTrack(0),
    finger: writeTrack(0),
    searching: writeTrack(false),
    atPeg: writeTrack(0),
    needle: writeTrack(0),
    pages: writeTrack(0),
    pan: writeTrack(0),
    stove: writeTrack(0),
    hash: emptyHashScore(),
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
    payment: [stands.supplier, bays.payment, 1, 'wait'],
    email: [stands.supplier, bays.email, 1, 'wait'],
    storage: [stands.supplier, bays.storage, 1, 'wait'],
  }
  const [x, y, facing, pose] = start[id]
  return {
    x: writeTrack(x),
    y: writeTrack(y),
    facing: writeTrack(facing),
    walking: writeTrack(0),
    pose: writeTrack(pose),
    holds: writeTrack<ActorHolds>('nothing'),
    tool: writeTrack<Tool>('none'),
    gesture: writeTrack<Gesture | 'none'>('none'),
    frontGrip: writeTrack<Grip>('none'),
    backGrip: writeTrack<Grip>('none'),
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
