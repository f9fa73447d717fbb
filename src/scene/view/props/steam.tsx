// Steam over the pot, while the chef works hard.

import type { ReactNode } from 'react'
import { n } from '../bowed'
import { InRoom } from '../placed'
import { shown, useRig } from '../rig'

const roundMs = 1100

export function Steam(): ReactNode {
  const rig = useRig<'left' | 'right'>(
    (frame) => [frame.stove, frame.stove > 0 ? frame.timeMs : 0],
    (frame, set) => {
      for (const [part, shift] of [
        ['left', 0],
        ['right', 0.5],
      ] as const) {
        set(part, shown(frame.stove > 0))
        if (frame.stove <= 0) continue
        const rise = (frame.timeMs / roundMs + shift) % 1
        set(part, { transform: `translate(0 ${n(-18 * rise)})`, opacity: n(frame.stove * Math.sin(Math.PI * rise)) })
      }
    },
  )
  return (
    <InRoom room="chef">
      <path {...rig('left')} d="M856 420q-6-9 0-17t0-16" className="steam" />
      <path {...rig('right')} d="M873 418q-6-9 0-17t0-15" className="steam" />
    </InRoom>
  )
}
