// The kitchen: the order rail, the chef's station, the heat lamp. One open room.

import type { ReactNode } from 'react'
import { rooms } from '../../model'
import { n } from '../bowed'
import { Board, box, Cut, Disc, Glow, list, Oval, Rod, Rule, Shade, Writing } from '../ink'
import { InRoom } from '../placed'
import { Corners, Light, Walls } from './room'

/** From the order rail to the wall of the pantry. */
export const kitchen = { ...rooms.rail, width: rooms.lamp.x + rooms.lamp.width - rooms.rail.x } as const

export function Kitchen(): ReactNode {
  const { x, width: w } = kitchen
  const tiles = list(7)
    .map(
      (row) =>
        `M${x} ${352 + row * 28}h${w}${list(11)
          .map((tile) => `M${x + tile * 32 + (row % 2) * 16} ${352 + row * 28}v28`)
          .join('')}`,
    )
    .join('')
  return (
    <>
      <Walls x={x} w={w} wall="cel3" floor="slate2" />
      <Cut d={box(x, 352, w, 196)} fill="cel" pen="" />
      <path d={tiles} stroke="var(--cel3)" strokeWidth={1.8} />
      <Board x={x - 2} y={346} w={w + 4} h={8} fill="cel2" pen="k2" />
      <Cut
        d={list(14)
          .map((i) => `M${x + i * 24} 548h12l-2 22h-12zM${x + i * 24 + 10} 570h12l-2 22h-12z`)
          .join('')}
        fill="slate3"
        pen=""
        opacity={0.5}
      />
      <path d={`M${x} 548h${w}`} stroke="var(--k)" strokeWidth={1.8} strokeOpacity={0.55} />
      <Corners x={x} w={w} />
      <Light room="rail" />
      <Light room="chef" cone={{ y: 322, top: 52, foot: 62, to: 586 }} />
      <Light room="lamp" />
      <InRoom room="rail">
        <Rail />
      </InRoom>
      <InRoom room="chef">
        <Hood />
      </InRoom>
      <InRoom room="lamp">
        <HeatLamp />
      </InRoom>
    </>
  )
}

function Rail(): ReactNode {
  return (
    <>
      <Board x={720} y={258} w={132} h={9} r={4} fill="steel" />
      <Cut d={slipOf(724, 264)} fill="white" pen="k2" />
      <Writing x={730} y={276} widths={[18, 12, 16, 9]} />
      <Cut d={slipOf(762, 264)} fill="rose3" pen="k2" />
      <Writing x={768} y={276} widths={[14, 18, 10]} />
      <Disc x={739} y={263} r={4} fill="tomato" pen="f" />
      <Disc x={777} y={263} r={4} fill="tomato" pen="f" />
    </>
  )
}

/** An old ticket, torn off below. */
function slipOf(x: number, y: number): string {
  const [w, h] = [30, 46]
  const teeth = list(3)
    .map((tooth) => `L${n(x + w - (w / 3) * (tooth + 0.5))} ${y + h - 4}L${n(x + w - (w / 3) * (tooth + 1))} ${y + h}`)
    .join('')
  return `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}${teeth}Z`
}

function Hood(): ReactNode {
  return (
    <>
      <Board x={878} y={170} w={36} h={92} fill="steel2" pen="k2" />
      <Cut d="M862 258H930L948 312H844Z" fill="steel" />
      <Board x={840} y={310} w={112} h={13} r={4} fill="steel3" />
      <path d="M874 270L864 302M888 270L882 302" className="hl" />
      <Rod d="M846 366H946" ink="steel3" width={2} rim={3} />
      <path d="M856 366V398M880 366V386M932 366V388" className="f" />
      <Oval x={856} y={404} rx={8} ry={6} fill="steel" pen="f" />
      <path d="M880 386q-9 14 0 24q9-10 0-24M880 386v24" className="f" />
      <Board x={925} y={386} w={14} h={20} r={4} fill="wood3" pen="f" />
    </>
  )
}

function HeatLamp(): ReactNode {
  const shelf = (y: number): ReactNode => <Board x={978} y={y} w={60} h={8} r={3} fill="steel" />
  return (
    <>
      <Shade x={1008} y={588} rx={34} ry={6} />
      <Rod d="M984 586V312" ink="steel2" width={3.6} />
      <Rod d="M1032 586V312" ink="steel2" width={3.6} />
      {[996, 1021].map((x) => (
        <g key={x}>
          <Glow gradient="heat" d={`M${x - 8} 358L${x - 17} 424H${x + 17}L${x + 8} 358Z`} />
          <path d={`M${x} 312V338`} className="f" />
          <Cut d={`M${x - 10} 356Q${x - 9} 340 ${x} 338Q${x + 9} 340 ${x + 10} 356Z`} fill="tomato" pen="k2" />
          <Oval x={x} y={357} rx={6} ry={3.5} fill="glow" pen="f" />
        </g>
      ))}
      {shelf(424)}
      <Oval x={996} y={420} rx={14} ry={4} fill="white" pen="k2" />
      <Cut d="M986 418Q988 406 996 406Q1004 406 1006 418Z" fill="ochre" pen="f" />
      <Oval x={1022} y={420} rx={13} ry={4} fill="white" pen="k2" />
      <Cut d="M1013 418Q1015 410 1022 409Q1029 410 1031 418Z" fill="cel2" pen="f" />
      {shelf(500)}
      {list(4).map((plate) => (
        <Oval key={plate} x={1008} y={496 - plate * 5} rx={19} ry={4} fill="white" pen="k2" />
      ))}
      {shelf(560)}
    </>
  )
}

/** The stove, the open recipe and the mouth of the job tube, in front of the chef. */
export function Stove(): ReactNode {
  return (
    <>
      <Shade x={906} y={588} rx={72} ry={8} />
      <path d="M836 590V552" stroke="var(--k)" strokeWidth={20} />
      <path d="M836 590V552" stroke="var(--steel3)" strokeWidth={15.6} />
      <path d="M832 588V556" stroke="#fff" strokeWidth={3} strokeOpacity={0.6} />
      <Cut d="M822 540H850L846 553H826Z" fill="ochre" pen="k2" />
      <Board x={848} y={490} w={118} h={96} r={3} fill="wood" />
      <Board x={856} y={504} w={46} h={34} r={3} fill="wood3" pen="k2" />
      <Board x={856} y={544} w={46} h={34} r={3} fill="wood3" pen="k2" />
      <Board x={910} y={504} w={48} h={74} r={3} fill="k0" pen="k2" />
      <Board x={916} y={520} w={36} h={34} r={4} fill="amber" pen="k2" />
      <Rule d="M916 512h36" ink="steel" width={4} />
      <Disc x={879} y={520} r={3} fill="k0" pen="" />
      <Disc x={879} y={560} r={3} fill="k0" pen="" />
      <Board x={840} y={478} w={134} h={14} r={4} fill="steel3" />
      <path d="M922 480L928 458M962 480L958 458" className="wk" />
      <Cut d="M908 430Q924 423 940 430V475Q924 469 908 476Z" fill="white" />
      <Cut d="M940 430Q956 423 974 431V476Q956 469 940 475Z" fill="white" />
      <rect x={911} y={445} width={26} height={9} rx={2} fill="var(--now)" />
      <Writing x={913} y={438} widths={[16]} />
      <Writing x={913} y={449.5} widths={[21]} opacity={0.9} />
      <Writing x={913} y={460} widths={[13, 17]} gap={8} />
      <Writing x={946} y={438} widths={[21, 14, 22, 16]} gap={8.5} />
    </>
  )
}
