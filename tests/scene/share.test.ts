// Frames in a row share what did not change: nothing is lost, and what is the same is the same object.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { actorIds, roomIds, type Schedule, sceneAt, schedule } from '../../src/scene/model'
import { share } from '../../src/scene/view/share'
import { tellTrip } from './kit/trips'

let told: Schedule
beforeAll(async () => {
  told = schedule(await tellTrip('sign-up'))
})
const moments = fc.array(fc.double({ min: 0, max: 33_000, noNaN: true }), { minLength: 2, maxLength: 12 })

describe('share', () => {
  it('gives the frame that was asked for, whatever came before', () =>
    fc.assert(
      fc.property(moments, ([first = 0, ...times]) => {
        let last = sceneAt(told, first)
        for (const t of times) {
          last = share(last, sceneAt(told, t))
          expect(last).toEqual(sceneAt(told, t))
        }
      }),
      { numRuns: 40 },
    ))

  it('keeps whoever stands still, and nobody who moves', () => {
    const [before, now] = [sceneAt(told, 1400), sceneAt(told, 1416)]
    const shared = share(before, now)
    expect(shared.actors.waiter).not.toBe(before.actors.waiter)
    for (const id of actorIds) if (id !== 'waiter') expect(shared.actors[id], id).toBe(before.actors[id])
    // Dining room and street are just sharing the light.
    for (const id of roomIds.slice(2)) expect(shared.rooms[id], id).toBe(before.rooms[id])
    expect(share(before, sceneAt(told, 1400)).actors).toBe(before.actors)
  })
})
