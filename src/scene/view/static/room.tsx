// What every room has: walls and floor, shadow in the corners, light that can be switched on.

import type { ReactNode } from 'react'
import { type RoomId, rooms } from '../../model'
import { n } from '../bowed'
import { Board, box, Cut, Glow, list, Oval, paint, Rule } from '../ink'
import { useShift } from '../placed'

export const floorLine = { back: 548, front: 592, basementBack: 826, basementFront: 862 } as const

interface ShellProps {
  x: number
  w: number
  wall: string
  floor: string
  y?: number
  back?: number
  front?: number
}
export function Walls({
  x,
  w,
  wall,
  floor,
  y = 170,
  back = floorLine.back,
  front = floorLine.front,
}: ShellProps): ReactNode {
  return (
    <>
      <Cut d={box(x, y, w, back - y)} fill={wall} pen="" />
      <Cut d={box(x, back, w, front - back)} fill={floor} pen="" />
    </>
  )
}

export function Corners({ x, w, y = 170, to = 592 }: { x: number; w: number; y?: number; to?: number }): ReactNode {
  return (
    <>
      <Glow gradient="ceiling" d={box(x, y, w, 70)} />
      <Glow gradient="left" d={box(x, y, 26, to - y)} />
      <Glow gradient="right" d={box(x + w - 26, y, 26, to - y)} />
    </>
  )
}

export function FloorBoards({ x, w, count, ink }: { x: number; w: number; count: number; ink: string }): ReactNode {
  const d = list(count - 1)
    .map((board) => {
      const a = x + (w * (board + 1)) / count
      return `M${n(a)} ${floorLine.back}L${n(a + (a - (x + w / 2)) * 0.05)} ${floorLine.front}`
    })
    .join('')
  return (
    <>
      <path d={d} stroke={paint(ink)} strokeWidth={1.6} strokeOpacity={0.5} />
      <path d={`M${x} ${floorLine.back}H${x + w}`} stroke="var(--k)" strokeWidth={1.8} strokeOpacity={0.55} />
    </>
  )
}

/** Panelling below the dado. */
export function Dado({
  x,
  w,
  y,
  fill,
  rail,
  panels,
}: {
  x: number
  w: number
  y: number
  fill: string
  rail: string
  panels: readonly (readonly [dx: number, w: number])[]
}): ReactNode {
  return (
    <>
      <Cut d={box(x, y, w, floorLine.back - y)} fill={fill} pen="" />
      <Board x={x - 2} y={y - 6} w={w + 4} h={9} fill={rail} pen="k2" />
      {panels.map(([dx, width]) => (
        <Board key={dx} x={x + dx} y={y + 13} w={width} h={floorLine.back - y - 25} r={3} pen="k3" />
      ))}
    </>
  )
}

/** Light that the dynamic layer switches by `data-light`; at rest only the dining room is lit. */
export function Light({
  room,
  cone,
}: {
  room: RoomId
  /** `lean`: how far to the right of the lamp the middle of its foot falls. */
  cone?: { y: number; top: number; foot: number; to: number; lean?: number }
}): ReactNode {
  const shift = useShift()
  const { y, width, height, ...at } = rooms[room]
  const [x, lampX] = [at.x - shift, at.lampX - shift]
  const foot = lampX + (cone?.lean ?? 0)
  return (
    <g data-light={room} opacity={room === 'dining' ? 1 : 0}>
      <Glow gradient="room" d={box(x, y, width, height)} />
      {cone && (
        <Glow
          gradient="cone"
          d={`M${lampX - cone.top} ${cone.y}L${n(foot - cone.foot)} ${cone.to}Q${foot} ${cone.to + 16} ${n(foot + cone.foot)} ${cone.to}L${lampX + cone.top} ${cone.y}Z`}
        />
      )}
    </g>
  )
}

/** A pendant lamp, dark, and over it the same one lit. */
export function Pendant({ room, top, y, w }: { room: RoomId; top: number; y: number; w: number }): ReactNode {
  const x = rooms[room].lampX
  const shade = `M${x - w / 2} ${y + 4}Q${x - w / 2 + 3} ${y - 18} ${x - 6} ${y - 20}H${x + 6}Q${x + w / 2 - 3} ${y - 18} ${x + w / 2} ${y + 4}Q${x} ${y + 9} ${x - w / 2} ${y + 4}Z`
  return (
    <>
      <Rule d={`M${x} ${top}V${y - 18}`} />
      <Cut d={shade} fill="roof2" />
      <Oval x={x} y={y + 6} rx={8} ry={6} fill="white2" />
      <g data-light={room} opacity={room === 'dining' ? 1 : 0}>
        <Cut d={shade} fill="tomato" />
        <Oval x={x} y={y + 6} rx={8} ry={6} fill="glow" />
      </g>
    </>
  )
}
