// How much the tracer costs: the same order with the real tracer and with one that records nothing.

import { createNoopTracer, createTracer } from '../../src/trace'
import { get, openTestKitchen, signUp } from '../kit/kitchen'

export interface Timing {
  readonly name: string
  /** Milliseconds of each run. */
  readonly traced: readonly number[]
  readonly untraced: readonly number[]
}

const warmUpRuns = 20

/** Alternates the two, so that whatever else the machine does weighs on both alike. */
export async function timeSimulate(): Promise<readonly Timing[]> {
  const kitchen = await openTestKitchen()
  const world = kitchen.seedWorld(1)
  const time = async (name: string, order: ReturnType<typeof get>, runs: number): Promise<Timing> => {
    const times: { traced: number[]; untraced: number[] } = { traced: [], untraced: [] }
    const once = async (tracer: typeof createTracer): Promise<number> => {
      const start = performance.now()
      await kitchen.simulate(world, order, kitchen.direct, { tracer })
      return performance.now() - start
    }
    for (let run = -Math.min(warmUpRuns, runs); run < runs; run += 1) {
      const traced = await once(createTracer)
      const untraced = await once(createNoopTracer)
      if (run >= 0) {
        times.traced.push(traced)
        times.untraced.push(untraced)
      }
    }
    return { name, ...times }
  }
  return [
    await time('simulate GET /api/dishes', get('/api/dishes'), 200),
    await time('simulate POST /api/users (hashes a password)', signUp(), 15),
  ]
}
