// The pot on the stove, on its flame; where the hash machine is set up, it goes below the counter.

import type { ReactNode } from 'react'
import { n } from '../bowed'
import { Board, Cut, Disc } from '../ink'
import { InRoom } from '../placed'
import { shown, useRig } from '../rig'

export function Pot(): ReactNode {
  const rig = useRig<'pot' | 'flame'>(
    (frame) => [frame.hash?.machine ?? 0],
    (frame, set) => {
      const away = frame.hash?.machine ?? 0
      set('flame', shown(away === 0))
      set('pot', { ...shown(away < 1), transform: `translate(0 ${n(66 * away)})` })
    },
  )
  return (
    <InRoom room="chef">
      <g {...rig('flame')}>
        <Cut d="M852 478Q848 470 855 466Q858 472 862 464Q868 472 872 465Q880 470 876 478Z" fill="amber" pen="f" />
      </g>
      <g {...rig('pot')}>
        <Cut d="M846 436H884V460Q884 468 876 468H854Q846 468 846 460Z" fill="tomato" />
        <Board x={842} y={429} w={46} h={9} r={4} fill="tomato" />
        <Disc x={865} y={426} r={4} fill="k0" pen="" />
      </g>
    </InRoom>
  )
}
