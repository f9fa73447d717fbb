// The index the keeper works with: a drawer of cards.

import type { ReactNode } from 'react'
import { cardIndex } from '../../model'
import { bowed, n } from '../bowed'
import { Cut, Rule } from '../ink'
import { shown, useRig } from '../rig'

/** A drawer of the index, pulled out: cards showing. */
export function IndexDrawer(): ReactNode {
  const rig = useRig<'drawer'>(
    (frame) => [frame.drawer],
    (frame, set) =>
      set('drawer', {
        ...shown(frame.drawer > 0),
        transform: `translate(${n(cardIndex.x - 1168 + 22 * (1 - frame.drawer))} 12)`,
      }),
  )
  return (
    <g {...rig('drawer')}>
      <Cut d="M1152 540L1196 545V566L1150 562Z" fill="wood3" />
      <Cut
        d="M1155 540L1160 528L1168 541ZM1165 541L1171 529L1177 543ZM1178 542L1186 531L1191 544Z"
        fill="white"
        pen="f"
      />
      <Cut d="M1172 541L1179 522L1187 544Z" fill="now" pen="f" />
      <Rule d="M1166 554l9 1.200" ink="k0" width={3} />
    </g>
  )
}

/** The longest name that fits on a card across the room. */
const longestName = 19

/** The card of the drawer that is pulled out: the index's own name. */
export function IndexCard(): ReactNode {
  const rig = useRig<'root' | 'paper' | 'text'>(
    (frame) => [frame.card],
    (frame, set) => {
      set('root', shown(frame.card !== null))
      if (frame.card === null) return
      const text = frame.card.length > longestName ? `${frame.card.slice(0, longestName - 1)}…` : frame.card
      const width = text.length * 9.8 + 12
      const { x, y } = cardIndex.card
      set('paper', { d: bowed({ x: x - width, y, w: width, h: 24, r: 3, bow: 0.4 }) })
      set('text', { text, transform: `translate(${n(x - width / 2)} ${y + 17.8})` })
    },
  )
  return (
    <g {...rig('root')}>
      <path {...rig('paper')} className="k" fill="var(--white)" />
      <text {...rig('text')} className="m shelf-label" />
    </g>
  )
}
