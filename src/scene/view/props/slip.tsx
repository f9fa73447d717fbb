// The slip that is handed through the hatch: one SQL statement, by its first word and its table.

import type { ReactNode } from 'react'
import { inRoom } from '../../model'
import { n } from '../bowed'
import { Board, list } from '../ink'
import { shown, useRig } from '../rig'
import { queryLanguage } from '../technical'

const longestTable = 8

export function Slip(): ReactNode {
  const rig = useRig<'slip' | 'paper' | 'band' | 'word' | 'table' | 'clip'>(
    (frame) => [frame.slip],
    (frame, set) => {
      const { slip } = frame
      set('slip', shown(slip !== null))
      set('clip', shown(slip?.clipped === true))
      if (!slip) return
      const word = slip.word === '' ? queryLanguage : slip.word
      const table = short8(slip.table ?? '')
      const half = Math.max(word.length, table.length, 3) * 5.2 + 5
      const foot = table === '' ? 8 : 27
      // Held and clipped by its right corner: the pantry's side of the hatch stays free for who works there.
      const at = `translate(${n(slip.x)} ${n(slip.y - (table === '' ? 0 : 6))})`
      set('slip', { transform: `${at} rotate(${slip.angle}) translate(${n(6 - half)} 0)` })
      set('paper', { d: torn(half, foot) })
      set('band', { d: `M${n(1.2 - half)}-18.800H${n(half - 1.2)}V-14H${n(1.2 - half)}Z` })
      set('word', { text: word })
      set('table', { text: table })
    },
  )
  return (
    <>
      <g {...rig('slip')} data-part="slip">
        <path {...rig('paper')} className="k" fill="var(--white)" />
        <path {...rig('band')} fill="var(--l-db)" />
        <text {...rig('word')} y={3} className="m shelf-label" />
        <text {...rig('table')} y={22} className="m shelf-label" />
      </g>
      <g {...rig('clip')}>
        <Board x={inRoom('pantry', -8)} y={417} w={8} h={13} r={2} fill="wood3" pen="f" />
      </g>
    </>
  )
}

const short8 = (table: string): string => (table.length > longestTable ? `${table.slice(0, longestTable - 1)}…` : table)

/** A slip torn from its pad, `half` as wide to each side. */
function torn(half: number, foot: number): string {
  const teeth = Math.max(3, Math.round(half / 6)) * 2
  const step = (2 * half) / teeth
  const edge = list(teeth).map((tooth) => `L${n(half - step * (tooth + 1))} ${n(foot + (tooth % 2 === 0 ? 3.6 : 0))}`)
  return `M${n(-half)}-20H${n(half)}V${foot}${edge.join('')}Z`
}
