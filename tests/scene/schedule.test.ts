// schedule(trace): one stop for every step, in order, at sensible times.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schedule } from '../../src/scene/model'
import { stepsOf } from '../../src/trace'
import { plans, trace } from '../kit/random-trace'
import { tellTrip, tripNames } from './kit/trips'

describe('schedule', () => {
  it('has one stop for every step, in the same order, at strictly increasing times from 0', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const told = await trace(plan)
        const { stops, durationMs } = schedule(told)
        expect(stops.map((stop) => stop.stepId)).toEqual(stepsOf(told, 'all').map((step) => step.id))
        if (stops.length > 0) expect(stops[0]?.atMs).toBe(0)
        for (const [index, stop] of stops.entries()) {
          const before = stops[index - 1]
          if (before) expect(stop.atMs).toBeGreaterThan(before.atMs)
          expect(stop.knownMs).toBeLessThanOrEqual(stop.atMs)
          if (before) expect(stop.knownMs).toBeGreaterThan(before.atMs)
          expect(durationMs).toBeGreaterThan(stop.atMs)
        }
      }),
    )
  })

  it('takes a watchable time: each act 0.6 to 3.3 seconds, grinding a password up to 6, a sign-up about half a minute', async () => {
    for (const name of tripNames) {
      const { stops, durationMs } = schedule(await tellTrip(name))
      for (const [index, stop] of stops.entries()) {
        const actMs = stop.atMs - (stops[index - 1]?.atMs ?? stop.atMs - 1000)
        expect(actMs, `${name}: ${stop.stepId}`).toBeGreaterThanOrEqual(600)
        expect(actMs, `${name}: ${stop.stepId}`).toBeLessThanOrEqual(stop.stepId.endsWith('-password') ? 6000 : 3300)
      }
      if (name === 'sign-up') expect(durationMs).toBeLessThan(44_000)
    }
  })

  it('lets a long piece of work take visibly longer', async () => {
    const { stops } = schedule(await tellTrip('sign-up'))
    const length = (id: string): number => {
      const index = stops.findIndex((stop) => stop.stepId === id)
      return (stops[index]?.atMs ?? 0) - (stops[index - 1]?.atMs ?? 0)
    }
    expect(length('hash-password')).toBeGreaterThan(1.5 * length('request-id'))
  })
})
