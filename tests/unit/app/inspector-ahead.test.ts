// No panel of the inspector tells what lies ahead: as long as two trips are the same, so is what it shows of them.

import { beforeAll, describe, expect, it } from 'vitest'
import { type Lesson, orderOf, switchesOf } from '../../../src/lessons'
import { ticketAt } from '../../../src/panels/inspector/ticket/known'
import { waterfallOf } from '../../../src/panels/inspector/trace/waterfall'
import { createStandIns, firstDifference, type SwitchId } from '../../../src/simulation'
import { stepInfo } from '../../../src/visit/journey/find'
import { type Journey, journeyOf } from '../../../src/visit/journey/journey'
import { openTestKitchen, type TestKitchen } from '../../kit/kitchen'
import { lessons } from '../../kit/lessons'

let kitchen: TestKitchen

beforeAll(async () => {
  kitchen = await openTestKitchen()
})

async function trip(lesson: Lesson, switches: readonly SwitchId[]): Promise<Journey> {
  const order = createStandIns().replace(orderOf(lesson, {}, null))
  return journeyOf(await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct, { switches }), 'all')
}

function shownAt(journey: Journey, index: number): unknown {
  const info = stepInfo(journey, index)
  if (!info) throw new Error(`no step ${index}`)
  const { bars, nowUs } = waterfallOf(journey, info, 'reached')
  return {
    nowUs,
    bars: bars.map(({ span, depth, open, startUs, endUs, storyMs, stepId }) => ({
      // What was switched on stands on the trip itself: it was chosen, it is no outcome.
      told: open || span.parentId === null ? span.name : { ...span, id: '', parentId: '' },
      ...{ depth, startUs, endUs, storyMs, stepId },
    })),
    ticket: ticketAt(journey, info),
  }
}

describe.each(lessons)('lesson $id', (lesson) => {
  it('shows the same until a switch makes a difference', async () => {
    const plain = await trip(lesson, [])
    for (const id of switchesOf(lesson)) {
      const other = await trip(lesson, [id])
      const shared = firstDifference(plain.run.trace, other.run.trace, 'all')?.lastShared ?? -1
      for (let index = 0; index <= shared; index++)
        expect(shownAt(other, index), `${id}, step ${index}`).toEqual(shownAt(plain, index))
    }
  }, 60_000)

  it('tells of a span that goes on only that it does, and of one that is over all of it', async () => {
    const journey = await trip(lesson, [])
    for (let index = 0; index < journey.steps.length; index++) {
      const info = stepInfo(journey, index)
      if (!info) continue
      const { bars, nowUs } = waterfallOf(journey, info, 'reached')
      expect(bars).toHaveLength(index + 2)
      for (const { span, open, endUs } of bars) {
        expect(endUs).toBeLessThanOrEqual(nowUs)
        if (!open) expect(endUs).toBe(span.endUs)
      }
    }
    const last = stepInfo(journey, journey.steps.length - 1)
    const whole = last && waterfallOf(journey, last, 'whole')
    expect(whole?.bars).toHaveLength(journey.run.trace.spans.length)
    expect(whole?.bars.filter(({ open }) => open)).toEqual([])
  })
})
