// The host reads badges: authentication. Hip (0,−92), shoulder (12,−162), neck (3,−188).

import type { ReactNode } from 'react'
import { n } from '../bowed'
import { Board, Cut, Disc, Limb, Rod, Shade } from '../ink'
import { shown, useRig } from '../rig'
import { move, placed } from './limb'
import { Arm, Ear, Head, Leg, upper } from './parts'

const shoe = 'M-9 0Q-4-5 4-4Q17-2 17 6V9H-9Z'

export function Host(): ReactNode {
  const rig = useRig<'root' | 'upper' | 'palm' | 'tool' | 'lens' | 'pen'>(
    (frame) => [frame.actors.host],
    (frame, set) => {
      const { host } = frame.actors
      set('root', { transform: placed(host.x, host.y, host.facing) })
      set('upper', { transform: upper(host, 0, -92) })
      set('palm', {
        ...shown(host.pose === 'stop' && host.frontArm.hand.y < -168),
        transform: `translate(${n(host.frontArm.hand.x - 50)} ${n(host.frontArm.hand.y + 174)})`,
      })
      set('tool', { transform: move(host.frontArm.hand), ...shown(host.tool !== 'none') })
      set('lens', shown(host.tool === 'lens'))
      set('pen', shown(host.tool === 'pen'))
    },
  )
  const trousers = { actor: 'host', bone: 44.2, width: 13, cloth: 'trouser', shoe: 'k0', shape: shoe } as const
  return (
    <g {...rig('root')}>
      <Shade x={0} y={1} rx={30} />
      <Leg {...trousers} side="backFoot" hip={{ x: -7, y: -96 }} />
      <Leg {...trousers} side="frontFoot" hip={{ x: 9, y: -96 }} />
      <g {...rig('upper')}>
        <Cut d="M-22-92Q-28-140-20-166Q-10-180 3-180Q18-179 23-165Q29-138 24-92Q0-84-22-92Z" fill="plum2" />
        <Cut d="M-6-180L6-150L14-179Q4-183-6-180Z" fill="white" />
        <path d="M6-150L7-100" className="f" />
        <path d="M-4-178Q0-150 8-136Q13-150 13-178" stroke="var(--now)" strokeWidth={3} fill="none" />
        <Board x={0} y={-137} w={17} h={22} r={3} fill="white" pen="f" bow={0.2} />
        <Disc x={8.5} y={-129} r={3.4} fill="teal" pen="" />
        <path d="M4-120h9" stroke="var(--k0)" strokeWidth={1.8} />
        <Limb d="M3-178L4-190" width={10} fill="skinB" />
        <Head
          actor="host"
          x={5}
          y={-206}
          neck={{ x: 3, y: -188 }}
          skin="skinB"
          nose="up"
          behind={<Disc x={-10} y={-22} r={11} fill="wood2" />}
          features={
            <>
              <circle cx={8} cy={-5} r={6.2} fill="#fff" fillOpacity={0.35} className="f" />
              <path d="M2-5.5L-9-7" className="f" />
            </>
          }
        >
          <Cut d="M-15 6Q-24-14-10-22Q8-29 17-14Q10-15 0-12Q-9-8-9 4Q-12 8-15 6Z" fill="wood2" />
          <Ear x={-10} y={4} skin="skinB" />
          <Disc x={-10} y={11} r={2.4} fill="glow" pen="f" />
        </Head>
        <g {...rig('tool')}>
          {/* A lens on a handle, and the pen a badge is signed with. */}
          <g {...rig('lens')}>
            <Rod d="M-1-2L-7-13" ink="wood2" width={3.4} rim={3.4} />
            <circle cx={-12} cy={-22} r={11} fill="#fff" fillOpacity={0.4} className="k" />
            <path d="M-18-25q3-5 8-5" className="hl" />
          </g>
          <g {...rig('pen')}>
            <Rod d="M-4-11L8 10" ink="teal" width={3.2} rim={3.4} />
            <path d="M8 10l3 6" className="f" />
          </g>
        </g>
        <Arm actor="host" side="frontArm" width={13} sleeve="plum2" skin="skinB" hand={7.5} />
        <g {...rig('palm')}>
          <Cut
            d="M44-184Q42-206 47-208Q51-208 51-196L52-210Q56-213 58-209L57-196L61-208Q66-209 65-204L62-192Q68-196 69-191Q64-178 56-175Q47-174 44-184Z"
            fill="skinB"
          />
        </g>
      </g>
    </g>
  )
}
