// The hash machine: what its frames show is what the span says, no sooner than it is known, and nothing turns backwards.

import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import {
  type Frame,
  type HashFrame,
  hashMachine,
  hashSizes,
  type Schedule,
  sceneAt,
  schedule,
} from '../../src/scene/model'
import { type PasswordHashed, readDetail, type Trace } from '../../src/trace'
import { plans, trace as tellPlan } from '../kit/random-trace'
import { type Played, playLessons } from './kit/lessons'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let lessons: readonly Played[] = []
beforeAll(async () => {
  lessons = await playLessons()
})

interface Act {
  readonly told: Schedule
  readonly work: PasswordHashed
  readonly fromMs: number
  readonly knownMs: number
  readonly atMs: number
}
/** Every piece of hashing in a trace, as it is told. */
const actsOf = (trace: Trace, told: Schedule = schedule(trace)): readonly Act[] =>
  trace.spans.flatMap((span) => {
    const work = readDetail(span, 'backofhouse.hash')
    const stop = told.stops.find(({ spanId }) => spanId === span.id)
    return work && stop ? [{ told, work, ...stop }] : []
  })
function actOf(name: string): Act {
  const played = lessons.find((one) => one.name === name)
  const [act] = played ? actsOf(played.trace, schedule(played.trace)) : []
  if (!act) throw new Error(`Nothing is hashed in ${name}.`)
  return act
}
const hashAt = ({ told }: Act, ms: number): HashFrame => {
  const { hash } = sceneAt(told, ms)
  if (!hash) throw new Error(`No hash machine at ${ms}.`)
  return hash
}
function* hashing({ told, fromMs, atMs }: Act, everyMs = 20): Generator<Frame> {
  for (let t = fromMs; t <= atMs; t += everyMs) yield sceneAt(told, t)
}
const lettersOf = ({ hash }: Frame): string => hash?.ribbon?.letters ?? ''

const table: readonly (readonly [name: string, stored: 'new' | 'label' | 'nobody', verdict: HashFrame['verdict']])[] = [
  ['sign-up', 'new', 'none'],
  ['sign-up + taken-email', 'new', 'none'],
  ['sign-up + discreet-mode', 'new', 'none'],
  ['log-in', 'label', 'same'],
  ['log-in + wrong-password', 'label', 'different'],
  ['log-in + unknown-email', 'nobody', 'different'],
]

