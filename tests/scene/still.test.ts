// What rests is worked out once, and nobody can tell by the frame.

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { sceneAt, schedule } from '../../src/scene/model'
import { oncePerRest, restAt } from '../../src/scene/model/still'
import { numberAt, writeTrack } from '../../src/scene/model/track'
import type { Trace } from '../../src/trace'
import { tellTrip } from './kit/trips'

describe('a rest', () => {
  const track = writeTrack(0)
  track.to(1, 100, 50)
  track.to(2, 300)
  const other = writeTrack('here')
  other.to('there', 200)

  test('lasts from the end of a change to the next one', () => {
    expect(restAt([track], 40)).toEqual({ fromMs: Number.NEGATIVE_INFINITY, untilMs: 100 })
    expect(restAt([track], 120)).toBeNull()
    expect(restAt([track], 150)).toEqual({ fromMs: 150, untilMs: 300 })
    expect(restAt([track], 300)).toEqual({ fromMs: 300, untilMs: Number.POSITIVE_INFINITY })
  })

  test('of several tracks is where all of them rest', () => {
    expect(restAt([track, other], 160)).toEqual({ fromMs: 150, untilMs: 200 })
    expect(restAt([track, other], 100)).toBeNull()
  })

  test('is worked out once, and a change each time', () => {
    let times = 0
    const part = { track, other }
    const read = oncePerRest((of: typeof part, timeMs) => {
      times += 1
      return { value: numberAt(of.track, timeMs) }
    })
    expect(read(part, 200)).toBe(read(part, 299))
    expect(times).toBe(1)
    expect(read(part, 125)).toEqual({ value: 0.5 })
    expect(read(part, 125)).not.toBe(read(part, 125))
    expect(read(part, 350)).toEqual({ value: 2 })
    expect(read(part, 20)).toEqual({ value: 0 })
  })
})

describe('a frame', () => {
  let trace: Trace
  beforeAll(async () => {
    trace = await tellTrip('sign-up')
  })

  test('is what it is, whatever was asked before', () => {
    const asked = schedule(trace)
    const times = fc.array(fc.double({ min: -10, max: asked.durationMs + 10, noNaN: true }), { maxLength: 12 })
    fc.assert(
      fc.property(times, (list) => {
        for (const time of list) expect(sceneAt(asked, time)).toEqual(sceneAt(schedule(trace), time))
      }),
      { numRuns: 25 },
    )
  })

  test('shares with the one before it whoever rests', () => {
    const told = schedule(trace)
    const [one, next] = [sceneAt(told, 1000), sceneAt(told, 1016)]
    expect(next.actors.chef).toBe(one.actors.chef)
    expect(next.rooms.pantry).toBe(one.rooms.pantry)
    expect(next.actors.waiter).not.toBe(one.actors.waiter)
  })
})
