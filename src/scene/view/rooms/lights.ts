// Lamps and light in the static back band are switched where they stand, by `data-light`.

import type { MotionValue } from 'framer-motion'
import { useLayoutEffect } from 'react'
import { type Frame, roomIds } from '../../model'
import { lightOf } from './lighting'

const steps = 8

export function useLights(stage: { readonly current: HTMLElement | null }, frame: MotionValue<Frame>): void {
  useLayoutEffect(() => {
    const lamps = roomIds.map((room) => ({
      room,
      elements: [...(stage.current?.querySelectorAll(`[data-light="${room}"]`) ?? [])],
      written: -1,
    }))
    const draw = (now: Frame): void => {
      for (const lamp of lamps) {
        const { state } = now.rooms[lamp.room]
        const light = state === 'broken' || state === 'off' ? 0 : Math.round(lightOf(now, lamp.room) * steps) / steps
        if (light === lamp.written) continue
        lamp.written = light
        for (const element of lamp.elements) element.setAttribute('opacity', String(light))
      }
    }
    draw(frame.get())
    return frame.on('change', draw)
  }, [stage, frame])
}
