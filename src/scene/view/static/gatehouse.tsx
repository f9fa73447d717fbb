// The pass and the host stand: where an order is let in.

import type { ReactNode } from 'react'
import { Board, box, Cut, list, paint, Rule, Shade } from '../ink'
import { Corners, Dado, FloorBoards, Light, Walls } from './room'

const cone = { y: 270, top: 18, to: 586 }

export function Pass(): ReactNode {
  const [x, w] = [428, 124]
  return (
    <>
      <Walls x={x} w={w} wall="plum" floor="slate2" />
      <Cut d={box(x, 440, w, 108)} fill="plum2" pen="" />
      <Board x={x - 2} y={434} w={w + 4} h={8} fill="plum3" pen="k2" />
      {list(3).map((panel) => (
        <Board key={panel} x={x + 8 + panel * 38} y={452} w={32} h={86} r={3} pen="k3" />
      ))}
      <FloorBoards x={x} w={w} count={5} ink="k" />
      <Corners x={x} w={w} />
      <Light room="pass" cone={{ ...cone, foot: 57 }} />
    </>
  )
}

const star = 'l1.700 3.900 4.200.4-3.200 2.800 1 4.100-3.700-2.200-3.700 2.200 1-4.100-3.200-2.800 4.200-.4z'
const lanyards = [
  { ink: 'teal', x: 587, mark: 'M582.5 352a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0-9 0Z' },
  { ink: 'plum2', x: 611, mark: box(606.5, 347.5, 9, 9) },
  { ink: 'tomato', x: 635, mark: `M635 346${star}` },
] as const

export function HostStand(): ReactNode {
  const [x, w] = [560, 144]
  const flowers = list(36)
    .map((i) => {
      const row = i % 6
      return `M${x + 12 + Math.floor(i / 6) * 24 + (row % 2) * 12} ${194 + row * 46}q5 6 0 12q-5-6 0-12z`
    })
    .join('')
  return (
    <>
      <Walls x={x} w={w} wall="ochre" floor="wood" />
      <Cut d={flowers} fill="ochre3" pen="" opacity={0.75} />
      <Dado
        x={x}
        w={w}
        y={462}
        fill="ochre2"
        rail="ochre3"
        panels={list(3).map((panel) => [8 + panel * 46, 38] as const)}
      />
      <FloorBoards x={x} w={w} count={5} ink="wood2" />
      <Corners x={x} w={w} />
      <Light room="host" cone={{ ...cone, foot: 66 }} />
      {/* The board of roles: guest, chef, manager, as badges on hooks. */}
      <Board x={572} y={300} w={78} h={14} r={4} fill="wood" />
      {lanyards.map(({ ink, x: hook, mark }) => (
        <g key={ink}>
          <path d={`M${hook - 5} 310L${hook} 344L${hook + 5} 310`} stroke={paint(ink)} strokeWidth={3} fill="none" />
          <Board x={hook - 9} y={342} w={18} h={25} r={3} fill="white" pen="f" bow={0.2} />
          <path d={mark} fill={paint(ink)} />
          <path d={`M${hook - 5} 361.5h10`} stroke="var(--k0)" strokeWidth={1.8} />
        </g>
      ))}
    </>
  )
}

export function Podium(): ReactNode {
  return (
    <>
      <Shade x={672} y={588} rx={38} />
      <Cut d="M646 486H700L696 586H652Z" fill="wood" />
      <Cut d="M640 474L704 466L706 480L644 489Z" fill="wood3" />
      <path d="M654 504h40M655 574h38" className="f" strokeOpacity={0.6} />
      <Cut d="M674 512Q683 518 692 517Q692 544 674 556Q657 544 657 517Q666 518 674 512Z" fill="now" pen="k2" />
      <circle cx={674.5} cy={529} r={4.6} fill="none" className="f" />
      <Rule d="M674.5 533.5v10M674.5 539h4" ink="k0" width={1.9} />
      <Cut
        d="M650 470Q662 460 673 467Q684 459 696 464L697 468Q684 464 674 471Q662 465 651 474Z"
        fill="white"
        pen="k2"
      />
    </>
  )
}
