// The guest at the table is the client. Seated; hip (−6,−62).

import type { ReactNode } from 'react'
import type { Frame } from '../../model'
import { Board, Cut, Disc, Limb, list, Rule, Shade } from '../ink'
import { shown, useRig } from '../rig'
import { kindOf, Mark } from '../rooms/mark'
import { armPath, move, placed } from './limb'
import { Arm, Head } from './parts'

const shoe = 'M-8-1Q-3-6 4-4Q16-2 16 6V9H-8Z'

export function Guest(): ReactNode {
  const rig = useRig<'root' | 'arm' | 'sleeve' | 'hand' | 'phone' | Frame['screen'] | 'page' | 'mark'>(
    (frame) => [frame.actors.guest, frame.screen, frame.answer],
    (frame, set) => {
      const { guest } = frame.actors
      const d = armPath(guest.frontArm)
      set('root', { transform: placed(guest.x, guest.y, guest.facing) })
      set('arm', { d })
      set('sleeve', { d })
      set('hand', { transform: move(guest.frontArm.hand) })
      set('phone', { transform: `translate(${guest.frontArm.hand.x + 23} ${guest.frontArm.hand.y - 22}) rotate(-8)` })
      for (const screen of ['form', 'waiting', 'answer', 'lost'] as const) set(screen, shown(frame.screen === screen))
      const kind = kindOf(frame.answer?.status ?? 0)
      set('page', shown(kind === 'ok'))
      set('mark', { ...shown(kind !== 'ok'), 'data-state': kind })
    },
  )
  return (
    <g {...rig('root')}>
      <Shade x={6} y={1} rx={44} />
      <Arm actor="guest" side="backArm" width={13} sleeve="ochre" skin="skinC" hand={7} />
      <path d="M-30-120Q-38-60-26-58H22M-28-58L-34 0M20-58L26 0M-10-58L-12-4" className="wk" />
      <Limb d="M0-64Q34-70 38-46Q40-24 36-8" width={15} fill="slate2" />
      <g transform="translate(36 -8)">
        <Cut d={shoe} fill="k0" />
      </g>
      <Limb d="M-6-62Q26-66 28-44Q29-24 24-8" width={15} fill="slate" />
      <g transform="translate(24 -8)">
        <Cut d={shoe} fill="k0" />
      </g>
      <Cut d="M-24-60Q-34-104-20-134Q-8-146 6-142Q20-138 22-116Q24-86 18-58Q-4-50-24-60Z" fill="ochre" />
      <path d="M-20-70Q-2-64 18-69M-22-78Q-2-72 19-77" className="f" fill="none" strokeOpacity={0.6} />
      <Limb d="M2-142L4-152" width={11} fill="skinC" />
      <Head
        actor="guest"
        x={6}
        y={-170}
        neck={{ x: 3, y: -152 }}
        rx={17}
        skin="skinC"
        nose="round"
        behind={<Cut d="M-6-28Q-34-30-32-2Q-36 16-20 22Q-8 26-6 14L4-20Z" fill="k0" />}
      >
        <Cut d="M-16 8Q-24-8-16-20Q-2-34 16-24Q22-18 18-12Q8-18-2-12Q-10-6-10 6Q-13 10-16 8Z" fill="k0" />
        <Rule d="M-24-8q5 3 8-1M-26 4q6 3 9-1M-20 14q5 1 7-3" ink="#6b5570" width={1.6} />
        <Disc x={-9} y={8} r={2.6} fill="glow" pen="f" />
      </Head>
      <path {...rig('arm')} className="lo" strokeWidth={18.4} />
      <path {...rig('sleeve')} className="li" stroke="var(--ochre)" strokeWidth={14} />
      <g {...rig('phone')}>
        <Board x={-24} y={-44} w={48} h={84} r={9} fill="k0" bow={0.4} />
        <Board x={-20} y={-39} w={40} h={74} r={5} fill="white" pen="" bow={0.2} />
        <rect x={-15} y={-33} width={30} height={7} rx={2} fill="var(--tomato)" />
        <g {...rig('form')}>
          {list(3).map((field) => (
            <g key={field}>
              <rect x={-15} y={-20 + field * 13} width={30} height={9} rx={2.5} fill="none" className="f" />
              <Rule d={`M-11 ${-15.5 + field * 13}h${[16, 12, 18][field] ?? 12}`} ink="k0" width={2} opacity={0.55} />
            </g>
          ))}
          <rect x={-15} y={21} width={30} height={10} rx={5} fill="var(--teal)" />
        </g>
        <g {...rig('waiting')}>
          <circle cy={2} r={10} fill="none" stroke="var(--white2)" strokeWidth={4} />
          <Rule d="M0-8A10 10 0 0 1 10 2" ink="teal" width={4} />
        </g>
        {/* No network: a fan of waves, struck out. */}
        <g {...rig('lost')}>
          <Rule d="M-12-1Q0-12 12-1M-7 6Q0 0 7 6" ink="k0" width={3} opacity={0.55} />
          <circle cy={13} r={2.6} fill="var(--k0)" />
          <Rule d="M-13-14L13 20" ink="tomato" width={4} />
        </g>
        <g {...rig('answer')}>
          <g {...rig('page')}>
            {list(4).map((line) => (
              <Rule
                key={line}
                d={`M-14 ${-18 + line * 11}h${[28, 20, 26, 14][line] ?? 20}`}
                ink="teal"
                width={3}
                opacity={0.7}
              />
            ))}
          </g>
          <g transform="translate(0 -10)">
            <g {...rig('mark')} className="mark">
              <Mark />
            </g>
          </g>
        </g>
      </g>
      <g {...rig('hand')}>
        <Disc x={0} y={0} r={7.5} fill="skinC" />
      </g>
    </g>
  )
}
