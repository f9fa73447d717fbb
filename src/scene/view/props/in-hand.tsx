// What is there only while it is used: the address book in the waiter's hand, fingers before the paper, and a pan that
// was dropped.

import type { ReactNode } from 'react'
import { n } from '../bowed'
import { Cut, Disc, Oval, Rod } from '../ink'
import { shown, useRig } from '../rig'

/** The address book, open in the waiter's hand; a page turns. */
export function AddressBook({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<'root' | 'page'>(
    (frame) => [frame.pages, frame.actors.waiter, frame.spot],
    (frame, set) => {
      const { waiter } = frame.actors
      const here = waiter.tool === 'book' && frame.spot === spot
      set('root', shown(here))
      if (!here) return
      const { x, y } = frame.ticket
      set('root', { transform: `translate(${n(x + 10)} ${n(y - 14)})` })
      // From the right leaf over to the left one.
      const turn = frame.pages % 1
      const side = n(19 * Math.cos(Math.PI * turn))
      const high = n(-13 - 9 * Math.sin(Math.PI * turn))
      set('page', { d: `M0-2L${side} ${n(high + 8)}V${high - 12}L0-20Z` })
    },
  )
  return (
    <g {...rig('root')} data-part="address-book">
      <Cut d="M0 2L-24-4V-28L0-22L24-28V-4Z" fill="tomato" />
      <Cut d="M0-2L-21-7V-26L0-20L21-26V-7Z" fill="white" pen="f" />
      <path d="M-17-20L-5-17M-17-14L-5-11M5-17L17-20M5-11L17-14" className="f" strokeOpacity={0.5} />
      <path {...rig('page')} fill="var(--white)" className="f" />
      <path d="M0-21V0" className="f" />
    </g>
  )
}

/** Where a hand holds the ticket, its fingers lie before the paper. */
export function Fingers({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<'root'>(
    (frame) => [frame.fingers, frame.spot],
    (frame, set) => {
      const here = frame.fingers !== null && frame.spot === spot
      set('root', shown(here))
      if (frame.fingers && here) set('root', { transform: `translate(${n(frame.fingers.x)} ${n(frame.fingers.y)})` })
    },
  )
  return (
    <g {...rig('root')}>
      <Disc x={0} y={0} r={7} fill="skinD" />
    </g>
  )
}

/** It lies where it fell: on its side rim, the handle out. */
export function Pan(): ReactNode {
  const rig = useRig<'pan'>(
    (frame) => [frame.pan],
    (frame, set) => {
      const { pan } = frame
      set('pan', {
        ...shown(pan !== null),
        ...(pan ? { transform: `translate(${n(pan.x)} ${n(pan.y)}) rotate(${n(pan.angle)})` } : {}),
      })
    },
  )
  return (
    <g {...rig('pan')} data-part="pan">
      <Rod d="M20-9L44-13" ink="wood2" width={5} />
      <Cut d="M-24-12H24L19 2Q0 6-19 2Z" fill="steel2" />
      <Oval x={0} y={-12} rx={24} ry={4} fill="k0" />
      <path d="M-16-5L-13 0" className="hl" />
    </g>
  )
}
