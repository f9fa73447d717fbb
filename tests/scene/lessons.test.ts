// The five lessons with all their switches: what the drawing tells of each.

import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Frame, type RoomId, type Schedule, sceneAt, schedule } from '../../src/scene/model'
import type { Trace } from '../../src/trace'
import { inHouse } from './kit/house'
import { type Played, playLessons } from './kit/lessons'

vi.setConfig({ testTimeout: 30_000 })

const played = playLessons()
beforeAll(() => played, 30_000)

interface Told extends Played {
  readonly told: Schedule
}
const find = async (name: string): Promise<Told> => {
  const one = (await played).find((trip) => trip.name === name)
  if (!one) throw new Error(`No trip ${name}`)
  return { ...one, told: schedule(one.trace) }
}
const at = ({ told }: Told, stepId: string): Frame => {
  const stop = told.stops.find((one) => one.stepId === stepId)
  if (!stop) throw new Error(`No step ${stepId}`)
  return sceneAt(told, stop.atMs)
}
const end = ({ told }: Told): Frame => sceneAt(told, told.durationMs)
const has = (trace: Trace, name: string): boolean => trace.spans.some((span) => span.name === name)

describe('faults are seen before an order meets them', () => {
  it('switches rooms off from the first moment', async () => {
    const { trace } = await find('menu')
    const first = sceneAt(schedule(inHouse(trace, { off: ['database', 'network', 'providers'] })), 0)
    const rooms = ['pantry', 'street', 'dock'] as const
    expect(rooms.map((room) => first.rooms[room].state)).toEqual(['off', 'off', 'off'])
    expect(first.actors.keeper.here).toBe(false)
    expect(sceneAt(schedule(trace), 0).rooms.pantry.state).toBe('idle')
  })

  it('shows what is off or slow at every moment of a trip, and breaks only while it fails', async () => {
    const seams: readonly (readonly [string, RoomId, string])[] = [
      ['menu + database-down', 'pantry', 'select-dishes'],
      ['sign-up + database-down', 'pantry', 'begin'],
      ['page + network-offline', 'street', 'carry-request'],
      ['sign-up + email-down', 'dock', 'send-email'],
    ]
    for (const [name, room, stepId] of seams) {
      const trip = await find(name)
      const stop = trip.told.stops.find((one) => one.stepId === stepId)
      for (let t = 0; t <= trip.told.durationMs; t += 50) {
        const frame = sceneAt(trip.told, t)
        expect(frame.faults.off).toContain(room)
        if (frame.lit !== room) expect(frame.rooms[room].state, `${name} at ${t}`).toBe('off')
        if (t < (stop?.knownMs ?? 0)) expect(frame.rooms[room].state, `${name} at ${t}`).not.toBe('broken')
      }
      expect(at(trip, stepId).rooms[room].state).toBe('broken')
      expect(end(trip).rooms[room].mark).toBe('broken')
    }
  })

  it('keeps a closed pantry shut: nothing is handed through, and the 503 is the kitchen’s', async () => {
    const trip = await find('menu + database-down')
    for (let t = 0; t <= trip.told.durationMs; t += 40) {
      const { slip, jars } = sceneAt(trip.told, t)
      expect(jars).toEqual([])
      if (slip) expect(slip.x).toBeLessThan(1040)
    }
    expect(at(trip, 'select-dishes').tag).toEqual({ kind: 'error', room: 'pantry', text: 'SQLITE_CANTOPEN' })
    expect(at(trip, 'select-dishes').planks).toBe(1)
    expect(at(trip, 'answer').ticket.status).toBe(503)
    expect(end(trip).planks).toBe(0)
  })
})

