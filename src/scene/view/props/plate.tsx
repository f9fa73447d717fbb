// The plate is the response. Under the cloche until it is served; then its status.

import type { ReactNode } from 'react'
import { n } from '../bowed'
import { Board, Cut, Disc, Oval, Rule } from '../ink'
import { shown, useRig } from '../rig'

export function Plate(): ReactNode {
  const rig = useRig<'root' | 'cloche' | 'dish' | 'card' | 'status'>((frame, set) => {
    const { plate } = frame
    set('root', { ...shown(plate !== null), ...(plate ? { transform: `translate(${n(plate.x)} ${n(plate.y)})` } : {}) })
    if (!plate) return
    set('cloche', { transform: `translate(${n(plate.lift * 20)} ${n(-plate.lift * 58)}) rotate(${n(plate.lift * 24)})` })
    set('dish', shown(plate.place === 'chef' || plate.place === 'table'))
    set('card', { ...shown(plate.status !== null && plate.lift > 0), opacity: plate.lift })
    set('status', { text: plate.status === null ? '' : String(plate.status) })
  })
  return (
    <g {...rig('root')} data-part="plate">
      <g {...rig('dish')}>
        <Oval x={0} y={1} rx={34} ry={5} fill="white" />
      </g>
      <g {...rig('card')}>
        <Board x={-27} y={-40} w={54} h={34} r={4} fill="white" />
        <text {...rig('status')} className="m" y={-24} textAnchor="middle" fill="var(--k0)" style={{ fontSize: 18.6, fontWeight: 700 }} />
        <Rule d="M-18-16h36" ink="k0" width={2.2} opacity={0.5} />
        <Rule d="M-18-11h22" ink="k0" width={2.2} opacity={0.5} />
      </g>
      <g {...rig('cloche')}>
        <Cut d="M-29-3Q-29-39 0-40Q29-39 29-3Z" fill="steel3" />
        <path d="M-20-9Q-19-27-6-33" className="hl" />
        <Disc x={0} y={-43} r={4.6} fill="steel" />
      </g>
    </g>
  )
}
