// The pantry: shelves are tables, jars are rows, the drawers are the index.

import type { ReactNode } from 'react'
import { shelves } from '../../model'
import { drifts } from '../bowed'
import { Board, box, Cut, Label, list, Rod, Rule, Shade } from '../ink'
import { Jar, jarColours } from '../props/jar'
import { Corners, FloorBoards, Light, Walls } from './room'

export function Pantry(): ReactNode {
  const [x, w] = [1048, 218]
  const drift = drifts(61)
  return (
    <>
      <Walls x={x} w={w} wall="teal" floor="wood" />
      <path
        d={list(9)
          .map((board) => `M${x + 12 + board * 23} 170V548`)
          .join('')}
        stroke="var(--teal3)"
        strokeWidth={1.8}
        strokeOpacity={0.7}
      />
      <Cut d={box(x, 520, w, 28)} fill="teal2" pen="" />
      <FloorBoards x={x} w={w} count={7} ink="wood2" />
      <Corners x={x} w={w} />
      <Light room="pantry" cone={{ y: 270, top: 18, foot: 100, to: 586 }} />
      <Rod d="M1056 300V546" ink="wood" width={5.6} />
      <Rod d="M1258 300V546" ink="wood" width={5.6} />
      {shelves.map((shelf, row) => (
        <g key={shelf.table}>
          {/* Two places on the top shelf are kept free for a row that comes. */}
          {list(6).map((slot) => {
            const colour = jarColours[(slot * 3 + row * 2) % jarColours.length] ?? 'amber'
            const height = 39 + Math.round(drift() * 3)
            return row === 0 && (slot === 2 || slot === 3) ? null : (
              <Jar key={slot} x={1064 + slot * 32} y={shelf.y} w={26} h={height} colour={colour} />
            )
          })}
          <Board x={1052} y={shelf.y} w={210} h={13} r={2} fill="wood3" bow={0.6} />
          <ShelfLabel y={shelf.y}>{shelf.table}</ShelfLabel>
        </g>
      ))}
      <Shade x={1222} y={586} rx={44} ry={6} />
      <Board x={1184} y={522} w={74} h={62} r={3} fill="wood" />
      {list(9).map((drawer) => {
        const dx = (drawer % 3) * 23
        const dy = Math.floor(drawer / 3) * 19
        return (
          <g key={drawer}>
            <Board x={1188 + dx} y={526 + dy} w={20} h={16} r={2} fill="wood3" pen="k3" />
            <Rule d={`M${1195 + dx} ${537 + dy}h6`} ink="k0" width={2.4} />
          </g>
        )
      })}
    </>
  )
}

function ShelfLabel({ y, children }: { y: number; children: string }): ReactNode {
  const width = children.length * 11.3 + 10
  return (
    <>
      <Board x={1254 - width} y={y - 3} w={width} h={23} r={4} fill="white" pen="k2" bow={0.3} />
      <Label x={1254 - width / 2} y={y + 14} mono>
        {children}
      </Label>
    </>
  )
}
