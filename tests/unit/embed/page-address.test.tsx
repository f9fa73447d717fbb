// The page and its address: the moment in the address bar, and back from it, with the same trace.

import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectAddress } from '../../../src/app'
import { momentLink } from '../../../src/app/address/follow'
import { longestOrders, readAddress } from '../../../src/embed'
import { toOtlp } from '../../../src/trace'
import { stepUnder } from '../../../src/visit/ordering/places'
import { answerOf } from '../../kit/answer'
import { openPage, type TestPage } from '../app/kit/page'

vi.setConfig({ testTimeout: 30_000 })

const stops: (() => void)[] = []

beforeEach(() => {
  history.replaceState(null, '', '/')
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.restoreAllMocks()
})

/** A page at this address, once it has come to rest; the one before is left. */
async function openAt(address: string): Promise<TestPage> {
  for (const stop of stops.splice(0)) stop()
  cleanup()
  history.replaceState(null, '', address)
  const page = openPage({ prefersLess: true })
  await act(async () => void stops.push(connectAddress(page.model, window)))
  await rest(page)
  return page
}

const rest = ({ model }: TestPage): Promise<unknown> =>
  act(() => vi.waitUntil(() => model.store.getState().busy === null, { timeout: 20_000 }))
const here = (): string => location.search + location.hash
const followed = (text: string): Promise<unknown> =>
  vi.waitFor(() => expect(here()).toContain(text), { timeout: 20_000 })
const stepOf = ({ model }: TestPage): string | undefined => stepUnder(model.journey(), model.player)
const traceOf = ({ model }: TestPage): string =>
  JSON.stringify(model.journey() && toOtlp(model.journey()?.run.trace ?? fail()))
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const fail = (): never => {
  throw new Error('no run')
}
const notes = (): string => screen.queryByTestId('address-notes')?.textContent ?? ''
const noted = (text: RegExp): Promise<unknown> => vi.waitFor(() => expect(notes()).toMatch(text), { timeout: 20_000 })

async function paste(page: TestPage, hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash
    await new Promise((resume) => setTimeout(resume, 50))
  })
  await rest(page)
}

