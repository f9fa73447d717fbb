// A dozen moments as pictures: golden/*.svg, which a browser opens as they are. After a wanted change of the drawing:
// npx vitest run tests/scene/pictures.test.tsx -u

import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { idleSchedule, type Schedule, sceneAt, schedule } from '../../src/scene/model'
import { fileOf, houseFiles, mount } from './kit/drawing'
import { type TripName, tellTrip } from './kit/trips'

vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)

/** A trip, a step, and how many milliseconds before its stop: in the middle of its act. */
const moments: readonly (readonly [trip: TripName, step: string, beforeMs: number])[] = [
  ['sign-up', 'look-up-address', 700],
  ['sign-up', 'open-connection', 0],
  ['sign-up', 'rate-limit', 0],
  ['sign-up', 'check-body', 0],
  ['sign-up', 'hash-password', 1500],
  ['sign-up', 'insert-user', 0],
  ['sign-up', 'commit', 0],
  ['sign-up', 'carry-response', 500],
  ['sign-up', 'read-response', 0],
  ['sign-up', 'send-email', 0],
  ['taken-e-mail', 'insert-user', 0],
  ['taken-e-mail', 'answer', 0],
  ['log-in', 'verify-password', 0],
  ['no-badge', 'check-badge', 0],
  ['menu', 'select-dishes', 400],
]

const golden = (name: string): string => `./golden/${name}.svg`

describe('golden pictures', () => {
  for (const part of ['back', 'front'] as const)
    it(`the house, ${part}`, () => expect(houseFiles()[part]).toMatchFileSnapshot(golden(`house-${part}`)))

  it('before any order', () => {
    const told = idleSchedule({ method: 'POST', path: '/api/users' })
    return expect(fileOf(mount(sceneAt(told, 0)).root)).toMatchFileSnapshot(golden('idle'))
  })

  for (const [trip, step, beforeMs] of moments)
    it(`${trip}, ${step}${beforeMs > 0 ? `, ${beforeMs} ms before its stop` : ''}`, async () => {
      const told = schedule(await tellTrip(trip))
      const { root } = mount(sceneAt(told, stopOf(told, step) - beforeMs))
      await expect(fileOf(root)).toMatchFileSnapshot(golden(`${trip}-${step}${beforeMs > 0 ? '-before' : ''}`))
    })
})

function stopOf(told: Schedule, step: string): number {
  const stop = told.stops.find(({ stepId }) => stepId === step)
  if (!stop) throw new Error(`There is no step ${step}.`)
  return stop.atMs
}
