// The small acts, looked at through frames: what falls lies still, what is handed over is held by both, what moves to and
// fro comes to rest, and nothing tells an outcome before it is known.

import { beforeAll, describe, expect, it } from 'vitest'
import {
  type ActorId,
  actorIds,
  type Frame,
  type Point,
  pegs,
  type Schedule,
  sceneAt,
  schedule,
} from '../../src/scene/model'
import { type Gesture, gesture, gestureMs } from '../../src/scene/model/gestures'
import { handOf } from '../../src/scene/model/joints'
import { poseOf } from '../../src/scene/model/poses'
import { detail, type SpanRecord, type Trace } from '../../src/trace'
import { inHouse } from './kit/house'
import { type Played, playLessons } from './kit/lessons'
import { type Told, tellAll } from './kit/moments'

let all: readonly Told[] = []
let lessons: readonly Played[] = []
beforeAll(async () => {
  all = await tellAll()
  lessons = await playLessons()
}, 60_000)

const lesson = (name: string): Played => {
  const found = lessons.find((one) => one.name === name)
  if (!found) throw new Error(`no lesson ${name}`)
  return found
}
const told = (name: string): Schedule => schedule(lesson(name).trace)
const stopOf = (trip: Schedule, stepId: string): Schedule['stops'][number] => {
  const stop = trip.stops.findLast((one) => one.stepId === stepId)
  if (!stop) throw new Error(`no step ${stepId}`)
  return stop
}
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
function* moments(trip: Schedule, fromMs = 0, toMs = trip.durationMs, everyMs = 20): Generator<Frame> {
  for (let t = fromMs; t <= toMs; t += everyMs) yield sceneAt(trip, t)
}

/** The menu, but its handler throws something nobody had foreseen. */
function unforeseen(): Trace {
  const { trace } = lesson('menu')
  const change = (span: SpanRecord): SpanRecord => {
    const { attributes } = span
    const status = 'http.response.status_code' in attributes ? { 'http.response.status_code': 500 } : {}
    const response = 'backofhouse.http.response' in attributes ? detail('backofhouse.http.response', failed) : {}
    const broken = span.name === 'list-dishes' || span.name === 'handle-request'
    return {
      ...span,
      ...(broken ? { outcome: 'broken' as const } : {}),
      attributes: { ...attributes, ...status, ...response, ...(broken ? { 'error.type': 'TypeError' } : {}) },
    }
  }
  return { ...trace, spans: trace.spans.map(change) }
}
const failed = { status: 500, statusText: 'Internal Server Error', headers: [], body: '{}' }

describe('the pan', () => {
  it('falls for nothing that was foreseen', () => {
    for (const { name, told: trip } of all)
      for (const frame of moments(trip, 0, trip.durationMs, 200)) expect(frame.pan, name).toBeNull()
  })

  it('falls for what nobody foresaw, not before it is known, and lies flat on the floor in the end', () => {
    const trip = schedule(unforeseen())
    const { knownMs } = stopOf(trip, 'answer')
    expect(sceneAt(trip, knownMs).pan).toBeNull()
    const falls = [...moments(trip, knownMs, trip.durationMs, 10)].map(({ pan }) => pan).filter((pan) => pan !== null)
    const rest = falls.at(-1)
    if (!rest) throw new Error('no pan fell')
    expect(Math.abs(rest.angle % 360)).toBe(0)
    // Never through the floor; twice it leaves it again.
    expect(Math.max(...falls.map(({ y }) => y))).toBeCloseTo(rest.y)
    const landings = falls.filter(
      ({ y }, index) => y > (falls[index - 1]?.y ?? 0) && y > rest.y - 3 && (falls[index + 1]?.y ?? y) < y,
    )
    expect(landings.length).toBe(2)
    expect(sceneAt(trip, trip.durationMs).stove).toBe(0)
    const startled = [...moments(trip, knownMs)].filter(({ actors }) => actors.chef.pose === 'oops')
    expect(startled.length).toBeGreaterThan(0)
  })

  it('stays on its hook when the database is down: that is a shrug', () => {
    const trip = told('menu + database-down')
    const poses = new Set([...moments(trip)].map(({ actors }) => actors.chef.pose))
    expect(poses).toContain('shrug')
    expect(poses).not.toContain('oops')
  })
})

