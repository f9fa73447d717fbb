// Orders of a visit as the page handles them: again with a switch, back, undone, afresh, compared, restored.

import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { toOtlp } from '../../../src/trace'
import type { PageModel } from '../../../src/visit'
import { answerOf } from '../../kit/answer'
import { openPage, type TestPage, testKitchen } from './kit/page'

const openSignUp = (): TestPage => openPage({ lesson: 'sign-up' })

const stepId = ({ model }: TestPage): string | undefined => {
  const journey = model.journey()
  const timeMs = model.player.clock().timeMs
  return journey?.steps.filter((_, index) => (journey.stopsMs[index] ?? 0) <= timeMs + 1).at(-1)?.id
}

const otlp = ({ journey }: PageModel): string => {
  const run = journey()?.run
  return run ? JSON.stringify(toOtlp(run.trace)) : ''
}

describe('a switch', () => {
  it('in mid-trip runs the order again in the same world and stays on the step', async () => {
    const page = openSignUp()
    await page.send()
    await act(async () => page.model.steering.toStep(2))
    const stood = stepId(page)
    await act(() => page.model.toggle('email-down'))
    const { history, shown, compared, switches } = page.model.store.getState()
    expect([shown, compared, switches]).toEqual([2, 1, ['email-down']])
    expect(history[1]?.before).toBe(history[0]?.before)
    expect(stepId(page)).toBe(stood)
    expect(page.model.player.clock().playing).toBe(false)
  })

  it('goes back to the last step both trips share when its step is no longer there', async () => {
    const page = openSignUp()
    await page.send()
    const at = page.model.journey()?.steps.findIndex(({ id }) => id === 'insert-user') ?? -1
    await act(async () => page.model.steering.toStep(at))
    await act(() => page.model.toggle('malformed-json'))
    const ids = page.model.journey()?.steps.map(({ id }) => id)
    expect(ids).not.toContain('insert-user')
    expect(stepId(page)).toBe('check-body')
    expect(ids?.at(-1)).toBe('read-response')
  })

  it('after the end waits for the next order', async () => {
    const page = openSignUp()
    await page.send()
    await act(async () => page.model.steering.last())
    await act(() => page.model.toggle('database-down'))
    expect(page.model.store.getState().history).toHaveLength(1)
    await page.send()
    expect(answerOf(page.model.store.getState().history[1]?.run)?.status).toBe(503)
  })

  it('switched twice leaves the trip as it was, byte for byte', async () => {
    const page = openSignUp()
    await page.send()
    const before = otlp(page.model)
    await act(() => page.model.toggle('database-slow'))
    expect(otlp(page.model)).not.toBe(before)
    await act(() => page.model.toggle('database-slow'))
    expect(otlp(page.model)).toBe(before)
  })
})

describe('going back', () => {
  it('undo gives back the world before the order, and the address is free again', async () => {
    const page = openSignUp()
    await page.send()
    await act(() => page.model.send({ email: 'ada@example.com' }, 'play'))
    const status = () => answerOf(page.model.store.getState().history.at(-1)?.run)?.status
    expect(status()).toBe(409)
    act(() => page.model.undo())
    expect(page.model.store.getState().shown).toBe(1)
    act(() => page.model.undo())
    expect(page.model.store.getState()).toMatchObject({ shown: null, base: null })
    await page.send()
    expect(status()).toBe(201)
  })

  it('reset empties the stage and keeps the list, from which any order comes back', async () => {
    const page = openSignUp()
    await page.send()
    act(() => page.model.reset())
    expect(page.model.store.getState()).toMatchObject({ shown: null, base: null, switches: [] })
    await act(() => page.model.openLesson('menu'))
    act(() => page.model.goTo(1))
    expect(page.model.store.getState()).toMatchObject({ shown: 1, base: 1, lesson: { id: 'sign-up' } })
  })

  it('a lesson opened later finds the world as the last order left it', async () => {
    const page = openSignUp()
    await page.send()
    await act(() => page.model.openLesson('log-in'))
    expect(page.model.store.getState()).toMatchObject({ shown: null, base: 1 })
    expect(page.model.journey()).toBeNull()
  })
})

describe('a saved visit', () => {
  it('comes back with the same trace at the same step', async () => {
    const page = openSignUp()
    await page.send()
    await page.send()
    await act(async () => page.model.steering.toStep(3))
    const { history, shown } = page.model.store.getState()
    const [trace, step] = [otlp(page.model), stepId(page)]
    const other = openSignUp()
    await act(() =>
      other.model.restore({
        seed: 1,
        placed: history.map(({ placed }) => placed),
        shown: true,
        at: step ?? '',
        start: 'standing',
      }),
    )
    expect(other.model.store.getState().shown).toBe(shown)
    expect(otlp(other.model)).toBe(trace)
    expect(stepId(other)).toBe(step)
  })

  it.each([
    ['past the end', 999, 'last'],
    ['before the start', -4, 'first'],
    ['no number', Number.NaN, 'first'],
    ['an id nobody has', 'no-such-step', 'first'],
    ['the end', 'end', 'last'],
  ] as const)('asked for %s stands on the nearest step there is', async (_what, at, where) => {
    const page = openSignUp()
    await page.send()
    const placed = page.model.store.getState().history.map((entry) => entry.placed)
    await act(() => page.model.restore({ seed: 1, placed, shown: true, at, start: 'standing' }))
    const steps = page.model.journey()?.steps
    expect(stepId(page)).toBe((where === 'first' ? steps?.[0] : steps?.at(-1))?.id)
  })

  it('that cannot be brought back leaves everything as it was', async () => {
    let broken = false
    const page = openPage({
      openKitchen: async () => {
        const kitchen = await testKitchen()
        return {
          ...kitchen,
          send: (...order) => (broken ? Promise.reject(new Error('The kitchen burns.')) : kitchen.send(...order)),
        }
      },
    })
    await page.send()
    await act(async () => page.model.steering.toStep(3))
    const { history, shown } = page.model.store.getState()
    const [trace, step] = [otlp(page.model), stepId(page)]
    broken = true
    const placed = history.map((entry) => entry.placed)
    await act(() => page.model.restore({ seed: 2, placed, shown: true, at: 1, start: 'standing' }))
    expect(page.model.store.getState()).toMatchObject({ history, shown, seed: 1, problem: 'send' })
    expect([otlp(page.model), stepId(page)]).toEqual([trace, step])
  })

  it('can leave the stage waiting in the world its orders made', async () => {
    const page = openSignUp()
    await page.send()
    const placed = page.model.store.getState().history.map((entry) => entry.placed)
    await act(() => page.model.restore({ seed: 1, placed, shown: false, at: 1, start: 'standing' }))
    expect(page.model.store.getState()).toMatchObject({ shown: null, base: 1 })
    await page.send()
    expect(answerOf(page.model.store.getState().history.at(-1)?.run)?.status).toBe(409)
  })
})
