// The drawing follows the frame: each thing is drawn once, and the same frame is the same drawing whatever came before.

import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Frame, sceneAt, schedule } from '../../src/scene/model'
import { plans, trace } from '../kit/random-trace'
import { fileOf, mount } from './kit/drawing'
import { tellTrip, tripNames } from './kit/trips'

vi.setConfig({ testTimeout: 60_000 })
afterEach(cleanup)

/** Drawn, and not inside of something that is not. */
const seen = (root: HTMLElement, part: string): number =>
  [...root.querySelectorAll(`[data-part="${part}"]`)].filter((element) => !element.closest('[display="none"]')).length

function drawnOnce(root: HTMLElement, frame: Frame): void {
  expect(seen(root, 'ticket'), `tickets at ${frame.timeMs}`).toBe(frame.ticket.opacity > 0 ? 1 : 0)
  expect(seen(root, 'plate'), `plates at ${frame.timeMs}`).toBe(frame.plate ? 1 : 0)
  expect(seen(root, 'slip'), `slips at ${frame.timeMs}`).toBe(frame.slip ? 1 : 0)
  expect(seen(root, 'letter'), `letters at ${frame.timeMs}`).toBe(frame.letter ? 1 : 0)
  const { hash } = frame
  expect(seen(root, 'hash-machine'), `hash machines at ${frame.timeMs}`).toBe(hash && hash.machine > 0 ? 1 : 0)
  for (const part of ['password', 'shaker', 'salt', 'ribbon'] as const)
    expect(seen(root, part), `${part} at ${frame.timeMs}`).toBe(hash?.[part] ? 1 : 0)
  expect(seen(root, 'hash-label'), `labels at ${frame.timeMs}`).toBe(hash?.label ? 1 : 0)
  expect(seen(root, 'capsule'), `capsules at ${frame.timeMs}`).toBe(frame.capsule ? 1 : 0)
}

describe('the drawing', () => {
  it('holds the ticket exactly once, and each other thing once if it is there: random moments of random trips', () =>
    fc.assert(
      fc.asyncProperty(
        plans,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
        async (plan, parts) => {
          const told = schedule(await trace(plan))
          const { root, show } = mount(sceneAt(told, 0))
          for (const part of parts) {
            const frame = sceneAt(told, part * told.durationMs)
            show(frame)
            drawnOnce(root, frame)
          }
          cleanup()
        },
      ),
      { numRuns: 15 },
    ))

  it('holds them once all along the known trips', async () => {
    for (const name of tripNames) {
      const told = schedule(await tellTrip(name))
      const { root, show } = mount(sceneAt(told, 0))
      for (let t = 0; t <= told.durationMs; t += 800) {
        const frame = sceneAt(told, t)
        show(frame)
        drawnOnce(root, frame)
      }
      cleanup()
    }
  })

  it('is the same for the same frame: drawn afresh, come to forward, or backward', async () => {
    const told = schedule(await tellTrip('sign-up'))
    const { root, show } = mount(sceneAt(told, 0))
    for (const t of [0, 0.3, 0.55, 0.8, 1, 0.62, 0.41, 0.07].map((part) => part * told.durationMs)) {
      for (const beside of [t - 400, t + 400, t]) show(sceneAt(told, beside))
      const fresh = mount(sceneAt(told, t))
      expect(fileOf(root), `at ${Math.round(t)}`).toBe(fileOf(fresh.root))
    }
  })
})
