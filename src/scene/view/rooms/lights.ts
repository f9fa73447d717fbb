// Lamps and light in the static back band are switched where they stand, by `data-light`; a van by `data-van`.

import type { MotionValue } from 'framer-motion'
import { useLayoutEffect } from 'react'
import { type Frame, type RoomId, roomIds } from '../../model'
import { lightOf } from './lighting'

const steps = 8

export function useLights(stage: { readonly current: HTMLElement | null }, frame: MotionValue<Frame>): void {
  useLayoutEffect(() => {
    const find = (selector: string): Written => ({
      elements: [...(stage.current?.querySelectorAll(selector) ?? [])],
      value: '',
    })
    const lamps = roomIds.map((room) => ({ room, ...find(`[data-light="${room}"]`) }))
    const vans = find('[data-van="mail"]')
    const draw = (now: Frame): void => {
      for (const lamp of lamps) write(lamp, 'opacity', String(lampLight(now, lamp.room)))
      write(vans, 'display', now.faults.off.includes('dock') ? 'none' : 'inline')
    }
    draw(frame.get())
    return frame.on('change', draw)
  }, [stage, frame])
}

/** A lamp is out where work fails, and where a fault has put it out. */
const lampLight = (now: Frame, room: RoomId): number =>
  now.rooms[room].state === 'broken' || now.faults.off.includes(room)
    ? 0
    : Math.round(lightOf(now, room) * steps) / steps

interface Written {
  readonly elements: readonly Element[]
  value: string
}
function write(what: Written, name: string, value: string): void {
  if (what.value === value) return
  what.value = value
  for (const element of what.elements) element.setAttribute(name, value)
}
