// The pantry keeper is the database engine. A bell: waist (0,−90), shoulders (−25,−134) (24,−134), neck (7,−152).

import type { ReactNode } from 'react'
import { Board, Cut, Disc, Limb, Rule, Shade, Writing } from '../ink'
import { shown, useRig } from '../rig'
import { move, placed } from './limb'
import { Arm, Ear, Head, Leg, upper } from './parts'

const shoe = 'M-14-1Q-8-9 2-7Q16-5 16 5V9H-14Z'

export function Keeper(): ReactNode {
  const rig = useRig<'root' | 'skirt' | 'upper' | 'label'>(
    (frame) => [frame.actors.keeper],
    (frame, set) => {
      const { keeper } = frame.actors
      set('root', { transform: placed(keeper.x, keeper.y, keeper.facing), ...shown(keeper.here) })
      set('skirt', { transform: `translate(0 ${Math.round(keeper.bob * 10) / 10})` })
      set('upper', { transform: upper(keeper, 0, -90) })
      set('label', {
        transform: move({ x: keeper.frontArm.hand.x + 3, y: keeper.frontArm.hand.y - 9 }),
        ...shown(keeper.holds === 'label'),
      })
    },
  )
  const stockings = { actor: 'keeper', bone: 13.4, width: 15, cloth: 'slate2', shoe: 'wood2', shape: shoe } as const
  return (
    <g {...rig('root')}>
      <Shade x={0} y={1} rx={48} />
      <Leg {...stockings} side="backFoot" hip={{ x: -15, y: -34 }} />
      <Leg {...stockings} side="frontFoot" hip={{ x: 15, y: -34 }} />
      <g {...rig('skirt')}>
        <Cut d="M-31-90Q-46-56-50-28Q-26-18 0-18Q28-18 50-28Q46-60 34-90Z" fill="plum2" />
        <path d="M-40-32Q-36-52-31-66M42-32Q40-50 36-62" className="f" strokeOpacity={0.55} />
      </g>
      <g {...rig('upper')}>
        <Arm actor="keeper" side="backArm" width={15} sleeve="rose2" skin="skinE" />
        <Cut d="M-33-86Q-42-122-27-145Q-10-155 6-154Q27-152 35-136Q43-112 36-84Q0-74-33-86Z" fill="rose2" />
        <Apron />
        <Limb d="M5-150L7-158" width={12} fill="skinE" />
        <Cut d="M-10-152Q6-140 24-151L22-143Q8-133-8-144Z" fill="white" pen="f" />
        <Head
          actor="keeper"
          x={10}
          y={-174}
          neck={{ x: 7, y: -152 }}
          rx={18}
          ry={17.5}
          skin="skinE"
          nose="round"
          behind={
            <>
              <Disc x={-13} y={-20} r={13.5} fill="grey" />
              <path d="M-21-25q7-6 15-1M-22-17q8 4 17 0" className="f" strokeOpacity={0.6} />
            </>
          }
        >
          <Cut d="M-17 7Q-25-10-14-18Q4-26 16-14Q9-14 1-9Q-8-4-9 4Q-13 9-17 7Z" fill="grey" />
          <path d="M-15-2Q-10-12 2-15M-12 3Q-8-6 0-9" className="f" strokeOpacity={0.5} />
          <Ear x={-10} y={4} skin="skinE" />
          <path d="M3-12q5-4 10-1M13-1.500l3 1M12.500 1.500l2.500 2" className="f" strokeOpacity={0.75} />
          <g transform="translate(-12 -4) rotate(-24)">
            <Rule d="M-13 0H12" ink="k0" width={6.6} />
            <path d="M-9 0H8" stroke="var(--wood3)" strokeWidth={3.4} />
            <Rule d="M-13 0H-9" ink="tomato" width={3.6} />
            <path d="M8-1.700L13 0 8 1.700Z" fill="var(--white)" />
          </g>
        </Head>
        <g {...rig('label')}>
          <Board x={-20} y={-15} w={40} h={28} r={4} fill="white" />
          <Writing x={-12} y={-6} widths={[24, 16]} gap={9} />
        </g>
        <Arm actor="keeper" side="frontArm" width={15} sleeve="rose2" skin="skinE" />
      </g>
    </g>
  )
}

/** Bib, skirt, and pockets with what a keeper needs: labels, keys, a ruler. */
function Apron(): ReactNode {
  return (
    <>
      <Cut d="M-12-138L24-138Q33-112 35-88Q45-60 44-34Q6-22-32-34Q-36-62-24-90Q-19-114-12-138Z" fill="linen" />
      <path d="M-12-138Q-14-149-9-153M24-138Q24-148 19-152M-25-89Q4-81 36-87" className="f" />
      <Cut d="M-2-97V-110H3V-97Z" fill="steel3" pen="f" />
      <Cut d="M14-96V-114L19-118V-96Z" fill="tomato" pen="f" />
      <Cut d="M-7-104Q8-100 24-105L25-90Q8-85-8-89Z" fill="linen" pen="f" />
      <Cut d="M-20-64L-18-80L-6-78L-7-62Z" fill="white" pen="f" />
      <Cut d="M-27-68Q-14-64-2-67L-1-44Q-14-39-29-43Z" fill="linen" pen="f" />
      <Cut d="M8-67Q22-64 38-69L41-46Q26-40 9-43Z" fill="linen" pen="f" />
      <path d="M24-66V-54" className="f" />
      <circle cx={24} cy={-49} r={5} fill="none" stroke="var(--k0)" strokeWidth={2} />
      <path d="M24-44v7M24-40h4" className="f" />
      <path d="M-15-64v22" className="f" strokeOpacity={0.6} />
    </>
  )
}
