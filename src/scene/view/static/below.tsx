// The prep room below, its bench, and the tube that brings the jobs; and the suppliers' dock outside.

import type { ReactNode } from 'react'
import { tube } from '../../model'
import { drifts } from '../bowed'
import { Board, Cut, Disc, Label, list, Rod, Rule, Shade } from '../ink'
import { bays, vanBox, vanCab, vanX } from '../props/van'
import type { Signs } from '../words'
import { LiftSign } from './outside'
import { floorLine, Light, Walls } from './room'

export function PrepRoom(): ReactNode {
  const [x, w] = [560, 706]
  const drift = drifts(71)
  return (
    <>
      <Walls
        x={x}
        w={w}
        wall="slate"
        floor="slate2"
        y={622}
        back={floorLine.basementBack}
        front={floorLine.basementFront}
      />
      {list(128).map((brick) => {
        const row = Math.floor(brick / 16)
        return drift() > 0.24 ? (
          <Board
            key={brick}
            x={x + 4 + (brick % 16) * 43 + (row % 2) * 20}
            y={630 + row * 25}
            w={38}
            h={20}
            r={3}
            pen="k3"
          />
        ) : null
      })}
      <path d={`M${x} ${floorLine.basementBack}h${w}`} stroke="var(--k)" strokeWidth={1.8} strokeOpacity={0.55} />
      <Light room="prep" cone={{ y: 704, top: 18, foot: 300, to: 850 }} />
      {/* A platform lift: the way down without stairs. */}
      <Shade x={1224} y={856} rx={40} ry={5} />
      <Rod d="M1196 856V622" ink="steel2" width={3.6} />
      <Rod d="M1252 856V622" ink="steel2" width={3.6} />
      <Board x={1192} y={846} w={64} h={9} r={2} fill="steel3" />
      <path d="M1200 846V806H1248V846M1200 826H1248" className="f" />
      <Board x={1206} y={724} w={36} h={36} r={6} fill="#2C5AA0" />
      <LiftSign x={1224} y={742} />
      {/* The clock: what is done by schedule. */}
      <Disc x={1152} y={676} r={22} fill="white" />
      <path d="M1152 676V661M1152 676L1162 682" className="f" />
      {[0, 90, 180, 270].map((turn) => (
        <path key={turn} d="M1152 657v4" className="f" transform={`rotate(${turn} 1152 676)`} />
      ))}
      <Rule d="M568 702Q644 712 716 702M568 764Q644 774 716 764" width={2.4} />
      {[568, 716].map((x) => (
        <g key={x}>
          <Disc x={x} y={702} r={3.4} fill="steel" pen="f" />
          <Disc x={x} y={764} r={3.4} fill="steel" pen="f" />
        </g>
      ))}
    </>
  )
}

/** The tube the jobs fall through, from the chef's floor to the rail. */
export function JobTube(): ReactNode {
  const [top, end] = [tube[1].x, tube[4].x]
  const way = `M${top} 618V642Q${top} 656 ${top - 14} 656H${end + 16}Q${end} 656 ${end} 672V700`
  return (
    <>
      <path d={way} fill="none" stroke="var(--k)" strokeWidth={20} strokeLinejoin="round" />
      <path d={way} fill="none" stroke="var(--steel3)" strokeWidth={15.6} />
      <Rule d={`M${top - 4} 636V640Q${top - 4} 652 ${top - 16} 652H${end + 16}`} ink="#fff" width={3} opacity={0.6} />
      <Board x={top - 12} y={624} w={24} h={9} r={3} fill="ochre" pen="k2" />
      <Board x={end - 12} y={696} w={24} h={9} r={3} fill="ochre" pen="k2" />
    </>
  )
}

