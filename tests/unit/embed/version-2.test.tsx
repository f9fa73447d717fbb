// Links of version 2: lessons by what was written on their forms, own orders whole, and each entry its own lesson's.

import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectAddress } from '../../../src/app'
import { addressOf } from '../../../src/app/address/moment'
import { writeAddress } from '../../../src/embed'
import { orderOf } from '../../../src/lessons'
import { chainTo } from '../../../src/simulation'
import { toOtlp } from '../../../src/trace'
import { knownValues } from '../../../src/visit'
import { answerOf } from '../../kit/answer'
import { lessonById } from '../../kit/lessons'
import { openPage, type TestPage, testKitchen } from '../app/kit/page'

vi.setConfig({ testTimeout: 60_000 })

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

const secret = 'something that only Noor knows'
const email = 'noor@example.test'

/** What a link of this moment holds. */
function linkOf({ model }: TestPage): { readonly text: string; readonly orders: unknown; readonly href: string } {
  const state = model.store.getState()
  const address = addressOf({ state, stepId: 'read-response', rate: 1, naturalView: 'full' })
  const { search, hash } = writeAddress(address)
  const encoded = new URLSearchParams(hash.slice(1)).get('orders') ?? ''
  const text = Buffer.from(encoded, 'base64url').toString()
  return { text, orders: text === '' ? undefined : JSON.parse(text), href: `/${search}${hash}` }
}

const tracesOf = ({ model }: TestPage): readonly string[] => {
  const { history, base } = model.store.getState()
  return chainTo(history, base).map(({ run }) => JSON.stringify(toOtlp(run.trace)))
}

async function openAt(href: string): Promise<TestPage> {
  for (const stop of stops.splice(0)) stop()
  cleanup()
  history.replaceState(null, '', href)
  const page = openPage({ prefersLess: true, lesson: 'menu', openKitchen: () => kitchen })
  await act(async () => void stops.push(connectAddress(page.model, window)))
  await act(() => vi.waitUntil(() => page.model.store.getState().busy === null, { timeout: 20_000 }))
  return page
}

describe('a link', () => {
  it('holds lessons by what was written on their forms, and the same worlds come of it', async () => {
    const page = openPage({ prefersLess: true, lesson: 'sign-up' })
    const { model } = page
    await act(() => model.send({ email, password: secret }, 'next'))
    await act(() => model.openLesson('log-in'))
    // A log-in begins with the account that was made before.
    expect(knownValues(model.store.getState()).get('email')).toBe(email)
    await act(() => model.send({}, 'next'))
    await act(() => model.openLesson('profile'))
    await act(() => model.toggle('token-expired'))
    await act(() => model.send({}, 'next'))
    const { history } = model.store.getState()
    expect(history.map(({ run }) => answerOf(run)?.status)).toEqual([201, 201, 401])
    expect(history.map(({ placed }) => placed.lesson)).toEqual(['sign-up', 'log-in', 'profile'])

    const { text, orders, href } = linkOf(page)
    const password = 'stand-in-1-of-15-to-128'
    expect(orders).toEqual({
      v: 2,
      placed: [
        { lesson: 'sign-up', edits: { order: { email } } },
        { lesson: 'log-in', edits: { order: { email, password } }, wait: 10_000 },
        { lesson: 'profile', edits: {}, wait: 10_000 },
      ],
      shows: 'last',
    })
    expect(text).not.toContain(secret)
    expect(href).toContain('with=token-expired')
    const traces = tracesOf(page)
    const again = await openAt(href)
    expect(tracesOf(again)).toEqual(traces)
    expect(again.model.store.getState().lesson.id).toBe('profile')
    // Written again it is the same.
    expect(linkOf(again).orders).toEqual(orders)
  })

  it('of a lesson as it stands names no orders', async () => {
    const page = openPage({ prefersLess: true, lesson: 'sign-up' })
    await act(() => page.model.send({}, 'next'))
    expect(linkOf(page)).toMatchObject({ orders: undefined, href: '/?lesson=sign-up#at=read-response' })
  })

  it('holds an order of one’s own whole, and it stays one’s own, also where it is as a lesson’s', async () => {
    const page = openPage({ prefersLess: true, lesson: 'menu' })
    await act(() => page.model.sendOrder(orderOf(lessonById('menu'), {}, null), 'next'))
    const { orders, href } = linkOf(page)
    expect(orders).toEqual({
      v: 2,
      placed: [{ moves: [{ request: { path: '/api/dishes', headers: { accept: 'application/json' } } }] }],
      shows: 'last',
    })
    const again = await openAt(href)
    expect(again.model.store.getState().history[0]?.placed.lesson).toBeNull()
    act(() => again.model.steering.last())
    expect(again.model.store.getState().preferences.finished).toEqual([])
  })

  it('holds a lesson’s order whole where more of it than its form is another', async () => {
    const page = openPage({ prefersLess: true, lesson: 'sign-up' })
    await act(() => page.model.send({}, 'next'))
    await act(() => page.model.openLesson('log-in'))
    await act(() => page.model.send({}, 'next'))
    const { token } = page.model.store.getState().history[1]?.run.world.wallet ?? {}
    await act(() => page.model.openLesson('profile'))
    act(() => page.model.putAway(token ?? null))
    await act(() => page.model.send({}, 'next'))
    const { orders, href } = linkOf(page)
    expect(orders).toMatchObject({ placed: [{}, {}, { lesson: 'profile', moves: [{ request: { as: 'none' } }] }] })
    const traces = tracesOf(page)
    const again = await openAt(href)
    expect(tracesOf(again)).toEqual(traces)
    expect(again.model.store.getState().history[2]?.placed.lesson).toBe('profile')
  })

  const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  it.each([
    ['a lesson nobody has', { lesson: 'soup', edits: {} }, 'lesson-unknown'],
    ['a whole order of a lesson nobody has', { lesson: 'soup', moves: [{ request: { path: '/' } }] }, 'lesson-unknown'],
    ['a switch nobody has', { lesson: 'menu', edits: {}, with: ['dragons'] }, 'order-unreadable'],
    ['an order no browser sends', { moves: [{ request: { path: '//x' } }] }, 'order-refused'],
  ])('with %s says so, and leaves what was there', async (_what, one, code) => {
    const page = await openAt(`/#orders=${b64({ v: 2, placed: [one, { lesson: 'menu', edits: {} }] })}`)
    const { address, history } = page.model.store.getState()
    expect(address.notes.map((note) => note.code)).toEqual([code])
    expect(history).toEqual([])
  })

  it('leaves out a switch that the lesson does not know, and says so', async () => {
    const page = await openAt('/?lesson=menu#at=end&with=dragons,database-down')
    const { address, history } = page.model.store.getState()
    expect(address.notes).toEqual([{ code: 'switch-unknown', parameter: 'with', value: 'dragons' }])
    expect(history[0]?.placed.switches).toEqual(['database-down'])
  })
})
