// A paper tag: what a room has to say at this moment.

import type { ReactNode } from 'react'
import { inRoom, type RoomId, type TagFrame } from '../../model'
import { bowed } from '../bowed'
import { shown, useRig } from '../rig'
import type { SceneWords } from '../words'
import { Mark } from './mark'

/** Where a room's tag hangs: the middle of its upper edge. */
const places: Readonly<Record<RoomId, { readonly x: number; readonly y: number }>> = {
  dining: { x: inRoom('dining', 184), y: 300 },
  street: { x: inRoom('street', 62), y: 250 },
  pass: { x: inRoom('pass', 62), y: 240 },
  host: { x: inRoom('host', 72), y: 281 },
  rail: { x: inRoom('rail', 60), y: 336 },
  chef: { x: inRoom('chef', 64), y: 250 },
  lamp: { x: inRoom('lamp', 40), y: 292 },
  pantry: { x: inRoom('pantry', 148), y: 240 },
  prep: { x: inRoom('prep', 450), y: 640 },
  dock: { x: inRoom('dock', 110), y: 388 },
}

export function Tag({ words }: { words: SceneWords }): ReactNode {
  const rig = useRig<'tag' | 'paper' | 'text' | 'second' | 'mark'>(
    (frame) => [frame.tag, frame.planks],
    (frame, set) => {
      const { tag } = frame
      // What a closed pantry says stands on its own sign.
      const here = tag !== null && !(tag.kind === 'error' && frame.planks > 0)
      set('tag', shown(here))
      if (!here) return
      const [text = '', second = ''] = linesOf(tag, words.tag(tag))
      const { marked, width, height, corner } = sizeOf(tag, text, second)
      const firstY = second === '' ? height / 2 - 18 : -2
      const { x, y } = placeOf(tag, width)
      set('tag', { transform: `translate(${x} ${y})`, 'data-state': tone(tag) })
      set('paper', { d: bowed({ x: -width / 2, y: 0, w: width, h: height, r: corner, bow: 0.5 }) })
      set('text', { text, transform: `translate(${marked / 2} ${firstY})`, 'data-state': isMono(tag) ? 'mono' : '' })
      set('second', {
        text: second,
        transform: `translate(${marked / 2} ${firstY + 21})`,
        'data-state': isMono(tag) ? 'mono' : '',
      })
      set('mark', { transform: `translate(${-width / 2 + 4} ${height / 2}) scale(1.2)`, 'data-state': tone(tag) })
    },
  )
  return (
    <g {...rig('tag')} className="tag">
      <path {...rig('paper')} className="k tag-paper" />
      <text {...rig('text')} y={24.5} className="tag-text" />
      <text {...rig('second')} y={24.5} className="tag-text" />
      <g {...rig('mark')} className="mark">
        <Mark />
      </g>
    </g>
  )
}

const isMono = (tag: TagFrame): boolean => tag.kind === 'statement' || tag.kind === 'expired'

/** The host's room is narrow: a long word is broken at its last hyphen. */
const linesOf = ({ room }: TagFrame, text: string): readonly string[] =>
  room === 'host' && text.length > 11 ? text.replace(/-(?=[^-]*$)/, '-\n').split('\n') : text.split('\n')

interface TagSize {
  /** What is wrong bears its mark at the left, clear of the words. */
  readonly marked: number
  readonly width: number
  readonly height: number
  readonly corner: number
}

/** As large as its words need; between the pantry's plate and its jars there is little room. */
function sizeOf(tag: TagFrame, text: string, second: string): TagSize {
  const tight = tag.room === 'pantry'
  const marked = tone(tag) === 'plain' ? 0 : 18
  const letters = Math.max(text.length, second.length) * (isMono(tag) ? 11.4 : 8.6)
  return {
    marked,
    width: Math.max(56, letters + (tight ? 14 : 20) + marked),
    height: (tight ? 27 : 36) + (second === '' ? 0 : 20),
    corner: tight ? 6 : 8,
  }
}

const tone = (tag: TagFrame): string => {
  if (tag.kind === 'error') return 'warn'
  return 'plain'
}

/** Inside its room: in the pantry to the right, between plate and shelves, a little over the frame. */
const placeOf = ({ room }: TagFrame, width: number): { x: number; y: number } =>
  room === 'pantry' ? { x: inRoom(room, 216) - width / 2, y: places[room].y } : places[room]
