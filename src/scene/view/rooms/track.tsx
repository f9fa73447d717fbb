// The request's way, printed on the floor's cut edge: stops it made, and the white lane home. Without numbers:
// how many stops are counted depends on the level of detail, which the picture does not know.

import type { ReactNode } from 'react'
import { type Frame, roomIds, rooms, slabTrackY as y } from '../../model'
import { n } from '../bowed'
import { list } from '../ink'
import { shown, useRig } from '../rig'

const most = roomIds.filter((room) => rooms[room].trackX !== null).length

export function Track(): ReactNode {
  const rig = useRig<'way' | 'lane' | 'laneInner' | 'chevrons' | `stop${number}`>(
    (frame) => [frame.track, frame.rooms, frame.lit],
    (frame, set) => {
      const { stops, back } = frame.track
      const xs = stops.map((stop) => rooms[stop].trackX ?? 0)
      const left = Math.min(...xs)
      const right = Math.max(...xs)
      set('way', { ...shown(stops.length > 1), d: `M${left} ${y}H${right}` })
      const lane =
        back && Math.abs(back.fromX - back.toX) > 20 ? { from: back.fromX, to: Math.round(back.toX / 6) * 6 } : null
      const d = lane ? `M${n(lane.from)} ${y}H${n(lane.to)}` : ''
      set('lane', { ...shown(lane !== null), d })
      set('laneInner', { ...shown(lane !== null), d })
      set('chevrons', { ...shown(lane !== null), d: lane ? chevrons(lane.from, lane.to) : '' })
      for (const index of list(most)) {
        const stop = stops[index]
        set(`stop${index}`, {
          ...shown(stop !== undefined),
          ...(stop ? { transform: `translate(${xs[index] ?? 0} ${y})`, 'data-state': stateOf(frame, stop) } : {}),
        })
      }
    },
  )
  return (
    <g className="track">
      <path {...rig('way')} stroke="var(--tr)" strokeWidth={4} strokeLinecap="round" />
      <path {...rig('lane')} stroke="var(--tr)" strokeWidth={15} strokeLinecap="round" />
      <path {...rig('laneInner')} stroke="var(--trx)" strokeWidth={10.5} strokeLinecap="round" />
      <path {...rig('chevrons')} className="f" fill="none" />
      {list(most).map((index) => (
        <g key={index} {...rig(`stop${index}`)} className="stop">
          <circle r={9} stroke="var(--tr)" strokeWidth={2.4} />
        </g>
      ))}
    </g>
  )
}

function stateOf(frame: Frame, room: Frame['lit']): string {
  if (frame.lit !== room) return 'past'
  const { state } = frame.rooms[room]
  return state === 'refused' || state === 'broken' ? state : 'now'
}

function chevrons(from: number, to: number): string {
  let d = ''
  for (let x = from - 20; x > to + 12; x -= 26) d += `M${n(x)} ${y - 4}L${n(x - 5)} ${y}L${n(x)} ${y + 4}`
  return d
}
