// The answer, laid open above the table: its status, and the first lines of its body as they came. It points at what
// the waiter serves: the plate, or the ticket with the refusal.

import type { ReactNode } from 'react'
import { answerCard } from '../../model'
import { bowed, n } from '../bowed'
import { shown, useRig } from '../rig'
import { kindOf, Mark, tints } from '../rooms/mark'
import { small } from './writing'

const { x, width, tail } = answerCard
const left = -width / 2
const head = 23
const pitch = 15.2
/** A longer reason phrase is set smaller. */
const longestTitle = 23
const lines = ['first', 'second', 'third'] as const

export function AnswerCard(): ReactNode {
  const rig = useRig<'card' | 'paper' | 'head' | 'tail' | 'mark' | 'title' | (typeof lines)[number]>(
    (frame) => [frame.answer],
    (frame, set) => {
      const { answer } = frame
      set('card', shown(answer !== null))
      if (answer === null) {
        // On the way back nothing of it stays in the page, not even unseen.
        for (const part of ['title', ...lines] as const) set(part, { text: '' })
        return
      }
      const { open, status, statusText } = answer
      const h = head + (answer.lines.length === 0 ? 5 : answer.lines.length * pitch + 9)
      const kind = kindOf(status)
      // Unfolds from what it speaks of; the lower edge stays where it is.
      const [tipX, tipY] = [tail - x, answerCard.y + 18]
      set('card', {
        transform: `translate(${n(x + tipX)} ${tipY}) scale(${Math.round((0.4 + 0.6 * open) * 100) / 100}) translate(${n(-tipX)} ${n(-h - 18)})`,
      })
      set('paper', { d: bowed({ x: left, y: 0, w: width, h, r: 7, bow: 0.4 }) })
      set('tail', { d: `M${n(tipX - 11)} ${n(h - 1.2)}L${n(tipX + 3)} ${n(h + 18)}L${n(tipX + 9)} ${n(h - 1.2)}` })
      set('head', {
        d: `M${n(left + 7)} 0H${n(-left - 7)}Q${n(-left)} 0 ${n(-left)} 7V${head}H${n(left)}V7Q${n(left)} 0 ${n(left + 7)} 0Z`,
        fill: tints[kind],
      })
      set('mark', { 'data-state': kind })
      const title = statusText === '' ? String(status) : `${status} ${statusText}`
      const fit = Math.min(1, longestTitle / title.length)
      set('title', { text: title, transform: `translate(${left + 31} 17.5) scale(${Math.round(fit * 100) / 100})` })
      for (const [index, line] of lines.entries()) set(line, { text: answer.lines[index] ?? '' })
    },
  )
  return (
    <g className="answer-fit" style={{ transformOrigin: `${x + 84}px ${answerCard.y + 18}px` }}>
      <g {...rig('card')} data-part="answer">
        <path {...rig('paper')} className="k answer-paper" />
        <path {...rig('tail')} className="k answer-paper" />
        <path {...rig('head')} className="k" />
        <g transform={`translate(${left + 15} ${head / 2})`}>
          <g {...rig('mark')} className="mark">
            <Mark />
          </g>
        </g>
        <text {...rig('title')} className="answer-title" />
        {lines.map((line, index) => (
          <text
            key={line}
            {...rig(line)}
            x={left + 8}
            y={n(head + 16.6 + index * pitch)}
            className="m answer-line"
            style={{ fontSize: small }}
          />
        ))}
      </g>
    </g>
  )
}
