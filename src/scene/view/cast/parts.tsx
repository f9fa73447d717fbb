// What all six are built from: a head on a neck, arms and legs that bend, hands and shoes.

import type { ReactNode } from 'react'
import type { ActorFrame, ActorId, Eyes, Mouth } from '../../model'
import { n } from '../bowed'
import { Cut, Disc, Oval, paint } from '../ink'
import { shown, useRig } from '../rig'
import { armPath, legPath, move, turn } from './limb'

interface ArmProps {
  actor: ActorId
  side: 'frontArm' | 'backArm'
  width: number
  sleeve: string
  skin: string
  hand?: number
}
export function Arm({ actor, side, width, sleeve, skin, hand = 8 }: ArmProps): ReactNode {
  const rig = useRig<'outline' | 'sleeve' | 'hand'>(
    (frame) => [frame.actors[actor]],
    (frame, set) => {
      const arm = frame.actors[actor][side]
      const d = armPath(arm)
      set('outline', { d })
      set('sleeve', { d })
      set('hand', { transform: move(arm.hand) })
    },
  )
  return (
    <>
      <path {...rig('outline')} className="lo" strokeWidth={width + 4.4} />
      <path {...rig('sleeve')} className="li" stroke={paint(sleeve)} strokeWidth={width} />
      <g {...rig('hand')}>
        <Disc x={0} y={0} r={hand} fill={skin} />
      </g>
    </>
  )
}

interface LegProps {
  actor: ActorId
  side: 'frontFoot' | 'backFoot'
  hip: { x: number; y: number }
  bone: number
  width: number
  cloth: string
  shoe: string
  /** The shoe about the ankle. */
  shape: string
}
export function Leg({ actor, side, hip, bone, width, cloth, shoe, shape }: LegProps): ReactNode {
  const rig = useRig<'outline' | 'cloth' | 'foot'>(
    (frame) => [frame.actors[actor]],
    (frame, set) => {
      const { bob, [side]: foot } = frame.actors[actor]
      const d = legPath({ x: hip.x, y: hip.y + bob }, foot, bone)
      set('outline', { d })
      set('cloth', { d })
      set('foot', { transform: `${move(foot)} rotate(${Math.round(foot.angle)})` })
    },
  )
  return (
    <>
      <path {...rig('outline')} className="lo" strokeWidth={width + 4.4} />
      <path {...rig('cloth')} className="li" stroke={paint(cloth)} strokeWidth={width} />
      <g {...rig('foot')}>
        <Cut d={shape} fill={shoe} />
      </g>
    </>
  )
}

const noses = {
  long: (rx: number) => `M${rx - 4} -6Q${rx + 15} 1 ${rx + 13} 5Q${rx + 8} 10 ${rx - 3} 6`,
  round: (rx: number) => `M${rx - 4} -5Q${rx + 9} -7 ${rx + 9} 1Q${rx + 7} 8 ${rx - 4} 6`,
  up: (rx: number) => `M${rx - 3} -5Q${rx + 10} -4 ${rx + 8} 2Q${rx + 4} 6 ${rx - 3} 5`,
} as const
const mouths: Readonly<Record<Mouth, string>> = {
  smile: 'M6 9.5Q10 12.5 13.5 8.5',
  flat: 'M6.5 10H13',
  frown: 'M6 11.5Q10 8 13.5 10.5',
  oh: 'M6.7 10.5a2.8 3.4 0 1 0 5.6 0a2.8 3.4 0 1 0-5.6 0Z',
}
const eyeKinds: readonly Eyes[] = ['open', 'shut', 'down', 'wide']

