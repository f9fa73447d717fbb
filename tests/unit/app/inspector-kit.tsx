// The inspector on its own, with a trip that really ran: everything but the page around it.

import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, vi } from 'vitest'
import { createPage, type PageParts } from '../../../src/app/page'
import { orderOf } from '../../../src/lessons'
import Inspector from '../../../src/panels/inspector/inspector'
import { noHouse } from '../../../src/scene/view'
import type { Argon2id } from '../../../src/server'
import { createStandIns, type Order, type SwitchId, type Transport } from '../../../src/simulation'
import { PageModelProvider } from '../../../src/ui/page/context'
import type { Kitchen } from '../../../src/visit/kitchen'
import type { PageModel } from '../../../src/visit/page-model'
import type { Tab } from '../../../src/visit/state'
import { en } from '../../../src/words/en'
import { createWords } from '../../../src/words/i18n'
import { english } from '../../../src/words/languages'
import { openTestKitchen, type TestKitchen } from '../../kit/kitchen'
import { openedById } from '../../kit/lessons'

// Each test seeds a world, runs an order and loads a tab: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })
afterEach(cleanup)

interface TestInspector {
  readonly model: PageModel
  readonly user: ReturnType<typeof userEvent.setup>
  /** Puts the playhead on a step of the shown trip. */
  goTo(stepId: string): void
  /** Everything in the open tab, as text. */
  panel(): string
}

interface Trip {
  readonly tab: Tab
  readonly lesson?: string
  readonly switches?: readonly SwitchId[]
  /** In place of parts of the lesson's order. */
  readonly order?: Partial<Order>
  readonly model?: Partial<PageParts>
  /** In place of the server's own hashing. */
  readonly argon2id?: Argon2id
}

/** Runs the lesson's order, puts it on stage at its first step with every step a stop, and opens the tab. */
export async function openInspector({
  tab,
  lesson: id = 'sign-up',
  switches = [],
  order,
  model: parts,
  argon2id,
}: Trip): Promise<TestInspector> {
  const opened = openedById(id)
  const { lesson } = opened
  const kitchen = await openTestKitchen()
  const { model } = createPage({
    language: 'en',
    lesson: opened,
    frames: { request: () => 0, cancel: () => {} },
    openKitchen: () => Promise.resolve(pageKitchen(kitchen)),
    device: { prefersLess: () => true, small: () => false, afterPaint: (work) => work() },
    keep: () => {},
    house: noHouse,
    ...parts,
  })
  await model.warmUp()
  const before = kitchen.seedWorld(1)
  const written = createStandIns().replace({ ...orderOf(lesson, {}, null), ...order })
  let now = 0
  const transport: Transport = argon2id
    ? (request, env) => kitchen.direct(request, { ...env, argon2id })
    : kitchen.direct
  const run = await kitchen.simulate(before, written, transport, { switches, stopwatch: () => now++ })
  const entry = {
    number: 1,
    parent: null,
    lesson: id,
    placed: { lesson: id, order: written, switches, waitMs: 0 },
    before,
    run,
  }
  model.set({ inside: 'open', tab, detail: 'all' })
  model.store.setState({ history: [entry], shown: 1, base: 1, switches })
  model.player.send({ type: 'load', durationMs: model.journey()?.schedule.durationMs ?? 0, timeMs: 0 })
  const user = userEvent.setup()
  // What is loaded when it is first opened comes within these turns.
  await act(async () => {
    render(
      <I18nextProvider i18n={createWords(english, en)}>
        <PageModelProvider value={model}>
          <Inspector />
        </PageModelProvider>
      </I18nextProvider>,
    )
  })
  // Loaded for the first time, a tab's own code takes a while.
  await waitFor(
    () => {
      screen.getByRole('tabpanel')
      if (screen.queryByText('Opening …')) throw new Error('still opening')
    },
    { timeout: 20_000 },
  )
  return {
    model,
    user,
    panel: () => screen.getByRole('tabpanel').textContent ?? '',
    goTo: (stepId) =>
      act(() => {
        const index = model.journey()?.steps.findIndex((step) => step.id === stepId) ?? -1
        if (index < 0) throw new Error(`this trip has no step ${stepId}`)
        model.steering.toStep(index)
      }),
  }
}

/** As much of the page's kitchen as the inspector asks for. */
function pageKitchen(kitchen: TestKitchen): Kitchen {
  const none = (): never => {
    throw new Error('the inspector sends no orders')
  }
  return {
    way: 'in-page',
    seedWorld: none,
    standIn: none,
    send: none,
    replay: none,
    menuCard: none,
    houseOf: (world) => kitchen.houseOf(world),
    openPantry: async (...of) => kitchen.openPantry(...of),
  }
}
