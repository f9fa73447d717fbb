// Light is now: one room is lit, the others lie under a flat dim; the lit one is framed in saffron on ink.

import type { ReactNode } from 'react'
import { type Frame, hatch, type RoomId, rooms, stands } from '../../model'
import { box } from '../ink'
import { InRoom } from '../placed'
import { bays, vanBox, vanCab } from '../props/van'
import { shown, useRig } from '../rig'

/** The street and the dock lie outside: they are not dimmed, but for the vans by night. */
const dimmed = ['dining', 'pass', 'host', 'rail', 'chef', 'lamp', 'pantry', 'prep'] as const satisfies readonly RoomId[]
/** Rail, stove and lamp are one open kitchen and have no edge between them. */
const kitchen: readonly RoomId[] = ['rail', 'chef', 'lamp']
const steps = 8

/** While the chef stands at the hatch, stove and heat lamp are lit as one. */
const reachesHatch = (frame: Frame): boolean => frame.actors.chef.x > (stands.chef.machine + stands.chef.hatch) / 2

export function lightOf(frame: Frame, room: RoomId): number {
  const light = frame.rooms[room].light
  return room === 'lamp' && reachesHatch(frame) ? Math.max(light, frame.rooms.chef.light) : light
}
const inSteps = (light: number): number => Math.round(light * steps) / steps

export function Dimming(): ReactNode {
  const rig = useRig<RoomId | 'hatch'>(
    (frame) => [frame.rooms, frame.faults, reachesHatch(frame)],
    (frame, set) => {
      for (const room of dimmed) {
        const { state } = frame.rooms[room]
        // Nobody switches a light on where a fault has put it out.
        if (frame.faults.off.includes(room)) set(room, { opacity: 1 })
        else set(room, { opacity: state === 'broken' ? 0 : 1 - inSteps(lightOf(frame, room)) })
      }
      set('hatch', { opacity: 1 - inSteps(throughHatch(frame)) })
      const { pay, mail, files } = bays
      set('dock', {
        opacity: 1 - inSteps(lightOf(frame, 'dock')),
        d: (frame.faults.off.includes('dock') ? [pay, files] : [pay, mail, files]).map(van).join(''),
      })
    },
  )
  return (
    <g className="dims">
      <InRoom room="dock">
        <path {...rig('dock')} className="dim-vans" />
      </InRoom>
      <path {...rig('hatch')} d={box(hatch.x, 412, hatch.width, 96)} className="dim" />
      {dimmed.map((room) => {
        const { x, y, width, height } = rooms[room]
        return (
          <g key={room} {...rig(room)}>
            <path d={box(x, y, width, height)} className="dim" />
            {!kitchen.includes(room) && <path d={box(x + 2, y + 2, width - 4, height - 4)} className="idle-line" />}
          </g>
        )
      })}
    </g>
  )
}

/** The opening is as light as the lighter of its two sides. */
const throughHatch = (frame: Frame): number =>
  frame.rooms.pantry.state === 'broken' ? 1 : Math.max(frame.rooms.pantry.light, lightOf(frame, 'lamp'))

const van = (y: number): string => `${vanBox(y)}${vanCab(y)}`

export function LitFrames(): ReactNode {
  const rig = useRig<'frame' | 'keyline' | 'colour'>(
    (frame) => [frame.rooms, frame.lit, reachesHatch(frame), inDoorway(frame)],
    (frame, set) => {
      const { lit } = frame
      if (lit === null) {
        set('frame', shown(false))
        return
      }
      const d = outline(lit, frame)
      set('frame', {
        ...shown(frame.rooms[lit].state !== 'off'),
        opacity: inSteps(frame.rooms[lit].state === 'broken' ? 1 : frame.rooms[lit].light),
      })
      set('keyline', { d })
      set('colour', { d, 'data-state': frame.rooms[lit].state })
    },
  )
  return (
    <g {...rig('frame')} className="lit">
      <path {...rig('keyline')} fill="none" stroke="var(--k0)" strokeWidth={10} />
      <path {...rig('colour')} className="lit-colour" fill="none" strokeWidth={5.6} />
    </g>
  )
}

/** Whether the waiter stands between the host and the rail. */
const inDoorway = ({ actors }: Frame): boolean => actors.waiter.x < rooms.rail.x + 60

/** Above it the wall between the host and the rail ends. */
const doorTop = 322

/** The frame of a room. At the hatch and in a doorway it stands open. */
function outline(room: RoomId, frame: Frame): string {
  const { x, y, width, height } = rooms[room]
  const atHatch = room === 'chef' && reachesHatch(frame)
  const [left, top, right, bottom] = [x + 4.5, y + 4.5, (atHatch ? hatch.x : x + width) - 4.5, y + height - 4.5]
  if (room === 'pantry') return `M${left} ${hatch.top}V${top}H${right}V${bottom}H${left}V${hatch.sill + 8}`
  // Whoever stands in the doorway from the host is not cut by the frame.
  if (room === 'rail' && inDoorway(frame)) return `M${left} ${doorTop}V${top}H${right}V${bottom}H${left + 60}`
  if (atHatch) return `M${right} ${hatch.top}V${top}H${left}V${bottom}H${right}V${hatch.sill + 8}`
  return `M${left} ${top}H${right}V${bottom}H${left}Z`
}
