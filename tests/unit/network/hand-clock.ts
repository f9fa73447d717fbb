// A clock whose time the test lets pass, so that nothing waits and nothing depends on the machine.

import type { Clock } from '../../../src/network/clock'

export interface HandClock extends Clock {
  /** Lets the time pass, and everything come of it that comes without more time. */
  pass(ms: number): Promise<void>
  /**
   * Lets the time pass until `work` is over; gives how long that took, in milliseconds of this clock. It stands still
   * while `stands` says so: real work takes real time, and none of this clock's.
   */
  until(work: Promise<unknown>, stands?: () => boolean): Promise<number>
}

const stepMs = 50
const longestMs = 60_000

export function createHandClock(): HandClock {
  const waiting = new Set<{ readonly at: number; readonly act: () => void }>()
  let now = 0
  const step = async (): Promise<void> => {
    now += stepMs
    for (const one of [...waiting]) if (one.at <= now && waiting.delete(one)) one.act()
    await settled()
  }
  return {
    after: (ms, act) => {
      const one = { at: now + ms, act }
      waiting.add(one)
      return () => void waiting.delete(one)
    },
    pass: async (ms) => {
      await settled()
      for (const end = now + ms; now < end; ) await step()
    },
    until: async (work, stands = () => false) => {
      let over = false
      const done = (): void => {
        over = true
      }
      work.then(done, done)
      const start = now
      await settled()
      while (!over && now - start < longestMs) await (stands() ? settled() : step())
      if (!over) throw new Error(`Not over after ${longestMs} ms.`)
      return now - start
    },
  }
}

/** Promises that wait for nothing but each other, those of the platform's streams among them, are over. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
