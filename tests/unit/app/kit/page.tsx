// The whole page in jsdom: real server, real SQLite, the direct way between them; the test is the time.

import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { afterEach, vi } from 'vitest'
import { createPage, createWords, type PageParts, Root } from '../../../../src/app'
import type { FrameSource } from '../../../../src/playback'
import { loadUnseen, noHouse } from '../../../../src/scene/view'
import { createStandIns, windClock } from '../../../../src/simulation'
import { loadRestaurant } from '../../../../src/stage'
import { type Kitchen, loadDrawing, type PageModel } from '../../../../src/visit'
import { en } from '../../../../src/words/en'
import { english, type Language } from '../../../../src/words/languages'
import { answerOf } from '../../../kit/answer'
import { get, openTestKitchen } from '../../../kit/kitchen'
import { allOpened, openedById } from '../../../kit/lessons'

// Else the drawing would be whole at one moment in one test, and at another in the next.
await Promise.all([loadUnseen(), loadRestaurant(), loadDrawing()])

afterEach(cleanup)

export interface TestPage {
  readonly model: PageModel
  readonly user: ReturnType<typeof userEvent.setup>
  /** Lets this much time pass, frame by frame. */
  pass(ms: number): void
  /**
   * Presses the button that sends what is on the pad and waits until it ran. While a trip is on stage, it goes to its
   * end and puts a new order on the pad first, as a person would.
   */
  send(): Promise<void>
  press(name: string): Promise<void>
  unfold(): Promise<void>
  caption(): string
  label(): string
  /** How often React has committed so far. */
  commits(): number
}

type Options = Partial<Pick<PageParts, 'openKitchen' | 'keep'>> & {
  readonly prefersLess?: boolean
  /** The one that goes furthest, unless another is named. */
  readonly lesson?: string
  /** English with all its texts, unless another is named. */
  readonly language?: Language
}

export function openPage({
  prefersLess = false,
  openKitchen = testKitchen,
  lesson = 'sign-up',
  language,
  keep = () => {},
}: Options = {}): TestPage {
  const time = handTime()
  const page = createPage({
    language: 'en',
    lesson: openedById(lesson),
    frames: time.frames,
    openKitchen,
    device: { prefersLess: () => prefersLess, small: () => false, afterPaint: (work) => work() },
    keep,
    house: noHouse,
  })
  const { model } = page
  // A test that opens another finds it there at once.
  model.store.setState({ lessons: allOpened })
  let commits = 0
  render(
    <Profiler id="page" onRender={() => commits++}>
      <Root page={page} words={language ? createWords(language) : createWords(english, en)} />
    </Profiler>,
  )
  const user = userEvent.setup()
  const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }))
  return {
    model,
    user,
    press,
    commits: () => commits,
    caption: () => screen.getByTestId('caption').textContent ?? '',
    label: () => screen.queryByTestId('step-label')?.textContent ?? '',
    pass: (ms) => act(() => time.pass(ms)),
    send: async () => {
      const { shown: before, drafted } = model.store.getState()
      if (before !== null && drafted === null) {
        act(() => model.steering.last())
        await press('New order')
        await act(() => vi.waitUntil(() => model.store.getState().drafted !== null, { timeout: 20_000 }))
      }
      await user.click(screen.getByRole('button', { name: /^Send (the order|order \d+)$/ }))
      await act(() => vi.waitUntil(() => model.store.getState().shown !== before, { timeout: 20_000 }))
    },
    unfold: async () => {
      await press('Look inside')
      await within(screen.getByRole('region', { name: 'Inspector' })).findByRole('tab', { name: 'Ticket' })
    },
  }
}

export const testKitchen: PageParts['openKitchen'] = async () => {
  const kitchen = await openTestKitchen()
  const standIns = createStandIns()
  const run: Kitchen['send'] = (world, { order, switches, variations = {}, setting, waitMs }) =>
    kitchen.simulate(windClock(world, waitMs), order, kitchen.direct, {
      switches,
      variations,
      ...(setting ? { setting } : {}),
    })
  return {
    way: 'in-page',
    seedWorld: (seed) => kitchen.seedWorld(seed),
    standIn: (order) => standIns.replace(order),
    send: run,
    replay: run,
    houseOf: (world) => kitchen.houseOf(world),
    openPantry: async (world, trace, spanId, phase) => kitchen.openPantry(world, trace, spanId, phase),
    menuCard: async () => {
      const answer = await kitchen.simulate(kitchen.seedWorld(1), get('/api/openapi.json'), kitchen.direct)
      return JSON.parse(answerOf(answer)?.body ?? 'null')
    },
  }
}

function handTime(): { frames: FrameSource; pass(ms: number): void } {
  const asked = new Map<number, (nowMs: number) => void>()
  let handle = 0
  let now = 0
  return {
    frames: {
      request: (callback) => {
        asked.set(++handle, callback)
        return handle
      },
      cancel: (id) => void asked.delete(id),
    },
    pass: (ms) => {
      const end = now + ms
      while (now <= end) {
        const due = [...asked.values()]
        asked.clear()
        for (const callback of due) callback(now)
        now += 50
      }
    },
  }
}