export function Bench({ signs }: { signs: Signs }): ReactNode {
  const labels = [
    [764, signs.letters],
    [980, signs.images],
    [1101, signs.reports],
  ] as const
  return (
    <>
      <Shade x={940} y={858} rx={250} ry={8} />
      <path d="M736 790L730 858M1146 790L1152 858M940 790V858" className="wk" />
      <Board x={716} y={772} w={450} h={18} r={4} fill="wood3" />
      <Board x={730} y={790} w={424} h={12} fill="wood" pen="k2" />
      {/* Left of whoever sits at the bench, below the mouth of the tube. */}
      <Envelope x={725} y={748} w={36} h={23} turn={-2} />
      <Envelope x={726} y={740} w={36} h={23} turn={3} />
      <Disc x={744} y={755} r={4.5} fill="tomato" pen="f" />
      <Board x={938} y={752} w={84} h={20} r={3} fill="steel2" />
      <Board x={944} y={716} w={10} h={38} fill="steel2" pen="k2" />
      <Board x={1006} y={716} w={10} h={38} fill="steel2" pen="k2" />
      <Board x={936} y={704} w={88} h={16} r={5} fill="teal2" />
      <Rule d="M980 704V690M962 688h36" width={6} />
      <Board x={958} y={728} w={44} h={30} r={2} fill="white" pen="k2" />
      <Cut d="M962 754L974 740L983 750L989 744L998 754Z" fill="cel2" pen="f" />
      <Disc x={990} y={736} r={3.4} fill="ochre" pen="f" />
      <Board x={1062} y={730} w={78} h={42} r={8} fill="rose2" />
      <Cut d="M1074 734V694Q1100 688 1126 696V734Z" fill="white" />
      <path d="M1084 724v-10M1094 724v-20M1104 724v-14M1114 724v-24" stroke="var(--teal)" strokeWidth={5} />
      <Disc x={1128} y={758} r={4} fill="glow" pen="f" />
      <Rule d="M1072 752h34" ink="k0" width={3} />
      {labels.map(([x, text]) => (
        <g key={x}>
          <Board x={x - text.length * 4.6 - 9} y={800} w={text.length * 9.2 + 18} h={25} r={5} fill="white" pen="k2" />
          <Label x={x} y={818} stretch={90}>
            {text}
          </Label>
        </g>
      ))}
    </>
  )
}

function Envelope({
  x,
  y,
  w = 34,
  h = 24,
  turn = 0,
}: {
  x: number
  y: number
  w?: number
  h?: number
  turn?: number
}): ReactNode {
  return (
    <g transform={`rotate(${turn} ${x + w / 2} ${y + h / 2})`}>
      <Board x={x} y={y} w={w} h={h} r={2} fill="white" pen="k2" bow={0.3} />
      <path d={`M${x + 1} ${y + 2}L${x + w / 2} ${y + h * 0.58}L${x + w - 1} ${y + 2}`} className="f" />
    </g>
  )
}

export function Dock({ signs }: { signs: Signs }): ReactNode {
  return (
    <>
      <Light room="dock" />
      <Rod d="M1294 592V286" ink="steel2" width={5.6} />
      <Rod d="M1434 592V286" ink="steel2" width={5.6} />
      {[380, 486].map((y) => (
        <Board key={y} x={1288} y={y} w={152} h={9} r={3} fill="steel" />
      ))}
      {list(6).map((i) => (
        <Cut
          key={i}
          d={`M${1280 + i * 27} 268H${1307 + i * 27}V288Q${1293.5 + i * 27} 304 ${1280 + i * 27} 288Z`}
          fill={i % 2 ? 'white' : 'tomato'}
        />
      ))}
      <Van y={bays.pay} fill="cel3" label={signs.pay}>
        <Board x={1328} y={309} w={30} h={21} r={4} fill="glow" pen="k2" bow={0.3} />
        <path d="M1329 315.5h28" stroke="var(--k0)" strokeWidth={4} />
        <path d="M1334 324h9" className="f" />
      </Van>
      {/* Not there while the e-mail's supplier is switched off. */}
      <g data-van="mail">
        <Van y={bays.mail} fill="rose3" label={signs.mail}>
          <Envelope x={1328} y={415} w={30} h={20} />
        </Van>
      </g>
      <Van y={bays.files} fill="white" label={signs.files}>
        <Board x={1329} y={517} w={28} h={21} r={2} fill="ochre" pen="k2" />
        <path d="M1329 524h28M1339 530h8" className="f" />
      </Van>
    </>
  )
}

function Van({ y, fill, label, children }: { y: number; fill: string; label: string; children: ReactNode }): ReactNode {
  const x = vanX
  return (
    <>
      <Shade x={x + 62} y={y} rx={64} ry={5} />
      <Cut d={vanBox(y)} fill={fill} />
      <Cut d={vanCab(y)} fill={fill} />
      <Cut
        d={`M${x + 96} ${y - 57}H${x + 107}Q${x + 110} ${y - 57} ${x + 112} ${y - 51}L${x + 116} ${y - 39}H${x + 96}Z`}
        fill="sky1"
        pen="k2"
      />
      <Board x={x - 2} y={y - 17} w={134} h={7} r={3} fill="k0" pen="" />
      {[26, 106].map((dx) => (
        <g key={dx}>
          <Disc x={x + dx} y={y - 12} r={12} fill="k0" />
          <Disc x={x + dx} y={y - 12} r={5} fill="steel" pen="" />
        </g>
      ))}
      {children}
      <Label x={x + 45} y={y - 28} size={19} weight={700} stretch={90}>
        {label}
      </Label>
    </>
  )
}
