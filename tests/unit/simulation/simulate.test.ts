// A simulated order, by what it leaves behind: its trace, the world after it, and nothing else.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openingMs, type World, windClock } from '../../../src/simulation'
import { readDetail, type SpanRecord, stepsOf, type Trace, toOtlp } from '../../../src/trace'
import { answerOf } from '../../kit/answer'
import { get, json, newGuest, openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'
import { orders } from '../../kit/orders'
import { withoutAmbient } from '../../kit/without-ambient'

let kitchen: TestKitchen
let seed: World
beforeAll(async () => {
  kitchen = await openTestKitchen()
  seed = kitchen.seedWorld(1)
})
const span = (trace: Trace, name: string): SpanRecord | undefined => trace.spans.find((one) => one.name === name)
const names = (trace: Trace): string[] => stepsOf(trace, 'steps').map((step) => step.id)

describe('a sign-up', () => {
  it('goes from the guest to the pantry and back, and the e-mail is sent after the answer', async () => {
    const { trace, world } = await kitchen.simulate(seed, signUp(), kitchen.direct)
    const response = answerOf({ trace })
    expect(response?.status).toBe(201)
    const steps = names(trace)
    const order = [
      'write-order',
      'carry-request',
      'check-body',
      'hash-password',
      'insert-user',
      'queue-confirmation',
      'commit',
      'answer',
      'read-response',
      'run-job',
      'send-email',
    ]
    expect(steps.filter((id) => order.includes(id))).toEqual(order)
    const root = trace.spans[0]
    expect(span(trace, 'send-email')?.startUs).toBeGreaterThan(root?.endUs ?? Number.POSITIVE_INFINITY)
    expect(span(trace, 'run-job')?.links).toEqual([
      { traceId: trace.traceId, spanId: span(trace, 'queue-confirmation')?.id },
    ])
    expect(world.durable.outbox).toMatchObject([{ to: newGuest.email }])
  })

  it('tells its story in seven stops until it was answered and two after, from the guest to the e-mail', async () => {
    const { trace } = await kitchen.simulate(seed, signUp(), kitchen.direct)
    expect(stepsOf(trace, 'story').map((step) => step.id)).toEqual([
      'write-order',
      'carry-request',
      'check-body',
      'hash-password',
      'insert-user',
      'commit',
      'read-response',
      'run-job',
      'send-email',
    ])
  })

  it('leaves the world it began with untouched', async () => {
    const image = seed.durable.database.slice()
    const { world } = await kitchen.simulate(seed, signUp(), kitchen.direct)
    expect(seed.durable.database).toEqual(image)
    expect(world.durable.database).not.toEqual(image)
    expect(seed).toMatchObject({ sequence: 0, wallClockMs: openingMs })
    expect(world).toMatchObject({ sequence: 1 })
  })

  it('with the same e-mail in other case is refused by the pantry, 409', async () => {
    const first = await kitchen.simulate(seed, signUp(), kitchen.direct)
    const second = await kitchen.simulate(first.world, signUp({ email: newGuest.email.toUpperCase() }), kitchen.direct)
    expect(answerOf(second)?.status).toBe(409)
    expect(span(second.trace, 'insert-user')).toMatchObject({
      station: 'database',
      outcome: 'refused',
      attributes: { 'error.type': 'SQLITE_CONSTRAINT_UNIQUE' },
    })
    expect(second.world.durable.outbox).toHaveLength(1)
  })

  it.each([
    ['a bad e-mail', signUp({ email: 'nobody' }), '#/email'],
    ['a short password', signUp({ password: 'stand-in-1' }), '#/password'],
  ])('with %s is refused at the order rail, 422', async (_name, order, pointer) => {
    const { trace } = await kitchen.simulate(seed, order, kitchen.direct)
    const response = answerOf({ trace })
    expect(response?.status).toBe(422)
    expect(JSON.parse(response?.body ?? '')).toMatchObject({ errors: [{ pointer }] })
    expect(span(trace, 'check-body')).toMatchObject({ station: 'validation', outcome: 'refused' })
    expect(span(trace, 'insert-user')).toBeUndefined()
  })
})

describe('the wallet', () => {
  it('keeps the badge of a log-in; wound past its end, the clock makes it worthless', async () => {
    const signedUp = await kitchen.simulate(seed, signUp(), kitchen.direct)
    const logIn = json('POST', '/api/sessions', { email: newGuest.email, password: newGuest.password })
    const loggedIn = await kitchen.simulate(signedUp.world, logIn, kitchen.direct)
    expect(answerOf(loggedIn)?.status).toBe(201)
    const me = await kitchen.simulate(loggedIn.world, get('/api/me', 'session'), kitchen.direct)
    const { id }: { id: number } = JSON.parse(answerOf(me)?.body ?? '')
    const profile = await kitchen.simulate(me.world, get(`/api/users/${id}`, 'session'), kitchen.direct)
    expect(JSON.parse(answerOf(profile)?.body ?? '')).toMatchObject({ email: newGuest.email })
    const late = await kitchen.simulate(windClock(me.world, 16 * 60_000), get('/api/me', 'session'), kitchen.direct)
    expect(answerOf(late)?.status).toBe(401)
    expect(span(late.trace, 'check-badge')).toMatchObject({ station: 'auth', outcome: 'refused' })
  })

  it('carries the refresh token in the browser’s cookie jar, not in the answer', async () => {
    const logIn = json('POST', '/api/sessions', { email: newGuest.email, password: newGuest.password })
    const signedUp = await kitchen.simulate(seed, signUp(), kitchen.direct)
    const { world, trace } = await kitchen.simulate(signedUp.world, logIn, kitchen.direct)
    const response = answerOf({ trace })
    expect(world.wallet.cookies).toHaveLength(1)
    expect(response?.body).not.toContain(world.wallet.cookies[0]?.value)
  })
})

describe('any order', () => {
  it('reads no clock, draws no chance and sets no timer but those of the world', async () => {
    const logIn = json('POST', '/api/sessions', { email: newGuest.email, password: newGuest.password })
    let world = seed
    for (const order of [
      signUp(),
      logIn,
      get('/api/users/123', 'user:123'),
      get('/api/dishes'),
      signUp({ email: 'x' }),
    ]) {
      const run = await withoutAmbient(() => kitchen.simulate(world, order, kitchen.direct))
      world = run.world
    }
    expect(world.sequence).toBe(5)
  })

  it('gives the same trace and world every time, and never a 500', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const one = await kitchen.simulate(seed, order, kitchen.direct)
        const two = await kitchen.simulate(seed, order, kitchen.direct)
        expect(JSON.stringify(toOtlp(one.trace))).toBe(JSON.stringify(toOtlp(two.trace)))
        expect(one.world).toEqual(two.world)
        expect(answerOf(one)?.status).toBeLessThan(500)
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('keeps its spans inside their parents, save what is linked', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const { trace } = await kitchen.simulate(seed, order, kitchen.direct)
        const byId = new Map(trace.spans.map((one) => [one.id, one]))
        for (const one of trace.spans.slice(1)) {
          const parent = byId.get(one.parentId ?? '')
          if (!parent) throw new Error(`${one.name} has no parent`)
          if (one.links.length === 0) expect(one.startUs >= parent.startUs && one.endUs <= parent.endUs).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('shows no password hash in its answer or its trace', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const { trace } = await kitchen.simulate(seed, order, kitchen.direct)
        const response = answerOf({ trace })
        expect(response?.body).not.toMatch(/argon2/)
        expect(JSON.stringify(trace)).not.toMatch(/\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]/)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('a guest who thinks between orders', () => {
  it('is not stopped at the rope, however many they place', async () => {
    let world = seed
    for (let placed = 0; placed < 60; placed++) {
      const run = await kitchen.simulate(windClock(world, 10_000), signUp({ email: 'nobody' }), kitchen.direct)
      expect(answerOf(run)?.status).toBe(422)
      world = run.world
    }
  })

  it('is stopped when they do not', async () => {
    let world = seed
    const statuses: (number | undefined)[] = []
    for (let placed = 0; placed < 25; placed++) {
      const run = await kitchen.simulate(world, get('/api/dishes'), kitchen.direct)
      statuses.push(answerOf(run)?.status)
      world = run.world
    }
    expect(statuses.at(0)).toBe(200)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('the request', () => {
  it('carries what the browser adds, marked as the browser’s', async () => {
    const { trace } = await kitchen.simulate(seed, signUp(), kitchen.direct)
    const written = span(trace, 'write-order')
    const request = written && readDetail(written, 'backofhouse.http.request')
    const by = Object.fromEntries(request?.headers.map((header) => [header.name, header.by]) ?? [])
    expect(by).toMatchObject({
      'content-type': 'order',
      traceparent: 'order',
      host: 'browser',
      'content-length': 'browser',
      origin: 'browser',
    })
    expect(request).toMatchObject({ method: 'POST', target: '/api/users', standIns: 1 })
  })
})