describe('from hand to hand', () => {
  const hand = (frame: Frame, id: ActorId, side: 'frontArm' | 'backArm'): Point => handOf(id, frame.actors[id], side)
  /** The moment at which a thing is nearer to where it goes. */
  const swap = (trip: Schedule, place: (frame: Frame) => unknown, to: unknown): Frame => {
    for (const frame of moments(trip, 0, trip.durationMs, 5)) if (place(frame) === to) return frame
    throw new Error(`never ${String(to)}`)
  }

  it('the guest’s and the waiter’s hands are both on the ticket', () => {
    for (const name of ['menu', 'sign-up', 'profile']) {
      const frame = swap(told(name), ({ ticket }) => ticket.place, 'tray')
      expect(distance(hand(frame, 'guest', 'backArm'), hand(frame, 'waiter', 'backArm')), name).toBeLessThan(24)
    }
  })

  it('the waiter’s hand hangs the ticket on the rail', () => {
    const frame = swap(told('sign-up'), ({ ticket }) => ticket.place, 'rail')
    const { x, y } = frame.ticket
    expect(distance(hand(frame, 'waiter', 'backArm'), { x, y: y + 58 })).toBeLessThan(20)
  })

  it('the chef’s hand goes with the ticket as it is pulled over', () => {
    const trip = told('sign-up')
    const frame = sceneAt(trip, swap(trip, ({ ticket }) => ticket.place, 'chef').timeMs + 160)
    const { x, y } = frame.ticket
    expect(distance(hand(frame, 'chef', 'frontArm'), { x: x - 36, y: y + 54 })).toBeLessThan(30)
  })

  it('the plate is under the chef’s hand until it is on the waiter’s tray', () => {
    const frame = swap(told('menu'), ({ plate }) => plate?.place, 'tray')
    if (!frame.plate) throw new Error('no plate')
    expect(distance(hand(frame, 'chef', 'frontArm'), frame.plate)).toBeLessThan(30)
    expect(distance(hand(frame, 'waiter', 'frontArm'), frame.plate)).toBeLessThan(30)
  })

  it('the sous-chef’s hand is at the upper corner of the job when it leaves its peg', () => {
    const frame = swap(told('sign-up'), ({ actors }) => actors.sous.holds, 'job')
    const [peg] = pegs
    expect(distance(hand(frame, 'sous', 'frontArm'), { x: peg.x + 31, y: peg.y + 7 })).toBeLessThan(6)
  })

  it('the letter lies in the supplier’s hand before it goes into the van', () => {
    const trip = told('sign-up')
    const last = [...moments(trip, 0, trip.durationMs, 10)].findLast(({ letter }) => letter !== null)
    if (!last?.letter) throw new Error('no letter')
    expect(distance(hand(last, 'email', 'frontArm'), last.letter)).toBeLessThan(40)
  })
})

describe('a stamp', () => {
  it('leaves its mark when it is down, and the scale decides when the check does', () => {
    for (const { name, told: trip } of all) {
      const pressed = [...moments(trip, 0, trip.durationMs, 10)].find(({ ticket }) => ticket.stamps > 0)
      const stamped = trip.stops.find(({ stepId }) => stepId === 'request-id')
      if (stamped && pressed) {
        expect(pressed.stamp, name).toBeGreaterThan(0.8)
        expect(pressed.timeMs, name).toBeGreaterThanOrEqual(stamped.knownMs - 200)
      }
      const checked = trip.stops.find(({ stepId }) => stepId === 'check-body')
      const before = checked?.knownMs ?? 0
      for (const { needle } of moments(trip, 0, before)) expect(Math.abs(needle), name).toBeLessThan(0.7)
    }
  })

  it('is preceded by a weighing that says yes, or no', () => {
    const verdict = (name: string): number => {
      const trip = told(name)
      return sceneAt(trip, stopOf(trip, 'check-body').atMs).needle
    }
    expect(verdict('sign-up')).toBe(1)
    expect(verdict('sign-up + broken-rules')).toBe(-1)
  })
})

