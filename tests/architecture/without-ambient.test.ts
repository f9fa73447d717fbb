// The guard itself: what it must stop, and that it leaves the world as it was.

import { describe, expect, it } from 'vitest'
import { withoutAmbient } from '../kit/without-ambient'

const uses: Readonly<Record<string, () => unknown>> = {
  'new Date()': () => new Date(),
  'Date()': () => Date(),
  'Date.now': () => Date.now(),
  'Math.random': () => Math.random(),
  'crypto.randomUUID': () => crypto.randomUUID(),
  'crypto.getRandomValues': () => crypto.getRandomValues(new Uint8Array(1)),
  'performance.now': () => performance.now(),
  setTimeout: () => setTimeout(() => {}, 0),
  setInterval: () => setInterval(() => {}, 1),
  setImmediate: () => setImmediate(() => {}),
}

describe('withoutAmbient', () => {
  for (const [name, use] of Object.entries(uses)) {
    it(`stops ${name}`, async () => {
      await expect(withoutAmbient(async () => use())).rejects.toThrow(`${name} was used`)
    })
    it(`reports ${name} even where the work swallows it`, async () => {
      const swallow = async (): Promise<void> => {
        try {
          use()
        } catch {}
      }
      await expect(withoutAmbient(swallow)).rejects.toThrow(`${name} was used`)
    })
  }

  it('lets pure work through, conversions of a given time included', async () => {
    expect(await withoutAmbient(async () => new Date(0).toISOString())).toBe('1970-01-01T00:00:00.000Z')
  })

  it('puts everything back, after a failure too', async () => {
    const before = { date: Date, random: Math.random, timer: setTimeout, uuid: crypto.randomUUID, now: performance.now }
    await expect(withoutAmbient(async () => Math.random())).rejects.toThrow()
    expect({
      date: Date,
      random: Math.random,
      timer: setTimeout,
      uuid: crypto.randomUUID,
      now: performance.now,
    }).toEqual(before)
    expect(Math.random()).toBeLessThan(1)
  })
})
