// A few moments as data, rounded: what changes here changes the picture.

import { describe, expect, it } from 'vitest'
import { type Frame, roomIds, sceneAt, schedule } from '../../src/scene/model'
import { type TripName, tellTrip } from './kit/trips'

const moments: readonly (readonly [trip: TripName, step: string])[] = [
  ['sign-up', 'write-order'],
  ['sign-up', 'open-connection'],
  ['sign-up', 'rate-limit'],
  ['sign-up', 'no-badge-needed'],
  ['sign-up', 'insert-user'],
  ['sign-up', 'commit'],
  ['sign-up', 'read-response'],
  ['sign-up', 'send-email'],
  ['bad-body', 'check-body'],
  ['bad-body', 'read-response'],
  ['taken-e-mail', 'insert-user'],
  ['taken-e-mail', 'answer'],
  ['no-badge', 'check-badge'],
  ['menu', 'select-dishes'],
  ['profile', 'check-badge'],
]

describe('golden moments', () => {
  for (const [trip, step] of moments)
    it(`${trip} at ${step}`, async () => {
      const told = schedule(await tellTrip(trip))
      const stop = told.stops.find((one) => one.stepId === step)
      if (!stop) throw new Error(`${trip} has no step ${step}`)
      expect(summary(sceneAt(told, stop.atMs))).toMatchSnapshot()
    })
})

function summary(frame: Frame): unknown {
  const who = Object.entries(frame.actors).map(
    ([id, actor]) =>
      `${id} ${actor.pose} at ${r(actor.x)} ${r(actor.y)} facing ${r(actor.facing)}, holds ${actor.holds}`,
  )
  const { ticket, plate } = frame
  return {
    lit: frame.lit,
    rooms: roomIds
      .filter((id) => frame.rooms[id].state !== 'idle' || frame.rooms[id].mark !== 'none')
      .map((id) => `${id} ${frame.rooms[id].state} ${frame.rooms[id].mark}`),
    who,
    ticket: `${ticket.method} ${ticket.path} on ${ticket.place} at ${r(ticket.x)} ${r(ticket.y)}, sealed ${r(ticket.sealed)}, status ${ticket.status ?? '–'}`,
    badge: frame.badge?.place ?? null,
    plate: plate && `${plate.place} ${plate.status ?? '–'} lifted ${r(plate.lift)}`,
    slip: frame.slip && `${r(frame.slip.x)} ${r(frame.slip.y)} clipped ${frame.slip.clipped}`,
    jars: frame.jars.map((jar) => `${jar.table} ${jar.label ?? '–'} open ${r(jar.open)} at ${r(jar.x)} ${r(jar.y)}`),
    jobs: frame.jobs.map((job) => `${job.id} ${job.state}`),
    capsule: frame.capsule && (frame.capsule.committed ? 'falling' : 'waiting'),
    tag: frame.tag,
    track: frame.track.stops.join(', '),
    home: frame.track.back && `${r(frame.track.back.fromX)} → ${r(frame.track.back.toX)}`,
  }
}

const r = (value: number): number => Math.round(value * 10) / 10
