// A rule that cannot be broken says nothing: each is shown a frame, or two, that break it.

import { beforeAll, describe, expect, it } from 'vitest'
import { type ActorFrame, type ActorId, type Frame, type JarFrame, sceneAt, schedule } from '../../src/scene/model'
import { stands } from '../../src/scene/model/geometry'
import { passages, rules, standsStill } from './kit/rules'
import { tellTrip } from './kit/trips'

let atRest: Frame
beforeAll(async () => {
  const told = schedule(await tellTrip('sign-up'))
  const stop = told.stops.find(({ stepId }) => stepId === 'check-body')
  atRest = sceneAt(told, stop?.atMs ?? 0)
})

const withActor = (frame: Frame, id: ActorId, part: Partial<ActorFrame>): Frame => ({
  ...frame,
  actors: { ...frame.actors, [id]: { ...frame.actors[id], ...part } },
})
const jar: JarFrame = {
  table: 'users',
  rows: 1,
  size: 1,
  large: 1,
  fresh: 0,
  x: 1100,
  y: 312,
  label: '124',
  open: 0,
  glow: 0,
  opacity: 1,
}
const job = { id: 7, kind: null, failures: 0, peg: 0, state: 'waiting' } as const

const breaks: ReadonlyMap<string, (frame: Frame) => Frame> = new Map<string, (frame: Frame) => Frame>([
  ['everything is somewhere', (frame) => ({ ...frame, stove: Number.NaN })],
  [
    'no two of the cast',
    (frame) => withActor(frame, 'waiter', { x: frame.actors.host.x + 30, y: frame.actors.host.y }),
  ],
  ['whoever walks past', (frame) => ({ ...withActor(frame, 'waiter', { x: stands.host, walking: 1 }), spot: false })],
  ['the ticket is in one place', (frame) => withActor(frame, 'waiter', { holds: 'plate' })],
  [
    'plate, badge and slip',
    (frame) => ({ ...frame, slip: { x: 100, y: 400, angle: 0, clipped: false, word: 'BEGIN', table: null } }),
  ],
  ['each jar is one jar', (frame) => ({ ...frame, jars: [jar, { ...jar, x: 1160 }] })],
  ['each job is one job', (frame) => ({ ...frame, jobs: [job, { ...job, id: 8 }] })],
  [
    'one room is now',
    (frame) => ({ ...frame, rooms: { ...frame.rooms, dock: { ...frame.rooms.dock, state: 'active' } } }),
  ],
  ['nobody is edge on', (frame) => withActor(frame, 'chef', { facing: 0.1 })],
  ['nobody walks through', (frame) => withActor(frame, 'waiter', { x: stands.chef.stove })],
  ['nobody leaps', (frame) => withActor(frame, 'host', { x: frame.actors.host.x + 12 })],
  ['nothing that is carried', (frame) => ({ ...frame, ticket: { ...frame.ticket, x: frame.ticket.x + 60 } })],
  [
    'light, door, rope',
    (frame) => ({ ...frame, rooms: { ...frame.rooms, dock: { ...frame.rooms.dock, light: 0.9 } } }),
  ],
])
const breakOf = (name: string): ((frame: Frame) => Frame) => {
  const found = [...breaks].find(([start]) => name.startsWith(start))
  if (!found) throw new Error(`Nothing here breaks “${name}”.`)
  return found[1]
}

describe('each rule can be broken', () => {
  for (const { name, check } of rules)
    it(name, () => {
      expect(() => check(atRest)).not.toThrow()
      expect(() => check(breakOf(name)(atRest))).toThrow()
    })
  for (const { name, check } of passages.filter(({ name }) => !/^(?:each jar|what goes in)/.test(name)))
    it(name, () => {
      expect(() => check(atRest, atRest)).not.toThrow()
      expect(() => check(atRest, breakOf(name)(atRest))).toThrow()
    })
  it('each jar that is set down stands alone', () => {
    const two: Frame = { ...atRest, jars: [jar, { ...jar, label: '125', x: jar.x + 3 }] }
    const check = passages.find(({ name }) => name.startsWith('each jar'))?.check
    expect(() => check?.(two, two)).toThrow()
  })
  it('what goes in and out of the hash machine', async () => {
    const told = schedule(await tellTrip('log-in'))
    const act = told.stops.find(({ stepId }) => stepId === 'verify-password')
    const frame = sceneAt(told, act?.atMs ?? 0)
    const check = passages.find(({ name }) => name.startsWith('what goes in'))?.check
    const { hash } = frame
    if (!hash?.label || !hash.ribbon || !check) throw new Error('There is no hash machine.')
    check(frame, frame)
    for (const part of [
      { turn: hash.turn - 1 },
      { label: { ...hash.label, x: hash.label.x + 40 } },
      { ribbon: { ...hash.ribbon, y: hash.ribbon.y - 20 } },
      { ribbon: { ...hash.ribbon, letters: `${hash.ribbon.letters}ab` } },
    ])
      expect(() => check(frame, { ...frame, hash: { ...hash, ...part } })).toThrow()
  })
  it('a stop at which somebody walks, or the ticket is on its way', () => {
    expect(() => standsStill(atRest, atRest)).not.toThrow()
    expect(() => standsStill(withActor(atRest, 'waiter', { walking: 0.4 }), atRest)).toThrow()
    expect(() => standsStill(atRest, { ...atRest, ticket: { ...atRest.ticket, y: 200 } })).toThrow()
  })
})
