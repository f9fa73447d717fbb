// What a beat promises: while it says that all rests, the picture is the same; while it says that only small movements
// go on, nobody and nothing that is carried changes its place.

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { beatAt, type Frame, type Schedule, sceneAt, schedule } from '../../src/scene/model'
import { type TripName, tellTrip, tripNames } from './kit/trips'

describe.each<TripName>([...tripNames])('the beats of %s', (name) => {
  let told: Schedule
  beforeAll(async () => {
    told = schedule(await tellTrip(name))
  })
  const moments = () => fc.double({ min: 0, max: told.durationMs, noNaN: true })
  const picture = ({ timeMs: _, ...frame }: Frame) => frame

  test('are still while nothing changes', () => {
    fc.assert(
      fc.property(moments(), (time) => {
        const beat = beatAt(told, time)
        if (beat.kind !== 'still' || beat.sinceMs < 0) return
        expect(picture(sceneAt(told, time))).toEqual(picture(sceneAt(told, beat.sinceMs)))
      }),
    )
  })

  test('are travel while somebody walks', () => {
    fc.assert(
      fc.property(moments(), (time) => {
        const [now, next] = [sceneAt(told, time), sceneAt(told, time + 8)]
        const walks = Object.entries(now.actors).some(([id, actor]) =>
          Object.entries(next.actors).some(([other, then]) => id === other && then.x !== actor.x),
        )
        if (walks) expect([beatAt(told, time).kind, beatAt(told, time + 8).kind]).toContain('travel')
      }),
    )
  })
})
