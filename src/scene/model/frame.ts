// What one moment looks like, as data: everything the view draws, and nothing it must not tell yet.

import type { Answer } from './answer'
import type { HouseFaults } from './faults'
import type { RoomId } from './geometry'
import type { Unit } from './shelving'

/** `off`: a fault is switched on there, and no order meets it at this moment. */
export type RoomState = 'idle' | 'active' | 'success' | 'refused' | 'broken' | 'off'
export type RoomMark = 'none' | 'done' | 'skip' | 'open' | 'refused' | 'broken'

export interface RoomFrame {
  readonly state: RoomState
  readonly mark: RoomMark
  /** 0 dark … 1 lit. Only one room is lit at a time; during a change two share the light. */
  readonly light: number
}

export const actorIds = ['guest', 'waiter', 'host', 'chef', 'keeper', 'sous', 'payment', 'email', 'storage'] as const
export type ActorId = (typeof actorIds)[number]

export type Eyes = 'open' | 'shut' | 'down' | 'wide'
export type Mouth = 'smile' | 'flat' | 'oh' | 'frown'

export interface Point {
  readonly x: number
  readonly y: number
}
/** In the actor's own units: from the shoulder, bent towards `bend`, to the hand. */
export interface ArmFrame {
  readonly shoulder: Point
  readonly bend: Point
  readonly hand: Point
}
/** The ankle, in the actor's own units, and how far the foot is tipped, in degrees (heel up is positive). */
export interface FootFrame {
  readonly x: number
  readonly y: number
  readonly angle: number
}

export type Tool = 'none' | 'lens' | 'pen' | 'book'

/** Somebody of the cast. The origin lies between the feet; own units face right; angles in degrees. */
export interface ActorFrame {
  readonly x: number
  readonly y: number
  /** 1 faces right, −1 left; between them somebody turns. */
  readonly facing: number
  /** Where in the stride, 0–1 (contact, down, pass, up, twice); and how much of a walk it is, 0 standing – 1 walking. */
  readonly stride: number
  readonly walking: number
  /** How far the body is lifted by the walk (negative is up). */
  readonly bob: number
  /** Of the upper body about the hip, and of the head about the neck. */
  readonly lean: number
  readonly head: number
  /** How far the face is turned from the side towards the reader, 0–1. */
  readonly yaw: number
  readonly frontArm: ArmFrame
  readonly backArm: ArmFrame
  readonly frontFoot: FootFrame
  readonly backFoot: FootFrame
  readonly eyes: Eyes
  readonly mouth: Mouth
  readonly pose: string
  /** Somebody whose room is closed has gone home. */
  readonly here: boolean
  readonly holds: 'nothing' | 'ticket' | 'plate' | 'slip' | 'jar' | 'label' | 'job' | 'letter'
  /** What is worked with. */
  readonly tool: Tool
}

/** `served`: its plate has left, and nobody needs it any more. */
export type TicketPlace = 'table' | 'tray' | 'rail' | 'chef' | 'served'
export interface TicketFrame {
  /** Always exactly one; while it is handed over, the place it is nearer to. */
  readonly place: TicketPlace
  readonly x: number
  readonly y: number
  readonly angle: number
  /** 1 there – 0 taken down. */
  readonly opacity: number
  readonly method: string
  /** Path and query, as they were sent. */
  readonly path: string
  /** Whether something is written on it: the order has a body. */
  readonly body: boolean
  /** All that an envelope shows: the name of the host it goes to. */
  readonly host: string
  /** In its envelope while it is on the street (TLS). */
  readonly sealed: number
  /** Stamped by the pass, checked at the rail. */
  readonly stamps: number
  /** The status that was written on it, once it was; only refusals and failures are. */
  readonly status: number | null
}

/** What a hand holds. */
export type Grip =
  | 'none'
  | 'ticket'
  | 'edge'
  | 'corner'
  | 'plate'
  | 'cloche'
  | 'badge'
  | 'card'
  | 'book'
  | 'seal'
  | 'job'
  | 'letter'

