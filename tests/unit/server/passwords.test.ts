// Keeping passwords: the same ribbon again with the stored salt, the work of one hash for everybody, and never more of
// a hash in a trace than its beginning.

import { argon2Verify } from 'hash-wasm'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { costs } from '../../../src/server/costs'
import { argon2id } from '../../../src/server/domain/argon2id'
import { hashPassword, verifyPassword } from '../../../src/server/domain/passwords'
import { readPhc } from '../../../src/server/domain/phc'
import { createRandom, micros } from '../../../src/shared'
import { createStandIns } from '../../../src/simulation'
import { createTracer, type PasswordHashed, readDetail, type Span, type Trace, toOtlp } from '../../../src/trace'
import { json, newGuest, openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'

vi.setConfig({ testTimeout: 30_000 })

async function traced<Value>(work: (span: Span) => Promise<Value>): Promise<{ value: Value; trace: Trace }> {
  const tracer = createTracer({ traceId: '0af7651916cd43dd8448eb211c80319c', startedAtMs: 0 })
  const value = await tracer.root('root', { station: 'client' }, work)
  return { value, trace: tracer.finish() }
}
const toldIn = ({ spans }: Trace): PasswordHashed => {
  const [told] = spans.flatMap((span) => readDetail(span, 'backofhouse.hash') ?? [])
  if (!told) throw new Error('Nothing was hashed.')
  return told
}
const password = 'stand-in-1-of-15-to-128'

describe('a password', () => {
  it('is hashed in a format that others read, and verified against it and no other', async () => {
    const { value: hash, trace } = await traced((span) =>
      hashPassword('hash', span, { secureRandom: createRandom(7), argon2id }, password),
    )
    expect(await argon2Verify({ password, hash })).toBe(true)
    const kept = readPhc(hash)
    expect(toldIn(trace)).toMatchObject({ salt: kept.salt.slice(0, 3), made: kept.hash.slice(0, 10), compared: null })

    const right = await traced((span) => verifyPassword('verify', span, { argon2id }, password, hash))
    expect(right.value).toBe(true)
    const begins = kept.hash.slice(0, 10)
    expect(toldIn(right.trace)).toMatchObject({ made: begins, compared: { stored: begins, matches: true } })

    const wrong = await traced((span) => verifyPassword('verify', span, { argon2id }, `${password}.`, hash))
    expect(wrong.value).toBe(false)
    expect(toldIn(wrong.trace).compared).toEqual({ stored: begins, matches: false })
    expect(toldIn(wrong.trace).made).not.toBe(begins)
    expect(toldIn(wrong.trace).salt).toBe(kept.salt.slice(0, 3))
  })

  it('of nobody is never right, and takes the same work', async () => {
    const nobody = await traced((span) => verifyPassword('verify', span, { argon2id }, password, undefined))
    expect(nobody.value).toBe(false)
    expect(toldIn(nobody.trace).compared).toEqual({ stored: null, matches: false })
    const { value: hash, trace } = await traced((span) =>
      hashPassword('hash', span, { secureRandom: createRandom(7), argon2id }, password),
    )
    const somebody = await traced((span) => verifyPassword('verify', span, { argon2id }, password, hash))
    const workOf = (one: Trace): number => (one.spans[1]?.endUs ?? micros(0)) - (one.spans[1]?.startUs ?? micros(0))
    expect([workOf(nobody.trace), workOf(somebody.trace)]).toEqual([workOf(trace), workOf(trace)])
  })

  it('hashed by others in ways of their own is verified in those ways', async () => {
    const options = { memorySize: 64, iterations: 3, parallelism: 2, hashLength: 16 }
    const salt = Uint8Array.from({ length: 16 }, (_, at) => 251 - at)
    const hash = await argon2id({ ...options, salt, password })
    const { value, trace } = await traced((span) => verifyPassword('verify', span, { argon2id }, password, hash))
    expect(value).toBe(true)
    // Its price is that of the hash that was made: 64 KiB three times, not 19 MiB twice.
    const [, span] = trace.spans
    expect(Number(span?.endUs) - Number(span?.startUs)).toBe(costs.argon2(64, 3))
  })
})

it('what is no hash in that format is not taken for one', () => {
  for (const text of [
    '',
    'secret',
    '$argon2i$v=19$m=1,t=1,p=1$YQ$YQ',
    '$argon2id$v=19$m=19456,t=2,p=1$YmFj$',
    '$2b$10$abc',
  ])
    expect(() => readPhc(text), text).toThrow()
})

describe('a trace', () => {
  let kitchen: TestKitchen
  beforeAll(async () => {
    kitchen = await openTestKitchen()
  })

  it('holds neither a whole hash nor a whole salt', async () => {
    const first = kitchen.seedWorld(1)
    const signedUp = await kitchen.simulate(first, signUp(), kitchen.direct, {})
    const { email } = newGuest
    const traces = [signedUp.trace]
    for (const secret of [newGuest.password, 'stand-in-2-of-15-to-128'])
      for (const who of [email, 'nobody@example.test']) {
        const order = json('POST', '/api/sessions', { email: who, password: secret })
        traces.push((await kitchen.simulate(signedUp.world, order, kitchen.direct, {})).trace)
      }
    expect(traces.map((trace) => toldIn(trace).compared?.matches)).toEqual([undefined, true, false, false, false])
    for (const trace of traces) {
      const { made, salt } = toldIn(trace)
      expect([made.length, salt.length]).toEqual([10, 3])
      const text = JSON.stringify(toOtlp(trace))
      // The beginning stands alone: nothing goes on after it.
      for (const begins of [made, toldIn(trace).compared?.stored ?? made])
        for (const [found] of text.matchAll(new RegExp(`${begins.replace(/[+/]/g, '\\$&')}[A-Za-z0-9+/]*`, 'g')))
          expect(found).toBe(begins)
      expect(text).not.toMatch(/\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]/)
    }
  })

  it('shows what was really stored, of the stand-in and of nothing else', async () => {
    const run = async (typed: string): Promise<Trace> => {
      const order = createStandIns().replace(signUp({ password: typed }))
      return (await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct, {})).trace
    }
    const typed = 'Correct-Horse-Battery-9'
    const [one, other] = [await run(typed), await run('Another-Horse-Battery-1')]
    expect(JSON.stringify(toOtlp(one)).includes(typed)).toBe(false)
    // Both are the first stand-in of one length class, so that both give the same trace.
    expect(toldIn(other)).toEqual(toldIn(one))
  })
})
