// The one table of places. What stands in a room is written from that room's left edge, so it moves with the room: the
// rooms themselves stand in plan.ts. Units are those of the drawing; y grows downwards.

import type { Station } from '../../trace'
import { type Extent, plan, type RoomId, roomIds } from './plan'

export { type RoomId, roomIds } from './plan'

export interface Room extends Extent {
  readonly station: Station
  /** Centre of the pendant lamp, or of where light falls. */
  readonly lampX: number
  readonly plate: { readonly x: number; readonly y: number; readonly hang: number; readonly maxWidth: number }
  /** Where the request's way is marked on the floor's cut edge. */
  readonly trackX: number
}

/** The drawing's x of what stands `dx` from a room's left edge. */
export const inRoom = (room: RoomId, dx: number): number => plan[room].x + dx

interface Furnishing {
  readonly station: Station
  /** From the room's left edge, as are the plate's middle and the track's stop. */
  readonly lamp: number
  readonly plate: { readonly dx: number; readonly y: number; readonly hang: number; readonly maxWidth: number }
  readonly track: number
}
const furnish = (room: RoomId, { station, lamp, plate: { dx, ...plate }, track }: Furnishing): Room => ({
  ...plan[room],
  station,
  lampX: inRoom(room, lamp),
  plate: { x: inRoom(room, dx), ...plate },
  trackX: inRoom(room, track),
})
/** A plate that hangs from the ceiling. */
const hung = (dx: number, maxWidth: number): Furnishing['plate'] => ({ dx, y: 184, hang: 14, maxWidth })

export const rooms: Readonly<Record<RoomId, Room>> = {
  dining: furnish('dining', { station: 'client', lamp: 127, plate: hung(127, 240), track: 184 }),
  street: furnish('street', {
    station: 'network',
    lamp: 62,
    plate: { dx: 62, y: 190, hang: 8, maxWidth: 120 },
    track: 62,
  }),
  pass: furnish('pass', { station: 'gateway', lamp: 62, plate: hung(62, 120), track: 62 }),
  host: furnish('host', { station: 'auth', lamp: 72, plate: hung(72, 140), track: 72 }),
  rail: furnish('rail', { station: 'validation', lamp: 58, plate: hung(54, 104), track: 58 }),
  chef: furnish('chef', { station: 'logic', lamp: 64, plate: hung(61, 130), track: 64 }),
  lamp: furnish('lamp', {
    station: 'cache',
    lamp: 40,
    plate: { dx: 37, y: 252, hang: 0, maxWidth: 96 },
    track: 40,
  }),
  pantry: furnish('pantry', { station: 'database', lamp: 36, plate: hung(109, 210), track: 109 }),
  prep: furnish('prep', { station: 'jobs', lamp: 364, plate: { ...hung(84, 200), y: 636 }, track: 302 }),
  dock: furnish('dock', {
    station: 'providers',
    lamp: 81,
    plate: { dx: 81, y: 214, hang: 0, maxWidth: 160 },
    track: 81,
  }),
}

/**
 * Lanes of floor, by where feet stand: who walks through the house keeps to the near edge, in front of the rope, the
 * podium and who works there; nobody stands in another's lane.
 */
export const lanes = { near: 590, stand: 581, stove: 566, stool: 541, basement: 862 } as const

/** Where people stand. `x` of the point between the feet. */
export const stands = {
  guest: inRoom('dining', 58),
  host: inRoom('host', 112),
  waiter: {
    table: inRoom('dining', 218),
    serve: inRoom('dining', 224),
    /** Before the barrier, when nobody gets through. */
    blocked: inRoom('street', 22),
    lookUp: inRoom('street', 16),
    seal: inRoom('street', 30),
    street: inRoom('street', 48),
    home: inRoom('street', 60),
    door: inRoom('pass', 24),
    pass: inRoom('pass', 46),
    host: inRoom('host', 0),
    refused: inRoom('pass', 80),
    rail: inRoom('rail', 34),
  },
  chef: { stove: inRoom('chef', 66), machine: inRoom('chef', 86), hatch: inRoom('chef', 94) },
  keeper: {
    hatch: inRoom('pantry', 60),
    ready: inRoom('pantry', 62),
    /** With a label in hand, beside the slip in the hatch. */
    bring: inRoom('pantry', 64),
    drawer: inRoom('pantry', 80),
  },
  sous: {
    bench: inRoom('prep', 302),
    /** Beside a peg: as far from it as an arm reaches. */
    fromPeg: 98,
    letters: inRoom('prep', 256),
    images: inRoom('prep', 366),
    reports: inRoom('prep', 488),
  },
  supplier: inRoom('dock', 20),
} as const

