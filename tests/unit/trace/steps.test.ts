// Where a learner can stop.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../../src/trace'
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
})
