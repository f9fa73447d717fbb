// Roofs and the cut edges, drawn last over the rooms: a doll's house is its plywood.

import type { ReactNode } from 'react'
import { n } from '../bowed'
import { Board, Cut, Disc, Label, list, Rule } from '../ink'
import type { Signs } from '../words'

export function Roofs({ signs }: { signs: Signs }): ReactNode {
  const left = 470
  return (
    <>
      <Board x={226} y={54} w={34} h={60} fill="roof2" />
      <Board x={221} y={48} w={44} h={12} r={2} fill="cut" />
      <Cut d="M0 166L30 86Q32 80 40 80H268Q276 80 278 86L306 166Z" fill="roof" />
      <Rule d={tiles()} ink="roofline" width={1.6} opacity={0.8} />
      <Board x={34} y={104} w={240} h={38} r={8} fill="k0" />
      <Label x={154} y={132} size={25} weight={800} fill="glow" spacing={1.2} stretch={88}>
        {signs.front}
      </Label>
      <Board x={1096} y={92} w={44} h={66} fill="steel2" />
      <Cut d="M1086 94Q1088 74 1118 72Q1148 74 1150 94Z" fill="steel" />
      <path d="M1106 62q-10-12 0-22t0-20M1128 60q-10-10 0-20t2-16" className="steam big" />
      <Board x={416} y={140} w={866} h={18} fill="roof2" />
      <Rule
        d={`${[4, 110, 220, 330, 410].map((dx) => `M${left + dx} 142V110`).join('')}M${left - 8} 128h430`}
        width={4}
      />
      <text
        x={left}
        y={124}
        textLength={410}
        lengthAdjust="spacingAndGlyphs"
        style={{ fontSize: 56, fontWeight: 800, letterSpacing: 2.5, fontStretch: '92%', paintOrder: 'stroke' }}
        stroke="var(--k)"
        strokeWidth={7}
        strokeLinejoin="round"
        fill="var(--white)"
      >
        {signs.back}
      </text>
      <Cut
        d="M976 140Q972 116 988 112Q986 98 992 92L997 98Q1003 96 1008 98L1013 92Q1019 100 1016 110Q1024 118 1022 140Z"
        fill="k0"
        pen=""
      />
      <Rule d="M1022 136Q1044 138 1042 118" ink="k0" width={6} />
      <Disc x={998} y={105} r={1.8} fill="glow" pen="" />
      <Disc x={1007} y={105} r={1.8} fill="glow" pen="" />
    </>
  )
}

function tiles(): string {
  let d = ''
  for (const row of list(4)) {
    const from = 30 - row * 7
    const to = 276 + row * 7
    const width = (to - from) / 14
    const count = row % 2 ? 13 : 14
    for (const tile of list(count))
      d += `M${n(from + tile * width + (row % 2) * width * 0.5)} ${96 + row * 19}q${n(width / 2)} 12 ${n(width)} 0`
  }
  return d
}

export function Structure(): ReactNode {
  const edge = { fill: 'cut', bow: 0.5 }
  return (
    <>
      <Board x={14} y={592} w={278} h={30} {...edge} />
      <Board x={14} y={158} w={12} h={434} {...edge} />
      <Board x={280} y={158} w={12} h={160} {...edge} />
      <Board x={10} y={156} w={286} h={14} {...edge} />
      <Board x={292} y={592} w={124} h={30} fill="cut2" bow={0.5} />
      <Board x={416} y={592} w={866} h={30} {...edge} />
      <Board x={416} y={156} w={866} h={14} {...edge} />
      <Board x={416} y={158} w={12} h={160} {...edge} />
      <Board x={1266} y={158} w={12} h={704} {...edge} />
      {[552, 704].map((x) => (
        <Board key={x} x={x} y={170} w={8} h={148} {...edge} />
      ))}
      <Board x={1040} y={170} w={8} h={242} {...edge} />
      <Board x={1040} y={508} w={8} h={84} {...edge} />
      <Board x={548} y={622} w={12} h={240} {...edge} />
      <Board x={548} y={862} w={730} h={20} {...edge} />
      <Board x={1278} y={592} w={190} h={30} fill="cut2" bow={0.5} />
      <MailSlot />
      <HatchFrame />
      <path d="M292 176Q354 190 416 176" fill="none" stroke="var(--k)" strokeWidth={2} />
    </>
  )
}

/** Where letters leave the prep room. */
function MailSlot(): ReactNode {
  return (
    <>
      <Board x={1262} y={672} w={20} h={36} r={4} fill="steel2" pen="k2" bow={0.3} />
      <Rule d="M1272 680V700" ink="k0" width={4.5} />
    </>
  )
}

/** The hatch between the kitchen and the pantry: one opening is one database connection. */
function HatchFrame(): ReactNode {
  const [x, w, top, sill] = [1040, 8, 424, 498]
  return (
    <>
      <Cut
        d={`M1030 ${sill + 8}L1042 ${sill + 24}V${sill + 8}ZM1058 ${sill + 8}L1046 ${sill + 24}V${sill + 8}Z`}
        fill="wood2"
        pen="k2"
      />
      <Board x={x - 20} y={sill} w={w + 40} h={10} r={2} fill="cut" bow={0.4} />
      <Board x={x - 13} y={top - 22} w={w + 26} h={22} r={5} fill="steel3" bow={0.4} />
      <path d={`M${x - 9} ${top - 14}h${w + 18}M${x - 9} ${top - 7}h${w + 18}`} className="f" strokeOpacity={0.5} />
      <Cut d={`M1054 ${sill}Q1054 ${sill - 9} 1061 ${sill - 9}Q1068 ${sill - 9} 1068 ${sill}Z`} fill="steel" pen="k2" />
      <Disc x={1061} y={sill - 11} r={2.4} fill="k0" pen="" />
    </>
  )
}
