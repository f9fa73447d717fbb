// sceneAt(schedule, t): what must hold at every moment of every trip.

import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { actorIds, type Frame, roomIds, rooms, type Schedule, sceneAt, schedule } from '../../src/scene/model'
import type { Trace } from '../../src/trace'
import { plans, trace } from '../kit/random-trace'
import { playLessons } from './kit/lessons'
import { tellTrip, tripNames } from './kit/trips'

// Every moment of many trips: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 })

const momentsOf = ({ durationMs }: Schedule): fc.Arbitrary<number> =>
  fc.double({ min: 0, max: durationMs + 1, noNaN: true })

/** Checks a property at random moments of random trips, and often in the known ones and in all lessons. */
async function atEveryMoment(check: (frame: Frame, schedule: Schedule) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const told = schedule(await trace(plan))
      fc.assert(
        fc.property(momentsOf(told), (t) => check(sceneAt(told, t), told)),
        { numRuns: 25 },
      )
    }),
    { numRuns: 60 },
  )
  for (const told of await knownTrips()) for (let t = 0; t <= told.durationMs; t += 40) check(sceneAt(told, t), told)
  for (const told of await lessonTrips) for (let t = 0; t <= told.durationMs; t += 170) check(sceneAt(told, t), told)
}

const knownTrips = async (): Promise<readonly Schedule[]> =>
  (await Promise.all(tripNames.map(tellTrip))).map((told) => schedule(told))

/** All lessons with all their switches, as the real kitchen plays them. */
const lessonTrips: Promise<readonly Schedule[]> = playLessons().then((played) =>
  played.map(({ trace: told, faults }) => schedule(told, faults)),
)
beforeAll(() => lessonTrips, 30_000)

describe('sceneAt', () => {
  it('is the same for the same time, whatever was asked before', async () => {
    await fc.assert(
      fc.asyncProperty(
        plans,
        fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { maxLength: 8 }),
        async (plan, times) => {
          const told: Trace = await trace(plan)
          const asked = schedule(told)
          for (const t of times) sceneAt(asked, t)
          for (const t of times) expect(sceneAt(asked, t)).toEqual(sceneAt(schedule(told), t))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('keeps the ticket in exactly one place', () =>
    atEveryMoment((frame) => {
      const { ticket, plate, actors } = frame
      expect(['table', 'tray', 'rail', 'chef']).toContain(ticket.place)
      expect(Number.isFinite(ticket.x) && Number.isFinite(ticket.y)).toBe(true)
      const onTray = ticket.place === 'tray'
      expect(onTray && plate?.place === 'tray').toBe(false)
      expect(actors.waiter.holds).toBe(plate?.place === 'tray' ? 'plate' : onTray ? 'ticket' : 'nothing')
      // Carried, it stays within reach of the waiter.
      if (onTray) expect(Math.abs(ticket.x - actors.waiter.x)).toBeLessThan(140)
    }))

  it('never puts two of the cast on one place', () =>
    atEveryMoment((frame) => {
      for (const one of actorIds)
        for (const other of actorIds) {
          if (one >= other) continue
          const [a, b] = [frame.actors[one], frame.actors[other]]
          if (Math.abs(a.y - b.y) < 8) expect(Math.abs(a.x - b.x), `${one} and ${other}`).toBeGreaterThanOrEqual(30)
        }
    }))

  it('keeps everybody where they may walk: nobody goes through furniture or the hatch', () =>
    atEveryMoment(({ actors }) => {
      expect(actors.guest.x).toBe(84)
      expect(actors.host.x).toBe(672)
      // The waiter keeps to the near edge, between the table and the stove.
      expect(actors.waiter.y).toBe(590)
      expect(actors.waiter.x).toBeGreaterThanOrEqual(226)
      expect(actors.waiter.x).toBeLessThanOrEqual(760)
      expect(actors.chef.x).toBeGreaterThanOrEqual(rooms.chef.x + 40)
      expect(actors.chef.x).toBeLessThanOrEqual(rooms.chef.x + rooms.chef.width)
      expect(actors.keeper.x).toBeGreaterThanOrEqual(rooms.pantry.x + 40)
      expect(actors.keeper.x).toBeLessThanOrEqual(1150)
      expect(actors.sous.x).toBeGreaterThanOrEqual(rooms.prep.x + 56)
      expect(actors.sous.x).toBeLessThanOrEqual(rooms.prep.x + rooms.prep.width - 80)
    }))

  it('lights one room, and never more light than one room and its neighbour in change', () =>
    atEveryMoment((frame) => {
      expect(roomIds.filter((id) => frame.rooms[id].state !== 'idle' && frame.rooms[id].state !== 'off')).toEqual([
        frame.lit,
      ])
      for (const id of roomIds) expect(frame.rooms[id].light).toBeGreaterThanOrEqual(0)
    }))

  it('stands still while nobody acts: at a stop nobody is in mid-air', async () => {
    for (const told of [...(await knownTrips()), ...(await lessonTrips)])
      for (const { atMs, stepId } of told.stops) {
        const { actors } = sceneAt(told, atMs)
        for (const id of actorIds) expect(actors[id].walking, `${stepId} ${id}`).toBe(0)
      }
  })

  it('turns nobody edge on, and carries the ticket along without a leap', async () => {
    let thinnest = 1
    let farthest = 0
    for (const told of await knownTrips()) {
      let { x } = sceneAt(told, 0).ticket
      for (let t = 16; t <= told.durationMs; t += 16) {
        const { actors, ticket } = sceneAt(told, t)
        thinnest = Math.min(thinnest, ...actorIds.map((id) => Math.abs(actors[id].facing)))
        farthest = Math.max(farthest, Math.abs(ticket.x - x))
        x = ticket.x
      }
    }
    expect(thinnest).toBeGreaterThan(0.8)
    // In one frame; the waiter walks four units.
    expect(farthest).toBeLessThan(32)
  })
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
    expect(sceneAt(told, told.durationMs).jars.map((jar) => [jar.label, jar.open])).toEqual([['124', 0]])
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
