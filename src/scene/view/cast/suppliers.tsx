// The suppliers stand at their vans: payment, e-mail, storage. Small, as their vans are. Hip (0,−34), neck (1,−60).

import type { ReactNode } from 'react'
import type { ActorId } from '../../model'
import { Board, Cut, Limb, Rule, Shade } from '../ink'
import { shown, useRig } from '../rig'
import { placed } from './limb'
import { Arm, SmallHead, upper } from './parts'

type Supplier = Extract<ActorId, 'payment' | 'email' | 'storage'>

interface Dress {
  readonly skin: string
  readonly coat: string
  readonly legs: ReactNode
  readonly body: ReactNode
  readonly behind?: ReactNode
  readonly hair: ReactNode
}

const boots = (
  <>
    <Cut d="M-11 0V-6H-3L0-3V0Z" fill="k0" pen="" />
    <Cut d="M2 0V-6H10L14-3V0Z" fill="k0" pen="" />
  </>
)
const trousers = (cloth: string): ReactNode => (
  <>
    <Limb d="M-5-34L-7-6" width={7} fill={cloth} />
    <Limb d="M5-34L6-6" width={7} fill={cloth} />
    {boots}
  </>
)

const dresses: Readonly<Record<Supplier, Dress>> = {
  // An old cashier: bald, white beard, waistcoat, sleeves held up.
  payment: {
    skin: 'skinB',
    coat: 'white',
    legs: trousers('slate'),
    body: (
      <>
        <Cut d="M-12-32Q-15-50-9-58Q0-62 9-58Q15-48 12-32Q0-29-12-32Z" fill="white" />
        <Cut d="M-11-33L-8-57L1-44L8-57L11-33Q0-30-11-33Z" fill="teal2" pen="k2" />
        <path d="M1-43V-33" className="f" />
      </>
    ),
    hair: (
      <>
        <Cut d="M-9 1Q-10 12 0 13Q9 13 10 4Q4 7 0 4Q-4 6-9 1Z" fill="white" pen="f" />
        <path d="M-9-1q-2-3 0-6" className="f" />
      </>
    ),
  },
  // A young driver with a headscarf and a long coat.
  email: {
    skin: 'skinC',
    coat: 'rose2',
    legs: (
      <>
        <Cut d="M-11-34L-15-9Q0-5 15-9L11-34Z" fill="rose2" />
        {boots}
      </>
    ),
    body: (
      <>
        <Cut d="M-12-32Q-15-50-9-58Q0-62 9-58Q15-48 12-32Q0-29-12-32Z" fill="rose2" />
        <Rule d="M-8-57L10-34" ink="k0" width={4.4} />
        <Board x={3} y={-42} w={13} h={12} r={2} fill="wood3" pen="f" bow={0.2} />
      </>
    ),
    behind: <Cut d="M-11-4Q-14 12-9 18Q2 22 9 17L9 4Z" fill="teal" pen="k2" />,
    hair: <Cut d="M-8 11Q-14-2-9-11Q0-17 9-10Q11-7 10-5Q1-8-4-2Q-6 6-4 11Q-6 13-8 11Z" fill="teal" pen="k2" />,
  },
  // A broad porter with a beard and a cap.
  storage: {
    skin: 'skinD',
    coat: 'ochre',
    legs: trousers('trouser'),
    body: (
      <>
        <Cut d="M-15-32Q-19-50-11-58Q0-63 11-58Q19-48 15-32Q0-28-15-32Z" fill="ochre" />
        <Cut d="M-9-33V-50H9V-33Q0-30-9-33ZM-9-50L-10-58M9-50L10-58" fill="slate" pen="k2" />
      </>
    ),
    hair: (
      <>
        <Cut d="M-10-1Q-10 13 1 14Q10 13 10 4Q3 7-1 3Q-5 3-6-2Z" fill="k0" pen="" />
        <Cut d="M-10-4Q-11-14 0-14Q9-14 10-6L16-4Q10-2 3-4Q-4-7-10-4Z" fill="tomato" pen="k2" />
      </>
    ),
  },
}

export function Suppliers(): ReactNode {
  return (
    <>
      <SupplierFigure actor="payment" />
      <SupplierFigure actor="email" />
      <SupplierFigure actor="storage" />
    </>
  )
}

function SupplierFigure({ actor }: { actor: Supplier }): ReactNode {
  const rig = useRig<'root' | 'upper'>(
    (frame) => [frame.actors[actor]],
    (frame, set) => {
      const one = frame.actors[actor]
      set('root', { transform: placed(one.x, one.y, one.facing), ...shown(one.here) })
      set('upper', { transform: upper(one, 0, -34) })
    },
  )
  const { skin, coat, legs, body, behind, hair } = dresses[actor]
  const sleeves = { actor, width: 6, sleeve: coat, skin, hand: 4 } as const
  return (
    <g {...rig('root')} data-part="supplier">
      <Shade x={0} y={0} rx={17} ry={3} />
      {legs}
      <g {...rig('upper')}>
        <Arm {...sleeves} side="backArm" />
        <Rule d="M0-58L1-64" ink={skin} width={6} />
        {body}
        <SmallHead actor={actor} x={1} y={-72} skin={skin} behind={behind}>
          {hair}
        </SmallHead>
        <Arm {...sleeves} side="frontArm" />
      </g>
    </g>
  )
}
