// Roofs and the cut edges, drawn last over the rooms: a doll's house is its plywood.

import type { ReactNode } from 'react'
import { hatch, type RoomId, rooms } from '../../model'
import { n } from '../bowed'
import { Board, box, Cut, Disc, Label, list, Rule } from '../ink'
import { InRoom } from '../placed'
import type { Signs } from '../words'

const right = (room: RoomId): number => rooms[room].x + rooms[room].width

/** How thick the outer walls are. */
const wall = 12
/** The two buildings from outer edge to outer edge, and the gap of the street between them. */
const front = { left: rooms.dining.x - wall, right: rooms.street.x }
const back = { left: right('street'), right: right('pantry') + wall }
const cellar = { left: rooms.prep.x - wall, right: right('prep') + wall }

/** What is seen through a wall: doorways, the gate, the hatch. */
export function Openings(): ReactNode {
  const between = (x: number, to: number, y = 170, height = 422): string => box(x, y, to - x, height)
  return (
    <>
      <Cut d={between(right('dining'), front.right)} fill="wood2" pen="" />
      <Cut d={between(back.left, back.right)} fill="wood2" pen="" />
      <Cut d={between(back.left, rooms.pass.x)} fill="roof" pen="" />
      <Cut d={between(hatch.x, hatch.x + hatch.width, 412, 96)} fill="hatch" pen="" />
    </>
  )
}

export function Roofs({ signs }: { signs: Signs }): ReactNode {
  return (
    <>
      <InRoom room="dining">
        <Board x={226} y={54} w={34} h={60} fill="roof2" />
        <Board x={221} y={48} w={44} h={12} r={2} fill="cut" />
        <Cut d="M0 166L30 86Q32 80 40 80H268Q276 80 278 86L306 166Z" fill="roof" />
        <Rule d={tiles()} ink="roofline" width={1.6} opacity={0.8} />
        <Board x={34} y={104} w={240} h={38} r={8} fill="k0" />
        <Label x={154} y={132} size={25} weight={800} fill="glow" spacing={1.2} stretch={88}>
          {signs.front}
        </Label>
      </InRoom>
      <InRoom room="pantry">
        <Board x={1096} y={92} w={44} h={66} fill="steel2" />
        <Cut d="M1086 94Q1088 74 1118 72Q1148 74 1150 94Z" fill="steel" />
        <path d="M1106 62q-10-12 0-22t0-20M1128 60q-10-10 0-20t2-16" className="steam big" />
      </InRoom>
      <Board x={back.left} y={140} w={back.right + 4 - back.left} h={18} fill="roof2" />
      <InRoom room="pass">
        <Letters text={signs.back} />
      </InRoom>
      <InRoom room="lamp">
        <Cat />
      </InRoom>
    </>
  )
}

/** The kitchen's name on its roof. */
function Letters({ text }: { text: string }): ReactNode {
  const left = 470
  return (
    <>
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
        {text}
      </text>
    </>
  )
}

function Cat(): ReactNode {
  return (
    <>
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

/** The cut edges of walls, floors and ceilings, from the edges of the rooms. */
export function Structure(): ReactNode {
  const { street, pass, host, rail, dock } = rooms
  const backEnd = back.right + 4
  /** Where they line up, one wall goes from the roof down to the cellar's floor. */
  const oneWall = cellar.right === back.right
  return (
    <>
      <Edge x={front.left} to={front.right} y={592} h={30} />
      <Edge x={front.left} to={front.left + wall} y={158} h={434} />
      <Edge x={right('dining')} to={front.right} y={158} h={160} />
      <Edge x={front.left - 4} to={front.right + 4} y={156} h={14} />
      <Edge x={street.x} to={right('street')} y={592} h={30} fill="cut2" />
      <Edge x={back.left} to={backEnd} y={592} h={30} />
      <Edge x={back.left} to={backEnd} y={156} h={14} />
      <Edge x={back.left} to={pass.x} y={158} h={160} />
      <Edge x={right('pantry')} to={back.right} y={158} h={oneWall ? 704 : 434} />
      {!oneWall && <Edge x={right('prep')} to={cellar.right} y={622} h={240} />}
      <Edge x={right('pass')} to={host.x} y={170} h={148} />
      <Edge x={right('host')} to={rail.x} y={170} h={148} />
      <Edge x={hatch.x} to={hatch.x + hatch.width} y={170} h={242} />
      <Edge x={hatch.x} to={hatch.x + hatch.width} y={508} h={84} />
      <Edge x={cellar.left} to={cellar.left + wall} y={622} h={240} />
      <Edge x={cellar.left} to={cellar.right} y={862} h={20} />
      <Edge x={back.right} to={dock.x + dock.width + 28} y={592} h={30} fill="cut2" />
      <InRoom room="prep">
        <MailSlot />
      </InRoom>
      <HatchFrame />
      <path
        d={`M${street.x} 176Q${street.x + street.width / 2} 190 ${right('street')} 176`}
        fill="none"
        stroke="var(--k)"
        strokeWidth={2}
      />
    </>
  )
}

interface EdgeProps {
  x: number
  to: number
  y: number
  h: number
  fill?: string
}
const Edge = ({ x, to, y, h, fill = 'cut' }: EdgeProps): ReactNode => (
  <Board x={x} y={y} w={to - x} h={h} fill={fill} bow={0.5} />
)

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
  const { x, width: w, top, sill } = hatch
  const bell = x + w + 13
  return (
    <>
      <Cut
        d={`M${x - 10} ${sill + 8}L${x + 2} ${sill + 24}V${sill + 8}ZM${x + w + 10} ${sill + 8}L${x + w - 2} ${sill + 24}V${sill + 8}Z`}
        fill="wood2"
        pen="k2"
      />
      <Board x={x - 20} y={sill} w={w + 40} h={10} r={2} fill="cut" bow={0.4} />
      <Board x={x - 13} y={top - 22} w={w + 26} h={22} r={5} fill="steel3" bow={0.4} />
      <path d={`M${x - 9} ${top - 14}h${w + 18}M${x - 9} ${top - 7}h${w + 18}`} className="f" strokeOpacity={0.5} />
      <Cut
        d={`M${bell - 7} ${sill}Q${bell - 7} ${sill - 9} ${bell} ${sill - 9}Q${bell + 7} ${sill - 9} ${bell + 7} ${sill}Z`}
        fill="steel"
        pen="k2"
      />
      <Disc x={bell} y={sill - 11} r={2.4} fill="k0" pen="" />
    </>
  )
}
