// The hash machine's part of the score: what goes in, what comes out, what it is held against.

import type { PasswordHashed } from '../../trace'
import { type TrackWriter, writeTrack } from './track'

export type PasswordPlace = 'none' | 'held' | 'in'
export type SaltPlace = 'none' | 'shaken' | 'label' | 'hung' | 'glued'
export type RibbonPlace = 'none' | 'mouth' | 'laid' | 'glued'
export type LabelPlace = 'none' | 'hatch' | 'stove'

export interface HashScore {
  /** What the span says of the hashing that goes on, or went on last. Seen only by what the other tracks let out of it. */
  readonly work: TrackWriter<PasswordHashed | null>
  /** 0 the pot – 1 the machine on the counter. */
  readonly machine: TrackWriter<number>
  readonly password: TrackWriter<PasswordPlace>
  /** In the chef's hand, where the salt is new. */
  readonly shaker: TrackWriter<boolean>
  /** Salt falls into the hopper while this goes from 0 to 1. */
  readonly grains: TrackWriter<number>
  readonly salt: TrackWriter<SaltPlace>
  /** Whole turns of the crank since the beginning. */
  readonly turn: TrackWriter<number>
  readonly ribbon: TrackWriter<RibbonPlace>
  readonly label: TrackWriter<LabelPlace>
  /** 0 as small as a new one – 1. */
  readonly labelSize: TrackWriter<number>
  /** What stands on the label; of nobody's, nothing. */
  readonly written: TrackWriter<'nothing' | 'hash' | 'all'>
  /** Both ribbons lie on each other, and everybody sees how they agree. */
  readonly compared: TrackWriter<boolean>
}

export const emptyHashScore = (): HashScore => ({
  work: writeTrack<PasswordHashed | null>(null),
  machine: writeTrack(0),
  password: writeTrack<PasswordPlace>('none'),
  shaker: writeTrack(false),
  grains: writeTrack(0),
  salt: writeTrack<SaltPlace>('none'),
  turn: writeTrack(0),
  ribbon: writeTrack<RibbonPlace>('none'),
  label: writeTrack<LabelPlace>('none'),
  labelSize: writeTrack(1),
  written: writeTrack<'nothing' | 'hash' | 'all'>('nothing'),
  compared: writeTrack(false),
})
