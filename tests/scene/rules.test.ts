// The rules of every frame and of every movement, over random traces, known trips and all lessons.

import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Frame, sceneAt } from '../../src/scene/model'
import { atRandom, framesOf, type Told, tellAll } from './kit/moments'
import { neighbourMs, passages, rules, standsStill } from './kit/rules'

// Every moment of many trips: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let all: readonly Told[] = []
beforeAll(async () => {
  all = await tellAll()
})

describe('every frame', () => {
  for (const { name, check } of rules)
    it(name, async () => {
      for (const { name: trip, told } of all)
        for (const frame of framesOf(told, 120)) during(trip, frame, () => check(frame))
      await atRandom((frame) => check(frame))
    })
})

describe('every movement', () => {
  for (const { name, check } of passages)
    it(name, async () => {
      for (const { name: trip, told } of all) {
        let before: Frame | undefined
        for (const frame of framesOf(told, neighbourMs)) {
          const last = before
          if (last) during(trip, frame, () => check(last, frame))
          before = frame
        }
      }
      await atRandom(check, { nextMs: neighbourMs })
    })
})

describe('a stop', () => {
  it('is a moment at which everything stands still', () => {
    for (const { name, told } of all)
      for (const { atMs } of told.stops) {
        const frame = sceneAt(told, atMs)
        during(name, frame, () => standsStill(frame, sceneAt(told, atMs + 200)))
      }
  })
})

/** Says in which trip and when a rule was broken. */
function during(trip: string, { timeMs }: Frame, check: () => void): void {
  try {
    check()
  } catch (error) {
    expect.unreachable(`${trip} at ${Math.round(timeMs)} ms: ${error instanceof Error ? error.message : String(error)}`)
  }
}
