// Who says no also writes the answer, in that room; and a room that was only passed is marked as not needed.

import { beforeAll, describe, expect, it } from 'vitest'
import { roomIds, sceneAt, stationOf } from '../../src/scene/model'
import { roomOf } from '../../src/scene/model/geometry'
import type { Run } from '../../src/simulation'
import type { Station } from '../../src/trace'
import { journeyOf } from '../../src/visit/journey/journey'
import { answerOf } from '../kit/answer'
import { get, json, openTestKitchen, type TestKitchen } from '../kit/kitchen'
import { endings } from '../kit/lessons'
import { play } from './play'

let kitchen: TestKitchen
beforeAll(async () => {
  kitchen = await openTestKitchen()
})

/** What a handler asks gives no HTTP answer of its own: the handler does. */
const speaksFor = (station: Station): Station =>
  station === 'database' || station === 'cache' || station === 'jobs' || station === 'providers' ? 'logic' : station

function expectAnswerAt(run: Run, station: Station): void {
  const { schedule, reachedAtMs } = journeyOf(run, 'all')
  const answer = run.trace.spans.find(({ name }) => name === 'answer')
  expect(answer?.station).toBe(station)
  const atMs = reachedAtMs('answer') ?? Number.NaN
  expect(sceneAt(schedule, atMs).lit).toBe(roomOf(station))
  if (station === 'logic') return
  // Nobody cooked, so the chef is never the one who is looked at.
  for (let ms = 0; ms <= schedule.durationMs; ms += 40) expect(sceneAt(schedule, ms).lit, `${ms} ms`).not.toBe('chef')
}

/** A room is done only where something was done; it is not needed only where nothing was. */
function expectMarks(run: Run): void {
  const { schedule } = journeyOf(run, 'all')
  const { rooms } = sceneAt(schedule, schedule.durationMs)
  for (const room of roomIds) {
    const worked = run.trace.spans.some(
      ({ parentId, station, outcome }) => parentId !== null && station === stationOf(room) && outcome !== 'skipped',
    )
    if (rooms[room].mark === 'done') expect(worked, `${room} is done`).toBe(true)
    if (rooms[room].mark === 'skip') expect(worked, `${room} is not needed`).toBe(false)
  }
}

describe.each(endings.map((ending) => [[ending.lesson, ...ending.switches].join(' + '), ending] as const))(
  '%s',
  (_name, ending) => {
    it('is answered where it turned, and every mark is earned', async () => {
      const { run, status, turned } = await play(kitchen, ending)
      expectMarks(run)
      if (status !== null) expectAnswerAt(run, status < 400 || !turned ? 'logic' : speaksFor(turned.station))
    })
  },
)

describe('orders of one’s own', () => {
  it.each([
    ['a method nobody knows', { ...get('/api/dishes'), method: 'SHOW' }, 'gateway'],
    ['an OPTIONS that is no preflight', { ...get('/api/dishes'), method: 'OPTIONS' }, 'gateway'],
    [
      'a body of another type',
      { ...json('POST', '/api/users', {}), headers: { 'content-type': 'text/plain' } },
      'validation',
    ],
    ['a badge nobody can read', { ...get('/api/me'), headers: { authorization: 'Bearer a b' } }, 'auth'],
    ['a dish that is none', get('/api/dishes/999'), 'logic'],
    ['nobody’s number, for a manager', get('/api/users/999', 'user:1'), 'logic'],
  ] as const)('%s', async (_what, order, station) => {
    const run = await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct)
    expectAnswerAt(run, station)
    expectMarks(run)
  })

  it('too many at once', async () => {
    let world = kitchen.seedWorld(1)
    let run = await kitchen.simulate(world, get('/api/health'), kitchen.direct)
    for (let count = 0; count < 60 && answerOf(run)?.status !== 429; count++) {
      world = run.world
      run = await kitchen.simulate(world, get('/api/health'), kitchen.direct)
    }
    expect(answerOf(run)?.status).toBe(429)
    expectAnswerAt(run, 'gateway')
  })
})

describe('the order rail', () => {
  it.each(['page', 'menu', 'profile'] as const)('is passed without its work in lesson %s', async (lesson) => {
    const ending = endings.find((one) => one.lesson === lesson && one.switches.length === 0)
    if (!ending) throw new Error(`No ending of ${lesson}`)
    const { run } = await play(kitchen, ending)
    const { schedule } = journeyOf(run, 'all')
    expect(sceneAt(schedule, schedule.durationMs).rooms.rail.mark).toBe('skip')
  })
})
