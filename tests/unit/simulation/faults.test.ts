// Faults at their seams, as a guest, a learner and the next order meet them.

import { beforeAll, describe, expect, it } from 'vitest'
import {
  createStandIns,
  holderOf,
  type Order,
  type Run,
  type SwitchId,
  type World,
  windClock,
} from '../../../src/simulation'
import { readDetail, type SpanRecord } from '../../../src/trace'
import { answerOf } from '../../kit/answer'
import { get, json, newGuest, openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'

let kitchen: TestKitchen
let seed: World
/** The database after an order that changes nothing in it: SQLite counts how often a file was written. */
let untouched: Uint8Array
beforeAll(async () => {
  kitchen = await openTestKitchen()
  seed = kitchen.seedWorld(1)
  untouched = (await send(get('/'))).world.durable.database
})

const send = (order: Order, switches: readonly SwitchId[] = [], world = seed): Promise<Run> =>
  kitchen.simulate(world, order, kitchen.direct, { switches })
const spanOf = ({ trace }: Run, name: string): SpanRecord => {
  const found = trace.spans.find((one) => one.name === name)
  if (!found) throw new Error(`No span ${name} among ${trace.spans.map((one) => one.name).join(', ')}`)
  return found
}
const names = ({ trace }: Run): string[] => trace.spans.map(({ name }) => name)
const lengthOf = ({ trace }: Run): number => trace.spans[0]?.endUs ?? 0
const seedPassword = 'stand-in-0-of-15-to-128'
const logIn = json('POST', '/api/sessions', { email: newGuest.email, password: newGuest.password })

describe('network offline', () => {
  it('ends the trip in the street: no request, no answer, nothing changed but the time', async () => {
    const transport = (): never => {
      throw new Error('It was sent all the same.')
    }
    const run = await kitchen.simulate(seed, signUp(), transport, { switches: ['network-offline'] })
    expect(answerOf(run)).toBeNull()
    expect(names(run)).toEqual(['trip', 'write-order', 'carry-request', 'network-error'])
    expect(spanOf(run, 'carry-request')).toMatchObject({
      station: 'network',
      outcome: 'broken',
      fidelity: 'simulated',
      attributes: { 'error.type': 'network-offline' },
    })
    expect(spanOf(run, 'network-error')).toMatchObject({
      station: 'client',
      outcome: 'broken',
      fidelity: 'simulated',
      attributes: { 'exception.type': 'TypeError' },
    })
    expect(spanOf(run, 'trip').outcome).toBe('broken')
    expect(run.world.durable.database).toEqual(untouched)
    expect(run.world.wallet).toEqual(seed.wallet)
  })

  it('does not keep the kitchen from what was left for later', async () => {
    const signedUp = await send(signUp(), ['email-down'])
    const later = await send(get('/api/dishes'), ['network-offline'], windClock(signedUp.world, 60_000))
    expect(names(later)).toContain('send-email')
    expect(later.world.durable.outbox).toHaveLength(1)
  })
})

describe('network slow', () => {
  it('takes longer in the street, and only there', async () => {
    const [usual, slow] = [await send(get('/api/dishes')), await send(get('/api/dishes'), ['network-slow'])]
    expect(answerOf(slow)?.status).toBe(200)
    expect(lengthOf(slow)).toBeGreaterThan(10 * lengthOf(usual))
    const duration = (run: Run, name: string): number => spanOf(run, name).endUs - spanOf(run, name).startUs
    expect(duration(slow, 'handle-request')).toBe(duration(usual, 'handle-request'))
    expect(spanOf(slow, 'carry-request').attributes['backofhouse.network.profile']).toBe('slow')
  })
})

describe('the database down', () => {
  it.each([
    ['a sign-up', signUp(), 'begin'],
    ['a log-in', logIn, 'select-credentials'],
    ['the menu', get('/api/dishes'), 'select-dishes'],
    ['a profile', get('/api/users/123', 'user:123'), 'select-profile'],
  ] as const)('%s: SQLite itself cannot open it, and the kitchen says 503', async (_what, order, step) => {
    const run = await send(order, ['database-down'])
    expect(answerOf(run)?.status).toBe(503)
    expect(answerOf(run)?.headers).toContainEqual({ name: 'retry-after', value: '5', by: 'server' })
    expect(answerOf(run)?.body).not.toMatch(/SQLITE|folder|unable/i)
    expect(spanOf(run, step)).toMatchObject({
      station: 'database',
      outcome: 'broken',
      attributes: { 'error.type': 'SQLITE_CANTOPEN' },
    })
    expect(run.world.durable.database).toEqual(untouched)
  })

  it('leaves what needs none alone', async () => {
    for (const path of ['/', '/api/health', '/api/openapi.json'])
      expect(answerOf(await send(get(path), ['database-down']))?.status).toBe(200)
    expect(answerOf(await send(get('/api/me', 'user:123'), ['database-down']))?.status).toBe(200)
    expect(answerOf(await send(get('/api/users/1', 'user:123'), ['database-down']))?.status).toBe(403)
  })

  it('is well again for the next order', async () => {
    const down = await send(signUp(), ['database-down'])
    expect(answerOf(await send(signUp(), [], down.world))?.status).toBe(201)
  })
})

describe('the database slow', () => {
  it('does the same work, and is charged more for it', async () => {
    const [usual, slow] = [await send(signUp()), await send(signUp(), ['database-slow'])]
    expect(answerOf(slow)?.body).toContain(newGuest.email)
    for (const name of ['begin', 'insert-user', 'commit']) {
      const [a, b] = [spanOf(usual, name), spanOf(slow, name)]
      expect(b.attributes['backofhouse.db.slowdown']).toBe(500)
      expect(b.endUs - b.startUs).toBe(500 * (a.endUs - a.startUs))
      expect(readDetail(b, 'backofhouse.db.query')?.sql).toBe(readDetail(a, 'backofhouse.db.query')?.sql)
    }
    expect('backofhouse.db.slowdown' in spanOf(usual, 'begin').attributes).toBe(false)
  })
})

describe('the e-mail provider down', () => {
  it('the guest is answered all the same, and the job says when it is tried again', async () => {
    const run = await send(signUp(), ['email-down'])
    expect(answerOf(run)?.status).toBe(201)
    const job = spanOf(run, 'run-job')
    expect(job.outcome).toBe('broken')
    const nextTryMs = Date.parse(String(job.attributes['backofhouse.job.next_try_at']))
    // The attempt itself took two seconds; the wait is drawn from the thirty after it.
    expect(nextTryMs - run.world.wallClockMs).toBeGreaterThanOrEqual(2_000)
    expect(nextTryMs - run.world.wallClockMs).toBeLessThan(33_000)

    const early = await send(get('/'), [], windClock(run.world, nextTryMs - run.world.wallClockMs - 5_000))
    expect(names(early)).not.toContain('send-email')
    const late = await send(get('/'), [], windClock(run.world, nextTryMs - run.world.wallClockMs))
    expect(spanOf(late, 'send-email').outcome).toBe('ok')
    expect(late.world.durable.outbox).toMatchObject([{ to: newGuest.email }])
    // What caused it stands in another trace.
    expect(spanOf(late, 'run-job').links[0]?.traceId).toBe(run.trace.traceId)
  })
})

describe('discreet mode', () => {
  const taken = signUp({ email: 'ADA.Kowalczyk@example.org' })

  it('answers a free and a taken address with the same bytes, after the same work', async () => {
    const [free, used] = [await send(signUp(), ['discreet-mode']), await send(taken, ['discreet-mode'])]
    expect(answerOf(free)?.status).toBe(202)
    expect(answerOf(used)).toEqual(answerOf(free))
    const untilAnswer = (run: Run): string[] => names(run).slice(0, names(run).indexOf('answer'))
    expect(untilAnswer(used)).toEqual(untilAnswer(free))
    expect(untilAnswer(free)).toContain('hash-password')
    // Within a millionth of a second: what is left is a few instructions of SQLite's.
    expect(Math.abs(spanOf(used, 'handle-request').endUs - spanOf(free, 'handle-request').endUs)).toBeLessThan(20)
  })

  it('tells the owner of the address, and nobody else', async () => {
    const [free, used] = [await send(signUp(), ['discreet-mode']), await send(taken, ['discreet-mode'])]
    expect(free.world.durable.outbox).toMatchObject([{ subject: 'Please confirm your e-mail address' }])
    expect(used.world.durable.outbox).toMatchObject([{ subject: 'You already have an account' }])
    expect(used.world.durable.outbox[0]?.text).not.toContain(newGuest.name)
  })

  it('really signs up whoever is new, and leaves the others as they were', async () => {
    const { world } = await send(signUp(), ['discreet-mode'])
    const again = await send(signUp({ password: 'stand-in-7-of-15-to-128' }), ['discreet-mode'], world)
    const loggedIn = await send(logIn, [], again.world)
    expect(answerOf(loggedIn)?.status).toBe(201)
  })

  it('lets nobody in before the link in the e-mail was followed', async () => {
    const { world } = await send(signUp(), ['discreet-mode'])
    const early = await send(logIn, ['discreet-mode'], world)
    expect(answerOf(early)?.status).toBe(401)
    const wrong = await send(
      { ...logIn, body: logIn.body?.replace('stand-in-1', 'stand-in-7') ?? null },
      ['discreet-mode'],
      world,
    )
    expect(answerOf(wrong)).toEqual(answerOf(early))
    expect(lengthOf(wrong)).toBe(lengthOf(early))
    const token = /#(\S+)/.exec(world.durable.outbox[0]?.text ?? '')?.[1]
    // As it is typed: a stand-in in its place would confirm nothing.
    const follow = createStandIns().replace(json('POST', '/api/users/confirm', { token }))
    const confirmed = await send(follow, ['discreet-mode'], early.world)
    expect(answerOf(confirmed)?.status).toBe(200)
    expect(answerOf(await send(logIn, ['discreet-mode'], confirmed.world))?.status).toBe(201)
  })

  it('still says what breaks a rule: that tells nothing of anybody', async () => {
    expect(answerOf(await send(signUp({ email: 'nobody' }), ['discreet-mode']))?.status).toBe(422)
  })
})

describe('a session', () => {
  it('is renewed by the wallet’s cookie, and after a log-out the page has neither cookie nor badge', async () => {
    const ada = json('POST', '/api/sessions', { email: 'ada.kowalczyk@example.org', password: seedPassword })
    const loggedIn = await send({ ...ada, as: 'session' })
    const refresh: Order = { ...get('/api/sessions/refresh', 'session'), method: 'POST' }
    const later = windClock(loggedIn.world, 20 * 60_000)
    expect(answerOf(await send(get('/api/me', 'session'), [], later))?.status).toBe(401)
    const renewed = await send(refresh, [], later)
    expect(answerOf(renewed)?.status).toBe(200)
    expect(answerOf(await send(get('/api/me', 'session'), [], renewed.world))?.status).toBe(200)
    const out = await send({ ...get('/api/sessions/current', 'session'), method: 'DELETE' }, [], renewed.world)
    expect(answerOf(out)?.status).toBe(204)
    expect(out.world.wallet).toEqual({ token: null, cookies: [] })
    expect(answerOf(await send(refresh, [], out.world))?.status).toBe(401)
  })
})

describe('a badge', () => {
  it('from a log-in shows its holder’s profile, and is refused at the host 16 minutes later', async () => {
    const signedUp = await send(signUp())
    const loggedIn = await send(logIn, [], signedUp.world)
    const me = holderOf(loggedIn.world.wallet)
    expect(me).not.toBeNull()
    const profile = get(`/api/users/${me}`, 'session')
    const seen = await send(profile, [], loggedIn.world)
    expect(answerOf(seen)?.status).toBe(200)
    expect(JSON.parse(answerOf(seen)?.body ?? '')).toMatchObject({ id: me, email: newGuest.email })
    const late = await send(profile, [], windClock(seen.world, 16 * 60_000))
    expect(answerOf(late)?.status).toBe(401)
    expect(spanOf(late, 'check-badge')).toMatchObject({ station: 'auth', outcome: 'refused' })
    expect(holderOf(late.world.wallet)).toBe(me)
  })

  it.each<[SwitchId, string]>([
    ['token-expired', 'expired'],
    ['token-tampered', 'signature'],
  ])('%s is refused for its own reason, whoever holds it', async (id, reason) => {
    const loggedIn = await send(logIn, [], (await send(signUp())).world)
    const me = holderOf(loggedIn.world.wallet)
    for (const order of [get('/api/users/123', 'user:123'), get(`/api/users/${me}`, 'session')]) {
      const run = await send(order, [id], loggedIn.world)
      expect(answerOf(run)?.status).toBe(401)
      const challenge = answerOf(run)?.headers.find(({ name }) => name === 'www-authenticate')?.value
      expect(challenge).toContain('error="invalid_token"')
      expect(challenge).toContain(reason)
      // The badge in the wallet is the one that came with the log-in.
      expect(run.world.wallet.token).toBe(loggedIn.world.wallet.token)
    }
  })

  it('that is missing is asked for without an error (RFC 6750 §3.1)', async () => {
    const run = await send(get('/api/users/123', 'user:123'), ['no-token'])
    expect(answerOf(run)?.headers.find(({ name }) => name === 'www-authenticate')?.value).toBe(
      'Bearer realm="backofhouse"',
    )
  })

  it('of a guest learns nothing about other numbers, of a manager whether there is one', async () => {
    const order = get('/api/users/123', 'user:123')
    const [wrong, unknown] = [await send(order, ['wrong-person']), await send(order, ['unknown-person'])]
    expect(answerOf(wrong)?.status).toBe(403)
    expect(answerOf(unknown)).toEqual(answerOf(wrong))
    expect(answerOf(await send(order, ['unknown-person-manager']))?.status).toBe(404)
  })

  it('waits for the clock: 16 minutes pass before the order is sent', async () => {
    const run = await send(get('/api/me', 'user:123'), ['token-expired'])
    expect(run.trace.startedAtMs - seed.wallClockMs).toBe(16 * 60_000)
    expect(run.world.wallClockMs).toBeGreaterThan(run.trace.startedAtMs)
  })
})

describe('a log-in', () => {
  it('with a wrong password and with an unknown address: the same answer and the same hashing', async () => {
    const { world } = await send(signUp())
    const [wrong, unknown] = [await send(logIn, ['wrong-password'], world), await send(logIn, ['unknown-email'], world)]
    expect(answerOf(wrong)?.status).toBe(401)
    expect(answerOf(unknown)).toEqual(answerOf(wrong))
    expect(answerOf(wrong)?.headers.map(({ name }) => name)).toContain('www-authenticate')
    const hashing = (run: Run): number => spanOf(run, 'verify-password').endUs - spanOf(run, 'verify-password').startUs
    expect(hashing(unknown)).toBe(hashing(wrong))
    expect(names(unknown)).toEqual(names(wrong))
  })
})

describe('the holder of a wallet', () => {
  it('is nobody without a badge, and with one that is none of ours', () => {
    for (const token of [null, 'x', '', 'a.b.c', `a.${btoa('{}')}.c`, `a.${btoa('null')}.c`, `a.${btoa('nonsense')}.c`])
      expect(holderOf({ token, cookies: [] })).toBeNull()
  })
})
