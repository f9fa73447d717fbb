// The clock of playback as a pure reducer, and the stops it goes to.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  type Clock,
  type ClockEvent,
  nextStop,
  previousStop,
  stopAt,
  stoppedClock,
} from '../../../src/playback'

const loaded: Clock = advance(stoppedClock, { type: 'load', durationMs: 1000, timeMs: 0 })
const run = (clock: Clock, ...events: ClockEvent[]): Clock => events.reduce(advance, clock)

describe('the clock', () => {
  it('starts paused at the time it was loaded with', () => {
    expect(run(stoppedClock, { type: 'load', durationMs: 1000, timeMs: 400 })).toMatchObject({
      timeMs: 400,
      playing: false,
    })
  })

  it('walks with the ticks while playing, by its rate, and rests at the end', () => {
    const half = run(loaded, { type: 'rate', rate: 2 }, { type: 'play' }, { type: 'tick', elapsedMs: 250 })
    expect(half).toMatchObject({ timeMs: 500, playing: true })
    expect(run(half, { type: 'tick', elapsedMs: 400 })).toMatchObject({ timeMs: 1000, playing: false })
  })

  it('stands still while paused', () => {
    expect(run(loaded, { type: 'tick', elapsedMs: 100 })).toBe(loaded)
    expect(run(loaded, { type: 'play' }, { type: 'pause' }, { type: 'tick', elapsedMs: 100 }).timeMs).toBe(0)
  })

  it('plays up to a stop and no further', () => {
    const clock = run(loaded, { type: 'play', untilMs: 300 }, { type: 'tick', elapsedMs: 450 })
    expect(clock).toMatchObject({ timeMs: 300, playing: false })
  })

  it('starts over when played from the end', () => {
    expect(run(loaded, { type: 'seek', timeMs: 1000 }, { type: 'play' })).toMatchObject({ timeMs: 0, playing: true })
  })

  it('counts no tick for more than half a second', () => {
    expect(run(loaded, { type: 'play' }, { type: 'tick', elapsedMs: 60_000 }).timeMs).toBe(500)
  })

  describe('at a hold', () => {
    const holds = [
      { atMs: 0, holdMs: 200 },
      { atMs: 300, holdMs: 400 },
    ]
    const held = run(loaded, { type: 'holds', holds }, { type: 'play' })
    const tick = (elapsedMs: number): ClockEvent => ({ type: 'tick', elapsedMs })

    it('stands still for as long as it says, then goes on', () => {
      expect(run(held, tick(200)).timeMs).toBe(0)
      expect(run(held, tick(300)).timeMs).toBe(100)
      const second = run(held, tick(500), tick(399))
      expect(second).toMatchObject({ timeMs: 300, playing: true })
      expect(run(second, tick(11)).timeMs).toBe(310)
    })

    it('stands half as long at twice the speed', () => {
      expect(run(held, { type: 'rate', rate: 2 }, tick(150)).timeMs).toBe(100)
    })

    it('goes on with what is left of it after a pause', () => {
      const paused = run(held, tick(150), { type: 'pause' }, { type: 'play' })
      expect(run(paused, tick(40)).timeMs).toBe(0)
      expect(run(paused, tick(70)).timeMs).toBe(20)
    })

    it('is left by whoever asks to go on, and by whoever sought the stop by hand', () => {
      expect(run(held, tick(50), { type: 'play', untilMs: 300, goesOn: true }, tick(100)).timeMs).toBe(100)
      expect(run(held, { type: 'seek', timeMs: 300 }, { type: 'play' }, tick(100)).timeMs).toBe(400)
    })

    it('is held again when the trip is played again, and never where a play ends', () => {
      expect(run(held, { type: 'seek', timeMs: 1000 }, { type: 'play', fromMs: 0 }, tick(200)).timeMs).toBe(0)
      expect(run(held, { type: 'play', untilMs: 300 }, tick(500))).toMatchObject({ timeMs: 300, playing: false })
    })
  })

  it('stays inside the trip whatever happens', () => {
    const number = fc.double({ min: -1e6, max: 1e6 })
    const event: fc.Arbitrary<ClockEvent> = fc.oneof(
      fc.record({
        type: fc.constant('load' as const),
        durationMs: fc.double({ min: 0, max: 1e5, noNaN: true }),
        timeMs: number,
      }),
      fc.record({ type: fc.constant('play' as const), untilMs: number }),
      fc.constant({ type: 'play' as const }),
      fc.record({
        type: fc.constant('holds' as const),
        holds: fc
          .array(fc.record({ atMs: fc.nat(100_000), holdMs: fc.nat(5000) }), { maxLength: 5 })
          .map((list) => [...list].sort((a, b) => a.atMs - b.atMs)),
      }),
      fc.constant({ type: 'pause' as const }),
      fc.record({ type: fc.constant('seek' as const), timeMs: number }),
      fc.record({ type: fc.constant('rate' as const), rate: number }),
      fc.record({ type: fc.constant('tick' as const), elapsedMs: number }),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const clock = run(stoppedClock, ...events)
        expect(clock.timeMs).toBeGreaterThanOrEqual(0)
        expect(clock.timeMs).toBeLessThanOrEqual(clock.durationMs)
        expect(clock.rate).toBeGreaterThanOrEqual(0.25)
        expect(clock.rate).toBeLessThanOrEqual(4)
        if (clock.playing) expect(clock.timeMs).toBeLessThan(clock.untilMs)
      }),
    )
  })
})

describe('stops', () => {
  const stops = [0, 100, 250]

  it('goes on to the next and back to the one before', () => {
    expect(nextStop(stops, 0)).toBe(100)
    expect(nextStop(stops, 130)).toBe(250)
    expect(nextStop(stops, 250)).toBe(250)
    expect(previousStop(stops, 250)).toBe(100)
    expect(previousStop(stops, 0)).toBe(0)
  })

  it('takes the nearer stop behind when between two', () => {
    expect(previousStop(stops, 180)).toBe(100)
    expect(stopAt(stops, 180)).toBe(1)
  })

  it('walks every stop forwards and every stop backwards', () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(times, (list) => {
        const sorted = list.sort((a, b) => a - b).map((time) => time * 2)
        const forwards = [sorted[0] ?? 0]
        while (forwards.length < sorted.length) forwards.push(nextStop(sorted, forwards.at(-1) ?? 0))
        expect(forwards).toEqual(sorted)
        const backwards = [sorted.at(-1) ?? 0]
        while (backwards.length < sorted.length) backwards.push(previousStop(sorted, backwards.at(-1) ?? 0))
        expect(backwards.reverse()).toEqual(sorted)
      }),
    )
  })
})