describe.each(table)('%s', (name, stored, verdict) => {
  it('shows at its stop what the span says, and how it was compared', () => {
    const act = actOf(name)
    const { label, ribbon, ties, salt, ...hash } = hashAt(act, act.atMs)
    expect(hash.verdict).toBe(verdict)
    expect(hash.machine).toBe(1)
    if (stored === 'new') {
      expect([label?.hash, label?.salt, ribbon, ties, salt]).toEqual([act.work.made, act.work.salt, null, null, null])
      return
    }
    expect(ribbon?.letters).toBe(act.work.made)
    expect(salt).toMatchObject({ text: act.work.salt, stored: stored === 'label' })
    if (stored === 'nobody') expect([label?.hash, label?.salt, ties]).toEqual([null, null, null])
    else {
      expect([label?.hash, label?.salt]).toEqual([act.work.compared?.stored, act.work.salt])
      expect(ties).toEqual(Array.from(act.work.made, (letter, at) => letter === act.work.compared?.stored?.[at]))
      expect(ties?.every((same) => same)).toBe(verdict === 'same')
    }
  })

  it('takes the password in with salt, and gives the ribbon out letter by letter; then the slip is gone', () => {
    const act = actOf(name)
    const frames = [...hashing(act)]
    const first = frames.findIndex((frame) => lettersOf(frame) !== '')
    expect(frames.some(({ hash }) => hash?.password && hash.grains !== null)).toBe(true)
    expect(frames.some(({ hash }) => hash?.shaker)).toBe(stored !== 'label')
    const lengths = [...new Set(frames.map((frame) => lettersOf(frame).length))]
    expect(lengths.filter((length) => length > 0 && length <= 10).toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
    for (const frame of frames) {
      expect(act.work.made.startsWith(lettersOf(frame))).toBe(true)
      if (lettersOf(frame) !== '') expect(frame.hash?.password).toBeNull()
    }
    // Before the first letter salt and slip went in.
    expect(frames.findIndex(({ hash }) => hash?.password)).toBeLessThan(first)
    expect(frames.findIndex(({ hash }) => hash?.grains !== null && hash !== null)).toBeLessThan(first)
  })

  it('turns for as long as it was worked, one turn', () => {
    const act = actOf(name)
    const turning = [...hashing(act, 10)].filter(({ hash }) => hash && hash.turn > 0 && hash.turn < 360)
    const ms = turning.length * 10
    expect(ms).toBeGreaterThan(1300)
    expect(ms).toBeLessThan(1900)
  })

  it('lies within its place on the counter and below it', () => {
    for (const { hash } of hashing(actOf(name))) {
      if (!hash?.ribbon) continue
      const end = hashMachine.ribbon.x + hashSizes.ribbon.lead + 10 * hashSizes.ribbon.letter
      expect([hashMachine.ribbon.x - 14 >= 832, end <= 976]).toEqual([true, true])
      if (hash.salt) expect(hash.salt.x).toBeGreaterThanOrEqual(832)
    }
  })
})

describe('a comparison', () => {
  it('takes as long for nobody as for somebody', () => {
    const turningMs = (name: string): number =>
      [...hashing(actOf(name), 5)].filter(({ hash }) => hash && hash.turn > 0 && hash.turn < 360).length
    const known = turningMs('log-in')
    for (const name of ['log-in + wrong-password', 'log-in + unknown-email'])
      expect(Math.abs(turningMs(name) - known)).toBeLessThanOrEqual(1)
  })

  it('shows all ties at once', () => {
    const act = actOf('log-in')
    for (const { hash } of hashing(act, 5)) expect([undefined, 10]).toContain(hash?.ties?.length)
  })

  it('leaves nearly every letter different where the password was another one', () => {
    const act = actOf('log-in + wrong-password')
    expect(hashAt(act, act.atMs).ties?.filter((same) => same).length).toBeLessThan(4)
  })
})

describe('a label', () => {
  it('that was kept hangs there only after its row was read', () => {
    for (const name of ['log-in', 'log-in + wrong-password']) {
      const act = actOf(name)
      const read = act.told.stops.find(({ stepId }) => stepId === 'select-credentials')
      for (let t = 0; t <= (read?.knownMs ?? 0); t += 20) expect(sceneAt(act.told, t).hash).toBeNull()
    }
  })

  it('that is new waits at the stove, goes through the hatch with the insert, and is gone', () => {
    const act = actOf('sign-up')
    const stop = (id: string) => act.told.stops.find(({ stepId }) => stepId === id)
    expect(hashAt(act, stop('begin')?.atMs ?? 0).label?.hash).toBe(act.work.made)
    const insert = stop('insert-user')
    const xs: number[] = []
    for (let t = insert?.fromMs ?? 0; t <= (insert?.atMs ?? 0); t += 20) {
      const { label } = hashAt(act, t)
      if (label) xs.push(label.x)
    }
    expect(xs.at(-1)).toBeGreaterThan(1030)
    expect(hashAt(act, insert?.atMs ?? 0).label).toBeNull()
  })
})

describe('at random moments of known and of random trips', () => {
  type Check = (act: Act, frame: Frame, before: Frame) => void
  // Of whole numbers: of all the doubles between 0 and 1 nearly all are nearly 0.
  const moments = fc.array(
    fc.nat(10_000).map((part) => part / 10_000),
    { minLength: 10, maxLength: 30 },
  )
  function checkAt(act: Act, parts: readonly number[], check: Check): void {
    const { told, fromMs, atMs } = act
    // Half of them while it is worked, half of them anywhere.
    for (const [index, part] of parts.entries()) {
      const t = index % 2 === 0 ? fromMs + part * (atMs - fromMs) : part * told.durationMs
      check(act, sceneAt(told, t), sceneAt(told, t - 16))
    }
  }
  const atRandom = async (check: Check): Promise<void> => {
    for (const [name] of table) {
      const act = actOf(name)
      fc.assert(
        fc.property(moments, (parts) => checkAt(act, parts, check)),
        { numRuns: 10 },
      )
    }
    await fc.assert(
      fc.asyncProperty(plans, moments, async (plan, parts) => {
        const trace = await tellPlan(plan)
        for (const act of actsOf(trace)) checkAt(act, parts, check)
      }),
      { numRuns: 30 },
    )
  }

  it('the crank never turns backwards', () =>
    atRandom((_, frame, before) => {
      expect(frame.hash?.turn ?? 0).toBeGreaterThanOrEqual(before.hash?.turn ?? 0)
    }))

  it('no letter is there before the crank has turned for it, and no outcome before it is known', async () => {
    await atRandom(({ told }, { hash, timeMs }) => {
      if (!hash) return
      const current = told.stops.findLast(({ fromMs }) => fromMs <= timeMs)
      const pushesDone = Math.floor(((hash.turn % 360) / 360) * 12 + 1e-6)
      if (hash.ribbon && !hash.ribbon.whole && hash.turn % 360 > 0)
        expect(hash.ribbon.letters.length).toBeLessThanOrEqual(pushesDone)
      if (hash.verdict !== 'none' && current) expect(timeMs).toBeGreaterThanOrEqual(current.knownMs)
    })
  })

  it('is the same whichever way one comes to a moment', async () => {
    for (const [name] of table) {
      const { told, fromMs, atMs } = actOf(name)
      const times = [0, 0.2, 0.45, 0.7, 0.95, 1].map((part) => fromMs + part * (atMs - fromMs))
      const forward = times.map((t) => sceneAt(told, t).hash)
      const backward = times.toReversed().map((t) => sceneAt(told, t).hash)
      expect(backward.toReversed(), name).toEqual(forward)
    }
  })
})
