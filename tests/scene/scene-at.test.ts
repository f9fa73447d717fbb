// sceneAt(schedule, t): the same for the same time, and nothing that is not known yet. What else holds of every frame:
// rules.test.ts.

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { roomIds, sceneAt, schedule } from '../../src/scene/model'
import { plans, trace } from '../kit/random-trace'
import { tellTrip, tripNames } from './kit/trips'

// Every moment of many trips: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 })

describe('sceneAt', () => {
  it('is the same for the same time: asked forward, backward, in any order, or for the first time', () =>
    fc.assert(
      fc.asyncProperty(
        plans,
        fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { minLength: 2, maxLength: 8 }),
        async (plan, times) => {
          const told = await trace(plan)
          const asked = schedule(told)
          const forward = [...times].sort((a, b) => a - b)
          const answers = new Map(forward.map((t) => [t, sceneAt(asked, t)]))
          for (const t of [...forward].reverse()) expect(sceneAt(asked, t)).toEqual(answers.get(t))
          for (const t of times) expect(sceneAt(schedule(told), t)).toEqual(answers.get(t))
        },
      ),
      { numRuns: 40 },
    ))
})

describe('no spoilers', () => {
  it('tells no status before the span that knows it has ended', async () => {
    for (const name of tripNames) {
      const told = schedule(await tellTrip(name))
      const known = told.stops.find((stop) => stop.stepId === 'answer')?.knownMs ?? 0
      for (let t = 0; t < known; t += 20) {
        const { ticket, plate, tag } = sceneAt(told, t)
        expect(ticket.status).toBeNull()
        expect(plate?.status ?? null).toBeNull()
        expect(tag?.kind).not.toBe('status')
      }
      const { ticket, plate } = sceneAt(told, told.durationMs)
      expect(ticket.status ?? plate?.status ?? null).not.toBeNull()
    }
  })

  it('tells no row key, no job and no count of rows before its statement has run', async () => {
    const told = schedule(await tellTrip('sign-up'))
    const knownAt = (id: string): number => told.stops.find((stop) => stop.stepId === id)?.knownMs ?? 0
    for (let t = 0; t < told.durationMs; t += 20) {
      const frame = sceneAt(told, t)
      if (t < knownAt('insert-user')) {
        expect(frame.jars.every((jar) => jar.label === null)).toBe(true)
        expect(frame.tag?.kind).not.toBe('rows-added')
      }
      if (t < knownAt('queue-confirmation')) expect(frame.capsule).toBeNull()
      if (t < knownAt('commit')) {
        expect(frame.capsule?.committed ?? false).toBe(false)
        expect(frame.jobs).toEqual([])
        for (const jar of frame.jars) expect(jar.open).toBeGreaterThan(0)
      }
      if (t < knownAt('rate-limit')) expect(frame.bucket).toBeNull()
    }
    expect(sceneAt(told, told.durationMs).jars.map((jar) => [jar.label, jar.open])).toEqual([
      ['125', 0],
      ['1', 0],
    ])
  })

  it('shows no refusal before it happens, and keeps it afterwards', async () => {
    const refusals = {
      'bad-body': ['check-body', 'rail'],
      'taken-e-mail': ['insert-user', 'pantry'],
      'no-badge': ['check-badge', 'host'],
      'too-many': ['rate-limit', 'pass'],
    } as const
    for (const [name, [stepId, room]] of Object.entries(refusals)) {
      const trip = tripNames.find((one) => one === name)
      if (!trip) throw new Error(`No trip ${name}`)
      const told = schedule(await tellTrip(trip))
      const known = told.stops.find((stop) => stop.stepId === stepId)?.knownMs ?? 0
      for (let t = 0; t < told.durationMs; t += 25) {
        const { rooms: drawn, actors } = sceneAt(told, t)
        const bad = roomIds.filter((id) => drawn[id].state === 'refused' || drawn[id].mark === 'refused')
        if (t < known) {
          expect(bad).toEqual([])
          expect(actors.waiter.pose).not.toBe('recoil')
        } else expect(bad).toContain(room)
      }
    }
  })
})
