// The plates: each room's name, the lit one's both names, and a shaped mark of how it went there.

import type { ReactNode } from 'react'
import { type RoomFrame, type RoomId, roomIds, rooms } from '../../model'
import { bowed, n } from '../bowed'
import { Rule } from '../ink'
import { shown, useRig } from '../rig'
import { useUnseen } from '../unseen'
import type { SceneWords } from '../words'
import { Mark, type MarkKind } from './mark'

/** What plates say: the restaurant's word, the field's, or both while it is that room's turn. */
export type Lens = 'restaurant' | 'both' | 'backend'

export function Plates({ words, lens }: { words: SceneWords; lens: Lens }): ReactNode {
  return (
    <>
      {roomIds.map((room) => (
        <RoomPlate key={room} room={room} lens={lens} {...words.rooms[room]} />
      ))}
    </>
  )
}

/** The room every visit begins in: its plate is lit at the first sight. */
const opening: RoomId = 'dining'

interface RoomPlateProps {
  room: RoomId
  lens: Lens
  name: string
  term: string
}
function RoomPlate({ room, lens, ...both }: RoomPlateProps): ReactNode {
  // Asked here, so that what comes later is painted as the frame is then.
  const isAlive = useUnseen() !== null
  const { plate, width } = rooms[room]
  const name = lens === 'backend' ? both.term : both.name
  const term = lens === 'both' ? both.term : null
  const one = sizeOf(name.length * 9.4, plate.maxWidth, width, null)
  const two = sizeOf(
    Math.max(name.length * 9.6, (term ?? '').length * 8.4),
    plate.maxWidth,
    width,
    term === null ? 31 : 50,
  )
  const rig = useRig<'plate' | 'idle' | 'active' | 'mark' | MarkKind>(
    (frame) => [frame.rooms[room]],
    (frame, set) => {
      const state = frame.rooms[room]
      const active = state.state !== 'idle' && state.state !== 'off'
      const mark = markOf(state)
      set('plate', { 'data-state': state.state })
      set('idle', shown(!active))
      set('active', shown(active))
      set('mark', {
        ...shown(mark !== null),
        transform: `translate(${n(plate.x + (active ? two.w : one.w) / 2 - 5)} ${plate.y - 1}) scale(${active ? 1.2 : 1})`,
        'data-state': mark ?? '',
      })
    },
  )
  const hanging = (w: number): string =>
    `M${n(plate.x - w / 2 + 14)} ${plate.y - plate.hang}V${plate.y}M${n(plate.x + w / 2 - 14)} ${plate.y - plate.hang}V${plate.y}`
  const active = (
    <g {...rig('active')}>
      {plate.hang > 0 && <Rule d={hanging(two.w)} width={2} />}
      <path
        d={bowed({ x: plate.x - two.w / 2, y: plate.y, w: two.w, h: two.h, r: 9, bow: 0.5 })}
        className="k plate-board"
      />
      <text x={plate.x} y={n(plate.y + 21.5 * two.k)} className="plate-name" style={{ fontSize: 20.5 * two.k }}>
        {name}
      </text>
      {term !== null && (
        <text x={plate.x} y={n(plate.y + 42 * two.k)} className="plate-term" style={{ fontSize: 18.6 * two.k }}>
          {term}
        </text>
      )}
    </g>
  )
  return (
    <g {...rig('plate')} className="plate" data-room={room}>
      <g {...rig('idle')}>
        {plate.hang > 0 && <Rule d={hanging(one.w)} width={2} />}
        <path
          d={bowed({ x: plate.x - one.w / 2, y: plate.y, w: one.w, h: one.h, r: 9, bow: 0.5 })}
          className="k plate-board"
        />
        <text x={plate.x} y={n(plate.y + 22)} className="plate-name" style={{ fontSize: 20.5 }}>
          {name}
        </text>
      </g>
      {(room === opening || isAlive) && active}
      <g {...rig('mark')} className="mark">
        <Mark />
      </g>
    </g>
  )
}

/** The active plate, of that height, is a little larger where it fits; the idle one is as it is. */
function sizeOf(
  need: number,
  most: number,
  roomWidth: number,
  active: number | null,
): { w: number; h: number; k: number } {
  const bare = Math.min(most, need + 18)
  const k = active === null ? 1 : Math.max(1, Math.min(1.16, (roomWidth - 4) / bare))
  return { w: n(bare * k), h: n((active ?? 31) * k), k }
}

function markOf({ state, mark }: RoomFrame): MarkKind | null {
  if (state === 'success') return 'ok'
  if (state === 'refused') return 'warn'
  if (state === 'broken') return 'bad'
  if (state === 'off') return mark === 'broken' ? 'bad' : 'off'
  switch (mark) {
    case 'done':
      return state === 'idle' ? 'ok' : null
    case 'skip':
      return 'skip'
    case 'open':
      return 'open'
    case 'refused':
      return 'warn'
    case 'broken':
      return 'bad'
    case 'none':
      return null
  }
}
