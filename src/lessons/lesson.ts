// What a lesson is: pure data, JSON-able. What people read of it stands beside it (`words.ts`); a file that somebody
// brings is the same, checked by `schema.ts`.

import type { FaultId, Order, Patch, Setting, SwitchId } from '../simulation'
import type { Station } from '../trace'

/** An order that really runs. Requests are the only kind of move, and one is all, until several can be told. */
export interface Move {
  readonly kind: 'request'
  /** Stable: fields, variations and links name it. */
  readonly id: string
  readonly by: 'guest'
  /** `{me}` in its path is the sender's own number. The fields of the move are members of its body. */
  readonly request: Order
}

export interface LessonField {
  /** The id of the move it belongs to. */
  readonly move: string
  /** Key in the move's JSON body, and in the form. */
  readonly name: string
  readonly kind: 'text' | 'email' | 'password' | 'number' | 'choice'
  /** Invented: a learner need not type anything of their own. */
  readonly value: string
  /** Of a `choice`: what it can be. */
  readonly choices?: readonly string[]
  /** A lesson, by id: the field begins with what the last order of that lesson carried under this name, if it was served. */
  readonly from?: string
  /** The column that takes each value once only: a new order needs a new one. */
  readonly unique?: { readonly table: string; readonly column: string }
}

export interface Lesson {
  readonly v: 1
  /** Stable: links use it. That of a lesson from a file begins with `x-`. */
  readonly id: string
  /** As in the curriculum, from 1. */
  readonly chapter: number
  /** How long it takes to play and to look around. */
  readonly minutes: number
  /** About how long the story plays, reading included, in seconds: a multiple of 15. */
  readonly seconds: number
  /** Ids of the lessons that are good to know before. */
  readonly prerequisites: readonly string[]
  readonly moves: readonly [Move]
  /** The user of the house who sends the order while the wallet holds no badge; `null` where it needs none. */
  readonly understudy: number | null
  readonly fields: readonly LessonField[]
  /** What can be changed about its order, by id, in the order in which it is offered. */
  readonly variations: Readonly<Record<string, Patch>>
  /** What can be switched in the kitchen, in the order in which it is offered. */
  readonly faults: readonly FaultId[]
  /** Those of both that are most worth a second order, the best first. */
  readonly worthTrying: readonly SwitchId[]
  /** The tables whose shelves stand in the pantry. */
  readonly shelves: readonly string[]
  /** How much of each move is told, by its id. */
  readonly tell: Readonly<Record<string, 'whole' | 'brief' | 'tally'>>
  /** The stations it is about: whatever is told briefly, these are not dropped. */
  readonly about: readonly Station[]
  /** None yet: what is asked around a trip. */
  readonly predictions: readonly never[]
  readonly checks: readonly never[]
  readonly challenges: readonly never[]
}

/** Longest text of a lesson's file that is read, in characters. */
export const longestLessonFile = 262_144

/** Whether an id is that of a lesson from a file: no lesson of ours begins so. */
export const isForeign = (id: string): boolean => /^x-[a-z\d](?:[a-z\d-]{0,37})$/.test(id)

/** All that can be switched on in a lesson, variations first. */
export const switchesOf = ({ variations, faults }: Lesson): readonly SwitchId[] => [
  ...Object.keys(variations),
  ...faults,
]

/** What a lesson says about the picture. */
export const settingOf = ({ shelves, about }: Lesson): Setting => ({ shelves, about })
