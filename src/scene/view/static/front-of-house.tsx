// The dining room and the street.

import type { ReactNode } from 'react'
import { Board, box, Cut, Disc, Glow, Label, list, Oval, Rod, Rule, round, Shade } from '../ink'
import type { Signs } from '../words'
import { Corners, Dado, FloorBoards, Light, Walls } from './room'

export function DiningRoom(): ReactNode {
  const [x, w] = [26, 254]
  return (
    <>
      <Walls x={x} w={w} wall="rose" floor="wood" />
      <path
        d={list(12)
          .map((stripe) => `M${x + 10 + stripe * 22} 170V462`)
          .join('')}
        stroke="var(--rose3)"
        strokeWidth={7}
        strokeOpacity={0.5}
      />
      <Dado
        x={x}
        w={w}
        y={462}
        fill="rose2"
        rail="rose3"
        panels={list(5).map((panel) => [8 + panel * 49, 41] as const)}
      />
      <FloorBoards x={x} w={w} count={9} ink="wood2" />
      <Corners x={x} w={w} />
      <Light room="dining" cone={{ y: 270, top: 18, foot: 117, to: 586 }} />
      {/* A framed still life: a pear with ambitions. */}
      <Board x={44} y={264} w={66} h={82} r={3} fill="wood3" />
      <Board x={52} y={272} w={50} h={66} fill="cel3" pen="k2" />
      <Rule d="M52 322h50" width={1.6} />
      <Cut
        d="M77 286Q86 287 85 298Q96 306 94 316Q91 328 77 328Q63 328 60 316Q58 306 69 298Q68 287 77 286Z"
        fill="ochre"
        pen="k2"
      />
      <path d="M77 286Q77 280 81 277" className="f" />
      <Cut d="M78 284Q88 276 93 282Q88 288 78 284Z" fill="cel2" pen="f" />
      {/* A window to the street. */}
      <Board x={196} y={272} w={70} h={124} r={34} fill="sky1" />
      <Rule d="M199 340h64M231 274v120" ink="white" width={5} />
      <Cut d="M192 274Q206 330 194 398Q186 400 182 396V270Z" fill="tomato" pen="k2" />
      <Cut d="M270 274Q256 330 268 398Q276 400 280 396V270Z" fill="tomato" pen="k2" />
      <Rule d="M178 268H280" ink="wood2" width={5} />
    </>
  )
}

/** The laid table, in front of those who sit. */
export function Table(): ReactNode {
  return (
    <>
      <Shade x={142} y={582} rx={56} />
      <path d="M136 500L134 570M148 500L150 570" className="wk" />
      <Oval x={142} y={574} rx={26} ry={6} fill="wood2" />
      <Cut
        d="M88 492Q142 484 196 492L192 526Q184 518 178 527Q168 517 160 528Q150 518 142 529Q134 518 124 528Q116 517 106 527Q100 518 92 526Z"
        fill="white"
      />
      <Oval x={142} y={492} rx={54} ry={8} fill="white" />
      <g opacity={0.5}>
        <Glow gradient="jarglow" d={round(113, 474, 22)} />
      </g>
      <Board x={109} y={482} w={8} h={11} r={2} fill="white" pen="k2" />
      <Cut d="M113 481Q109 476 113.5 470Q118 476 113 481Z" fill="glow" pen="f" />
    </>
  )
}

const windows = [
  [300, 436],
  [314, 436],
  [300, 458],
  [314, 480],
  [300, 502],
  [348, 482],
  [366, 482],
  [348, 506],
  [366, 530],
  [394, 506],
  [394, 528],
  [352, 530],
] as const

export function Street({ signs }: { signs: Signs }): ReactNode {
  return (
    <>
      <Cut d="M292 560V424H330V406H352V560Z" fill="city2" pen="" />
      <Cut d="M336 560V470L360 446L384 470V560ZM384 560V492H416V560Z" fill="city" pen="" />
      <Cut d={windows.map(([x, y]) => box(x, y, 7, 10)).join('')} fill="glow" pen="" opacity={0.85} />
      <Cut d={box(292, 556, 124, 36)} fill="city" pen="" />
      <path d="M292 556h124" stroke="var(--k)" strokeWidth={1.6} strokeOpacity={0.5} />
      {list(12).map((stone) => (
        <Board
          key={stone}
          x={293 + (stone % 6) * 21 + (stone > 5 ? 10 : 0)}
          y={stone > 5 ? 576 : 560}
          w={18}
          h={13}
          r={4}
          pen="k3"
        />
      ))}
      <Light room="street" />
      <Shade x={404} y={580} rx={16} ry={4} />
      <Rod d="M404 578V301" ink="wood2" width={4.6} />
      <Cut d="M299 308H390L410 321L390 334H299Q296 321 299 308Z" fill="white" />
      <Label x={325} y={327} weight={700} stretch={90}>
        {signs.dns}
      </Label>
      <Rule d="M350 321h34M376 314l8 7-8 7" ink="k0" width={2.6} />
      {/* A sealed envelope: TLS. */}
      <Cut d="M301 346H397V382H301Z" fill="white" />
      <path d="M308 353h26v21h-26zM308 354l13 11 13-11" className="f" />
      <Disc x={321} y={366} r={6.4} fill="tomato" pen="f" />
      <Rule d="M319 366v-2.5a2 2 0 0 1 4 0v2.5" ink="#fff" width={1.3} />
      <path d={box(318.2, 365.5, 5.6, 4)} fill="#fff" />
      <Label x={366} y={371} weight={700} stretch={90}>
        {signs.tls}
      </Label>
    </>
  )
}
