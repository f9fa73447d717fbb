// The badge is the guest's token: signed, carried along with every order that needs one.

import type { ReactNode } from 'react'
import { n } from '../bowed'
import { Board, Disc } from '../ink'
import { shown, useRig } from '../rig'

/** Drawn in the cast, and with the waiter above the dimming: shown in one of the two. */
export function Badge({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<'badge' | 'band'>(
    (frame) => [frame.badge, frame.spot],
    (frame, set) => {
      const { badge } = frame
      const here = badge !== null && frame.spot === spot
      set('badge', shown(here))
      if (!badge || !here) return
      set('badge', {
        transform: `translate(${n(badge.x)} ${n(badge.y)}) rotate(${n(badge.angle)})`,
        opacity: badge.opacity,
      })
      set('band', shown(badge.place !== 'ticket'))
    },
  )
  return (
    <g {...rig('badge')} data-part="badge">
      <path {...rig('band')} d="M-8-16Q-5-4 0 0Q5-4 8-16" stroke="var(--teal)" strokeWidth={3} fill="none" />
      <Board x={-11} y={0} w={22} h={29} r={3} fill="white" pen="f" bow={0.2} />
      <path d="M-4-2H4" stroke="var(--k0)" strokeWidth={3.4} strokeLinecap="round" />
      <Disc x={0} y={11} r={4.6} fill="teal" pen="" />
      <path d="M-6.500 20H6.500M-6.500 24.500H3" stroke="var(--k0)" strokeWidth={1.9} />
    </g>
  )
}
