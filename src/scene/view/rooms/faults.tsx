// What is wrong in the house before any order comes: notes that say "slow today", and lines over what is switched off.
// They stay as long as the fault is switched on. What is closed is in `closures.tsx`.

import type { ReactNode } from 'react'
import { type RoomId, rooms } from '../../model'
import { Board, Disc, Label, Rule } from '../ink'
import { InRoom } from '../placed'
import { useRig } from '../rig'
import type { SceneWords } from '../words'
import { isOff, put } from './faulty'

/** On the walls, behind whoever passes. */
export function Notes({ words }: { words: SceneWords }): ReactNode {
  const rig = useRig<'street' | 'pantry'>(
    (frame) => [frame.faults],
    (frame, set) => {
      set('street', put(frame.faults.slow.includes('street')))
      set('pantry', put(frame.faults.slow.includes('pantry')))
    },
  )
  const [first = '', second = ''] = words.faults.slow
  return (
    <>
      <InRoom room="street">
        <g {...rig('street')} className="fault">
          <Board x={299} y={392} w={98} h={30} r={5} fill="glow" bow={0.4} />
          <Label x={348} y={413} stretch={84} weight={700}>
            {words.faults.slow.join(' ')}
          </Label>
          <Disc x={348} y={394} r={3.4} fill="tomato" pen="f" />
        </g>
      </InRoom>
      <InRoom room="pantry">
        <g {...rig('pantry')} className="fault">
          <g transform="rotate(-3 1092 268)">
            <Board x={1060} y={243} w={64} h={50} r={4} fill="glow" bow={0.4} />
            <Label x={1092} y={264} stretch={84} weight={700}>
              {first}
            </Label>
            <Label x={1092} y={284} stretch={84} weight={700}>
              {second}
            </Label>
            <Disc x={1092} y={246} r={3.4} fill="tomato" pen="f" />
          </g>
        </g>
      </InRoom>
      {Object.entries(words.recipes).map(([name, word]) => (
        <RecipeBoard key={name} name={name} word={word} />
      ))}
    </>
  )
}

/** Says at the pass that another recipe is cooked by than the usual one. */
function RecipeBoard({ name, word }: { name: string; word: string }): ReactNode {
  const rig = useRig<'board'>(
    (frame) => [frame.faults],
    (frame, set) => set('board', put(frame.faults.recipes.includes(name))),
  )
  return (
    <InRoom room="pass">
      <g {...rig('board')} className="fault">
        <Rule d="M472 388L490 374L508 388" width={2} />
        <Board x={446} y={386} w={88} h={30} r={5} fill="white" bow={0.4} />
        <Label x={490} y={407} stretch={84} weight={700}>
          {word}
        </Label>
        <Disc x={490} y={373} r={2.6} fill="k0" pen="" />
      </g>
    </InRoom>
  )
}

/** Fine lines over a room that is switched off. */
export function Hatching(): ReactNode {
  const rig = useRig<RoomId>(
    (frame) => [frame.faults, frame.rooms],
    (frame, set) => {
      for (const room of hatched) set(room, put(isOff(frame, room) && frame.rooms[room].state !== 'broken'))
    },
  )
  return (
    <>
      {hatched.map((room) => (
        <path key={room} {...rig(room)} d={hatching(room)} className="fault hatching" />
      ))}
    </>
  )
}
/** The street and the dock lie outside: there is no wall to hatch. */
const hatched = ['pass', 'host', 'rail', 'chef', 'lamp', 'pantry', 'prep'] as const satisfies readonly RoomId[]

/** Lines from lower left to upper right, cut at the room's edges. */
function hatching(room: RoomId): string {
  const { x, y, width, height } = rooms[room]
  let d = ''
  for (let sum = x + y + 20; sum < x + width + y + height; sum += 20) {
    const fromX = Math.max(x, sum - (y + height))
    const toX = Math.min(x + width, sum - y)
    d += `M${fromX} ${sum - fromX}L${toX} ${sum - toX}`
  }
  return d
}
