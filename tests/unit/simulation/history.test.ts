// The tree of a visit, and where two trips part.

import { beforeAll, describe, expect, it } from 'vitest'
import {
  append,
  chainTo,
  entryAt,
  firstDifference,
  type History,
  type Run,
  type SwitchId,
} from '../../../src/simulation'
import { details, stepsOf } from '../../../src/trace'
import { openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'

let kitchen: TestKitchen
beforeAll(async () => {
  kitchen = await openTestKitchen()
})

const run = (switches: readonly SwitchId[] = []): Promise<Run> =>
  kitchen.simulate(kitchen.seedWorld(1), signUp(), kitchen.direct, { switches })

describe('a history', () => {
  it('numbers its entries from 1 and follows each back to the seed world, past other branches', async () => {
    const done = await run()
    const entry = { lesson: 'sign-up', before: kitchen.seedWorld(1), run: done }
    const placed = { lesson: null, order: signUp(), switches: [], waitMs: 0 }
    let history: History = []
    for (const parent of [null, 1, 1, 3, null]) history = append(history, { ...entry, placed, parent })
    const numbers = (number: number | null) => chainTo(history, number).map((one) => one.number)
    expect(numbers(4)).toEqual([1, 3, 4])
    expect(numbers(2)).toEqual([1, 2])
    expect(numbers(5)).toEqual([5])
    expect(numbers(null)).toEqual([])
    expect(entryAt(history, 6)).toBeUndefined()
    expect(entryAt(history, null)).toBeUndefined()
  })
})

describe('the first difference of two trips', () => {
  it.each(details)('is none between a trip and its repetition, at %s', async (detail) => {
    expect(firstDifference((await run()).trace, (await run()).trace, detail)).toBeNull()
  })

  it.each<[SwitchId, string]>([
    ['broken-rules', 'write-order'],
    ['database-down', 'begin'],
    ['email-down', 'send-email'],
    ['network-slow', 'look-up-address'],
  ])('with %s is the step %s', async (id, step) => {
    const [plain, other] = [await run(), await run([id])]
    const found = firstDifference(plain.trace, other.trace, 'all')
    expect(found?.step?.id).toBe(step)
    const shared = stepsOf(plain.trace, 'all').slice(0, (found?.lastShared ?? 0) + 1)
    expect(stepsOf(other.trace, 'all').slice(0, shared.length)).toEqual(shared)
  })

  it('is told at a coarser detail by the first stop that is not shared', async () => {
    const [plain, other] = [await run(), await run(['database-down'])]
    const found = firstDifference(plain.trace, other.trace, 'story')
    const story = stepsOf(other.trace, 'story')
    expect(found?.step).toEqual(story[found?.index ?? -1])
    expect(found?.lastShared).toBe((found?.index ?? 0) - 1)
  })
})
