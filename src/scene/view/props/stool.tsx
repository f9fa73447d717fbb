// The stool the keeper stands on.

import type { ReactNode } from 'react'
import { inRoom } from '../../model'
import { n } from '../bowed'
import { Board, list } from '../ink'
import { useRig } from '../rig'

/** Folded, it leans on the wall by the hatch; unfolded it is as high as the shelf needs. */
export function Stool(): ReactNode {
  const rig = useRig<'root' | 'legs' | 'top'>(
    (frame) => [frame.stool, frame.actors.keeper.x],
    (frame, set) => {
      const { stool } = frame
      const open = Math.min(1, stool * 1.6)
      const height = stool > 0 ? Math.max(16, 40 * stool - 6) : 34
      // It stands under whoever stands on it.
      const folded = inRoom('pantry', 16)
      const foot = folded + (frame.actors.keeper.x - folded) * open
      set('root', { transform: `translate(${n(foot)} 582) scale(${Math.round((0.14 + 0.86 * open) * 100) / 100} 1)` })
      const spread = 6 + height / 12
      set('legs', {
        d: `M-20-${n(height)}L${n(-20 - spread)} 0M20-${n(height)}L${n(20 + spread)} 0${rungs(height, spread)}`,
      })
      set('top', { transform: `translate(0 ${n(34 - height)})` })
    },
  )
  return (
    <g {...rig('root')}>
      <path {...rig('legs')} className="wk" />
      <g {...rig('top')}>
        <Board x={-32} y={-42} w={64} h={10} r={4} fill="wood3" />
      </g>
    </g>
  )
}
function rungs(height: number, spread: number): string {
  const count = Math.max(1, Math.round(height / 30))
  return list(count)
    .map((rung) => {
      const y = (height * (rung + 0.45)) / count
      const half = 20 + spread * (1 - y / height)
      return `M${n(-half)}-${n(y)}H${n(half)}`
    })
    .join('')
}
