// Fifty links as a browser opened them in version 0.1.0: whatever becomes of the page, they open what they opened then.

import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { connectAddress } from '../../../src/app'
import { entryAt } from '../../../src/simulation'
import { stepUnder } from '../../../src/visit/ordering/places'
import { shownEntry } from '../../../src/visit/state'
import { answerOf } from '../../kit/answer'
import { openPage, testKitchen } from '../app/kit/page'
import links from './fifty-links.json'

vi.setConfig({ testTimeout: 30_000 })

const kitchen = testKitchen()
const stops: (() => void)[] = []

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  cleanup()
  history.replaceState(null, '', '/')
})

it.each(links)('$address', async ({ address, ...opened }) => {
  history.replaceState(null, '', `/${address}`)
  const { model } = openPage({ prefersLess: true, lesson: 'menu', openKitchen: () => kitchen })
  await act(async () => void stops.push(connectAddress(model, window)))
  await act(() => vi.waitUntil(() => model.store.getState().busy === null, { timeout: 20_000 }))
  const state = model.store.getState()
  const shown = shownEntry(state)
  const order = shown?.placed.order
  expect({
    lesson: state.lesson.id,
    orders: placedUpTo(state.base),
    order: shown && order ? `${sentMethod(shown.run.trace)} ${sentPath(shown.run.trace)}` : null,
    status: answerOf(shown?.run)?.status ?? null,
    step: stepUnder(model.journey(), model.player) ?? null,
    lit: model.frame.known()?.get().lit,
  }).toEqual(opened)

  function placedUpTo(number: number | null): number {
    const entry = entryAt(state.history, number)
    return entry ? 1 + placedUpTo(entry.parent) : 0
  }
})

const sentMethod = ({ spans }: Spans): unknown => attribute(spans, 'http.request.method')
const sentPath = ({ spans }: Spans): unknown => attribute(spans, 'url.path')
const attribute = (spans: Spans['spans'], name: string): unknown =>
  spans.map(({ attributes }) => attributes[name]).find((value) => value !== undefined)

interface Spans {
  readonly spans: readonly { readonly attributes: Readonly<Record<string, unknown>> }[]
}
