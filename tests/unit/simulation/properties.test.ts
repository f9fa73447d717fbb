// What holds for any order with any switches, in any place of a visit.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/shared'
import {
  createStandIns,
  faultIds,
  holderOf,
  type Order,
  type Run,
  type SwitchId,
  type World,
  windClock,
} from '../../../src/simulation'
import { stepsOf, toOtlp } from '../../../src/trace'
import { answerOf } from '../../kit/answer'
import { get, json, newGuest, openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'
import { variationIds } from '../../kit/lessons'
import { orders } from '../../kit/orders'
import { withoutAmbient } from '../../kit/without-ambient'

let kitchen: TestKitchen
let seed: World
beforeAll(async () => {
  kitchen = await openTestKitchen()
  seed = kitchen.seedWorld(1)
})

const run = (order: Order, switches: readonly SwitchId[] = [], world = seed): Promise<Run> =>
  kitchen.simulate(world, order, kitchen.direct, { switches })
const otlp = ({ trace }: Run): string => JSON.stringify(toOtlp(trace))

const switches = fc.subarray<SwitchId>([...faultIds, ...variationIds], { maxLength: 5 })
const placed = fc.record({ order: orders, switches, waitMs: fc.integer({ min: -1e15, max: 1e15 }) })

/** Byte by byte an image is compared faster by itself. */
const withoutImage = (world: World): World => ({
  ...world,
  durable: { ...world.durable, database: new Uint8Array() },
})

/** Everything a learner can be shown of a run. */
const shown = (one: Run): string => JSON.stringify([answerOf(one), toOtlp(one.trace), one.world.durable.outbox])

describe('any order with any switches', () => {
  it('runs without an error, again the same, and breaks only where a fault was switched on', async () => {
    await fc.assert(
      fc.asyncProperty(placed, async ({ order, switches: on, waitMs }) => {
        const world = windClock(seed, waitMs)
        const one = await withoutAmbient(() => run(order, on, world))
        const two = await run(order, on, world)
        expect(otlp(two)).toBe(otlp(one))
        expect(withoutImage(two.world)).toEqual(withoutImage(one.world))
        expect(Buffer.compare(two.world.durable.database, one.world.durable.database)).toBe(0)
        expect(answerOf(one) === null).toBe(on.includes('network-offline'))
        const status = answerOf(one)?.status ?? 0
        expect(status).not.toBe(500)
        if (status >= 500) expect(on).toContain('database-down')
        expect(stepsOf(one.trace, 'story').length).toBeGreaterThan(0)
        expect(stepsOf(one.trace, 'story').length).toBeLessThanOrEqual(7)
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('shows no hash and no signing key', async () => {
    const key = Buffer.from(createRandom(seed.seed, 0x5157_0000).bytes(32))
    await fc.assert(
      fc.asyncProperty(placed, async ({ order, switches: on }) => {
        const text = shown(await run(order, on))
        expect(text).not.toMatch(/p=1\$[A-Za-z0-9+/]{8}/)
        for (const encoding of ['hex', 'base64', 'base64url'] as const)
          expect(text).not.toContain(key.toString(encoding))
      }),
      { numRuns: 80 },
    )
  }, 120_000)

  it('shows no password that was typed, and nothing of it', async () => {
    const secret = fc.stringMatching(/^[a-z]{4}-[A-Z]{6,40}-[0-9]{6}$/)
    const path = fc.constantFrom('/api/users', '/api/sessions', '/api/dishes', '/nowhere')
    await fc.assert(
      fc.asyncProperty(secret, path, switches, async (password, where, on) => {
        const order = createStandIns().replace(json('POST', where, { ...newGuest, password }))
        const one = await run(order, on)
        const text = shown(one) + JSON.stringify(order)
        expect(text).not.toContain(password)
        expect(text).not.toContain(password.slice(5, -7))
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('leaves a world in which the next one runs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(placed, { minLength: 2, maxLength: 6 }), async (visit) => {
        let world = seed
        for (const { order, switches: on, waitMs } of visit)
          world = (await run(order, on, windClock(world, waitMs))).world
        expect(world.sequence).toBe(visit.length)
        expect(holderOf(world.wallet) === null || world.wallet.token !== null).toBe(true)
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

describe('what was typed is only ever text', () => {
  it.each([
    ['emoji', '🍲👩🏽‍🍳'],
    ['right to left', 'مطبخ \u202Eabc\u202C'],
    ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['SQL', "'; DROP TABLE users; --"],
    ['a template', '{{status}} $t(page.title) $& $1 %s'],
  ])('%s in every field: stored and given back as it came', async (_what, text) => {
    const email = 'a.guest@example.test'
    const signedUp = await run(
      createStandIns().replace(signUp({ email, name: text, password: `${text}-${text}-long` })),
    )
    expect(answerOf(signedUp)?.status).toBe(201)
    const body: { id: number; name: string } = JSON.parse(answerOf(signedUp)?.body ?? '')
    expect(body.name).toBe(text)
    const profile = await run(get(`/api/users/${body.id}`, `user:${body.id}`), [], signedUp.world)
    expect(JSON.parse(answerOf(profile)?.body ?? '')).toMatchObject({ name: text })
    expect(answerOf(profile)?.headers).toContainEqual({ name: 'content-type', value: 'application/json', by: 'server' })
    const refused = await run(signUp({ email: text, name: text }))
    expect(answerOf(refused)?.status).toBe(422)
  })
})