/** The floors of the dock's bays, by supplier. */
export const bays = { payment: 380, email: 486, storage: 588 } as const

/** The wall between the kitchen and the pantry, and the opening in it. */
export const hatch = {
  x: inRoom('lamp', plan.lamp.width),
  width: inRoom('pantry', 0) - inRoom('lamp', plan.lamp.width),
  top: 424,
  sill: 498,
  slip: { x: inRoom('pantry', -4), y: 452 },
  handOver: { x: inRoom('pantry', 9), y: 458 },
} as const

/** Where the ticket's top centre hangs when nobody carries it. */
export const ticketPlaces = {
  table: { x: inRoom('dining', 121), y: 322 },
  rail: { x: inRoom('rail', 59), y: 268 },
  chef: { x: inRoom('chef', 52), y: 250 },
} as const

/** Where a badge hangs when nobody carries it: its upper middle. */
export const badgePlaces = {
  desk: { x: inRoom('host', 86), y: 408 },
  guest: { x: inRoom('dining', 55), y: 444 },
} as const

/** Where the answer is laid open, above the table: the middle of its lower edge, its width, and what its tail points at. */
export const answerCard = { x: inRoom('dining', 127), y: 345, width: 240, tail: inRoom('dining', 164) } as const

/** The middle of the tray where a plate stands when no waiter carries it. */
export const platePlaces = {
  chef: { x: inRoom('rail', 88), y: 462 },
  table: { x: inRoom('dining', 114), y: 486 },
} as const

/**
 * Shelves are tables: where there is room for one, the best place first; it has its part of a board, from its left edge,
 * and `y` is the board's upper edge. A row that changes stands at `slotX`, `size` times as large as its drawing; so much
 * is kept `free` there of the jars that rest. Before it the keeper faces `facing`.
 */
export const shelfPlaces = [
  {
    x: inRoom('pantry', 12),
    width: 195,
    y: 312,
    slotX: inRoom('pantry', 76),
    size: 1.25,
    free: 58,
    facing: 1,
  },
  {
    x: inRoom('pantry', 12),
    width: 66,
    y: 357,
    slotX: inRoom('pantry', 12),
    size: 1,
    free: 0,
    facing: -1,
  },
  {
    x: inRoom('pantry', 84),
    width: 123,
    y: 357,
    slotX: inRoom('pantry', 88),
    size: 1,
    free: 0,
    facing: 1,
  },
  {
    x: inRoom('pantry', 12),
    width: 195,
    y: 402,
    slotX: inRoom('pantry', 88),
    size: 1,
    free: 40,
    facing: 1,
  },
  {
    x: inRoom('pantry', 102),
    width: 106,
    y: 447,
    slotX: inRoom('pantry', 106),
    size: 1,
    free: 40,
    facing: 1,
  },
  {
    x: inRoom('pantry', 102),
    width: 106,
    y: 492,
    slotX: inRoom('pantry', 106),
    size: 1,
    free: 40,
    facing: 1,
  },
] as const
export interface Shelf {
  readonly table: string
  readonly x: number
  readonly width: number
  readonly y: number
  readonly slotX: number
  readonly size: number
  readonly free: number
  readonly facing: 1 | -1
}
/** The shelves of a pantry, from the tables that stand there; those for which there is no place are left out. */
export const shelvesFor = (tables: readonly string[]): readonly Shelf[] =>
  shelfPlaces.flatMap((place, index) => {
    const table = tables[index]
    return table === undefined ? [] : [{ table, ...place }]
  })
