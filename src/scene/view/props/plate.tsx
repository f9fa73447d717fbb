// The plate is the response. Under the cloche until it is served; then its status.

import type { ReactNode } from 'react'
import { n } from '../bowed'
import { Board, Cut, Disc, Oval, Rule } from '../ink'
import { shown, useRig } from '../rig'

/** Drawn in the cast, and with the waiter above the dimming: shown in one of the two. */
export function Plate({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<'root' | 'cloche' | 'dish' | 'card'>(
    (frame) => [frame.plate, frame.spot],
    (frame, set) => {
      const { plate } = frame
      const here = plate !== null && frame.spot === spot
      set('root', { ...shown(here), ...(plate ? { transform: `translate(${n(plate.x)} ${n(plate.y)})` } : {}) })
      if (!plate || !here) return
      set('cloche', {
        transform: `translate(${n(plate.lift * 20)} ${n(-plate.lift * 58)}) rotate(${n(plate.lift * 24)})`,
      })
      set('dish', shown(plate.place === 'chef' || plate.place === 'table'))
      set('card', { ...shown(plate.status !== null && plate.lift > 0), opacity: plate.lift })
    },
  )
  return (
    <g {...rig('root')} data-part="plate">
      <g {...rig('dish')}>
        <Oval x={0} y={1} rx={34} ry={5} fill="white" />
      </g>
      <g {...rig('card')}>
        <Board x={-27} y={-40} w={54} h={34} r={4} fill="white" />
        <Rule d="M-18-31h7M-13-24h24M-13-17h17" ink="teal" width={3} />
      </g>
      <g {...rig('cloche')}>
        <Cut d="M-29-3Q-29-39 0-40Q29-39 29-3Z" fill="steel3" />
        <path d="M-20-9Q-19-27-6-33" className="hl" />
        <Disc x={0} y={-43} r={4.6} fill="steel" />
      </g>
    </g>
  )
}
