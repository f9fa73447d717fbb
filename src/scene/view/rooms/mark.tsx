// Status marks, told by shape before colour: circle and tick, diamond, octagon, dash, dashed plus, switched off.
// The element around them shows one by `data-state`.

import type { ReactNode } from 'react'

export type MarkKind = 'ok' | 'warn' | 'bad' | 'skip' | 'open' | 'off'

/** Paper that a status is written on. */
export const tints = { ok: '#bfe5db', warn: '#ffc083', bad: '#ffb3c4' } as const

/** Of an HTTP status. */
export const kindOf = (status: number): 'ok' | 'warn' | 'bad' => (status >= 500 ? 'bad' : status >= 400 ? 'warn' : 'ok')

export function Mark(): ReactNode {
  return (
    <>
      <g className="ok">
        <circle r={10} fill="var(--st-ok)" className="mark-edge" />
        <path d="M-4.400 .3l3 3.200 5.800-6.600" className="bm" />
      </g>
      <g className="warn">
        <path d="M0-12.500L12.500 0 0 12.500-12.500 0Z" fill="var(--st-warn)" className="mark-edge" />
        <path d="M0-6v6.400M0 4.900v.1" className="bm" />
      </g>
      <g className="bad">
        <path
          d="M-4.600-11h9.200L11-4.600v9.200L4.600 11h-9.200L-11 4.600v-9.200Z"
          fill="var(--st-bad)"
          className="mark-edge"
        />
        <path d="M-3.800-3.800l7.600 7.600M3.800-3.800l-7.600 7.600" className="bm" />
      </g>
      <g className="skip">
        <circle r={10} fill="#FFF9EC" stroke="#6B5A6E" strokeWidth={2} />
        <path d="M-4.600 0H4.600" stroke="#6B5A6E" strokeWidth={3} strokeLinecap="round" />
      </g>
      <g className="open">
        <circle r={10} fill="#FFF9EC" stroke="#2A1B30" strokeWidth={2.2} strokeDasharray="4.2 3" />
        <path d="M0-4.600V4.600M-4.600 0H4.600" stroke="#2A1B30" strokeWidth={2.4} strokeLinecap="round" />
      </g>
      <g className="off">
        <circle r={10} fill="#FFF9EC" stroke="#6B5A6E" strokeWidth={2} />
        <path
          d="M0-5.500V0M-3.800-3a4.900 4.900 0 1 0 7.600 0"
          fill="none"
          stroke="#6B5A6E"
          strokeWidth={2}
          strokeLinecap="round"
        />
      </g>
    </>
  )
}
