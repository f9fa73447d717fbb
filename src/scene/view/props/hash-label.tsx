// The ribbon that comes out of the hash machine, and the label that ribbon and salt are kept on.

import type { ReactNode } from 'react'
import { type Frame, hashMachine, hashSizes } from '../../model'
import { bowed, n } from '../bowed'
import { box, list } from '../ink'
import { shown, useRig } from '../rig'
import { lightOf } from '../rooms/lighting'
import type { Wording } from '../words'
import { keptPaper } from './kept-paper'

const { letter, lead, height } = hashSizes.ribbon
const letters = list(10)
const dimSteps = 8

/** Out of the mouth, over the counter's edge, along the front of the stove: as far as letters have come out. */
export function HashRibbon(): ReactNode {
  const { x, y } = hashMachine.ribbon
  const rig = useRig<'root' | 'fold' | 'paper' | 'text' | 'ties' | 'breaks'>(
    (frame) => [frame.hash],
    (frame, set) => {
      const ribbon = frame.hash?.ribbon ?? null
      set('root', shown(ribbon !== null))
      set('fold', shown(ribbon !== null && !ribbon.whole))
      if (!ribbon) return
      set('root', { transform: `translate(0 ${n(ribbon.y - y)})` })
      const count = ribbon.letters.length
      const end = n(x + lead + count * letter - 3)
      const torn = count < letters.length ? 'l4 6l-4 6l4 6l-4 7' : `l5 0V${y + height}h-5`
      set('paper', { d: `M${x} ${y}H${end}${torn}H${x}Z` })
      set('text', { text: ribbon.letters })
      set('ties', { d: strokes(frame.hash, true, tie) })
      set('breaks', { d: strokes(frame.hash, false, cross) })
    },
  )
  return (
    <g {...rig('root')} data-part="ribbon">
      <path
        {...rig('fold')}
        d={`M${x - 5} 448Q${x - 13} 446 ${x - 13} 458V${y + height - 6}Q${x - 13} ${y + height} ${x - 5} ${y + height}H${x + 2}V${y}Q${x + 1} ${y - 2} ${x + 1} ${y - 8}V460Q${x + 1} 450 ${x - 5} 448Z`}
        fill="var(--white2)"
        className="k"
      />
      <path {...rig('paper')} className="k" fill="var(--white)" />
      <text {...rig('text')} x={x + lead - 6} y={y + 18.6} className="m hash-letters hash-row" />
      <path {...rig('ties')} className="hash-tie" />
      <path {...rig('breaks')} className="hash-break" />
    </g>
  )
}

/** One stroke at each letter that agrees, or does not, across the edge on which both ribbons meet. */
function strokes(hash: Frame['hash'], agree: boolean, stroke: string): string {
  const { x, y } = hashMachine.ribbon
  return (hash?.ties ?? [])
    .flatMap((same, index) => (same === agree ? [`M${n(x + lead + index * letter)} ${y + height + 1}${stroke}`] : []))
    .join('')
}
const tie = 'm0-6v12'
const cross = 'm-3-3.800l6 7.600m0-7.600l-6 7.600'

/** Hash and salt; exactly told, beside the salt also how much work it was, and then there is no room for the word. */
export function HashLabel({ salt, wording }: { salt: string; wording: Wording }): ReactNode {
  const rig = useRig<'root' | 'strip' | 'hash' | 'blank' | 'salt' | 'parameters' | 'dim'>(
    (frame) => [frame.hash, lightOf(frame, 'chef')],
    (frame, set) => {
      const label = frame.hash?.label ?? null
      set('root', shown(label !== null))
      if (!label) return
      set('root', { transform: `translate(${n(label.x)} ${n(label.y)}) scale(${n(0.3 + 0.7 * label.size)})` })
      set('strip', shown(label.hash !== null))
      set('blank', shown(label.hash === null))
      set('hash', { text: label.hash ?? '' })
      const exact = wording === 'exact'
      set('salt', {
        text: label.salt === null ? '' : exact ? label.salt : `${salt} ${label.salt}`,
        transform: `translate(${exact ? -10 : 0} 0)`,
      })
      set('parameters', { text: exact ? (label.parameters ?? '') : '' })
      set('dim', { opacity: 1 - Math.round(lightOf(frame, 'chef') * dimSteps) / dimSteps })
    },
  )
  const { width: w, height: h } = hashSizes.label
  const left = -w / 2
  const top = -h / 2
  return (
    <g {...rig('root')} data-part="hash-label">
      <path d={bowed({ x: left, y: top, w, h, r: 6, bow: 0.5 })} fill={keptPaper} className="k" />
      <path {...rig('strip')} d={box(left + 5, top + 5, w - 10, height)} fill="var(--white)" className="f" />
      <text {...rig('hash')} x={left + 14 + lead - 6} y={top + 23.6} className="m hash-letters hash-row" />
      <path {...rig('blank')} d={`M${left + 20} ${top + 18}h104M${left + 20} ${top + 42}h56`} className="hash-blank" />
      <text {...rig('salt')} x={left + 20} y={top + 49} className="m hash-letters hash-row" />
      <text {...rig('parameters')} x={left + 49} y={top + 48} className="m hash-fine" />
      <g {...rig('dim')}>
        <path d={box(left - 1, top - 1, w + 2, h + 2)} className="dim" />
      </g>
    </g>
  )
}
