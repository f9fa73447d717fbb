// The pantry: shelves are tables, jars are rows, the drawers are the index.

import type { ReactNode } from 'react'
import { shelfPlaces } from '../../model'
import { Board, box, Cut, list, Rod, Rule, Shade } from '../ink'
import { useShift } from '../placed'
import { Corners, FloorBoards, Light, Walls } from './room'

export function Pantry(): ReactNode {
  const [x, w] = [1048, 218]
  const shift = useShift()
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
      <Light room="pantry" cone={{ y: 270, top: 18, foot: 98, to: 586, lean: 70 }} />
      {posts.map(([dx, top]) => (
        <Rod key={dx} d={`M${x + dx} ${top}V546`} ink="wood" width={5.6} />
      ))}
      {boards.map((board) => (
        <Board key={`${board.x} ${board.y}`} {...board} x={board.x - shift} h={8} r={2} fill="wood3" bow={0.5} />
      ))}
      <Shade x={1216} y={586} rx={44} ry={6} />
      <Board x={1178} y={522} w={74} h={62} r={3} fill="wood" />
      {list(9).map((drawer) => {
        const dx = (drawer % 3) * 23
        const dy = Math.floor(drawer / 3) * 19
        return (
          <g key={drawer}>
            <Board x={1182 + dx} y={526 + dy} w={20} h={16} r={2} fill="wood3" pen="k3" />
            <Rule d={`M${1189 + dx} ${537 + dy}h6`} ink="k0" width={2.4} />
          </g>
        )
      })}
    </>
  )
}

/** A rack as wide as the room, and below it, where the keeper stands, one half as wide. */
const posts = [
  [9, 300],
  [101, 410],
  [209, 300],
] as const

/** Shelves on one height and side by side share a board. What stands on them, and their labels, moves with the frame. */
const boards = [...new Set(shelfPlaces.map(({ y }) => y))].map((y) => {
  const on = shelfPlaces.filter((shelf) => shelf.y === y)
  const from = Math.min(...on.map((shelf) => shelf.x)) - 5
  return { y, x: from, w: Math.max(...on.map((shelf) => shelf.x + shelf.width)) - from }
})
