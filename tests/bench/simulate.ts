// How long orders take without a page: with the tracer and with one that records nothing, and a whole history again.

import { type Order, type World, windClock } from '../../src/simulation'
import { createNoopTracer, createTracer } from '../../src/trace'
import { get, json, newGuest, openTestKitchen, signUp } from '../kit/kitchen'

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

/** A visit of fifty orders: ten times the five lessons, each round by a guest of its own. */
const history: readonly Order[] = Array.from({ length: 10 }, (_, round) => {
  const email = `guest-${round}@example.test`
  return [
    get('/'),
    get('/api/dishes'),
    signUp({ email }),
    json('POST', '/api/sessions', { email, password: newGuest.password }, { as: 'session' }),
    get('/api/me', 'session'),
  ]
}).flat()

/** Milliseconds of each replay of the whole history, as a link of that many orders asks for. */
export async function timeReplay(runs: number): Promise<readonly number[]> {
  const kitchen = await openTestKitchen()
  const times: number[] = []
  for (let run = -1; run < runs; run += 1) {
    const start = performance.now()
    let world: World = kitchen.seedWorld(1)
    for (const order of history) world = (await kitchen.simulate(windClock(world, 10_000), order, kitchen.direct)).world
    if (run >= 0) times.push(performance.now() - start)
  }
  return times
}
