// The one table of places: moving a room, a stand or a shelf is editing one line here.
// Units are those of the drawing (viewBox −4 18 1452 907); y grows downwards.

import type { Station } from '../../trace'

export const roomIds = ['dining', 'street', 'pass', 'host', 'rail', 'chef', 'lamp', 'pantry', 'prep', 'dock'] as const
export type RoomId = (typeof roomIds)[number]

export interface Room {
  readonly station: Station
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Centre of the pendant lamp, or of where light falls. */
  readonly lampX: number
  readonly plate: { readonly x: number; readonly y: number; readonly hang: number; readonly maxWidth: number }
  /** Where the request's way is numbered on the floor's cut edge; `null` off the ground floor. */
  readonly trackX: number | null
}

const floor = { y: 170, height: 422 }

export const rooms: Readonly<Record<RoomId, Room>> = {
  dining: {
    station: 'client',
    x: 26,
    width: 254,
    ...floor,
    lampX: 153,
    plate: { x: 153, y: 184, hang: 14, maxWidth: 240 },
    trackX: 210,
  },
  street: {
    station: 'network',
    x: 292,
    width: 124,
    ...floor,
    lampX: 354,
    plate: { x: 354, y: 190, hang: 8, maxWidth: 120 },
    trackX: 354,
  },
  pass: {
    station: 'gateway',
    x: 428,
    width: 124,
    ...floor,
    lampX: 490,
    plate: { x: 490, y: 184, hang: 14, maxWidth: 120 },
    trackX: 490,
  },
  host: {
    station: 'auth',
    x: 560,
    width: 144,
    ...floor,
    lampX: 632,
    plate: { x: 632, y: 184, hang: 14, maxWidth: 140 },
    trackX: 632,
  },
  rail: {
    station: 'validation',
    x: 712,
    width: 120,
    ...floor,
    lampX: 770,
    plate: { x: 766, y: 184, hang: 14, maxWidth: 104 },
    trackX: 770,
  },
  chef: {
    station: 'logic',
    x: 832,
    width: 128,
    ...floor,
    lampX: 896,
    plate: { x: 893, y: 184, hang: 14, maxWidth: 130 },
    trackX: 896,
  },
  lamp: {
    station: 'cache',
    x: 960,
    width: 80,
    ...floor,
    lampX: 1000,
    plate: { x: 997, y: 252, hang: 0, maxWidth: 96 },
    trackX: 1000,
  },
  pantry: {
    station: 'database',
    x: 1048,
    width: 218,
    ...floor,
    lampX: 1157,
    plate: { x: 1157, y: 184, hang: 14, maxWidth: 210 },
    trackX: 1157,
  },
  prep: {
    station: 'jobs',
    x: 560,
    y: 622,
    width: 706,
    height: 240,
    lampX: 924,
    plate: { x: 644, y: 636, hang: 14, maxWidth: 200 },
    trackX: null,
  },
  dock: {
    station: 'providers',
    x: 1278,
    y: 206,
    width: 162,
    height: 386,
    lampX: 1359,
    plate: { x: 1359, y: 214, hang: 0, maxWidth: 160 },
    trackX: null,
  },
}

/**
 * Lanes of floor, by where feet stand: who walks through the house keeps to the near edge, in front of the rope, the
 * podium and who works there; nobody stands in another's lane.
 */
export const lanes = { near: 590, stand: 581, stove: 566, stool: 541, basement: 862 } as const

/** Where people stand. `x` of the point between the feet. */
export const stands = {
  guest: 84,
  host: 672,
  waiter: {
    table: 244,
    serve: 250,
    /** Before the barrier, when nobody gets through. */
    blocked: 314,
    lookUp: 308,
    seal: 322,
    street: 340,
    home: 352,
    door: 452,
    pass: 474,
    host: 560,
    refused: 508,
    rail: 746,
  },
  chef: { stove: 898, hatch: 926 },
  keeper: { hatch: 1108, ready: 1142, take: 1114, shelf: 1100, drawer: 1128 },
  sous: { bench: 862, pegs: 754, letters: 816 },
} as const

export const hatch = {
  x: 1040,
  width: 8,
  top: 424,
  sill: 498,
  slip: { x: 1044, y: 452 },
  handOver: { x: 1057, y: 458 },
} as const

/** Where the ticket's top centre hangs when nobody carries it. */
export const ticketPlaces = { table: { x: 154, y: 322 }, rail: { x: 771, y: 268 }, chef: { x: 884, y: 250 } } as const

/** Where a badge lies when nobody carries it: its upper middle. */
export const badgePlaces = { desk: { x: 662, y: 448 }, table: { x: 112, y: 466 } } as const

/** The middle of the tray where a plate stands when no waiter carries it. */
export const platePlaces = { chef: { x: 800, y: 462 }, table: { x: 140, y: 486 } } as const

/** Shelves are tables: the name on the label, and the board's upper edge. `slotX` is kept free for a jar that changes. */
export const shelves = [
  { table: 'users', y: 356, slotX: 1134 },
  { table: 'orders', y: 426, slotX: 1134 },
  { table: 'dishes', y: 494, slotX: 1134 },
] as const

/** The pneumatic tube from the chef's station down to the job rail, as a polyline. */
export const tube = [
  { x: 836, y: 532 },
  { x: 838, y: 642 },
  { x: 824, y: 656 },
  { x: 752, y: 656 },
  { x: 736, y: 672 },
  { x: 736, y: 712 },
] as const
export const pegs = { xs: [680, 646, 612, 578], ys: [734, 735, 732, 727] } as const

/** The way of an e-mail: from the bench, out by the mail slot, to the van. */
export const mailWay = [
  { x: 762, y: 730 },
  { x: 1000, y: 664 },
  { x: 1230, y: 690 },
  { x: 1284, y: 690 },
  { x: 1304, y: 560 },
  { x: 1343, y: 430 },
] as const

export const slabTrackY = 607
export const tokenBucket = { x: 500, y: 322 } as const

const roomByStation = new Map<Station, RoomId>(roomIds.map((id) => [rooms[id].station, id]))

/** The room in which a station's work is drawn. */
export const roomOf = (station: Station): RoomId => roomByStation.get(station) ?? 'dining'
export const stationOf = (room: RoomId): Station => rooms[room].station