describe('the address', () => {
  it('says nothing until the learner does something', async () => {
    await openAt('/')
    await new Promise((resume) => setTimeout(resume, 600))
    expect(here()).toBe('')
  })

  it('follows a trip step by step, and comes back to the same step of the same trace', async () => {
    const first = await openAt('/?lesson=sign-up')
    await first.send()
    await first.press('Next step')
    await first.press('Next step')
    const step = stepOf(first)
    expect(step).toBeDefined()
    await followed(`at=${step}`)
    // The lesson's own order in the seed world need not be told.
    expect(here()).toBe(`?lesson=sign-up#at=${step}`)
    const trace = traceOf(first)
    const second = await openAt(here())
    expect(stepOf(second)).toBe(step)
    expect(traceOf(second)).toBe(trace)
    expect(notes()).toBe('')
  })

  it('holds every order that made the world', async () => {
    const first = await openAt('/')
    const order = { method: 'GET', path: '/api/dishes?search=größe 🍲', headers: {}, body: null, as: 'none' } as const
    await act(() => first.model.sendOrder(order, 'next'))
    await act(() => first.model.toggle('database-slow'))
    act(() => first.model.wind(960_000))
    await act(() => first.model.sendOrder({ ...order, path: '/api/health' }, 'next'))
    const written = () =>
      readAddress(location.search, location.hash).address.orders?.placed.map((one) =>
        'order' in one ? one.order.path : one.lesson,
      )
    await vi.waitFor(() => expect(written()).toEqual([order.path, '/api/health']), { timeout: 20_000 })
    const trace = traceOf(first)
    const second = await openAt(here())
    expect(traceOf(second)).toBe(trace)
    expect(second.model.store.getState().switches).toEqual(first.model.store.getState().switches)
  })

  it('brings back an order that was sent once more in the world it met, by one word changed', async () => {
    const first = await openAt('/?lesson=sign-up')
    await first.send()
    act(() => first.model.steering.last())
    act(() => first.model.tryOut('database-down'))
    await first.press('Send order 2')
    await act(() => vi.waitUntil(() => first.model.store.getState().history.length === 2, { timeout: 20_000 }))
    act(() => first.model.steering.last())
    const [step, trace] = [stepOf(first), traceOf(first)]
    await vi.waitFor(() => expect(here()).toContain(`at=${step}`), { timeout: 20_000 })
    expect(answerOf(first.model.journey()?.run)?.status).toBe(503)
    const second = await openAt(here())
    expect(stepOf(second)).toBe(step)
    expect(traceOf(second)).toBe(trace)
  })

  it('tells of a stage that waits in a world', async () => {
    const first = await openAt('/?lesson=sign-up')
    await first.send()
    await act(() => first.model.openLesson('log-in'))
    await followed('lesson=log-in')
    const second = await openAt(here())
    const { shown, history, lesson } = second.model.store.getState()
    expect([shown, history.length, lesson.id]).toEqual([null, 1, 'log-in'])
  })

  it('sets how the page looks and explains', async () => {
    const page = await openAt(
      '/?theme=contrast&view=projector#detail=all&lens=backend&reading=developer&motion=none&speed=2&text=150&hide=trace,share&controls=minimal',
    )
    const { preferences, view } = page.model.store.getState()
    expect(preferences).toMatchObject({ theme: 'contrast', detail: 'all', lens: 'backend', movement: 'less' })
    expect([preferences.reading, view, page.model.player.clock().rate]).toEqual(['developer', 'projector', 2])
    const { dataset, style } = document.documentElement
    expect([dataset['view'], dataset['controls'], dataset['hide'], dataset['motion']]).toEqual([
      'projector',
      'minimal',
      'trace share',
      'none',
    ])
    expect(style.getPropertyValue('--text')).toBe('1.5')
    // And all of it stays in a link.
    expect(readAddress('', '').address).toEqual({})
    const link = new URL(momentLink(page.model, window) ?? fail())
    expect(readAddress(link.search, link.hash).address).toMatchObject({
      theme: 'contrast',
      view: 'projector',
      motion: 'none',
      text: 150,
      hide: ['trace', 'share'],
      controls: 'minimal',
    })
  })

  it('begins where the learner left off', async () => {
    const first = await openAt('/')
    await act(() => first.model.openLesson('profile'))
    await followed('lesson=profile')
    const second = await openAt('/')
    expect(second.model.store.getState().lesson.id).toBe('profile')
  })

  it('can be pasted while the page stands', async () => {
    const page = await openAt('/?lesson=menu')
    await paste(page, '#at=end&lens=both')
    const last = page.model.journey()?.steps.at(-1)?.id
    expect(stepOf(page)).toBe(last)
    expect(page.model.store.getState().preferences.lens).toBe('both')
  })

  it('with only a place in the page is put back', async () => {
    const page = await openAt('/?lesson=menu')
    await page.send()
    await followed('at=')
    const before = here()
    const shown = page.model.store.getState().shown
    await paste(page, '#restaurant')
    await followed('at=')
    expect([here(), page.model.store.getState().shown]).toEqual([before, shown])
  })
})

