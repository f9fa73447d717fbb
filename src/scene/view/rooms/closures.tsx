// What is closed in the house before any order comes: a barrier on the street, a shut pantry, a van that is missing. It
// stands in front of the house's people.

import type { ReactNode } from 'react'
import { hatch, rooms } from '../../model'
import { bowed } from '../bowed'
import { Board, Disc, Label, list, Rod, Rule } from '../ink'
import { InRoom } from '../placed'
import { bays, vanBox, vanCab, vanX } from '../props/van'
import { shown, useRig } from '../rig'
import type { SceneWords } from '../words'
import { isOff, put } from './faulty'

type Words = SceneWords['faults']

export function Closures({ words }: { words: Words }): ReactNode {
  return (
    <>
      <Barrier words={words} />
      <EmptyBay words={words} />
      <ClosedPantry words={words} />
    </>
  )
}

function Barrier({ words }: { words: Words }): ReactNode {
  const rig = useRig<'barrier'>(
    (frame) => [frame.faults],
    (frame, set) => set('barrier', put(isOff(frame, 'street'))),
  )
  const [first, second] = words.noWay
  return (
    <InRoom room="street">
      <g {...rig('barrier')} className="fault">
        <Rod d="M354 586L360 502M348 588H362" ink="wood2" width={4.6} />
        <Rod d="M406 586L400 502M398 588H412" ink="wood2" width={4.6} />
        <Board x={342} y={500} w={74} h={19} r={3} fill="white" bow={0.4} />
        {list(4).map((stripe) => (
          <path
            key={stripe}
            d={`M${349 + stripe * 19} 501H${358 + stripe * 19}L${351 + stripe * 19} 518H${342 + stripe * 19}Z`}
            fill="var(--tomato)"
          />
        ))}
        <path d={bowed({ x: 342, y: 500, w: 74, h: 19, r: 3, bow: 0.4 })} className="k" fill="none" />
        {[358, 402].map((x) => (
          <Disc key={x} x={x} y={493} r={6} fill="glow" />
        ))}
        <Board x={344} y={523} w={70} h={46} r={5} fill="white" bow={0.4} />
        <Label x={379} y={543} stretch={82} weight={700}>
          {first}
        </Label>
        <Label x={379} y={562} stretch={82} weight={700}>
          {second}
        </Label>
      </g>
    </InRoom>
  )
}

/** Where the e-mail's van stood: its outline, and a sign. */
function EmptyBay({ words }: { words: Words }): ReactNode {
  const rig = useRig<'bay'>(
    (frame) => [frame.faults],
    (frame, set) => set('bay', put(isOff(frame, 'dock'))),
  )
  const y = bays.mail
  return (
    <InRoom room="dock">
      <g {...rig('bay')} className="fault">
        <path d={`${vanBox(y)}${vanCab(y)}`} className="k2 kd missing" fill="none" />
        <Rule d={`M${vanX + 32} ${y - 56}L${vanX + 65} ${y - 82}L${vanX + 98} ${y - 56}`} width={2} />
        <Board x={vanX + 22} y={y - 57} w={86} h={33} r={5} fill="white" bow={0.4} />
        <Label x={vanX + 65} y={y - 34} size={20} weight={700} stretch={90}>
          {words.closed}
        </Label>
      </g>
    </InRoom>
  )
}

/** The middle of the pantry. */
const middle = rooms.pantry.x + rooms.pantry.width / 2

/** The shutter is down and nobody is in; while an order meets it, planks, and the database's own error. */
function ClosedPantry({ words }: { words: Words }): ReactNode {
  const rig = useRig<'closed' | 'shutter' | 'planks' | 'sign' | 'string' | 'paper' | 'word' | 'error'>(
    (frame) => [frame.faults, frame.planks, frame.tag],
    (frame, set) => {
      const off = isOff(frame, 'pantry')
      const error = frame.planks > 0 && frame.tag?.kind === 'error' ? frame.tag.text : ''
      const width = error === '' ? 112 : Math.max(140, error.length * 9.4 + 18)
      set('closed', put(off || frame.planks > 0))
      set('shutter', shown(off))
      set('string', shown(off))
      set('planks', {
        ...shown(frame.planks > 0),
        transform: `translate(${middle} 430) scale(${Math.round((0.5 + 0.5 * frame.planks) * 100) / 100})`,
        opacity: frame.planks,
      })
      set('paper', { d: bowed({ x: -width / 2, y: -28, w: width, h: error === '' ? 44 : 66, r: 8, bow: 0.5 }) })
      set('word', { text: words.closed })
      set('error', { text: error })
    },
  )
  const { x, top, sill } = hatch
  return (
    <g {...rig('closed')} className="fault">
      <g {...rig('shutter')}>
        <Board x={x - 5} y={top - 2} w={18} h={sill - top + 2} r={2} fill="steel3" bow={0.3} />
        <path
          d={list(6)
            .map((slat) => `M${x - 3} ${top + 9 + slat * 11}h14`)
            .join('')}
          className="f"
          strokeOpacity={0.5}
        />
      </g>
      <g {...rig('planks')}>
        <Plank turn={28} />
        <Plank turn={-27} />
      </g>
      <path {...rig('string')} d={`M${middle - 35} 404L${middle} 372L${middle + 35} 404`} className="k" fill="none" />
      <g transform={`translate(${middle} 430)`}>
        <path {...rig('paper')} className="k tag-paper" />
        <text {...rig('word')} y={1} className="tag-text closed-word" />
        <text {...rig('error')} y={26} className="tag-text closed-error" />
      </g>
    </g>
  )
}

function Plank({ turn }: { turn: number }): ReactNode {
  return (
    <g transform={`rotate(${turn})`}>
      <Board x={-116} y={-12} w={232} h={24} r={2} fill="wood3" />
      <path d="M-92-5H-40M-64 4H20M10-6H84" className="f" strokeOpacity={0.45} fill="none" />
      <Disc x={-105} y={0} r={2.6} fill="k0" pen="" />
      <Disc x={105} y={0} r={2.6} fill="k0" pen="" />
    </g>
  )
}
