// An order is never lost on the way, whatever the worker does with it: by a network whose worker loses things on
// purpose, and a clock that the test lets pass.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openNetwork } from '../../../src/network/connect'
import type { Counter } from '../../../src/network/counter'
import { type Carry, carriedTransport } from '../../../src/network/transport'
import { toOtlp } from '../../../src/trace'
import { openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'
import { createHandClock, type HandClock } from './hand-clock'

/** What a worker does with one fetch: brings it to the counter after a while, or never, and the answer back, or not. */
interface Habit {
  /** `null`: it never arrives. */
  readonly arrivesMs: number | null
  /** After the answer; `null`: never. */
  readonly backMs: number | null
  /** It gives up before or after the counter: the fetch rejects. */
  readonly dies?: 'before' | 'after'
}

const good: Habit = { arrivesMs: 0, backMs: 0 }
const never = new Promise<never>(() => {})

interface Stage {
  readonly clock: HandClock
  readonly network: ReturnType<typeof openNetwork>
  /** How often a worker was looked for. */
  readonly started: () => number
  readonly addresses: readonly string[]
  /** Brings a fetch of that number to the counter once more, as a worker that wakes up late does. */
  deliverLate(index: number): Promise<Response | undefined>
}

/** `habits` are those of one fetch after the other, the last one's for all that follow; probes are good but for `probes`. */
async function stageWith(habits: readonly Habit[], probes: readonly Habit[] = [good]): Promise<Stage> {
  const clock = createHandClock()
  const addresses: string[] = []
  const caught: { worker?: Counter; page?: Counter } = {}
  let [carried, probed, started] = [0, 0, 0]
  const wait = (ms: number | null): Promise<void> =>
    ms === null ? never : new Promise((resolve) => void clock.after(ms, resolve))
  const through = async (address: string, habit: Habit = good): Promise<Response | undefined> => {
    if (habit.dies === 'before') throw new TypeError('Failed to fetch')
    if (habit.arrivesMs !== 0) await wait(habit.arrivesMs)
    const answer = await caught.worker?.deliver(address)
    if (habit.dies === 'after') throw new TypeError('Failed to fetch')
    if (habit.backMs !== 0) await wait(habit.backMs)
    return answer
  }
  const network = openNetwork('https://host.test/worker.js', {
    clock,
    carrier: async (address) => {
      addresses.push(address)
      if (caught.page) return caught.page.deliver(address)
      return through(address, habits[Math.min(carried++, habits.length - 1)])
    },
    probe: async (address) => (await through(address, probes[Math.min(probed++, probes.length - 1)]))?.status ?? 404,
    catchInWorker: async (counter) => {
      started++
      caught.worker = counter
      return () => {}
    },
    catchInPage: (counter) => {
      caught.page = counter
      return () => {
        delete caught.page
      }
    },
  })
  await clock.until(network.ready)
  return {
    clock,
    network,
    addresses,
    started: () => started,
    deliverLate: async (index) => caught.worker?.deliver(addresses[index] ?? ''),
  }
}

let kitchen: TestKitchen
let alike: string
beforeAll(async () => {
  kitchen = await openTestKitchen()
  alike = textOf(await kitchen.simulate(kitchen.seedWorld(1), signUp(), kitchen.direct))
})
const textOf = ({ trace, world }: Awaited<ReturnType<TestKitchen['simulate']>>): string =>
  JSON.stringify([toOtlp(trace), world.sequence, [...world.durable.database]])

/** A sign-up over that network: how long the ways took, and whether all is as by a direct call, one new row included. */
async function order({ network, clock }: Stage): Promise<{ readonly ms: number; readonly served: number }> {
  let served = 0
  let onTheWay = false
  const app = {
    fetch: async (...of: Parameters<typeof kitchen.app.fetch>) => {
      served++
      onTheWay = false
      const answer = await kitchen.app.fetch(...of)
      onTheWay = true
      return answer
    },
  }
  const carry: Carry = async (serve) => {
    onTheWay = true
    const answer = await network.carry(serve)
    onTheWay = false
    return answer
  }
  const run = kitchen.simulate(kitchen.seedWorld(1), signUp(), carriedTransport(app, carry))
  const ms = await clock.until(run, () => !onTheWay)
  expect(textOf(await run)).toBe(alike)
  return { ms, served }
}

describe('an order through a worker that', () => {
  it.each<[string, Habit[], Habit[], number, 'service-worker' | 'in-page']>([
    ['brings and takes back', [good], [good], 0, 'service-worker'],
    ['swallows one answer', [{ arrivesMs: 0, backMs: null }, good], [good], 2000, 'service-worker'],
    [
      'swallows every answer',
      [{ arrivesMs: 0, backMs: null }],
      [good, { arrivesMs: 0, backMs: null }],
      2000,
      'in-page',
    ],
    ['takes a second to bring the answer back', [{ arrivesMs: 0, backMs: 1000 }], [good], 1000, 'service-worker'],
    ['never brings the request', [{ arrivesMs: null, backMs: null }], [good], 3000, 'in-page'],
    ['brings it after the retry', [{ arrivesMs: 5000, backMs: 0 }], [good], 3000, 'in-page'],
    ['brings it late, and swallows the answer', [{ arrivesMs: 2900, backMs: null }], [good], 3900, 'service-worker'],
    ['dies before it brings it', [{ ...good, dies: 'before' }], [good], 3000, 'in-page'],
    ['has forgotten the page once', [{ ...good, dies: 'before' }, good], [good], 0, 'service-worker'],
    ['dies between', [{ ...good, dies: 'after' }], [good], 0, 'service-worker'],
  ])('%s', async (_name, habits, probes, within, way) => {
    const stage = await stageWith(habits, probes)
    expect(stage.network.way).toBe('service-worker')
    const told: (string | null)[] = []
    stage.network.onChange(() => told.push(stage.network.way))
    const { ms, served } = await order(stage)
    expect(ms).toBeLessThanOrEqual(within + 50)
    expect(served).toBe(1)
    await stage.clock.pass(10_000)
    expect(stage.network.way).toBe(way)
    // Whoever shows the way was told of each change.
    if (way === 'in-page') expect(told.at(-1)).toBe('in-page')
    // Under the same id each time.
    expect(new Set(stage.addresses).size).toBe(1)
  })

  it('whatever it does: one run, the same trace, never more than four seconds', async () => {
    const ms = fc.option(fc.integer({ min: 0, max: 8000 }), { freq: 2 })
    const habit: fc.Arbitrary<Habit> = fc.record(
      { arrivesMs: ms, backMs: ms, dies: fc.constantFrom('before', 'after') },
      { requiredKeys: ['arrivesMs', 'backMs'] },
    )
    const habits = fc.array(habit, { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(habits, fc.tuple(fc.constant(good), habit), async (some, probes) => {
        const stage = await stageWith(some, probes)
        const { ms: waited, served } = await order(stage)
        expect(waited).toBeLessThanOrEqual(4050)
        await stage.clock.pass(10_000)
        expect(served).toBe(1)
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

it('a late first delivery gets the stored answer, and nothing runs again', async () => {
  const stage = await stageWith([{ arrivesMs: null, backMs: null }])
  const { served } = await order(stage)
  const late = await stage.deliverLate(0)
  expect(late?.status).toBe(201)
  expect(await late?.text()).toContain('mira.holm@example.test')
  expect(served).toBe(1)
})

it('seconds of work in the kitchen do not count', async () => {
  const { network, clock } = await stageWith([good])
  const answer = network.carry(
    () => new Promise((resolve) => void clock.after(15_000, () => resolve(new Response('slow')))),
  )
  expect(await clock.until(answer)).toBe(15_000)
  expect(await (await answer).text()).toBe('slow')
  expect(network.way).toBe('service-worker')
})

it('what the server throws is told, not sent again', async () => {
  const { network, clock } = await stageWith([good])
  let served = 0
  const answer = network.carry(async () => {
    served++
    throw new Error('broken')
  })
  await clock.until(answer)
  await expect(answer).rejects.toThrow('broken')
  expect(served).toBe(1)
})

it('an order does not wait for a worker that never comes up', async () => {
  const clock = createHandClock()
  const caught: { page?: Counter } = {}
  const network = openNetwork('https://host.test/worker.js', {
    clock,
    carrier: async (address) => (caught.page ? caught.page.deliver(address) : never),
    probe: () => never,
    catchInWorker: () => never,
    catchInPage: (counter) => {
      caught.page = counter
      return () => {}
    },
  })
  expect(await clock.until(network.carry(async () => new Response('here')))).toBe(3000)
  expect(network).toMatchObject({ way: 'in-page', reason: expect.any(String) })
})
