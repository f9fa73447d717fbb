// Sky, town and earth around the house.

import type { ReactNode } from 'react'
import { inRoom, rooms } from '../../model'
import { drifts, n } from '../bowed'
import { at, box, Cut, Disc, Glow, list, Oval, Rod, Rule, round, Writing } from '../ink'

export function Outside(): ReactNode {
  return (
    <>
      <Glow gradient="sky" d={box(-3000, -300, 7440, 1560)} />
      <Glow gradient="sunglow" d={round(1330, 112, 150)} />
      <Disc x={1344} y={104} r={34} fill="sun" pen="" />
      <Cut d={skyline(91, 300, 170, 44, 60)} fill="city2" pen="" />
      <Cut d={skyline(97, 430, 110, 36, 50)} fill="city" pen="" />
      {[
        [330, 84, 0.55],
        [480, 52, 0.35],
        [1120, 66, 0.45],
      ].map(([x, y, opacity]) => (
        <path key={x} d={`M${x} ${y}q4-16 22-14q8-16 28-10q18-8 26 8q18-2 20 16z`} fill="#fff" fillOpacity={opacity} />
      ))}
      <Earth />
    </>
  )
}

/** Roofs of the town, as far as a wide stage can see. */
function skyline(seed: number, high: number, spread: number, narrow: number, wide: number): string {
  const drift = drifts(seed)
  const chance = (): number => (drift() + 1) / 2
  let d = 'M-1600 640V470'
  for (let x = -1600; x < 3000; ) {
    const width = narrow + chance() * wide
    const gable = chance() > 0.65 ? `l${n(width * 0.12)}-26 ${n(width * 0.12)} 26h${n(width * 0.76)}` : `h${n(width)}`
    d += `V${n(high + chance() * spread)}${gable}`
    x += width
  }
  return `${d}V640Z`
}

function Earth(): ReactNode {
  const drift = drifts(92)
  const chance = (): number => (drift() + 1) / 2
  const stones = list(60)
    .map(() => ({ x: chance() * 1800 - 180, y: 640 + chance() * 320, rx: 2 + chance() * 6, ry: 1.5 + chance() * 3.5 }))
    .filter(({ x, y }) => !(x > rooms.prep.x - 20 && x < inRoom('prep', rooms.prep.width + 24) && y < 890))
  const [from, to] = [inRoom('dining', 124), inRoom('pass', 50)]
  const cable = `M${from} 622V676Q${from} 696 ${from + 20} 696H${to - 20}Q${to} 696 ${to} 676V622`
  return (
    <>
      <Cut d={box(-3000, 600, 7440, 1200)} fill="earth" pen="" />
      <Cut
        d="M-3000 722H-400Q-100 700 150 726T700 722T1240 716T1840 724H4440V1800H-3000Z"
        fill="earth2"
        pen=""
        opacity={0.7}
      />
      {stones.map((stone) => (
        <Oval key={`${stone.x}`} {...stone} fill="earth3" pen="" opacity={0.8} />
      ))}
      <Rod d={cable} ink="slate3" width={8.6} />
      <Rule d={cable} ink="glow" width={4} dash="2 17" />
      <Mole />
    </>
  )
}

/** The mole, who has nothing to do with any of this. */
function Mole(): ReactNode {
  const fur = '#5A4658'
  return (
    <>
      <Cut
        d="M116 838Q108 764 190 754Q282 744 318 786Q344 830 308 850Q214 870 140 858Q118 852 116 838Z"
        fill="earth2"
      />
      <Cut
        d="M122 836Q122 772 192 762Q276 754 308 790Q330 826 304 842Q214 860 142 850Q124 846 122 836Z"
        fill="#3F2A2C"
        pen=""
      />
      <g opacity={0.8}>
        <Glow gradient="jarglow" d={round(268, 796, 62)} />
      </g>
      <Rule d="M282 846V786" width={4} />
      <Cut d="M268 790L274 770H290L296 790Z" fill="glow" pen="k2" />
      <Cut d="M160 846Q152 806 172 800Q184 798 186 816L188 832H232V848H160Z" fill="tomato" />
      <Cut d="M182 836Q176 798 200 796Q224 798 224 826Q226 838 216 840H186Z" fill={fur} pen="k2" />
      <Cut
        d="M190 800Q192 778 212 780Q226 784 240 796Q244 800 240 802Q226 808 206 808Q190 808 190 800Z"
        fill={fur}
        pen="k2"
      />
      <Disc x={241} y={799} r={4} fill="blush" pen="f" />
      <Rule d="M216 790q4 2 7-1" ink="#fff" width={1.8} />
      <circle cx={219} cy={791} r={5} fill="none" stroke="var(--glow)" strokeWidth={1.6} />
      <Cut d="M222 812L258 804L264 834L228 840Z" fill="white" pen="k2" />
      <g transform="rotate(-10 240 820)">
        <Writing x={231} y={817} widths={[22, 26, 18]} gap={6.5} opacity={0.5} width={2} />
      </g>
      <Rod d="M206 818Q214 828 226 824" ink={fur} width={5} rim={4} />
    </>
  )
}

/** A wheelchair sign, drawn about its middle. */
export function LiftSign({ x, y }: { x: number; y: number }): ReactNode {
  return (
    <g transform={at(x, y)} fill="none" stroke="#fff" strokeWidth={2.8} strokeLinecap="round" strokeLinejoin="round">
      <circle cx={-2} cy={-11} r={1.6} fill="#fff" />
      <path d="M-2-7V2H6L9 9M-2-3H4" />
      <path d="M-6-1A7.5 7.5 0 1 0 5 8" />
    </g>
  )
}
