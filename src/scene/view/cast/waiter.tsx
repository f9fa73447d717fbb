// The waiter is HTTP: carries the ticket there and the plate back. Hip (0,−104), shoulder (12,−168), neck (3,−192).

import type { ReactNode } from 'react'
import { Cut, Disc, Label, Limb, Oval, Shade } from '../ink'
import { Half, shown, useRig } from '../rig'
import { protocol } from '../technical'
import { move, placed, turn } from './limb'
import { Arm, Ear, Head, Leg, upper } from './parts'

const shoe = 'M-9 0Q-4-5 4-4Q17-2 17 6V9H-9Z'
const hip = { x: 0, y: -104 }

/** Drawn in the cast, and above the dimming while the waiter carries: shown in one of the two. */
export function Waiter({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<'root' | 'upper' | 'tray' | 'apron' | 'letters' | 'towel' | 'brow'>(
    (frame) => [frame.actors.waiter, frame.spot, frame.fingers === null],
    (frame, set) => {
      const { waiter } = frame.actors
      const { hand } = waiter.frontArm
      const sway = waiter.walking * Math.sin(waiter.stride * 2 * Math.PI)
      set('root', { ...shown(frame.spot === spot) })
      if (frame.spot !== spot) return
      set('root', { transform: placed(waiter.x, waiter.y, waiter.facing) })
      set('upper', { transform: upper(waiter, hip.x, hip.y) })
      // The tray stays level while the body leans.
      set('tray', { transform: `${move({ x: hand.x + 4, y: hand.y - 9 })} ${turn(-waiter.lean, 0, 0)}` })
      set('apron', {
        transform: `translate(0 -116) skewX(${Math.round(-4 * waiter.walking + 4 * sway)}) translate(0 116)`,
      })
      set('letters', { transform: `translate(2 -60) scale(${waiter.facing < 0 ? -1 : 1} 1)` })
      set('towel', {
        transform: move({ x: waiter.backArm.hand.x - 3, y: waiter.backArm.hand.y + 124 }),
        // A hand that holds something else has none.
        display: frame.fingers !== null || waiter.tool !== 'none' || waiter.backArm.hand.y < -150 ? 'none' : 'inline',
      })
      set('brow', { d: waiter.eyes === 'wide' ? 'M3-14q5-4 10-1' : 'M4-11.5q4-2.5 8-.5' })
    },
  )
  const trousers = { actor: 'waiter', bone: 48.6, width: 14, cloth: 'trouser', shoe: 'k0', shape: shoe } as const
  return (
    <g {...rig('root')}>
      <Half value={spot}>
        <Shade x={0} y={1} rx={40} />
        <Leg {...trousers} side="backFoot" hip={{ x: -7, y: -104 }} />
        <Leg {...trousers} side="frontFoot" hip={{ x: 9, y: -104 }} />
        <g {...rig('upper')}>
          <Arm actor="waiter" side="backArm" width={13} sleeve="white" skin="skinD" hand={7} />
          <g {...rig('towel')}>
            <Cut d="M-11-128Q1-132 9-126L11-92Q3-96-1-90Q-7-96-13-92Z" fill="white" />
            <Disc x={5} y={-125} r={7} fill="skinD" />
          </g>
          <Limb d="M3-184L4-196" width={10} fill="skinD" />
          <Cut d="M-21-112Q-26-150-20-174Q-12-186 2-186Q17-186 22-173Q26-148 22-112Q0-106-21-112Z" fill="teal2" />
          <Cut d="M-5-186L5-156L14-185Q4-188-5-186Z" fill="white" />
          <Cut d="M4-181l-9-5q-2 5 0 10zM5-181l9-5q2 5 0 10z" fill="tomato" pen="f" />
          <Disc x={4.6} y={-181} r={2.4} fill="tomato" pen="f" />
          <Disc x={7} y={-146} r={1.8} fill="glow" pen="" />
          <Disc x={7.5} y={-133} r={1.8} fill="glow" pen="" />
          <path d="M-20-120Q0-112 22-119" className="f" fill="none" />
          <Head actor="waiter" x={4} y={-212} neck={{ x: 3, y: -192 }} skin="skinD" nose="long">
            <Cut d="M-15 3Q-22-20-6-25Q14-29 18-12Q8-14 0-10Q-8-6-9 2Q-12 5-15 3Z" fill="k0" />
            <Ear x={-10} y={3} skin="skinD" />
            <path {...rig('brow')} className="f" fill="none" />
          </Head>
          <g {...rig('tray')}>
            <Oval x={0} y={0} rx={36} ry={6} fill="steel" />
            <path d="M-28-1.5Q0-5 28-1.5" className="hl" />
          </g>
          <Arm actor="waiter" side="frontArm" width={13} sleeve="white" skin="skinD" />
          <g {...rig('apron')}>
            <Cut d="M-22-116L22-116Q28-76 27-40Q2-32-24-40Q-28-78-22-116Z" fill="white" />
            <g {...rig('letters')}>
              <Label x={0} y={0} weight={800} stretch={75}>
                {protocol}
              </Label>
            </g>
          </g>
        </g>
      </Half>
    </g>
  )
}
