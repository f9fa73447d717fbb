// An address holds for its page: whatever link was opened in between, the plain address shows what was chosen by hand.

import { act, cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectAddress, createPage, keep, readKept } from '../../../src/app'
import { momentLink } from '../../../src/app/address/follow'
import { readAddress, writeAddress } from '../../../src/embed'
import { firstLesson } from '../../../src/lessons'
import { noHouse } from '../../../src/scene/view'
import type { PageModel } from '../../../src/visit'
import { firstVisit, type Preferences } from '../../../src/visit/state'
import { openPage, testKitchen } from '../app/kit/page'
import { addresses } from './arbitrary'

vi.setConfig({ testTimeout: 60_000 })

const stops: (() => void)[] = []
beforeEach(() => localStorage.clear())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const byHand: fc.Arbitrary<Partial<Preferences>> = fc.record(
  {
    theme: fc.constantFrom('light', 'dark', 'contrast', 'auto'),
    movement: fc.constantFrom('auto', 'full', 'less'),
    reading: fc.constantFrom('twelve', 'developer'),
    detail: fc.constantFrom('story', 'steps', 'all'),
    lens: fc.constantFrom('restaurant', 'both', 'backend'),
    keys: fc.constantFrom('on', 'off'),
    inside: fc.constantFrom('open', 'folded'),
    tab: fc.constantFrom('ticket', 'recipe', 'pantry', 'trace'),
  },
  { requiredKeys: [] },
)
/** As an author writes one by hand: defaults are said too. */
const saysDefaults = fc.constantFrom(
  '?lesson=sign-up&theme=light#at=insert-user&motion=auto',
  '?theme=auto#detail=story&reading=12&lens=restaurant',
  '#at=end',
  '#autoplay=1',
  '#step=2&detail=all&reading=developer&lens=backend&motion=none',
  '?view=text&theme=contrast#text=200&hide=inspector&controls=minimal',
)
const links = fc.oneof(
  addresses.map((address) => {
    const { search, hash } = writeAddress(address)
    return search + hash
  }),
  saysDefaults,
)

async function open(address: string): Promise<PageModel> {
  for (const stop of stops.splice(0)) stop()
  history.replaceState(null, '', `/${address}`)
  const { model } = createPage({
    language: 'en',
    lesson: firstLesson,
    frames: { request: () => 0, cancel: () => {} },
    openKitchen: testKitchen,
    device: { prefersLess: () => true, small: () => false, afterPaint: (work) => work() },
    keep,
    house: noHouse,
  })
  model.recall(readKept())
  stops.push(connectAddress(model, window))
  await vi.waitUntil(() => model.store.getState().busy === null, { timeout: 20_000 })
  return model
}

describe('what was chosen by hand', () => {
  it('holds at the plain address, whatever link was opened before', async () => {
    await fc.assert(
      fc.asyncProperty(byHand, links, async (chosen, link) => {
        localStorage.clear()
        sessionStorage.clear()
        const first = await open('')
        first.set(chosen)
        const kept = localStorage.getItem('back-of-house')
        const linked = await open(link)
        const { address } = readAddress(location.search, location.hash)
        if (address.theme) expect(linked.store.getState().preferences.theme).toBe(address.theme)
        expect(localStorage.getItem('back-of-house')).toBe(kept)
        const plain = await open('')
        expect(plain.store.getState().preferences).toEqual({ ...firstVisit, ...chosen })
        expect(plain.store.getState().lesson.id).toBe(firstLesson.lesson.id)
      }),
      { numRuns: 60 },
    )
  })

  it('on a page that a link opened is kept, and nothing else of that page', async () => {
    await open('').then((model) => model.set({ reading: 'developer' }))
    const linked = await open('?theme=dark#at=insert-user&detail=all&motion=reduce')
    linked.set({ lens: 'backend' })
    linked.set({ detail: 'steps' })
    expect(linked.store.getState().preferences).toMatchObject({
      theme: 'dark',
      movement: 'less',
      detail: 'steps',
      lens: 'backend',
      reading: 'twelve',
    })
    const plain = await open('')
    expect(plain.store.getState().preferences).toEqual({
      ...firstVisit,
      reading: 'developer',
      lens: 'backend',
      detail: 'steps',
    })
  })

  it('comes back under a link that says less than the one before', async () => {
    const model = await open('?theme=dark#reading=developer&text=150')
    model.set({ lens: 'both' })
    history.replaceState(null, '', '/?lesson=menu#lens=backend')
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    const { preferences, address } = model.store.getState()
    expect(preferences).toMatchObject({ theme: 'auto', reading: 'twelve', lens: 'backend' })
    expect(address.asked).toEqual({})
  })
})

describe('a trip', () => {
  it('that a link opened at its end is not one the learner has finished', async () => {
    const model = await open('?lesson=sign-up#at=end')
    expect(model.store.getState().seen).toHaveLength(1)
    expect(model.store.getState().preferences.finished).toEqual([])
    model.steering.first()
    model.steering.last()
    expect(model.store.getState().preferences.finished).toEqual(['sign-up'])
    expect(readKept()).toEqual({ finished: ['sign-up'] })
  })
})

describe('a copied link', () => {
  it.each([
    [{}, { detail: 'story', lens: 'restaurant', reading: '12' }],
    [
      { detail: 'all', lens: 'both', reading: 'developer' },
      { detail: 'all', lens: 'both', reading: 'developer' },
    ],
    [{ finished: ['menu'] }, { detail: 'story', lens: 'both', reading: '12' }],
  ] as const)('says detail, lens and reading, also the defaults: %j', async (chosen, said) => {
    cleanup()
    history.replaceState(null, '', '/?lesson=menu')
    const { model } = openPage({ prefersLess: true, keep })
    await act(async () => void stops.push(connectAddress(model, window)))
    act(() => model.set(chosen))
    const link = new URL(momentLink(model, window) ?? '')
    expect(readAddress(link.search, link.hash).address).toMatchObject(said)
    const { hash } = link
    for (const name of ['detail', 'lens', 'reading']) expect(hash).toContain(`${name}=`)
  })
})
