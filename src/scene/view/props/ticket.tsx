// The ticket is the request: method and path as they were sent, and that there is a body. A refusal comes back on it.
// On the street it is in a sealed envelope, which tells nothing but the host it goes to.

import type { ReactNode } from 'react'
import type { Frame, TicketFrame } from '../../model'
import { n } from '../bowed'
import { Disc, list, Rule } from '../ink'
import { Half, shown, useRig } from '../rig'
import { kindOf, Mark, tints } from '../rooms/mark'
import { Seal } from './seal'
import { large, letter, type SetPath, setPath, small } from './writing'

const height = 64
/** Wider it would lie over the waiter's face. */
const widest = 106
/** Beside the path, on both sides. */
const margin = 6
/** Three lines of writing beside the method. */
const bodyWidth = 17

/** Drawn in the cast, and with the waiter above the dimming: shown in one of the two. */
export function Ticket({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<'root' | 'pin' | 'bubble'>(
    (frame) => [frame.ticket, frame.spot],
    ({ ticket, spot: isSpot }, set) => {
      // What hangs in the kitchen stays in its own light while the waiter carries something else.
      const here = (isSpot && (ticket.place === 'tray' || ticket.place === 'table')) === spot && ticket.opacity > 0
      set('root', shown(here))
      if (!here) return
      set('root', {
        transform: `translate(${n(ticket.x)} ${n(ticket.y)}) rotate(${n(ticket.angle)})`,
        opacity: ticket.opacity,
      })
      set('pin', shown(ticket.place === 'rail' || ticket.place === 'chef' || ticket.place === 'served'))
      set('bubble', { ...shown(ticket.place === 'table'), opacity: 1 - ticket.sealed })
    },
  )
  return (
    <g {...rig('root')} data-part="ticket">
      <path {...rig('bubble')} d="M-12 60L0 86L12 60Z" className="k" fill="var(--white)" />
      <Half value={spot ? spot : null}>
        <Paper />
        <Stamps />
        <Envelope />
      </Half>
      <g {...rig('pin')}>
        <Disc x={0} y={0} r={4.5} fill="tomato" pen="f" />
      </g>
    </g>
  )
}

/** What is written on it does not change with where it is. */
const written = ({ ticket }: Frame): readonly unknown[] => [
  ticket.method,
  ticket.path,
  ticket.body,
  ticket.status,
  ticket.stamps,
  ticket.sealed,
  ticket.place,
]

/** What was ordered; above it, once there is one, the status. */
function Paper(): ReactNode {
  const rig = useRig<'paper' | 'band' | 'status' | 'mark' | 'method' | 'body' | 'path' | 'rest'>(
    written,
    ({ ticket }, set) => {
      const { w, path, methodSize, methodX, bodyX } = layout(ticket)
      const { status } = ticket
      const opacity = 1 - ticket.sealed
      set('paper', { d: paper(w), opacity })
      set('band', {
        d: `M${-w / 2 + 1.2} 1.2H${w / 2 - 1.2}V${status === null ? 9 : 25}H${-w / 2 + 1.2}Z`,
        fill: band(ticket),
        opacity,
      })
      set('status', { text: status === null ? '' : String(status), opacity })
      set('method', {
        text: ticket.method,
        opacity,
        transform: `translate(${n(methodX)} ${status === null ? 27.5 : 39}) scale(${n2(methodSize / large)})`,
      })
      set('body', {
        ...shown(ticket.body && status === null),
        opacity,
        d: `M${n(bodyX)} 15.5h${bodyWidth - 4}m${4 - bodyWidth} 5.500h${bodyWidth}m${-bodyWidth} 5.500h${bodyWidth - 9}`,
      })
      const [first = '', rest = ''] = path.lines
      const scale = `scale(${n2(path.size / large)})`
      const y = status !== null ? 55 : rest === '' ? 51 : 43
      set('path', { text: first, opacity, transform: `translate(0 ${y}) ${scale}` })
      set('rest', { text: rest, opacity, transform: `translate(0 57) ${scale}` })
      set('mark', {
        ...shown(status !== null),
        opacity,
        transform: `translate(${16 - w / 2} 12.5) scale(0.9)`,
        'data-state': status === null ? '' : kindOf(status),
      })
    },
  )
  const mono = { className: 'm', textAnchor: 'middle', fill: 'var(--k0)' } as const
  return (
    <>
      <path {...rig('paper')} className="k" fill="var(--white)" />
      <path {...rig('band')} />
      <text {...rig('status')} {...mono} x={8} y={19.5} style={{ fontSize: large, fontWeight: 700 }} />
      <text {...rig('method')} {...mono} style={{ fontSize: large, fontWeight: 700 }} />
      <path {...rig('body')} fill="none" stroke="var(--k0)" strokeWidth={2.4} strokeLinecap="round" />
      <text {...rig('path')} {...mono} style={{ fontSize: large, fontWeight: 600 }} />
      <text {...rig('rest')} {...mono} style={{ fontSize: large, fontWeight: 600 }} />
      <g {...rig('mark')} className="mark">
        <Mark />
      </g>
    </>
  )
}

/** The pass's stamp, and the tick of the rail. */
function Stamps(): ReactNode {
  const rig = useRig<'stamp1' | 'stamp2'>(written, ({ ticket }, set) => {
    const { w } = layout(ticket)
    const opacity = 1 - ticket.sealed
    const count = ticket.status === null ? ticket.stamps : 0
    set('stamp1', { ...shown(count > 0), opacity, transform: `translate(${n(-w / 2 + 8)} 16.5)` })
    set('stamp2', { ...shown(count > 1), opacity, transform: `translate(${n(w / 2 - 9)} 19)` })
  })
  return (
    <>
      <g {...rig('stamp1')}>
        <circle r={5} fill="none" stroke="var(--l-gate)" strokeWidth={2.2} />
        <circle r={1.6} fill="var(--l-gate)" />
      </g>
      <g {...rig('stamp2')}>
        <Rule d="M-5 0l4 4.500 7-9" ink="st-ok" width={3} />
      </g>
    </>
  )
}

function Envelope(): ReactNode {
  const rig = useRig<'envelope' | 'flap' | 'host' | 'seal'>(written, ({ ticket }, set) => {
    const { w } = layout(ticket)
    const answered = ticket.status !== null
    const sealed = { ...shown(ticket.sealed > 0), opacity: ticket.sealed }
    set('envelope', { ...sealed, d: `M${-w / 2 - 4} 4H${w / 2 + 4}V63H${-w / 2 - 4}Z` })
    set('flap', { ...sealed, d: `M${-w / 2 - 3} 6L0 30L${w / 2 + 3} 6` })
    // Only on the way there: what comes back is addressed to the guest.
    set('host', { ...sealed, text: answered ? '' : ticket.host })
    set('seal', { ...sealed, transform: `translate(0 ${answered ? 36 : 30}) scale(${n2(ticket.sealed)})` })
  })
  return (
    <>
      <path {...rig('envelope')} className="k" fill="var(--white)" />
      <path {...rig('flap')} className="k" fill="none" />
      <text
        {...rig('host')}
        y={57.5}
        textAnchor="middle"
        fill="var(--k0)"
        style={{ fontSize: 14.4, fontWeight: 700, fontStretch: '78%' }}
      />
      <g {...rig('seal')}>
        <Seal />
      </g>
    </>
  )
}

const n2 = (value: number): number => Math.round(value * 100) / 100

const band = (ticket: TicketFrame): string =>
  ticket.status === null ? (ticket.place === 'table' ? 'var(--l-client)' : 'var(--now)') : tints[kindOf(ticket.status)]

interface Layout {
  readonly w: number
  readonly path: SetPath
  readonly methodSize: number
  readonly methodX: number
  readonly bodyX: number
}

/** Wide enough for what stands on it. */
function layout({ path: fullPath, method, body, status }: TicketFrame): Layout {
  const path = setPath(fullPath, widest - 2 * margin, status === null ? 2 : 1)
  const lines = body && status === null ? bodyWidth + 8 : 0
  const methodSize = status === null ? Math.min(large, (lines > 0 ? 48 : widest) / (method.length * letter)) : small
  const methodWidth = method.length * methodSize * letter
  const w = Math.min(widest, Math.max(78, methodWidth + lines + (lines > 0 ? 34 : 12), path.width + 2 * margin))
  const methodX = -lines / 2
  return { w: Math.round(w), path, methodSize, methodX, bodyX: methodX + methodWidth / 2 + 8 }
}

/** Torn off below. */
function paper(w: number): string {
  const teeth = Math.max(3, Math.round(w / 9))
  const width = w / teeth
  const edge = list(teeth)
    .map((tooth) => `L${n(w / 2 - width * (tooth + 0.5))} ${height - 4}L${n(w / 2 - width * (tooth + 1))} ${height}`)
    .join('')
  return `M${-w / 2} 0H${w / 2}V${height}${edge}Z`
}
