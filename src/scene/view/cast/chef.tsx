// The chef is the handler: reads the order, works, writes slips, answers. A pear. Shoulders (34,−122) (−32,−124), neck (6,−152).

import type { ReactNode } from 'react'
import { n } from '../bowed'
import { Cut, Disc, list, Shade } from '../ink'
import { useRig } from '../rig'
import { placed } from './limb'
import { Arm, Ear, Head, Leg, upper } from './parts'

const shoe = 'M-14 0Q-7-7 3-5Q17-3 17 7V11H-14Z'

export function Chef(): ReactNode {
  const rig = useRig<'root' | 'upper' | 'whisk'>(
    (frame) => [frame.actors.chef],
    (frame, set) => {
      const { chef } = frame.actors
      set('root', { transform: placed(chef.x, chef.y, chef.facing) })
      set('upper', { transform: upper(chef, 0, -56) })
      const { hand } = chef.frontArm
      set('whisk', {
        transform: `translate(${n(hand.x)} ${n(hand.y)}) rotate(17)`,
        display: chef.pose === 'stir' ? 'inline' : 'none',
      })
    },
  )
  const trousers = { actor: 'chef', bone: 24, width: 19, cloth: 'slate', shoe: 'k0', shape: shoe } as const
  return (
    <g {...rig('root')}>
      <Shade x={0} y={1} rx={46} />
      <Leg {...trousers} side="backFoot" hip={{ x: -16, y: -54 }} />
      <Leg {...trousers} side="frontFoot" hip={{ x: 16, y: -54 }} />
      <g {...rig('upper')}>
        <Arm actor="chef" side="backArm" width={20} sleeve="white" skin="skinA" hand={9} />
        <Cut d="M-45-56Q-56-108-34-138Q-18-152 4-152Q30-151 42-130Q57-98 48-56Q2-44-45-56Z" fill="white" />
        <path d="M10-148Q24-100 16-52" className="f" fill="none" />
        {list(4).map((row) => (
          <g key={row}>
            <Disc x={4 + row * 1.4} y={-124 + row * 19} r={2.4} fill="k0" pen="" />
            <Disc x={25 + row * 1.2} y={-122 + row * 19} r={2.4} fill="k0" pen="" />
          </g>
        ))}
        <Cut d="M-48-80Q2-68 51-82L51-72Q2-58-49-70Z" fill="teal" pen="f" />
        <Cut d="M-40-72L-34-44L-26-48L-20-70Z" fill="rose3" pen="f" />
        <Cut d="M-16-150Q4-140 26-150L22-138Q10-132 8-124Q2-134-12-138Z" fill="tomato" />
        <Head
          actor="chef"
          x={8}
          y={-172}
          neck={{ x: 6, y: -152 }}
          rx={23}
          ry={22}
          skin="skinA"
          nose="round"
          features={
            <>
              <Cut d="M8 7Q16 2 22 8Q30 13 34 6Q33 18 22 16Q15 18 8 14Q0 18-4 11Q2 12 8 7Z" fill="wood2" />
              <path d="M3-13q5-4 10-1" className="f" />
            </>
          }
        >
          <Ear x={-16} y={2} skin="skinA" />
          <Cut d="M-20-6Q-24 6-18 10L-14-6Z" fill="wood2" />
          <Cut
            d="M-22-10Q-40-22-32-40Q-26-52-12-48Q-4-62 12-56Q28-60 32-46Q42-36 28-22Q26-14 24-11Q0-18-22-10Z"
            fill="white"
          />
          <Cut d="M-22-10Q0-20 24-11L25-22Q0-31-24-20Z" fill="white" />
          <path d="M-12-30q-3-8-1-13M4-31q0-9 1-15M18-29q3-7 4-12" className="f" fill="none" />
        </Head>
        <g {...rig('whisk')}>
          <path d="M0 4V26" className="f" />
          <path d="M0 24q-8 12 0 20q8-8 0-20M0 24v20" className="f" fill="none" />
        </g>
        <Arm actor="chef" side="frontArm" width={20} sleeve="white" skin="skinA" hand={9} />
      </g>
    </g>
  )
}
