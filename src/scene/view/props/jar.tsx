// A jar on a shelf: a row that was committed. Closed, solid.

import type { ReactNode } from 'react'
import { n } from '../bowed'
import { Board, Cut } from '../ink'

export const jarColours = ['tomato', 'amber', 'mint', 'plum3', 'rose3', 'ochre', 'cel2', 'slate3'] as const

/** `x` left edge, `y` bottom. */
export function Jar({ x, y, w, h, colour }: { x: number; y: number; w: number; h: number; colour: string }): ReactNode {
  return (
    <g className="jar">
      <Board x={x} y={y - h + 6} w={w} h={h - 6} r={7} fill="#F4EFE2" pen="k2" bow={0.4} />
      <Cut
        d={`M${x + 3} ${n(y - h * 0.62)}Q${x + w / 2} ${n(y - h * 0.62 - 1.5)} ${x + w - 3} ${n(y - h * 0.62)}V${y - 7}Q${x + w - 3} ${y - 3} ${x + w - 7} ${y - 3}H${x + 7}Q${x + 3} ${y - 3} ${x + 3} ${y - 7}Z`}
        fill={colour}
        pen=""
      />
      <Board x={x + 3} y={y - h} w={w - 6} h={8} r={3} fill="wood3" pen="k2" bow={0.3} />
      <Board x={x + 5} y={y - h * 0.52} w={w - 10} h={12} r={2} fill="white" pen="k3" bow={0.3} />
    </g>
  )
}
