// The driver: frames while it plays, none while it rests. The test is the time.

import { describe, expect, it } from 'vitest'
import { createPlayer, type FrameSource } from '../../../src/playback'

function handDriven(): FrameSource & { frame(nowMs: number): void; readonly waiting: number } {
  const callbacks = new Map<number, (nowMs: number) => void>()
  let handles = 0
  return {
    request: (callback) => {
      callbacks.set(++handles, callback)
      return handles
    },
    cancel: (handle) => callbacks.delete(handle),
    frame: (nowMs) => {
      const due = [...callbacks.values()]
      callbacks.clear()
      for (const callback of due) callback(nowMs)
    },
    get waiting() {
      return callbacks.size
    },
  }
}

describe('the player', () => {
  it('asks for frames only while it plays', () => {
    const frames = handDriven()
    const player = createPlayer(frames)
    player.send({ type: 'load', durationMs: 100, timeMs: 0 })
    expect(frames.waiting).toBe(0)
    player.send({ type: 'play' })
    expect(frames.waiting).toBe(1)
    frames.frame(5000)
    frames.frame(5040)
    expect(player.clock().timeMs).toBe(40)
    frames.frame(5200)
    expect(player.clock()).toMatchObject({ timeMs: 100, playing: false })
    expect(frames.waiting).toBe(0)
  })

  it('tells its listeners of every change until they leave', () => {
    const player = createPlayer(handDriven())
    const heard: number[] = []
    const leave = player.subscribe((clock) => heard.push(clock.timeMs))
    player.send({ type: 'load', durationMs: 100, timeMs: 0 })
    player.send({ type: 'seek', timeMs: 30 })
    leave()
    player.send({ type: 'seek', timeMs: 60 })
    expect(heard).toEqual([0, 30])
  })

  it('counts a pause for nothing', () => {
    const frames = handDriven()
    const player = createPlayer(frames)
    player.send({ type: 'load', durationMs: 1000, timeMs: 0 })
    player.send({ type: 'play' })
    frames.frame(0)
    frames.frame(100)
    player.send({ type: 'pause' })
    player.send({ type: 'play' })
    frames.frame(9000)
    frames.frame(9016)
    expect(player.clock().timeMs).toBe(116)
  })

  it('is silent after it was disposed of', () => {
    const frames = handDriven()
    const player = createPlayer(frames)
    player.send({ type: 'load', durationMs: 1000, timeMs: 0 })
    player.send({ type: 'play' })
    player.dispose()
    expect(frames.waiting).toBe(0)
  })
})
