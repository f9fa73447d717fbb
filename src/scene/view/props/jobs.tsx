// What moves below: the capsule in the tube, the jobs on their rail, the letter on its way.

import type { ReactNode } from 'react'
import { pegs } from '../../model'
import { n } from '../bowed'
import { Board, Cut, list } from '../ink'
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
        {/* It pulls a light behind it: in the pipes it would be missed. */}
        <path d="M-58 0H-16" stroke="var(--k)" strokeWidth={15} strokeLinecap="round" />
        <path d="M-58 0H-16" stroke="var(--now)" strokeWidth={10} strokeLinecap="round" />
        <circle r={19} fill="var(--now)" className="k" />
        <Board x={-15} y={-8.5} w={30} h={17} r={8} fill="tomato" bow={0.2} />
        <path d="M-6-8V8M6-8V8" className="f" />
      </g>
    </g>
  )
}

/** Jobs wait on the rail: rows of a table until a worker takes them. */
export function JobRail(): ReactNode {
  const rig = useRig<`${'job' | 'id' | 'kind' | 'tries' | 'failed'}${number}` | 'more' | 'count'>(
    (frame) => [frame.jobs],
    (frame, set) => {
      const hanging = frame.jobs.filter(({ state }) => state === 'waiting')
      for (const peg of list(pegs.length)) {
        const job = hanging.find((one) => one.peg === peg)
        set(`job${peg}`, shown(job !== undefined))
        if (!job) continue
        set(`id${peg}`, { text: job.id === null ? '' : `#${job.id}` })
        set(`kind${peg}`, { text: kindWord(job.kind) })
        set(`failed${peg}`, shown(job.failures > 0))
        set(`tries${peg}`, { text: `×${job.failures}` })
      }
      const more = hanging.filter((job) => job.peg === null).length
      set('more', shown(more > 0))
      set('count', { text: `+${more}` })
    },
  )
  const last = pegs[3]
  return (
    <>
      {pegs.map(({ x, y }, peg) => (
        <g key={`${x} ${y}`} {...rig(`job${peg}`)} transform={`translate(${x} ${y})`} data-part="job">
          <Cut d="M-35 0H35V52l-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5Z" fill="white" pen="k2" />
          <text {...rig(`id${peg}`)} x={-29} y={22} className="m" fill="var(--k0)" style={idStyle} />
          <text {...rig(`kind${peg}`)} x={-29} y={41} fill="var(--k0)" style={kindStyle} />
          <g {...rig(`failed${peg}`)}>
            <Cut d="M31-20L51-2L31 16L11-2Z" fill="st-warn" pen="k2" />
            <text {...rig(`tries${peg}`)} x={31} y={4} textAnchor="middle" fill="#fff" style={kindStyle} />
          </g>
          <Board x={-3} y={-9} w={6} h={15} r={2} fill="wood3" pen="f" />
        </g>
      ))}
      <g {...rig('more')} transform={`translate(${last ? last.x - 30 : 0} ${last ? last.y + 58 : 0})`}>
        <Board x={-18} y={-3} w={44} h={25} r={12} fill="white" pen="k2" />
        <text {...rig('count')} x={4} y={16} textAnchor="middle" fill="var(--k0)" style={idStyle} />
      </g>
    </>
  )
}

const idStyle = { fontSize: 18.6, fontWeight: 700 }
const kindStyle = { fontSize: 18.6, fontWeight: 600, fontStretch: '78%' }

/** `confirm-email` → `confirm`: its first word, as far as the paper goes. */
const kindWord = (kind: string | null): string => (kind?.split(/[-_. ]/)[0] ?? '').slice(0, 8)

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