/** Where a sign tells of the tables without a shelf: its left edge, its upper edge and its width. */
export const moreTables = { x: inRoom('pantry', 92), y: 252, width: 116 } as const
/** A jar that rests, and one that is looked at: that one is large enough to carry its key. */
export const jarSizes = { resting: { width: 13, height: 24 }, shown: { width: 36, height: 40 } } as const
/** The index: its cabinet's left edge, and where the card of a drawer that is pulled out hangs: its right upper corner. */
export const cardIndex = { x: inRoom('pantry', 130), y: 522, card: { x: inRoom('pantry', 207), y: 517 } } as const

/** The pneumatic tube from the chef's station down to the job rail, as a polyline. */
export const tube = [
  { x: inRoom('chef', 4), y: 532 },
  { x: inRoom('chef', 6), y: 642 },
  { x: inRoom('chef', -8), y: 656 },
  { x: inRoom('prep', 192), y: 656 },
  { x: inRoom('prep', 176), y: 672 },
  { x: inRoom('prep', 176), y: 712 },
] as const
/** Where a job hangs: the middle of its upper edge. The first to be used is the one nearest to the tube. */
export const pegs = [
  { x: inRoom('prep', 122), y: 708 },
  { x: inRoom('prep', 122), y: 770 },
  { x: inRoom('prep', 48), y: 708 },
  { x: inRoom('prep', 48), y: 770 },
] as const

/** The way of an e-mail: from the bench, out by the mail slot, to the van. */
export const mailWay = [
  { x: inRoom('prep', 202), y: 730 },
  { x: inRoom('prep', 440), y: 664 },
  { x: inRoom('prep', 670), y: 690 },
  { x: inRoom('dock', 6), y: 690 },
  { x: inRoom('dock', 26), y: 560 },
  { x: inRoom('dock', 36), y: 446 },
] as const

/** The card that lists what is served, at the pass: its upper left corner. */
export const menuCard = { x: inRoom('pass', 74), y: 474 } as const
/** The foot of the stamp at the pass, when it is up. */
export const stampPlace = { x: inRoom('pass', 95), y: 386 } as const
/** The middle of the scale's dial at the order rail. */
export const scaleDial = { x: inRoom('rail', 93), y: 354 } as const
/**
 * The hash machine on the chef's counter: the middle of its hopper's rim, the pivot of its crank, and the left upper
 * corners of what hangs on it and below it.
 */
export const hashMachine = {
  hopper: { x: inRoom('chef', 35), y: 408 },
  pivot: { x: inRoom('chef', 66), y: 449 },
  ribbon: { x: inRoom('chef', 14), y: 499 },
  label: { x: inRoom('chef', 0), y: 529 },
  tag: { shaken: { x: inRoom('chef', 2), y: 336 }, hung: { x: inRoom('chef', 0), y: 366 } },
} as const
/** Of the label, of the tag with the salt, and of the ribbon where nothing of it has come out. */
export const hashSizes = {
  label: { width: 144, height: 60 },
  tag: { width: 44, height: 26 },
  ribbon: { height: 25, letter: 11.3, lead: 12 },
} as const
/** A pan that is dropped: out of the chef's hand, and where it comes to rest. */
export const panPlaces = { hand: { x: inRoom('chef', 4), y: 470 }, floor: { x: inRoom('rail', 94), y: 582 } } as const

/** Middles of the cut edges on which the way is marked: the ground floor's, and the basement's floor and wall. */
export const slabTrackY = 607
export const cellarTrack = { x: inRoom('prep', -6), y: 872 } as const
export const tokenBucket = { x: inRoom('pass', 72), y: 322 } as const

const roomByStation = new Map<Station, RoomId>(roomIds.map((id) => [rooms[id].station, id]))

/** The room in which a station's work is drawn. */
export const roomOf = (station: Station): RoomId => roomByStation.get(station) ?? 'dining'
export const stationOf = (room: RoomId): Station => rooms[room].station
