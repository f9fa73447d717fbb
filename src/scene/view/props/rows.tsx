// What moves in the pantry: jars that are set down, the stool, the drawer; and the slip in the hatch.

import type { ReactNode } from 'react'
import { hatch } from '../../model'
import { n } from '../bowed'
import { Board, Cut, Label, list, Oval, Rule, round, useGradient } from '../ink'
import { shown, useRig } from '../rig'
import { queryLanguage } from '../technical'

/** More changed rows than this are told by their number. */
const jarPool = 3
const [w, h] = [38, 56]

export function MovingJars(): ReactNode {
  return (
    <>
      {list(jarPool).map((index) => (
        <MovingJar key={index} index={index} />
      ))}
    </>
  )
}

function MovingJar({ index }: { index: number }): ReactNode {
  const glow = useGradient('jarglow')
  const rig = useRig<'root' | 'glow' | 'open' | 'closed' | 'lid' | 'card' | 'label'>(
    (frame) => [frame.jars],
    (frame, set) => {
      const jar = frame.jars[index]
      set('root', {
        ...shown(jar !== undefined),
        ...(jar ? { transform: `translate(${n(jar.x)} ${n(jar.y)})`, opacity: jar.opacity } : {}),
      })
      if (!jar) return
      set('glow', { opacity: n(jar.glow) })
      set('open', shown(jar.open > 0))
      set('closed', shown(jar.open <= 0))
      set('lid', { transform: lid(jar.open) })
      set('card', shown(jar.label !== null))
      set('label', {
        text: jar.label ?? '',
        transform: `translate(${w / 2} ${n(-h * 0.6 + 17)}) scale(${jar.label && jar.label.length > 2 ? 0.82 : 1})`,
      })
    },
  )
  return (
    <g {...rig('root')} className="jar">
      <path {...rig('glow')} d={round(w / 2, -h / 2, 58)} fill={glow} />
      <g {...rig('open')}>
        <rect x={0} y={-h + 6} width={w} height={h - 6} rx={7} fill="#FFF8E2" className="k kd" />
        <Oval x={w / 2} y={-h + 6} rx={w / 2 - 4} ry={4} fill="#FFF8E2" pen="k2" />
      </g>
      <g {...rig('closed')}>
        <Board x={0} y={-h + 6} w={w} h={h - 6} r={7} fill="#FFF1C9" bow={0.4} />
      </g>
      <Cut d="M3-34.700Q19-37 35-34.700V-7Q35-3 31-3H7Q3-3 3-7Z" fill="glow" pen="" opacity={0.85} />
      <g {...rig('card')}>
        <Board x={3} y={-h * 0.6} w={w - 6} h={22} r={3} fill="white" pen="f" bow={0.3} />
        <text
          {...rig('label')}
          className="m"
          textAnchor="middle"
          fill="var(--k0)"
          style={{ fontSize: 20, fontWeight: 700, letterSpacing: -0.6 }}
        />
      </g>
      <g {...rig('lid')}>
        <Board x={-w / 2 + 3} y={-5} w={w - 6} h={9} r={3} fill="tomato" bow={0.3} />
      </g>
    </g>
  )
}

/** 0 on the jar – 1 lying beside it. */
function lid(open: number): string {
  const x = w / 2 + open * (w / 2 + 13)
  const y = -h + 5 + open * (h - 14) - Math.sin(Math.PI * open) * 14
  return `translate(${n(x)} ${n(y)}) rotate(${n(-62 * open)})`
}

export function Stool(): ReactNode {
  // Folded, it leans on the wall by the hatch.
  const rig = useRig<'stool'>(
    (frame) => [frame.stool],
    (frame, set) =>
      set('stool', {
        transform: `translate(${n(1064 + 36 * frame.stool)} 582) scale(${Math.round((0.14 + 0.86 * frame.stool) * 100) / 100} 1)`,
      }),
  )
  return (
    <g {...rig('stool')}>
      <path d="M-22-34L-28 0M22-34L28 0M-25-14H25" className="wk" />
      <Board x={-32} y={-42} w={64} h={10} r={4} fill="wood3" />
    </g>
  )
}

/** A drawer of the index, pulled out: cards showing. */
export function IndexDrawer(): ReactNode {
  const rig = useRig<'drawer'>(
    (frame) => [frame.drawer],
    (frame, set) =>
      set('drawer', { ...shown(frame.drawer > 0), transform: `translate(${n(16 + 22 * (1 - frame.drawer))} 0)` }),
  )
  return (
    <g {...rig('drawer')}>
      <Cut d="M1162 540L1196 545V566L1160 562Z" fill="wood3" />
      <Cut
        d="M1163 540L1168 528L1174 541ZM1171 541L1177 529L1183 543ZM1180 542L1186 531L1191 544Z"
        fill="white"
        pen="f"
      />
      <Cut d="M1176 541L1181 524L1188 544Z" fill="now" pen="f" />
      <Rule d="M1172 554l9 1.200" ink="k0" width={3} />
    </g>
  )
}

/** One SQL text, handed through the hatch. */
export function Slip(): ReactNode {
  const rig = useRig<'slip' | 'clip'>(
    (frame) => [frame.slip],
    (frame, set) => {
      const { slip } = frame
      set('slip', {
        ...shown(slip !== null),
        ...(slip ? { transform: `translate(${n(slip.x)} ${n(slip.y)}) rotate(${slip.angle})` } : {}),
      })
      set('clip', shown(slip?.clipped === true))
    },
  )
  return (
    <>
      <g {...rig('slip')} data-part="slip">
        <Cut d="M-23-17H23V15L17 18L11 15L5 18L-1 15L-11 15L-17 18L-23 15Z" fill="white" />
        <path d="M-21.800-15.800H21.800V-10H-21.800Z" fill="var(--l-db)" />
        <Label x={0} y={9} mono weight={700} spacing={-0.5}>
          {queryLanguage}
        </Label>
      </g>
      <g {...rig('clip')}>
        <Board x={hatch.x} y={430} w={8} h={12} r={2} fill="wood3" pen="f" />
      </g>
    </>
  )
}
