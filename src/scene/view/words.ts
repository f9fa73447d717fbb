// The words of the drawing. The app hands them in: no sentence stands in the drawing's code.

import type { RoomId, TagFrame } from '../model'

/** What is painted on the house itself. */
export interface Signs {
  readonly front: string
  readonly back: string
  readonly dns: string
  readonly tls: string
  readonly pay: string
  readonly mail: string
  readonly files: string
  readonly letters: string
  readonly images: string
  readonly reports: string
}

/** How exactly things are labelled: by what they do, or with the field's name and its numbers. */
export type Wording = 'plain' | 'exact'

export interface SceneWords {
  /** The restaurant's word and the field's word for each room. */
  readonly rooms: Readonly<Record<RoomId, { readonly name: string; readonly term: string }>>
  /** Written on what is put up where something is wrong; two words stand on two lines where the place is narrow. */
  readonly faults: {
    readonly closed: string
    readonly noWay: readonly [string, string]
    readonly slow: readonly [string, string]
  }
  /** On a board by the door, by the name of a recipe that is mounted in the place of a usual one. */
  readonly recipes: Readonly<Record<string, string>>
  /** On the hash machine, and before the salt on a label: each short enough for its place. */
  readonly hash: { readonly machine: string; readonly salt: string }
  /** On the sign by the shelves: there are so many tables more. */
  moreTables(count: number): string
  /** What a paper tag says; short: there is room for about 14 letters. */
  tag(tag: TagFrame): string
}

/** The markup of the parts that never change; empty on the client, where the page's HTML holds them already. */
export interface House {
  readonly back: string
  readonly front: string
}
export const noHouse: House = { back: '', front: '' }