/** The guest's token: a badge that travels with each order, or comes back with an answer. */
export type BadgePlace = 'ticket' | 'desk' | 'waiter' | 'guest'
export interface BadgeFrame {
  readonly place: BadgePlace
  readonly x: number
  readonly y: number
  readonly angle: number
  /** Inside the envelope it is not seen. */
  readonly opacity: number
  /** As it can be read on it; `null` where nothing can. */
  readonly role: string | null
  /** Its time is over: that stands on it, for everybody to see. */
  readonly expired: boolean
  /** What the host found. `missing`: there is none, and this is where it should be. */
  readonly verdict: BadgeVerdict
}
export type BadgeVerdict = 'none' | 'refused' | 'missing'

export type PlatePlace = 'chef' | 'tray' | 'table'
export interface PlateFrame {
  readonly place: PlatePlace
  readonly x: number
  readonly y: number
  readonly status: number | null
  /** How far the cloche is lifted, 0–1. */
  readonly lift: number
  /** Under a seal while it is on the street (TLS). */
  readonly sealed: number
}

/** The answer, laid open on a card above the table. */
export interface AnswerFrame extends Answer {
  /** 0 not there – 1 unfolded. */
  readonly open: number
}

export interface SlipFrame {
  readonly x: number
  readonly y: number
  readonly angle: number
  /** Clipped in the opening while its statement runs. */
  readonly clipped: boolean
  /** The statement's first word and its table. */
  readonly word: string
  readonly table: string | null
}

/** The hash machine on the chef's counter, and what is put into it, comes out of it and hangs below it. */
export interface HashFrame {
  /** 0 the pot stands there – 1 the machine is clamped to the counter. */
  readonly machine: number
  readonly algorithm: string
  /** Of the crank, in degrees since the beginning: it never grows less. */
  readonly turn: number
  /** The slip with the password, by its right upper corner; `sunk` 0 over the hopper – 1 in it. */
  readonly password: (Point & { readonly sunk: number }) | null
  /** In the chef's hand. */
  readonly shaker: (Point & { readonly angle: number }) | null
  /** Salt falls: 0 begins – 1 is over. */
  readonly grains: number | null
  /** The tag with the salt's first letters, by its left upper corner; `stored`: it comes from the label. */
  readonly salt: (Point & { readonly text: string; readonly stored: boolean }) | null
  /** As many letters as have come out; `y` of its upper edge. `whole`: it hangs free of the machine. */
  readonly ribbon: { readonly y: number; readonly letters: string; readonly whole: boolean } | null
  /** By its middle. What is not on it, or was on nobody's, is `null`. */
  readonly label:
    | (Point & {
        readonly size: number
        readonly hash: string | null
        readonly salt: string | null
        readonly parameters: string | null
      })
    | null
  /** For each letter of both ribbons whether they agree: all at once, when it is known. */
  readonly ties: readonly boolean[] | null
  readonly verdict: 'none' | 'same' | 'different'
  /** Which of the chef's arms lies before the machine and the counter. */
  readonly arm: 'none' | 'crank' | 'hold'
}

/** A table: what stands on its shelf. */
export interface ShelfFrame {
  readonly table: string
  /** How many rows there are for everybody, as the label tells; `null` where nobody has counted. */
  readonly rows: number | null
  /** Jars and crates as they stood before the order; of those `away` a jar was taken, once for each. */
  readonly units: readonly Unit[]
  readonly away: readonly number[]
}

