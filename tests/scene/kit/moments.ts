// Many moments of many trips: random ones, the known ones, and all lessons with all their switches.

import fc from 'fast-check'
import { type Frame, type Schedule, sceneAt, schedule } from '../../../src/scene/model'
import { plans, trace } from '../../kit/random-trace'
import { playLessons } from './lessons'
import { tellTrip, tripNames } from './trips'

export interface Told {
  readonly name: string
  readonly told: Schedule
}

/** The known trips and the lessons, as the real kitchen plays them. */
export async function tellAll(): Promise<readonly Told[]> {
  const known = await Promise.all(tripNames.map(async (name) => ({ name, told: schedule(await tellTrip(name)) })))
  const lessons = (await playLessons()).map(({ name, trace: played }) => ({ name, told: schedule(played) }))
  return [...known, ...lessons]
}

const momentsOf = ({ durationMs }: Schedule): fc.Arbitrary<number> =>
  fc.double({ min: 0, max: durationMs + 1, noNaN: true })

/** Random moments of random trips; `nextMs` later there is a second frame. */
export const atRandom = (
  check: (frame: Frame, next: Frame) => void,
  { nextMs = 16, runs = 60, moments = 25 } = {},
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const told = schedule(await trace(plan))
      fc.assert(
        fc.property(momentsOf(told), (t) => check(sceneAt(told, t), sceneAt(told, t + nextMs))),
        { numRuns: moments },
      )
    }),
    { numRuns: runs },
  )

/** The whole of a trip, at every `stepMs`. */
export function* framesOf(told: Schedule, stepMs: number): Generator<Frame> {
  for (let t = 0; t <= told.durationMs; t += stepMs) yield sceneAt(told, t)
}
