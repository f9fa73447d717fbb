// Rows that are worked on: jars large enough to carry their key. Open and dashed until it is true for everybody.

import type { ReactNode } from 'react'
import { type JarFrame, jarSizes } from '../../model'
import { bowed, n } from '../bowed'
import { Board, Cut, list, Oval, round, useGradient } from '../ink'
import { shown, useRig } from '../rig'

/** More changed jars than this at once are not drawn; the tag tells their number. */
const jarPool = 6
const { width: w, height: h } = jarSizes.shown
const small = { x: jarSizes.resting.width / w, y: jarSizes.resting.height / h }

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
  const rig = useRig<'root' | 'glow' | 'open' | 'closed' | 'lid' | 'tray' | 'card' | 'paper' | 'fresh' | 'label'>(
    (frame) => [frame.jars[index]],
    (frame, set) => {
      const jar = frame.jars[index]
      set('root', {
        ...shown(jar !== undefined),
        ...(jar ? { transform: placeOf(jar), opacity: jar.opacity } : {}),
      })
      if (!jar) return
      set('glow', { opacity: n(jar.glow) })
      set('open', shown(jar.open > 0))
      set('closed', shown(jar.open <= 0))
      set('lid', { transform: lid(jar.open) })
      set('tray', shown(jar.rows > 1))
      set('card', shown(jar.label !== null))
      if (jar.label === null) return
      const text = short(jar.label)
      const width = Math.max(28, text.length * 8.8 + 7)
      set('paper', { d: bowed({ x: (w - width) / 2, y: -24, w: width, h: 19, r: 3, bow: 0.3 }) })
      set('fresh', {
        ...shown(jar.fresh > 0),
        d: bowed({ x: (w - width) / 2, y: -24, w: width, h: 19, r: 3, bow: 0.3 }),
        transform: newLabel(jar.fresh),
      })
      set('label', { text, transform: `${newLabel(jar.fresh)} translate(${w / 2} -8.6)` })
    },
  )
  return (
    <g {...rig('root')} className="jar">
      <path {...rig('glow')} d={round(w / 2, -28, 42)} fill={glow} />
      <g {...rig('tray')}>
        <Board x={-6} y={-4} w={w + 12} h={7} r={3} fill="steel3" bow={0.3} />
      </g>
      <g {...rig('open')}>
        <rect x={0} y={-h + 5} width={w} height={h - 5} rx={7} fill="#FFF8E2" className="k kd" />
        <Oval x={w / 2} y={-h + 5} rx={w / 2 - 4} ry={3.4} fill="#FFF8E2" pen="k2" />
      </g>
      <g {...rig('closed')}>
        <Board x={0} y={-h + 5} w={w} h={h - 5} r={7} fill="#FFF1C9" bow={0.4} />
      </g>
      <Cut d={`M3-24Q${w / 2}-26 ${w - 3}-24V-7Q${w - 3}-3 ${w - 7}-3H7Q3-3 3-7Z`} fill="glow" pen="" opacity={0.85} />
      <g {...rig('card')}>
        <path {...rig('paper')} fill="var(--white)" className="f" />
        <path {...rig('fresh')} fill="var(--now)" className="k2" />
        <text
          {...rig('label')}
          className="m"
          textAnchor="middle"
          fill="var(--k0)"
          style={{ fontSize: 16.5, fontWeight: 700, letterSpacing: -0.8 }}
        />
      </g>
      <g {...rig('lid')}>
        <Board x={-w / 2 + 3} y={-5} w={w - 6} h={8} r={3} fill="tomato" bow={0.3} />
      </g>
    </g>
  )
}

/** Grown from its foot's left end. */
function placeOf({ x, y, size, large }: JarFrame): string {
  const scale = (from: number): number => Math.round((from + (large - from) * size) * 1000) / 1000
  return `translate(${n(x)} ${n(y)}) scale(${scale(small.x)} ${scale(small.y)})`
}

/** A new label is stuck over the old one, a little askew: the old one shows. */
const newLabel = (fresh: number): string => `translate(${n(3 * fresh)} ${n(-4 * fresh)}) rotate(${n(-5 * fresh)})`

/** The end of a long key tells most. */
export const short = (label: string): string => (label.length > 6 ? `…${label.slice(-5)}` : label)

/** 0 on the jar – 1 leaning beside it. */
function lid(open: number): string {
  const x = w / 2 + open * (w / 2 + 5)
  const y = -h + 4 + open * (h - 19) - Math.sin(Math.PI * open) * 12
  return `translate(${n(x)} ${n(y)}) rotate(${n(76 * open)})`
}
