// What the keeper points at, and what she writes down.

import type { ReactNode } from 'react'
import { jarSizes } from '../../model'
import { bowed, n } from '../bowed'
import { shown, useRig } from '../rig'
import { short } from './rows'

/** What the keeper points at: framed, as whatever is now. */
export function Pointer(): ReactNode {
  const rig = useRig<'ink' | 'now'>(
    (frame) => [frame.pointed],
    (frame, set) => {
      const at = frame.pointed
      const d = at ? round4(at.x - 3, at.y - jarSizes.resting.height - 2, at.width + 6) : ''
      set('ink', { ...shown(at !== null), d })
      set('now', { ...shown(at !== null), d })
    },
  )
  return (
    <>
      <path {...rig('ink')} fill="none" stroke="var(--k)" strokeWidth={7} />
      <path {...rig('now')} fill="none" stroke="var(--now)" strokeWidth={3.6} />
    </>
  )
}
const round4 = (x: number, y: number, width: number): string =>
  `M${n(x + 4)} ${n(y)}h${n(width - 8)}q4 0 4 4v19q0 4-4 4h${n(8 - width)}q-4 0-4-4v-19q0-4 4-4Z`

/** The label in the keeper's hand: a key, or how many. */
export function NotedLabel(): ReactNode {
  const rig = useRig<'root' | 'paper' | 'text'>(
    (frame) => [frame.label, frame.actors.keeper.here],
    (frame, set) => {
      const { label } = frame
      const drawn = label !== null && frame.actors.keeper.here
      set('root', shown(drawn))
      if (!drawn) return
      const text = short(label.text ?? '')
      const width = Math.max(44, text.length * 10.8 + 14)
      set('root', { transform: `translate(${n(label.x + 8)} ${n(label.y - 12)})` })
      set('paper', { d: bowed({ x: -width / 2, y: -14, w: width, h: 28, r: 4, bow: 0.5 }) })
      set('text', { text })
    },
  )
  return (
    <g {...rig('root')}>
      <path {...rig('paper')} className="k" fill="var(--white)" />
      <text
        {...rig('text')}
        y={6.6}
        className="m"
        textAnchor="middle"
        fill="var(--k0)"
        style={{ fontSize: 19, fontWeight: 700, letterSpacing: -0.6 }}
      />
    </g>
  )
}