describe('an address with a mistake', () => {
  it.each([
    ['an unknown lesson', '/?lesson=dragons#at=insert-user', /no lesson “dragons”/],
    ['an unknown switch', '/#with=dragons', /Nothing called “dragons”/],
    ['a script for a theme', '/?theme=<script>alert(1)</script>', /cannot be “<script>alert\(1\)<\/script>”/],
    ['a number out of range', '/#text=900', /number from 100 to 200/],
    ['broken orders', '/#orders=%%%', /orders in this link are damaged/],
    ['orders over the limit', `/#orders=${'A'.repeat(longestOrders + 1)}`, /too long to be read/],
    ['an order no browser sends', `/#orders=${encoded([{ path: '/', method: 'TRACE' }])}`, /No browser can send/],
  ])('says so, and the stage waits: %s', async (_what, address, sentence) => {
    const page = await openAt(address)
    await noted(sentence)
    expect(page.model.store.getState().shown).toBeNull()
    await act(() => page.send())
    expect(page.model.store.getState().shown).not.toBeNull()
  })

  it.each([
    ['/#at=fetch-the-moon', /no step “fetch-the-moon”/, 0],
    ['/#step=4000', /so there is no step 4000/, -1],
  ])('goes where it can: %s', async (address, sentence, index) => {
    const page = await openAt(address)
    await noted(sentence)
    expect(stepOf(page)).toBe(page.model.journey()?.steps.at(index)?.id)
  })

  it('leaves the trip on stage as it is when it is pasted', async () => {
    const page = await openAt('/?lesson=menu')
    await page.send()
    const trace = traceOf(page)
    await paste(page, '#orders=nonsense!&lens=both')
    await noted(/damaged/)
    expect(traceOf(page)).toBe(trace)
    expect(page.model.store.getState().preferences.lens).toBe('both')
  })

  it('has a note that can be closed', async () => {
    const page = await openAt('/#text=1')
    await noted(/from 100 to 200/)
    await page.press('Close this note')
    expect(notes()).toBe('')
  })
})

describe('a trip that is too long for a link', () => {
  it('is kept for this tab, and a reload keeps the place', async () => {
    const first = await openAt('/')
    const body = 'x'.repeat(longestOrders)
    await act(() =>
      first.model.sendOrder({ method: 'POST', path: '/api/users', headers: {}, body, as: 'none' }, 'next'),
    )
    await vi.waitFor(() => expect(sessionStorage.length).toBe(1), { timeout: 20_000 })
    expect(here()).not.toContain('orders')
    const trace = traceOf(first)
    // As a page that is left does.
    window.dispatchEvent(new Event('pagehide'))
    const second = await openAt(here())
    expect([stepOf(second), traceOf(second)]).toEqual([stepOf(first), trace])
    await second.press('Copy link')
    expect(screen.getAllByText(/too long for a link/).length).toBeGreaterThan(0)
  })
})

describe('a trip that is too long for a link and for the tab', () => {
  it('is promised nothing, and leaves nothing older behind', async () => {
    const page = await openAt('/')
    const long = (letter: string) => ({
      method: 'POST',
      path: '/api/users',
      headers: {},
      body: letter.repeat(longestOrders),
      as: 'none' as const,
    })
    await act(() => page.model.sendOrder(long('x'), 'next'))
    await vi.waitFor(() => expect(sessionStorage.length).toBe(1), { timeout: 20_000 })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await act(() => page.model.sendOrder(long('y'), 'next'))
    await page.press('Copy link')
    expect(await screen.findByText(/a reload loses it/)).toBeDefined()
    expect(screen.queryByText(/a reload keeps it/)).toBeNull()
    expect(sessionStorage.length).toBe(0)
  })
})

describe('where the browser forbids', () => {
  it('storage and changing the address, the page still works', async () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError')
    }
    const page = await openAt('/?lesson=menu')
    for (const name of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, name).mockImplementation(refuse)
    vi.spyOn(history, 'replaceState').mockImplementation(refuse)
    await page.send()
    await new Promise((resume) => setTimeout(resume, 600))
    expect(page.model.store.getState().shown).not.toBeNull()
  })

  it('the clipboard, the link stands in a field, selected', async () => {
    const page = await openAt('/?lesson=menu')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await page.press('Copy link')
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /by hand/ })
    expect(field.value).toBe(momentLink(page.model, window))
    expect(field.selectionEnd).toBe(field.value.length)
    await page.press('Close')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy link' }))
  })
})