/** What the keeper points at on a shelf. */
export interface PointedFrame {
  /** Left edge and bottom. */
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A row as a jar: one that is worked on. */
export interface JarFrame {
  readonly table: string
  /** How many rows it stands for: several that change at once may come on one tray. */
  readonly rows: number
  /** 0 as small as one that rests – 1 large enough to be read: `large` times as large as its drawing. */
  readonly size: number
  readonly large: number
  /** 0 the old label – 1 a new one over it. */
  readonly fresh: number
  /** Left edge and bottom. */
  readonly x: number
  readonly y: number
  /** The row's key, once it is known. */
  readonly label: string | null
  /** Not committed: dashed, the lid lies beside. 0 closed – 1 open. */
  readonly open: number
  readonly glow: number
  readonly opacity: number
}

/** What is said beside somebody on a paper tag. */
export type TagFrame =
  | {
      readonly kind: 'rows-added' | 'rows-changed' | 'rows-removed' | 'rows-read'
      readonly room: RoomId
      readonly rows: number
    }
  /** The database's own word: BEGIN, COMMIT, ROLLBACK. */
  | { readonly kind: 'statement'; readonly room: RoomId; readonly text: string }
  /** The database's own error. */
  | { readonly kind: 'error'; readonly room: RoomId; readonly text: string }
  | { readonly kind: 'tokens'; readonly room: RoomId; readonly tokens: number; readonly capacity: number }
  | { readonly kind: 'sent'; readonly room: RoomId }
  /** Until when a badge was good, and what time it is: `09:15`, UTC. */
  | { readonly kind: 'expired'; readonly room: RoomId; readonly until: string; readonly now: string }

/** A row of the job table, as it is known below. */
export interface JobFrame {
  readonly id: number | null
  readonly kind: string | null
  /** How often it was tried and failed. */
  readonly failures: number
  /** 0 … 3: the peg it hangs on; `null` when all are taken: then it is only counted. */
  readonly peg: number | null
  readonly state: 'waiting' | 'taken' | 'done'
}

/** The request's way on the floor's cut edge: only what was walked. */
export interface TrackFrame {
  readonly stops: readonly RoomId[]
  /** The way home: from where it starts to where the waiter is now. */
  readonly back: { readonly fromX: number; readonly toX: number } | null
}

export interface Frame {
  readonly timeMs: number
  readonly rooms: Readonly<Record<RoomId, RoomFrame>>
  /** What was wrong before the order came: the same at every moment of a trip. */
  readonly faults: HouseFaults
  /** The one room that is now; `null` while the waiter goes home through the house, in a light of his own. */
  readonly lit: RoomId | null
  readonly camera: { readonly from: RoomId; readonly to: RoomId; readonly mix: number }
  readonly actors: Readonly<Record<ActorId, ActorFrame>>
  /** `lost`: no answer will come. */
  readonly screen: 'form' | 'waiting' | 'answer' | 'lost'
  readonly ticket: TicketFrame
  readonly badge: BadgeFrame | null
  readonly plate: PlateFrame | null
  readonly answer: AnswerFrame | null
  /** The waiter carries the request or its answer: drawn above the dimming, wherever that is. */
  readonly spot: boolean
  readonly slip: SlipFrame | null
  readonly shelves: readonly ShelfFrame[]
  /** How many tables stand on no shelf. */
  readonly moreTables: number
  readonly jars: readonly JarFrame[]
  readonly pointed: PointedFrame | null
  /** The label in the keeper's hand, and what she has written on it. */
  readonly label: (Point & { readonly text: string | null }) | null
  /** The card that stands up in the drawer of the index that is pulled out. */
  readonly card: string | null
  /** The job on its way down the tube; `waiting` in the funnel until COMMIT. */
  readonly capsule: {
    readonly x: number
    readonly y: number
    readonly angle: number
    readonly committed: boolean
  } | null
  readonly jobs: readonly JobFrame[]
  readonly letter: { readonly x: number; readonly y: number; readonly angle: number; readonly scale: number } | null
  readonly bucket: { readonly tokens: number; readonly capacity: number } | null
  readonly coin: (Point & { readonly opacity: number }) | null
  /** 0 hooked – 1 let down. */
  readonly rope: number
  /** −1 swung out … 1 swung in. */
  readonly door: number
  /** 0 folded against the wall – 1 under the keeper's feet. */
  readonly stool: number
  /** 0 none – 1 nailed: planks across the pantry while it fails. */
  readonly planks: number
  /** 0 shut – 1 pulled out. */
  readonly drawer: number
  /** The stamp of the pass: 0 up – 1 pressed on the ticket. */
  readonly stamp: number
  /** A finger on the list of what is served, 0–1 from the first line to the last; `null`: nobody looks for anything. */
  readonly finger: number | null
  /** The waiter's fingers on the ticket, while a hand holds it. */
  readonly fingers: Point | null
  /** The needle of the scale at the order rail: −1 does not hold … 0 at rest … 1 holds. */
  readonly needle: number
  /** The pages of the address book, while it is leafed through: 0 shut, then how many are turned. */
  readonly pages: number
  /** Dropped when something went wrong that nobody had foreseen. */
  readonly pan: (Point & { readonly angle: number }) | null
  /** How hot the stove works, 0–1. */
  readonly stove: number
  /** `null` until a password is hashed. */
  readonly hash: HashFrame | null
  readonly tag: TagFrame | null
  readonly track: TrackFrame
}
