// The badge is the guest's token: signed, carried along with every order that needs one. Anybody can read the role on
// it and whether its time is over; whether it is genuine only the host can tell.

import type { ReactNode } from 'react'
import type { BadgeFrame } from '../../model'
import { bowed, n } from '../bowed'
import { Rule } from '../ink'
import { shown, useRig } from '../rig'
import { Mark } from '../rooms/mark'

const height = 37
/** The house's roles have their shapes, as on the host's rack. */
const anyRole = 'M-5.500 11a5.500 5.500 0 1 0 11 0a5.500 5.500 0 1 0-11 0Z'
const shapes: Readonly<Record<string, string>> = {
  guest: anyRole,
  chef: 'M-5 6H5V16H-5Z',
  manager:
    'M0 3.500L2.200 8.600L7.600 9.100L3.500 12.700L4.700 18L0 15.200L-4.700 18L-3.500 12.700L-7.600 9.100L-2.200 8.600Z',
}
const colours: Readonly<Record<string, string>> = { guest: 'teal', chef: 'plum3', manager: 'tomato' }
const longestRole = 8

/** Drawn in the cast, and with the waiter above the dimming: shown in one of the two. */
export function Badge({ spot }: { spot: boolean }): ReactNode {
  const rig = useRig<'badge' | 'band'>(
    (frame) => [frame.badge, frame.spot, frame.ticket.place],
    (frame, set) => {
      const { badge } = frame
      const hangs = badge?.place === 'ticket' && frame.ticket.place !== 'tray' && frame.ticket.place !== 'table'
      const here = badge !== null && (frame.spot && !hangs) === spot
      set('badge', shown(here))
      if (!badge || !here) return
      set('badge', {
        transform: `translate(${n(badge.x)} ${n(badge.y)}) rotate(${n(badge.angle)})`,
        opacity: badge.opacity,
      })
      set('band', shown(badge.place !== 'ticket'))
    },
  )
  return (
    <g {...rig('badge')} data-part="badge">
      <path {...rig('band')} d="M-11-17Q-7-5 0 0Q7-5 11-17" stroke="var(--teal)" strokeWidth={3} fill="none" />
      <Face />
    </g>
  )
}

/** What is on it does not change with where it is. */
function Face(): ReactNode {
  const rig = useRig<'paper' | 'clip' | 'shape' | 'clock' | 'role' | 'scribble' | 'tear' | 'missing' | 'mark'>(
    ({ badge }) => [badge?.role, badge?.expired, badge?.verdict],
    ({ badge }, set) => {
      if (!badge) return
      const { expired, verdict } = badge
      const missing = verdict === 'missing'
      const w = widthOf(badge)
      set('clip', shown(!missing))
      set('paper', paperOf(badge, w))
      set('shape', { ...shown(!missing && !expired), ...shapeOf(badge) })
      set('clock', shown(expired))
      set('role', { text: roleOf(badge) })
      set('scribble', shown(badge.role === null && !missing))
      const tampered = verdict === 'refused' && !expired
      set('tear', shown(tampered))
      set('missing', shown(missing))
      set('mark', { ...shown(tampered), transform: `translate(${n(3 - w / 2)} 2) scale(0.85)`, 'data-state': 'warn' })
    },
  )
  return (
    <>
      <path {...rig('paper')} className="f badge-paper" />
      <path {...rig('clip')} d="M-5-1H5" stroke="var(--k0)" strokeWidth={4} strokeLinecap="round" />
      <path {...rig('shape')} className="f" strokeWidth={1.3} />
      {/* Its time is over: a clock, struck through. */}
      <g {...rig('clock')}>
        <circle cy={11} r={7} fill="#fff" className="f" />
        <path d="M0 6.500V11L3.500 13" className="f" fill="none" />
        <Rule d="M-11 19L11 3" ink="k0" width={2.6} />
      </g>
      <text
        {...rig('role')}
        y={31.5}
        textAnchor="middle"
        fill="var(--k0)"
        style={{ fontSize: 14, fontWeight: 700, fontStretch: '75%' }}
      />
      <path {...rig('scribble')} d="M-15 24.500H15M-15 30H6" stroke="var(--k0)" strokeWidth={2} />
      {/* The host has found that somebody changed it. */}
      <path
        {...rig('tear')}
        d="M-24 21L-14 16L-7 23L1 15L9 22L16 15L24 19"
        stroke="var(--st-warn)"
        strokeWidth={3}
        fill="none"
      />
      <text {...rig('missing')} y={28} textAnchor="middle" fill="var(--k0)" style={{ fontSize: 26, fontWeight: 800 }}>
        ?
      </text>
      <g {...rig('mark')} className="mark">
        <Mark />
      </g>
    </>
  )
}

const roleOf = ({ role }: BadgeFrame): string =>
  role === null ? '' : role.length > longestRole ? `${role.slice(0, longestRole - 1)}…` : role

const shapeOf = ({ role }: BadgeFrame): { readonly d: string; readonly fill: string } => ({
  d: shapes[role ?? ''] ?? anyRole,
  fill: `var(--${colours[role ?? ''] ?? 'slate3'})`,
})

/** Cut at a corner and grey when its time is over; dashed where there should be one. */
function paperOf({ expired, verdict }: BadgeFrame, w: number): { d: string; fill: string; 'data-state': string } {
  return {
    d: expired ? cornerCut(w) : bowed({ x: -w / 2, y: 0, w, h: height, r: 4, bow: 0.2 }),
    fill: expired ? '#D5CCC6' : 'var(--white)',
    'data-state': verdict === 'missing' ? 'missing' : '',
  }
}

const widthOf = ({ role }: BadgeFrame): number => Math.max(46, Math.min(longestRole, role?.length ?? 0) * 6.4 + 8)

const cornerCut = (w: number): string =>
  `M${n(-w / 2 + 3)} 0H${n(w / 2 - 13)}L${n(w / 2)} 13V${height - 3}Q${n(w / 2)} ${height} ${n(w / 2 - 3)} ${height}H${n(-w / 2 + 3)}Q${n(-w / 2)} ${height} ${n(-w / 2)} ${height - 3}V3Q${n(-w / 2)} 0 ${n(-w / 2 + 3)} 0Z`
