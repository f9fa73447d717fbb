// The sous-chef is the worker. The house is level; the wheel (−14,−35) turns with the way. Neck (2,−156).

import type { ReactNode } from 'react'
import type { ArmFrame } from '../../model'
import { n } from '../bowed'
import { at, Cut, Disc, Limb, list, Rule, Shade, Writing } from '../ink'
import { shown, useRig } from '../rig'
import { move, placed } from './limb'
import { Ear, Head } from './parts'

const wheelRadius = 34
const degreesPerUnit = 360 / (2 * Math.PI * wheelRadius)

export function SousChef(): ReactNode {
  const rig = useRig<'root' | 'wheel' | 'farWheel' | 'job' | 'letter' | 'cargo'>(
    (frame) => [frame.actors.sous],
    (frame, set) => {
      const { sous } = frame.actors
      const roll = `rotate(${Math.round(sous.x * degreesPerUnit * (sous.facing < 0 ? -1 : 1)) % 360})`
      set('root', { transform: placed(sous.x, sous.y, sous.facing) })
      set('wheel', { transform: roll })
      set('farWheel', { transform: roll })
      set('cargo', { transform: move({ x: sous.frontArm.hand.x, y: sous.frontArm.hand.y }) })
      set('job', shown(sous.holds === 'job'))
      set('letter', shown(sous.holds === 'letter'))
    },
  )
  const frameWay = 'M-34-122L-30-60H26L40-8H56'
  return (
    <g {...rig('root')}>
      <Shade x={6} y={1} rx={56} />
      <g transform={at(-12, -33)}>
        <g {...rig('farWheel')}>
          <circle r={31} fill="none" stroke="var(--k)" strokeWidth={9.4} />
          <circle r={31} fill="none" stroke="var(--slate2)" strokeWidth={5} />
        </g>
      </g>
      <Limb d="M-8-70Q26-74 32-56Q34-34 36-18" width={16} fill="trouser" />
      <Cut d="M28-18Q34-24 42-22Q54-20 54-12V-9H28Z" fill="k0" />
      <Rule d={frameWay} width={8.4} />
      <Rule d={frameWay} ink="teal3" width={4.2} />
      <Rule d="M-34-122h-12" width={8} />
      <RolledArm side="backArm" />
      <Cut d="M-25-62Q-31-112-23-138Q-13-150 1-150Q17-150 23-137Q30-112 25-64Q0-54-25-62Z" fill="white" />
      <Cut d="M-17-128L18-128Q26-100 28-66Q0-56-22-62Q-24-98-17-128Z" fill="tomato" />
      <Rule d="M-10-128Q-13-96-12-62M0-128Q-1-96 2-61M10-128Q13-96 15-63" ink="rose3" width={2.6} />
      <path d="M-17-128Q-14-144-6-149M18-128Q16-144 10-149" className="f" fill="none" />
      <Limb d="M2-148L3-158" width={10} fill="skinC" />
      <Head actor="sous" x={4} y={-174} neck={{ x: 2, y: -156 }} ry={18} skin="skinC" nose="up">
        <Cut d="M-16-4Q-22-20-6-25Q14-28 18-11Q2-16-16-4Z" fill="ochre" />
        <Cut d="M-16-5Q-26-8-28 2Q-20 4-15 0ZM-16-3Q-22 6-18 12Q-12 6-13-1Z" fill="ochre" pen="f" />
        <Ear x={-10} y={5} skin="skinC" />
        <Disc x={-4} y={-17} r={1.8} fill="white" pen="" />
        <Disc x={5} y={-20} r={1.8} fill="white" pen="" />
        <Disc x={11} y={-16} r={1.8} fill="white" pen="" />
      </Head>
      <g transform={at(-14, -35)}>
        <g {...rig('wheel')}>
          <circle r={wheelRadius} fill="none" stroke="var(--k)" strokeWidth={10} />
          <circle r={wheelRadius} fill="none" stroke="var(--steel)" strokeWidth={5.4} />
          {list(6).map((spoke) => (
            <path key={spoke} d="M-34 0H34" transform={`rotate(${spoke * 30})`} stroke="var(--k)" strokeWidth={1.8} />
          ))}
          <circle r={25} fill="none" stroke="var(--k)" strokeWidth={2} />
          <Disc x={0} y={0} r={6} fill="teal3" />
        </g>
      </g>
      <Disc x={40} y={-10} r={8.5} fill="steel" />
      <Disc x={40} y={-10} r={2.5} fill="k0" pen="" />
      <g {...rig('cargo')}>
        <g {...rig('job')}>
          <Cut d="M-10-30H20V14L15 10L10 14L5 10L0 14L-5 10L-10 14Z" fill="white" pen="k2" />
          <Writing x={-4} y={-18} widths={[18, 12, 15]} />
        </g>
        <g {...rig('letter')}>
          <Cut d="M-12-24H28V2H-12Z" fill="white" pen="k2" />
          <path d="M-11-23L8-8L27-23" className="f" />
        </g>
      </g>
      <RolledArm side="frontArm" />
    </g>
  )
}

/** A sleeve rolled up to the elbow. */
function RolledArm({ side }: { side: 'frontArm' | 'backArm' }): ReactNode {
  const rig = useRig<'sleeveOutline' | 'sleeve' | 'lowerOutline' | 'lower' | 'hand'>(
    (frame) => [frame.actors.sous],
    (frame, set) => {
      const arm = frame.actors.sous[side]
      const d = sleeve(arm)
      const lower = `M${n(arm.bend.x)} ${n(arm.bend.y)}L${n(arm.hand.x)} ${n(arm.hand.y)}`
      set('sleeveOutline', { d })
      set('sleeve', { d })
      set('lowerOutline', { d: lower })
      set('lower', { d: lower })
      set('hand', { transform: move(arm.hand) })
    },
  )
  return (
    <>
      <path {...rig('sleeveOutline')} className="lo" strokeWidth={18.4} />
      <path {...rig('sleeve')} className="li" stroke="var(--white)" strokeWidth={14} />
      <path {...rig('lowerOutline')} className="lo" strokeWidth={15.4} />
      <path {...rig('lower')} className="li" stroke="var(--skinC)" strokeWidth={11} />
      <g {...rig('hand')}>
        <Disc x={0} y={0} r={8} fill="skinC" />
      </g>
    </>
  )
}

function sleeve({ shoulder, bend }: ArmFrame): string {
  const outward = shoulder.x < 0 ? -16 : 10
  return `M${n(shoulder.x)} ${n(shoulder.y)}Q${n((shoulder.x + bend.x) / 2 + outward)} ${n((shoulder.y + bend.y) / 2 + 2)} ${n(bend.x)} ${n(bend.y)}`
}
