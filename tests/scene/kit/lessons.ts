// The five lessons as the real kitchen plays them: as they stand, and with each of their switches.

import { type Lesson, lessons, orderOf, type SwitchId } from '../../../src/lessons'
import type { Faults } from '../../../src/scene/model'
import type { Trace } from '../../../src/trace'
import { faultsOf } from '../../../src/visit/journey/faults'
import { openTestKitchen } from '../../kit/kitchen'

export interface Played {
  readonly name: string
  readonly lesson: Lesson['id']
  readonly switches: readonly SwitchId[]
  readonly faults: Faults
  readonly trace: Trace
}

/** Every lesson without a switch, with each one, and with all its faults of the kitchen together. */
export async function playLessons(): Promise<readonly Played[]> {
  const kitchen = await openTestKitchen()
  const world = kitchen.seedWorld(1)
  const played: Played[] = []
  for (const lesson of lessons) {
    const faults = lesson.switches.filter(
      (id) => id === 'email-down' || id === 'database-slow' || id === 'network-slow',
    )
    for (const switches of [[], ...lesson.switches.map((id) => [id]), faults]) {
      const run = await kitchen.simulate(world, orderOf(lesson, {}, null), kitchen.direct, { switches })
      played.push({
        name: [lesson.id, ...switches].join(' + '),
        lesson: lesson.id,
        switches,
        faults: faultsOf(switches),
        trace: run.trace,
      })
    }
  }
  return played
}
