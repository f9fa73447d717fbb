// The plate is the response. Under the cloche until it is served, and under a seal while it is on the street.

import type { ReactNode } from 'react'
import { clocheAt } from '../../model'
import { n } from '../bowed'
import { Cut, Disc, Oval, Rule } from '../ink'
import { shown, useRig } from '../rig'
import { Seal } from './seal'

/** Drawn in the cast, and with the waiter above the dimming: shown in one of the two. */
export function Plate({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<'root' | 'cloche' | 'dish' | 'card' | 'sleeve' | 'seal'>(
    (frame) => [frame.plate, frame.spot, frame.answer],
    (frame, set) => {
      const { plate } = frame
      const here = plate !== null && frame.spot === spot
      set('root', { ...shown(here), ...(plate ? { transform: `translate(${n(plate.x)} ${n(plate.y)})` } : {}) })
      if (!plate || !here) return
      const cloche = clocheAt(plate.lift)
      set('cloche', { transform: `translate(${n(cloche.x)} ${n(cloche.y)}) rotate(${n(cloche.angle)})` })
      set('dish', shown(plate.place !== 'tray' || plate.lift > 0))
      // An answer without a body is an empty dish.
      set('card', shown(plate.lift > 0 && frame.answer !== null && frame.answer.lines.length > 0))
      const sealed = { ...shown(plate.sealed > 0), opacity: plate.sealed }
      set('sleeve', sealed)
      set('seal', { ...sealed, transform: `translate(0 -17) scale(${n(plate.sealed)})` })
    },
  )
  return (
    <g {...rig('root')} data-part="plate">
      <g {...rig('dish')}>
        <Oval x={0} y={-2} rx={31} ry={5} fill="white" />
      </g>
      <g {...rig('card')}>
        <Cut d="M-20-4L-15-27H15L20-4Q0-1-20-4Z" fill="white" pen="k2" />
        <Rule d="M-9-21h13M-11-15h21M-12-9h16" ink="teal" width={2.8} />
      </g>
      <g {...rig('cloche')}>
        <Cut d="M-29-3Q-29-39 0-40Q29-39 29-3Z" fill="steel3" />
        <path d="M-20-9Q-19-27-6-33" className="hl" />
        <Disc x={0} y={-43} r={4.6} fill="steel" />
      </g>
      <path
        {...rig('sleeve')}
        d="M-33-1L-31-27Q0-33 31-27L33-1Q0 4-33-1ZM-30-26L0-13L30-26"
        className="k"
        fill="var(--white)"
      />
      <g {...rig('seal')}>
        <Seal />
      </g>
    </g>
  )
}
