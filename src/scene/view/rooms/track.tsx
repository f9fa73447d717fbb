// The request's way, printed on the floor's cut edge: stops it made, and the white lane home. Without numbers:
// how many stops are counted depends on the level of detail, which the picture does not know.

import type { ReactNode } from 'react'
import { cellarTrack, type Frame, type RoomId, roomIds, rooms, slabTrackY as y } from '../../model'
import { n } from '../bowed'
import { list } from '../ink'
import { shown, useRig } from '../rig'

const most = roomIds.length

export function Track(): ReactNode {
  const rig = useRig<'way' | 'lane' | 'laneInner' | 'chevrons' | `stop${number}`>(
    (frame) => [frame.track, frame.rooms, frame.lit],
    (frame, set) => {
      const { stops, back } = frame.track
      set('way', { ...shown(stops.length > 1), d: way(stops) })
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
          ...(stop
            ? { transform: `translate(${rooms[stop].trackX} ${yOf(stop)})`, 'data-state': stateOf(frame, stop) }
            : {}),
        })
      }
    },
  )
  return (
    <g className="track">
      <path
        {...rig('way')}
        fill="none"
        stroke="var(--tr)"
        strokeWidth={4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
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

const yOf = (room: RoomId): number => (room === 'prep' ? cellarTrack.y : y)

/** Along the ground floor; and down the wall to the basement, once somebody works there. */
function way(stops: readonly RoomId[]): string {
  const xs = stops.filter((room) => room !== 'prep').map((room) => rooms[room].trackX)
  const along = `M${Math.min(...xs)} ${y}H${Math.max(...xs)}`
  return stops.includes('prep') ? `${along}M${cellarTrack.x} ${y}V${cellarTrack.y}H${rooms.prep.trackX}` : along
}

function stateOf(frame: Frame, room: RoomId): string {
  if (frame.lit !== room) return 'past'
  const { state } = frame.rooms[room]
  return state === 'refused' || state === 'broken' ? state : 'now'
}

function chevrons(from: number, to: number): string {
  let d = ''
  for (let x = from - 20; x > to + 12; x -= 26) d += `M${n(x)} ${y - 4}L${n(x - 5)} ${y}L${n(x)} ${y + 4}`
  return d
}