describe('a gesture', () => {
  const names: readonly Gesture[] = Object.keys(gestureMs).filter((name): name is Gesture => name in gestureMs)
  const pose = poseOf('host', 'stand')

  it('begins and ends in the pose it is laid over', () => {
    for (const name of names)
      for (const mix of [0, 1]) expect(gesture(pose, name, mix), name).toEqual({ ...pose, yaw: 0 })
  })

  it('leaves it by degrees', () => {
    for (const name of names) {
      let last = gesture(pose, name, 0)
      for (let step = 1; step <= 60; step++) {
        const now = gesture(pose, name, step / 60)
        expect(Math.abs(now.head - last.head), name).toBeLessThan(6)
        expect(Math.abs(now.yaw - last.yaw), name).toBeLessThan(0.3)
        expect(distance(now.front.hand, last.front.hand), name).toBeLessThan(12)
        last = now
      }
    }
  })

  it('is over at the end of every trip: heads are at rest, hands are free', () => {
    for (const { name, told: trip } of all) {
      const { actors } = sceneAt(trip, trip.durationMs)
      for (const id of actorIds) {
        const { pose: last, head, yaw } = actors[id]
        expect(head, `${name} ${id}`).toBeCloseTo(poseOf(id, last).head)
        expect(yaw, `${name} ${id}`).toBeCloseTo(poseOf(id, last).yaw ?? 0)
      }
    }
  })
})

describe('the rail below', () => {
  it('holds what waited before the order, from the first moment', () => {
    const { trace } = lesson('menu')
    const jobs = [1, 2, 3, 4, 5, 6].map((id) => ({ id, kind: 'confirm-email', attempts: id - 1, status: 'waiting' }))
    const trip = schedule(inHouse(trace, { tables: [], indexes: [], jobs }))
    const hanging = sceneAt(trip, 0).jobs
    expect(hanging.map(({ id, failures }) => [id, failures])).toEqual(jobs.map(({ id, attempts }) => [id, attempts]))
    // Four pegs; the others are counted.
    expect(hanging.map(({ peg }) => peg)).toEqual([0, 1, 2, 3, null, null])
  })

  it('takes a job off when it is done, and hangs it back with a mark when it failed', () => {
    const done = sceneAt(told('sign-up'), Number.POSITIVE_INFINITY).jobs
    expect(done.map(({ state, kind }) => [state, kind])).toEqual([['done', 'confirm-email']])
    const back = sceneAt(told('sign-up + email-down'), Number.POSITIVE_INFINITY).jobs
    expect(back.map(({ state, failures }) => [state, failures])).toEqual([['waiting', 1]])
  })

  it('is ticked when the job is over, not while it is only taken; never when it failed', () => {
    const marksOf = (name: string): readonly string[] => {
      const schedule = told(name)
      const frames = [...schedule.stops.map(({ atMs }) => atMs), schedule.durationMs].map((ms) => sceneAt(schedule, ms))
      return frames.filter(({ jobs }) => jobs.some(({ state }) => state !== 'done')).map(({ rooms }) => rooms.prep.mark)
    }
    expect(marksOf('sign-up')).not.toContain('done')
    expect(sceneAt(told('sign-up'), Number.POSITIVE_INFINITY).rooms.prep.mark).toBe('done')
    expect(marksOf('sign-up + email-down')).not.toContain('done')
  })
})
