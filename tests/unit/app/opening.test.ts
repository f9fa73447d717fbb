// What hangs while the kitchen opens is given up in time, and does not stand in the way of another try.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inTime, opener } from '../../../src/app/opening'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = (): Promise<never> => new Promise(() => {})
const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    (value) => `came: ${value}`,
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )

describe('waiting in time', () => {
  it('gives what comes, and leaves no timer behind', async () => {
    await expect(inTime(Promise.resolve(1), 1000)).resolves.toBe(1)
    await expect(inTime(Promise.reject(new Error('broken')), 1000)).rejects.toThrow('broken')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives up what does not come', async () => {
    const waiting = outcome(inTime(never(), 1000))
    await vi.advanceTimersByTimeAsync(1000)
    expect(await waiting).toMatch(/1000 ms/)
  })
})

describe('opening', () => {
  it('happens once when it works, however often it is asked for', async () => {
    const work = vi.fn(() => Promise.resolve('open'))
    const open = opener(work, 1000)
    expect(await Promise.all([open(), open()])).toEqual(['open', 'open'])
    expect(await open()).toBe('open')
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('is tried anew after it failed and after it hung', async () => {
    const work = vi
      .fn<() => Promise<string>>()
      .mockImplementationOnce(never)
      .mockImplementationOnce(() => Promise.reject(new Error('broken')))
      .mockImplementationOnce(() => Promise.resolve('open'))
    const open = opener(work, 1000)
    const first = outcome(open())
    await vi.advanceTimersByTimeAsync(1000)
    expect(await first).toMatch(/1000 ms/)
    expect(await outcome(open())).toBe('broken')
    expect(await outcome(open())).toBe('came: open')
  })
})