interface HeadProps {
  actor: ActorId
  /** The middle of the face, and the neck it turns about, in the actor's own units. */
  x: number
  y: number
  neck: { x: number; y: number }
  rx?: number
  ry?: number
  skin: string
  nose: keyof typeof noses
  behind?: ReactNode
  /** What turns with the face: a moustache, a lens. */
  features?: ReactNode
  children?: ReactNode
}
export function Head({
  actor,
  x,
  y,
  neck,
  rx = 16,
  ry = 19,
  skin,
  nose,
  behind,
  features,
  children,
}: HeadProps): ReactNode {
  const rig = useRig<'head' | 'face' | 'far' | 'mouth' | Eyes>(
    (frame) => [frame.actors[actor]],
    (frame, set) => {
      const { head, eyes, mouth, yaw } = frame.actors[actor]
      // Towards the reader the features move to the middle, and the other eye comes round.
      set('face', { transform: yaw < 0.02 ? 'scale(1 1)' : `translate(${n(-7.5 * yaw)} 0)` })
      set('far', shown(yaw > 0.45))
      set('head', { transform: turn(head, neck.x - x, neck.y - y) })
      for (const kind of eyeKinds) set(kind, { display: kind === eyes ? 'inline' : 'none' })
      set('mouth', { d: mouths[mouth], fill: mouth === 'oh' ? 'var(--k0)' : 'none' })
    },
  )
  return (
    <g transform={`translate(${x} ${y})`}>
      <g {...rig('head')}>
        {behind}
        <Oval x={0} y={0} rx={rx} ry={ry} fill={skin} />
        <g {...rig('face')}>
          <Cut d={noses[nose](rx)} fill={skin} />
          <path d={`M${rx - 5} -7L${rx - 4} 8`} stroke={paint(skin)} strokeWidth={4.4} />
          <Oval x={6} y={5} rx={4.4} ry={3} fill="blush" pen="" opacity={0.6} />
          <circle {...rig('open')} cx={8} cy={-5} r={2.2} fill="var(--k0)" />
          <path {...rig('shut')} d="M4.5-5q3.5 3 7 0" className="f" fill="none" />
          <path {...rig('down')} d="M4.5-4.5q4 2.6 7-.4" className="f" fill="none" />
          <g {...rig('wide')}>
            <circle cx={8} cy={-5} r={4.6} fill="#fff" className="f" />
            <circle cx={9} cy={-5} r={2} fill="var(--k0)" />
          </g>
          <path {...rig('mouth')} className="f" />
          {features}
          <circle {...rig('far')} cx={rx - 0.5} cy={-5} r={2} fill="var(--k0)" />
        </g>
        {children}
      </g>
    </g>
  )
}

export const Ear = ({ x, y, skin }: { x: number; y: number; skin: string }): ReactNode => (
  <Oval x={x} y={y} rx={4} ry={5} fill={skin} pen="f" />
)

/** Everything above the hip leans about it, and rises and falls with the walk. */
export const upper = (actor: ActorFrame, hipX: number, hipY: number): string =>
  `translate(0 ${Math.round(actor.bob * 10) / 10}) ${turn(actor.lean, hipX, hipY)}`

/** The head of somebody who stands farther off: the same construction with fewer strokes. */
export function SmallHead({
  actor,
  x,
  y,
  skin,
  behind,
  children,
}: {
  actor: ActorId
  x: number
  y: number
  skin: string
  behind?: ReactNode
  children: ReactNode
}): ReactNode {
  const rig = useRig<'head' | 'face' | 'far' | 'eye' | 'down' | 'mouth'>(
    (frame) => [frame.actors[actor]],
    (frame, set) => {
      const { head, eyes, mouth, yaw } = frame.actors[actor]
      set('head', { transform: turn(head, 0, 10) })
      set('face', { transform: yaw < 0.02 ? 'scale(1 1)' : `translate(${n(-4.5 * yaw)} 0)` })
      set('far', shown(yaw > 0.45))
      set('eye', shown(eyes === 'open' || eyes === 'wide'))
      set('down', shown(eyes === 'down' || eyes === 'shut'))
      set('mouth', { d: mouth === 'smile' ? 'M3 5Q5.500 7.500 8 4.500' : 'M3.500 5.500H8' })
    },
  )
  return (
    <g transform={`translate(${x} ${y})`}>
      <g {...rig('head')}>
        {behind}
        <Oval x={0} y={0} rx={10} ry={11.5} fill={skin} pen="k2" />
        {children}
        <g {...rig('face')}>
          <Cut d="M8-3Q14-1 13 2Q11 4 7 3" fill={skin} pen="f" />
          <circle {...rig('eye')} cx={4.5} cy={-2.5} r={1.6} fill="var(--k0)" />
          <path {...rig('down')} d="M2-2.500q2.500 2 5 0" className="f" fill="none" />
          <circle {...rig('far')} cx={10} cy={-2.5} r={1.5} fill="var(--k0)" />
          <path {...rig('mouth')} className="f" fill="none" />
        </g>
      </g>
    </g>
  )
}
