// What is worked with on the way: the stamp and the menu card of the pass, the scale at the order rail.

import type { ReactNode } from 'react'
import { menuCard, scaleDial, stampPlace } from '../../model'
import { n } from '../bowed'
import { Board, Cut, Disc, list, Oval, Rod, Rule } from '../ink'
import { shown, useRig } from '../rig'

/** Hangs from its arm; comes down on the ticket, above whoever carries it. */
export function StampPress({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<'root' | 'stamp' | 'rim' | 'rod'>(
    (frame) => [frame.stamp, frame.spot],
    (frame, set) => {
      set('root', shown(spot ? frame.stamp > 0 : frame.stamp <= 0))
      const foot = n(stampPlace.y + 40 * frame.stamp)
      const d = `M${stampPlace.x} 366V${foot - 10}`
      set('rim', { d })
      set('rod', { d })
      set('stamp', { transform: `translate(${stampPlace.x} ${foot})` })
    },
  )
  return (
    <g {...rig('root')}>
      <path {...rig('rim')} stroke="var(--k)" strokeWidth={7.6} strokeLinecap="round" />
      <path {...rig('rod')} stroke="var(--steel)" strokeWidth={4} strokeLinecap="round" />
      <g {...rig('stamp')}>
        <Cut d="M-8-10H8L11 0H-11Z" fill="wood3" pen="k2" />
        <Board x={-13} y={-1} w={26} h={6} r={2} fill="plum3" pen="k2" bow={0.2} />
      </g>
    </g>
  )
}

/** What is served here, one line each: who looks for something that is not served goes down all of them. */
export function MenuCard({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<'root' | 'line'>(
    (frame) => [frame.finger, frame.spot],
    (frame, set) => {
      const here = frame.finger !== null
      set('root', shown(spot ? here && frame.spot : !here || !frame.spot))
      set('line', { ...shown(here), transform: `translate(0 ${n(8 + 34 * (frame.finger ?? 0))})` })
    },
  )
  const { x, y } = menuCard
  return (
    <g {...rig('root')} transform={`translate(${x} ${y})`} data-part="menu-card">
      <Rod d="M17 52V114" ink="wood2" width={4} rim={3.6} />
      <Oval x={17} y={115} rx={13} ry={3.6} fill="wood2" pen="k2" />
      <Board x={0} y={0} w={34} h={56} r={3} fill="white" />
      <g {...rig('line')}>
        <rect x={2} y={-5} width={30} height={10} fill="var(--now)" className="f" />
      </g>
      {list(4).map((line) => (
        <Rule
          key={line}
          d={`M7 ${10 + line * 12}h${[20, 14, 18, 11][line] ?? 12}`}
          ink="k0"
          width={2.6}
          opacity={0.75}
        />
      ))}
    </g>
  )
}

/** Fields are weighed: the needle goes to the tick or to the cross. */
export function Scale(): ReactNode {
  const rig = useRig<'needle' | 'good' | 'bad'>(
    (frame) => [frame.needle],
    (frame, set) => {
      set('needle', { transform: `rotate(${n(frame.needle * 62)})` })
      set('good', { fill: frame.needle > 0.9 ? 'var(--st-ok)' : 'var(--white)' })
      set('bad', { fill: frame.needle < -0.9 ? 'var(--st-warn)' : 'var(--white)' })
    },
  )
  return (
    <g transform={`translate(${scaleDial.x} ${scaleDial.y})`}>
      <path d="M0-20V-84" className="f" />
      <Disc x={0} y={0} r={21} fill="steel3" />
      <path {...rig('good')} d="M0 4L4-17A17.500 17.500 0 0 1 17 0Z" className="f" />
      <path {...rig('bad')} d="M0 4L-4-17A17.500 17.500 0 0 0-17 0Z" className="f" />
      <path d="M6-7l2.600 3 4.600-5.400M-13-9l6 6M-7-9l-6 6" className="f" />
      <g {...rig('needle')}>
        <path d="M0 6V-14" stroke="var(--k0)" strokeWidth={3} strokeLinecap="round" />
      </g>
      <Disc x={0} y={5} r={3.4} fill="tomato" pen="f" />
    </g>
  )
}
