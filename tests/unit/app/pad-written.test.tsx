// What stands on the pad is what is sent: method, path, every field and whose badge, for every lesson with every switch.

import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { orderOf, switchesOf } from '../../../src/lessons'
import { createStandIns, vary } from '../../../src/simulation'
import { type HttpRequest, readDetail } from '../../../src/trace'
import { openTestKitchen } from '../../kit/kitchen'
import { lessons } from '../../kit/lessons'
import { openPage } from './kit/page'

const slow = 120_000

/** Whose badge the request carries, as `user:123`. */
function userOf({ headers }: HttpRequest): string | null {
  const value = headers.find(({ name }) => name === 'authorization')?.value ?? ''
  const token = /^Bearer (\S+)$/.exec(value)?.[1]
  if (token === undefined) return null
  return `user:${JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sub}`
}

/** Whose badge the wallet says will go along. */
function badgeOn(pad: HTMLElement): string | null {
  const badge = pad.querySelector('[data-badge]')
  return badge === null || badge.querySelector('del') ? null : badge.getAttribute('data-badge')
}

/** The value that is shown is the one that is sent: a secret by its stand-in; nobody is blamed for it. */
function expectField(pad: HTMLElement, name: string, sentBody: string, what: string): void {
  const input = pad.querySelector(`#field-${name}`)
  const body = JSON.stringify({ [name]: input instanceof HTMLInputElement ? input.value : '' })
  const shown = createStandIns().replace({ method: 'POST', path: '/', headers: {}, as: 'none', body }).body ?? ''
  // A torn body has lost a mark, no value.
  expect(sentBody, what).toContain(shown.slice(1, -1))
  expect(input?.getAttribute('aria-invalid') ?? 'false', what).toBe('false')
}

describe.each(lessons)('the pad of $id', (lesson) => {
  it('shows what each switch sends', { timeout: slow }, async () => {
    const kitchen = await openTestKitchen()
    const page = openPage({ lesson: lesson.id })
    act(() => page.model.openPad())
    const pad = screen.getByRole('region', { name: 'Order pad' })
    await within(pad).findByText('What you carry')
    const written = orderOf(lesson, {}, null)
    for (const id of [null, ...switchesOf(lesson)]) {
      const switches = id === null ? [] : [id]
      act(() => page.model.store.setState({ switches }))
      const standIns = createStandIns()
      const run = await kitchen.simulate(kitchen.seedWorld(1), standIns.replace(written), kitchen.direct, { switches })
      const request = run.trace.spans
        .map((span) => readDetail(span, 'backofhouse.http.request'))
        .find((found) => found !== undefined)
      const sent = vary(standIns.replace(written), switches)
      const line = pad.querySelector('[data-sent]')?.getAttribute('data-sent')
      expect(line, `${id}`).toBe(`${sent.method} ${sent.path}`)
      if (request) expect(line, `${id}`).toBe(`${request.method} ${request.target}`)
      for (const { name } of lesson.fields) expectField(pad, name, `${sent.body}`, `${id} ${name}`)
      if (request) expect(badgeOn(pad), `${id}`).toBe(userOf(request))
    }
  })

  it('says of each switch what it writes, whether it is on or off', () => {
    const page = openPage({ lesson: lesson.id })
    const pad = screen.getByRole('region', { name: 'Order pad' })
    const told = (): readonly string[] =>
      within(pad)
        .getAllByRole('switch')
        .map((one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '')
    const off = told()
    act(() => page.model.store.setState({ switches: switchesOf(lesson) }))
    expect(told()).toEqual(off)
    const written = orderOf(lesson, {}, null)
    const changing = switchesOf(lesson).filter((id) => JSON.stringify(vary(written, [id])) !== JSON.stringify(written))
    expect(off.filter((text) => text.includes('writes ')).length).toBeGreaterThanOrEqual(changing.length)
  })
})
