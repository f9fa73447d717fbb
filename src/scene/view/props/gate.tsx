// What moves at the pass: the swing door, the rope, the bucket of tokens.

import type { ReactNode } from 'react'
import { rooms } from '../../model'
import { n } from '../bowed'
import { Board, Cut, Disc, list, Oval, Rod, Shade } from '../ink'
import { InRoom } from '../placed'
import { shown, useRig } from '../rig'

export function SwingDoor(): ReactNode {
  const rig = useRig<'door'>(
    (frame) => [frame.door],
    (frame, set) => {
      // Ajar at rest; in it opens wide, out it closes to its edge.
      const open = frame.door >= 0 ? 1 + frame.door * 0.9 : 1 + frame.door * 0.8
      set('door', { transform: `translate(${rooms.pass.x} 0) scale(${Math.round(open * 100) / 100} 1)` })
    },
  )
  return (
    <g {...rig('door')}>
      <Cut d="M0 320L24 330V581L0 591Z" fill="tomato" />
      <Oval x={12} y={388} rx={6.5} ry={20} fill="glow" />
      <path d="M6 483L19 480" stroke="var(--glow)" strokeWidth={5} strokeLinecap="round" />
      <path d="M4 554L20 548V576L4 583Z" fill="var(--steel2)" className="k2" />
    </g>
  )
}

export function Rope(): ReactNode {
  const rig = useRig<'outline' | 'rope'>(
    (frame) => [frame.rope],
    (frame, set) => {
      const d = ropePath(frame.rope)
      set('outline', { d })
      set('rope', { d })
    },
  )
  return (
    <InRoom room="pass">
      <path {...rig('outline')} fill="none" stroke="var(--k)" strokeWidth={12} strokeLinecap="round" />
      <path {...rig('rope')} fill="none" stroke="var(--tomato)" strokeWidth={7.6} strokeLinecap="round" />
      <RopePosts />
    </InRoom>
  )
}

function RopePosts(): ReactNode {
  return (
    <>
      {[444, 536].map((x) => (
        <g key={x}>
          <Shade x={x} y={588} rx={14} ry={4} />
          <Rod d={`M${x} 586V508`} ink="ochre" width={4.6} />
          <Disc x={x} y={504} r={6} fill="ochre3" />
          <Oval x={x} y={587} rx={11} ry={3.6} fill="ochre" />
        </g>
      ))}
    </>
  )
}

/** From post to post; let down it hangs from the left one. */
function ropePath(down: number): string {
  const x = 536 - 78 * down
  const y = 514 + 44 * down
  const sag = 566 + 6 * down
  return `M444 514Q${n((444 + x) / 2 - 4 * down)} ${n(sag)} ${n(x)} ${n(y)}`
}

/** One token an order, refilled with time. How many are left is only known once they were counted. */
export function TokenBucket(): ReactNode {
  const tokens = 5
  const rig = useRig<'coin' | 'count' | `token${number}`>(
    (frame) => [frame.bucket, frame.coin],
    (frame, set) => {
      const { bucket, coin } = frame
      const left = bucket === null ? tokens : Math.ceil((bucket.tokens / Math.max(1, bucket.capacity)) * tokens - 0.001)
      for (const token of list(tokens)) set(`token${token}`, shown(token < left))
      set('count', { text: bucket === null ? '' : String(bucket.tokens) })
      set('coin', {
        ...shown(coin !== null),
        ...(coin ? { transform: `translate(${n(coin.x)} ${n(coin.y)})`, opacity: coin.opacity } : {}),
      })
    },
  )
  return (
    <>
      <InRoom room="pass">
        <path d="M466 276L472 312M534 276L528 312M466 277Q500 268 534 277" className="f" fill="none" />
        {list(tokens).map((token) => (
          <g key={token} {...rig(`token${token}`)}>
            <Token x={478 + (token % 3) * 22 + (token > 2 ? 11 : 0)} y={token > 2 ? 309 : 322} />
          </g>
        ))}
        <Cut d="M464 322H536L526 362Q500 368 474 362Z" fill="steel2" />
        <path d="M474 330L479 354" className="hl" />
        <Board x={460} y={318} w={80} h={8} r={4} fill="steel" pen="k2" />
        <text
          {...rig('count')}
          x={500}
          y={351}
          textAnchor="middle"
          fill="var(--k0)"
          style={{ fontSize: 20.5, fontWeight: 700 }}
        />
      </InRoom>
      <g {...rig('coin')}>
        <Token x={0} y={0} />
      </g>
    </>
  )
}

function Token({ x, y }: { x: number; y: number }): ReactNode {
  return (
    <>
      <Disc x={x} y={y} r={10.5} fill="steel3" pen="k2" />
      <path d={`M${x} ${y - 4.5}v9`} className="f" />
    </>
  )
}
