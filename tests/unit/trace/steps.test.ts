// Where a learner can stop, and finding the step of a moment.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Step, stepAt, stepsOf } from '../../../src/trace'
import { traces } from '../../kit/random-trace'

describe('steps', () => {
  it('are in order of time, have ids of their own, and every coarser step is a finer one too', async () => {
    await fc.assert(
      fc.asyncProperty(traces, async (pending) => {
        const trace = await pending
        const [story, steps, all] = (['story', 'steps', 'all'] as const).map((detail) => stepsOf(trace, detail))
        if (!story || !steps || !all) throw new Error('unreachable')
        for (const list of [story, steps, all])
          for (const [index, step] of list.entries())
            expect(step.atUs).toBeGreaterThanOrEqual(list[index - 1]?.atUs ?? 0)
        const ids = all.map((step) => step.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(all).toHaveLength(trace.spans.length - 1)
        for (const step of [...story, ...steps]) expect(all).toContainEqual(step)
      }),
    )
  })

  it('show in the story wherever something was refused or broke', async () => {
    await fc.assert(
      fc.asyncProperty(traces, async (pending) => {
        const trace = await pending
        const bad = new Set(
          trace.spans.filter(({ outcome }) => outcome === 'refused' || outcome === 'broken').map(({ id }) => id),
        )
        const story = stepsOf(trace, 'story')
        for (const step of stepsOf(trace, 'all'))
          if (step.phase === 'end' && bad.has(step.spanId)) expect(story.map(({ id }) => id)).toContain(step.id)
      }),
    )
  })

  it('are found by time with at most 2·log₂n + 8 reads', async () => {
    await fc.assert(
      fc.asyncProperty(traces, fc.nat(1_000_000), async (pending, timeUs) => {
        const steps = stepsOf(await pending, 'all')
        let reads = 0
        const counted = new Proxy([...steps], {
          get: (target, key, receiver) => {
            if (typeof key === 'string' && /^\d+$/.test(key)) reads++
            return Reflect.get(target, key, receiver)
          },
        })
        const found = stepAt(counted, timeUs)
        const expected: Step | undefined = steps.filter((step) => step.atUs <= timeUs).at(-1)
        expect(found).toEqual(expected)
        expect(reads).toBeLessThanOrEqual(2 * Math.log2(Math.max(1, steps.length)) + 8)
      }),
    )
  })
})
