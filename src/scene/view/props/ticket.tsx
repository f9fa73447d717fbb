// The ticket is the request: method and path as they were sent. On the street it is in a sealed envelope.

import type { ReactNode } from 'react'
import type { TicketFrame } from '../../model'
import { n } from '../bowed'
import { Disc, list, Rule } from '../ink'
import { Half, shown, useRig } from '../rig'
import { Mark, type MarkKind } from '../rooms/mark'
import { protocol } from '../technical'

const height = 64
const letter = 0.6

/** Drawn in the cast, and with the waiter above the dimming: shown in one of the two. */
export function Ticket({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<
    | 'root'
    | 'paper'
    | 'band'
    | 'mark'
    | 'method'
    | 'path'
    | 'envelope'
    | 'flap'
    | 'pin'
    | 'stamp1'
    | 'stamp2'
    | 'bubble'
  >(
    (frame) => [frame.ticket, frame.spot],
    (frame, set) => {
      const { ticket } = frame
      set('root', shown(frame.spot === spot))
      if (frame.spot !== spot) return
      const { size, path, ...asked } = measure(ticket.path, ticket.method)
      const w = ticket.status === null ? asked.w : answerWidth
      set('root', { transform: `translate(${n(ticket.x)} ${n(ticket.y)}) rotate(${n(ticket.angle)})` })
      set('paper', { d: paper(w), opacity: 1 - ticket.sealed })
      set('band', {
        d: `M${-w / 2 + 1.2} 1.2H${w / 2 - 1.2}V9H${-w / 2 + 1.2}Z`,
        fill: `var(--${band(ticket)})`,
        opacity: 1 - ticket.sealed,
      })
      const [first, second] = ticket.status === null ? [ticket.method, path] : [protocol, String(ticket.status)]
      set('method', { text: first, opacity: 1 - ticket.sealed })
      set('path', {
        text: second,
        opacity: 1 - ticket.sealed,
        transform: `translate(0 51) scale(${ticket.status === null ? n2(size / 18.6) : 1.15})`,
      })
      set('mark', {
        transform: `translate(${w / 2 - 2} 4)`,
        ...shown(ticket.status !== null),
        'data-state': ticket.status === null ? '' : kind(ticket.status),
      })
      set('envelope', {
        opacity: ticket.sealed,
        ...shown(ticket.sealed > 0),
        d: `M${-w / 2 - 4} 6H${w / 2 + 4}V62H${-w / 2 - 4}Z`,
      })
      set('flap', { opacity: ticket.sealed, ...shown(ticket.sealed > 0), d: `M${-w / 2 - 3} 8L0 38L${w / 2 + 3} 8` })
      set('pin', shown(ticket.place === 'rail' || ticket.place === 'chef'))
      set('bubble', { ...shown(ticket.place === 'table'), opacity: 1 - ticket.sealed })
      set('stamp1', {
        ...shown(ticket.stamps > 0 && ticket.status === null),
        opacity: 1 - ticket.sealed,
        transform: `translate(${n(-w / 2 + 9)} 17)`,
      })
      set('stamp2', {
        ...shown(ticket.stamps > 1 && ticket.status === null),
        opacity: 1 - ticket.sealed,
        transform: `translate(${n(w / 2 - 11)} 19)`,
      })
    },
  )
  return (
    <g {...rig('root')} data-part="ticket">
      <path {...rig('bubble')} d="M-12 60L0 86L12 60Z" className="k" fill="var(--white)" />
      <path {...rig('paper')} className="k" fill="var(--white)" />
      <path {...rig('band')} />
      <text
        {...rig('method')}
        y={29}
        className="m"
        textAnchor="middle"
        fill="var(--k0)"
        style={{ fontSize: 18.6, fontWeight: 700 }}
      />
      <text
        {...rig('path')}
        className="m"
        textAnchor="middle"
        fill="var(--k0)"
        style={{ fontSize: 18.6, fontWeight: 600 }}
      />
      {/* The pass's stamp, and the tick of the rail. */}
      <g {...rig('stamp1')}>
        <circle r={5} fill="none" stroke="var(--l-gate)" strokeWidth={2.2} />
        <circle r={1.6} fill="var(--l-gate)" />
      </g>
      <g {...rig('stamp2')}>
        <Rule d="M-5 0l4 4.500 7-9" ink="st-ok" width={3} />
      </g>
      <g {...rig('pin')}>
        <Disc x={0} y={0} r={4.5} fill="tomato" pen="f" />
      </g>
      <g {...rig('mark')} className="mark">
        <Mark />
      </g>
      <path {...rig('envelope')} className="k" fill="var(--white)" />
      <g>
        <path {...rig('flap')} className="k" fill="none" />
        <Half value={spot}>
          <Seal />
        </Half>
      </g>
    </g>
  )
}

function Seal(): ReactNode {
  const rig = useRig<'seal'>(
    (frame) => [frame.ticket],
    (frame, set) =>
      set('seal', {
        transform: `translate(0 38) scale(${n2(frame.ticket.sealed)})`,
        ...shown(frame.ticket.sealed > 0),
      }),
  )
  return (
    <g {...rig('seal')}>
      <Disc x={0} y={0} r={11} fill="tomato" />
      <Rule d="M-3.500-1v-3a3.500 3.500 0 0 1 7 0v3" ink="#fff" width={2} />
      <rect x={-5} y={-1.5} width={10} height={7} rx={1.6} fill="#fff" />
    </g>
  )
}

/** A status needs no more room than this. */
const answerWidth = 84

const kind = (status: number): MarkKind => (status >= 500 ? 'bad' : status >= 400 ? 'warn' : 'ok')

const n2 = (value: number): number => Math.round(value * 100) / 100

const band = (ticket: TicketFrame): string =>
  ticket.status === null ? (ticket.place === 'table' ? 'l-client' : 'now') : `st-${kind(ticket.status)}`

/** Wide enough for the path; a long one is set smaller, a very long one is cut. */
function measure(fullPath: string, method: string): { w: number; size: number; path: string } {
  const path = fullPath.length > 14 ? `${fullPath.slice(0, 13)}…` : fullPath
  const size = Math.max(13, Math.min(18.6, 98 / (Math.max(1, path.length) * letter)))
  const w = Math.max(78, method.length * 18.6 * letter + 12, path.length * size * letter + 8)
  return { w: Math.round(w), size, path }
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
