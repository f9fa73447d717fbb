// A new frame asks only the parts that looked at something in it which has changed, and none that has left.

import { motionValue } from 'framer-motion'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Frame, idleSchedule, sceneAt } from '../../src/scene/model'
import { createSource, type Source, type Watch } from '../../src/scene/view/source'

const idle = sceneAt(idleSchedule({ method: 'GET', path: '/' }), 0)

describe('a source of frames', () => {
  let source: Source
  beforeEach(() => {
    source = createSource(motionValue<Frame>(idle))
  })
  const follow = (watch: Watch) => {
    const looked = vi.fn(watch)
    const painted = vi.fn()
    return { looked, painted, stop: source.follow(looked, painted) }
  }

  test('paints a part once at first, and when what it looks at changes', () => {
    const { painted } = follow((frame) => [frame.door])
    expect(painted).toHaveBeenCalledTimes(1)
    source.next({ ...idle, door: 0.5 })
    expect(painted).toHaveBeenCalledTimes(2)
    expect(painted.mock.lastCall?.[0]).toMatchObject({ door: 0.5 })
  })

  test('does not ask a part that looks elsewhere, and tells the members of the cast apart', () => {
    const chef = follow((frame) => [frame.actors.chef])
    source.next({ ...idle, door: 0.5, actors: { ...idle.actors, waiter: { ...idle.actors.waiter, x: 300 } } })
    expect(chef.looked).toHaveBeenCalledTimes(1)
    source.next({ ...idle, actors: { ...idle.actors, chef: { ...idle.actors.chef, head: 9 } } })
    expect(chef.painted).toHaveBeenCalledTimes(2)
  })

  test('asks who looks at all rooms when one of them changes', () => {
    const { painted } = follow((frame) => [frame.rooms])
    source.next({ ...idle, rooms: { ...idle.rooms, lamp: { ...idle.rooms.lamp, light: 1 } } })
    expect(painted).toHaveBeenCalledTimes(2)
    source.next({ ...idle, rooms: { ...idle.rooms, lamp: { ...idle.rooms.lamp, light: 1 } } })
    expect(painted).toHaveBeenCalledTimes(2)
  })

  test('learns of what is looked at only now and then', () => {
    const { painted } = follow((frame) => [frame.stove, frame.stove > 0 ? frame.rope : 0])
    source.next({ ...idle, rope: 0.2 })
    expect(painted).toHaveBeenCalledTimes(1)
    source.next({ ...idle, rope: 0.2, stove: 1 })
    source.next({ ...idle, rope: 0.4, stove: 1 })
    expect(painted).toHaveBeenCalledTimes(3)
  })

  test('leaves alone who has left', () => {
    const { painted, stop } = follow((frame) => [frame.door])
    stop()
    source.next({ ...idle, door: 1 })
    expect(painted).toHaveBeenCalledTimes(1)
  })
})
