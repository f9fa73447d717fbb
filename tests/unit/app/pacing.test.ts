// While it plays: gestures on every other tick, rests on none; where the clock stands, always.

import { beforeAll, describe, expect, test } from 'vitest'
import { type Clock, stoppedClock } from '../../../src/playback'
import { type Beat, beatAt, type Schedule, schedule } from '../../../src/scene/model'
import { createPacer } from '../../../src/visit/playing/pacing'
import { tellTrip } from '../../scene/kit/trips'

const playing: Clock = { ...stoppedClock, playing: true }
const tickMs = 1000 / 60

describe('the pacer', () => {
  let told: Schedule
  beforeAll(async () => {
    told = schedule(await tellTrip('sign-up'))
  })
  /** Of so many ticks from the first such beat on, which were drawn. */
  const drawnIn = (kind: Beat['kind'], clock: Clock, follows: boolean, ticks = 6): readonly boolean[] => {
    const isDue = createPacer(() => follows)
    for (let at = 0; at < told.durationMs; at += tickMs) {
      const times = Array.from({ length: ticks }, (_, tick) => at + tick * tickMs)
      if (times.every((time) => beatAt(told, time).kind === kind)) return times.map((time) => isDue(told, time, clock))
    }
    throw new Error(`no ${kind} in this trip`)
  }

  test('draws whoever walks at every tick', () => {
    expect(drawnIn('travel', playing, false)).toEqual([true, true, true, true, true, true])
  })

  test('draws gestures at every other tick', () => {
    expect(drawnIn('gesture', playing, false)).toEqual([true, false, true, false, true, false])
  })

  test('draws a rest once', () => {
    expect(drawnIn('still', playing, false)).toEqual([true, false, false, false, false, false])
  })

  test('draws a view that goes along at every tick', () => {
    expect(drawnIn('pan', playing, true)).not.toContain(false)
    expect(drawnIn('pan', playing, false)).toContain(false)
  })

  test('draws every moment at which the clock stands', () => {
    expect(drawnIn('gesture', { ...playing, playing: false }, false)).not.toContain(false)
    expect(drawnIn('still', { ...playing, playing: false }, false)).not.toContain(false)
  })

  test('draws another trip, and a step back', () => {
    const isDue = createPacer(() => false)
    expect(isDue(told, 100, playing)).toBe(true)
    expect(isDue(told, 90, playing)).toBe(true)
    expect(isDue({ ...told }, 90, playing)).toBe(true)
  })
})