describe('every lesson ends as it did', () => {
  it('offline: nobody leaves the street, the order comes back, and no answer is told', async () => {
    for (const lesson of ['page', 'menu', 'sign-up', 'log-in', 'profile']) {
      const trip = (await played).some(({ name }) => name === `${lesson} + network-offline`)
      if (!trip) continue
      const offline = await find(`${lesson} + network-offline`)
      for (let t = 0; t <= offline.told.durationMs; t += 40) {
        const { actors, plate, ticket } = sceneAt(offline.told, t)
        expect(actors.waiter.x).toBeLessThan(330)
        expect(plate).toBeNull()
        expect(ticket.status).toBeNull()
      }
      const last = end(offline)
      expect([last.screen, last.ticket.place, last.actors.guest.pose]).toEqual(['lost', 'table', 'shrug'])
    }
  })

  it('log-in: the host writes a badge, the waiter brings it, the guest has it; without one nobody does', async () => {
    const trip = await find('log-in')
    const places = trip.told.stops.map(({ atMs }) => sceneAt(trip.told, atMs).badge?.place ?? null)
    expect(places.filter((place, index) => place !== places[index - 1])).toEqual([null, 'waiter', 'guest'])
    expect(at(trip, 'issue-badge').lit).toBe('host')
    for (const name of ['log-in + wrong-password', 'log-in + unknown-email']) {
      const refused = await find(name)
      for (let t = 0; t <= refused.told.durationMs; t += 50) expect(sceneAt(refused.told, t).badge).toBeNull()
    }
  })

  it('profile: the badge travels with the order, and is missing where none was sent', async () => {
    expect(at(await find('profile'), 'check-badge').badge?.place).toBe('ticket')
    const without = await find('profile + no-token')
    const known = without.told.stops.find(({ stepId }) => stepId === 'check-badge')?.knownMs ?? 0
    expect(sceneAt(without.told, known - 1).badge).toBeNull()
    expect(at(without, 'check-badge').badge).toMatchObject({ verdict: 'missing', role: null })
    for (const id of ['no-token', 'token-expired', 'token-tampered'] as const) {
      const frame = at(await find(`profile + ${id}`), 'check-badge')
      const pose = id === 'no-token' ? 'point' : 'stop'
      expect([frame.rooms.host.state, frame.actors.host.pose]).toEqual(['refused', pose])
    }
    const stranger = at(await find('profile + wrong-person'), 'show-profile')
    expect([stranger.rooms.host.mark, stranger.rooms.chef.state]).toEqual(['done', 'refused'])
  })

  it('wrong addresses end at the pass', async () => {
    for (const trip of await played) {
      if (!has(trip.trace, 'no-route') && !has(trip.trace, 'method-not-allowed')) continue
      const told = await find(trip.name)
      expect(end(told).rooms.pass.mark, trip.name).toBe('refused')
      expect(end(told).track.stops, trip.name).not.toContain('chef')
    }
  })

  it('e-mail down: the guest is answered all the same, and the job hangs on the rail again', async () => {
    const trip = await find('sign-up + email-down')
    expect(at(trip, 'read-response').rooms.dining.state).toBe('success')
    expect(end(trip).jobs.map((job) => job.state)).toEqual(['waiting'])
    expect(end(trip).actors.sous.holds).toBe('nothing')
    expect(end(trip).letter).toBeNull()
  })

  it('while the job table is read or written the keeper acts, and the sous-chef waits', async () => {
    const { told } = await find('sign-up')
    for (const stop of told.stops.filter(({ stepId }) => stepId === 'take-job' || stepId === 'finish-job')) {
      const x = sceneAt(told, stop.fromMs).actors.sous.x
      const poses = new Set<string>()
      for (let t = stop.fromMs; t <= stop.atMs; t += 20) {
        const { actors } = sceneAt(told, t)
        expect(actors.sous.x).toBe(x)
        poses.add(actors.keeper.pose)
      }
      expect(
        [...poses].some((pose) => ['drawer', 'reach', 'middle', 'low', 'scan'].includes(pose)),
        stop.stepId,
      ).toBe(true)
      expect(sceneAt(told, stop.atMs).lit).toBe('pantry')
    }
  })

  it('every answered trip ends at the table, with the status that was read', async () => {
    for (const one of await played) {
      const { told, trace } = await find(one.name)
      const status = trace.spans.find(({ name }) => name === 'read-response')?.attributes['http.response.status_code']
      if (typeof status !== 'number') continue
      const stop = told.stops.find(({ stepId }) => stepId === 'read-response')
      const frame = sceneAt(told, stop?.atMs ?? 0)
      expect(frame.ticket.status ?? frame.plate?.status, one.name).toBe(status)
      expect(frame.lit).toBe('dining')
      expect(frame.rooms.dining.state).toBe(status < 400 ? 'success' : status < 500 ? 'refused' : 'broken')
    }
  })

  it('takes a watchable time with every switch: no act is longer than 3.5 seconds, grinding a password 6', async () => {
    for (const one of await played) {
      const { told } = await find(one.name)
      for (const [index, stop] of told.stops.entries())
        expect(stop.atMs - (told.stops[index - 1]?.atMs ?? 0), `${one.name}: ${stop.stepId}`).toBeLessThan(
          stop.stepId.endsWith('-password') ? 6000 : 3500,
        )
    }
  })
})
