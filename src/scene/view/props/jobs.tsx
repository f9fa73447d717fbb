// What moves below: the capsule in the tube, the jobs on their rail, the letter on its way.

import type { ReactNode } from 'react'
import { pegs } from '../../model'
import { n } from '../bowed'
import { Board, Cut, list, Writing } from '../ink'
import { shown, useRig } from '../rig'

export function Capsule(): ReactNode {
  const rig = useRig<'capsule' | 'glow' | 'waiting' | 'falling'>(
    (frame) => [frame.capsule],
    (frame, set) => {
      const { capsule } = frame
      set('capsule', {
        ...shown(capsule !== null),
        ...(capsule ? { transform: `translate(${n(capsule.x)} ${n(capsule.y)}) rotate(${n(capsule.angle)})` } : {}),
      })
      set('waiting', shown(capsule?.committed === false))
      set('falling', shown(capsule?.committed === true))
    },
  )
  return (
    <g {...rig('capsule')} data-part="capsule">
      <g {...rig('waiting')}>
        <rect x={-14} y={-8} width={28} height={16} rx={7} fill="#FFF8E2" className="k kd" />
      </g>
      <g {...rig('falling')}>
        <circle r={15} fill="var(--now)" opacity={0.55} />
        <Board x={-15} y={-8.5} w={30} h={17} r={8} fill="tomato" bow={0.2} />
        <path d="M-6-8V8M6-8V8" className="f" />
      </g>
    </g>
  )
}

/** Jobs wait on the rail: rows of a table until a worker takes them. */
export function JobRail(): ReactNode {
  const rig = useRig<`job${number}` | `paper${number}`>(
    (frame) => [frame.jobs],
    (frame, set) => {
      for (const peg of list(pegs.xs.length)) {
        const job = frame.jobs.find((one) => one.peg === peg)
        set(`job${peg}`, shown(job !== undefined && job.state === 'waiting'))
      }
    },
  )
  return (
    <>
      {pegs.xs.map((x, peg) => (
        <g key={x} {...rig(`job${peg}`)}>
          <Cut d={`M${x} ${pegs.ys[peg] ?? 730}h30v44l-5-4-5 4-5-4-5 4-5-4-5 4Z`} fill="white" pen="k2" />
          <Writing x={x + 6} y={(pegs.ys[peg] ?? 730) + 13} widths={[18, 12, 15]} />
          <Board x={x + 12} y={(pegs.ys[peg] ?? 730) - 8} w={6} h={14} r={2} fill="wood3" pen="f" />
        </g>
      ))}
    </>
  )
}

/** An e-mail as a letter, on its way to the van. */
export function Letter(): ReactNode {
  const rig = useRig<'letter'>(
    (frame) => [frame.letter],
    (frame, set) => {
      const { letter } = frame
      set('letter', {
        ...shown(letter !== null),
        ...(letter
          ? {
              transform: `translate(${n(letter.x)} ${n(letter.y)}) rotate(${n(letter.angle)}) scale(${n(letter.scale)})`,
            }
          : {}),
      })
    },
  )
  return (
    <g {...rig('letter')} data-part="letter">
      <circle r={34} fill="var(--now)" opacity={0.35} />
      <Cut d="M-22-15H22V15H-22Z" fill="white" />
      <path d="M-21-14L0 3L21-14" className="f" fill="none" />
      <circle cy={4} r={5} fill="var(--tomato)" className="f" />
    </g>
  )
}
