// What was typed and not sent stays: while another part of the page is looked at, and over a reload of the tab.

import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepDrafts } from '../../../src/app/drafts/keep'
import { draftsInTab } from '../../../src/app/drafts/kept-drafts'
import { openPage, type TestPage } from './kit/page'

vi.setConfig({ testTimeout: 60_000 })
beforeAll(async () => {
  await Promise.all([import('../../../src/words/en/later'), import('../../../src/panels/own-order/own-order')])
})

const stops: (() => void)[] = []
beforeEach(() => sessionStorage.clear())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.restoreAllMocks()
})

/** A page that keeps drafts; the one before is left, as by a reload. */
function open(lesson?: 'sign-up' | 'menu'): TestPage {
  if (stops.length > 0) window.dispatchEvent(new Event('pagehide'))
  for (const stop of stops.splice(0)) stop()
  cleanup()
  const page = openPage({ prefersLess: true, ...(lesson ? { lesson } : {}) })
  act(() => void stops.push(keepDrafts(page.model, window)))
  return page
}
const openPad = (page: TestPage): Promise<void> => page.press('Your order')
const fill = async (page: TestPage, label: string, text: string): Promise<void> => {
  const field = screen.getByLabelText(label)
  await page.user.clear(field)
  await page.user.click(field)
  await page.user.paste(text)
}

describe('an order of one’s own that was typed', () => {
  it('is there after a reload, with stand-ins for its secrets and nothing of them in the tab', async () => {
    const first = open()
    await openPad(first)
    await first.user.click(screen.getByRole('radio', { name: 'Your own' }))
    await screen.findByLabelText('Method')
    await fill(first, 'Method', 'PATCH')
    await fill(first, 'Path', '/api/users/7?token=hunter2hunter2h')
    await fill(first, 'Body', '{"name":"Ada 🍲","password":"correct horse battery"}')
    await first.user.click(screen.getByRole('button', { name: 'Add a header' }))
    await fill(first, 'Name of header 1', 'x-api-key')
    await fill(first, 'Value of header 1', 'hunter2hunter2h')
    const second = open()
    const kept = JSON.stringify({ ...sessionStorage })
    expect(kept).not.toMatch(/hunter2|correct horse/)
    await openPad(second)
    expect(await screen.findByLabelText('Method')).toHaveProperty('value', 'PATCH')
    expect(screen.getByRole('radio', { name: 'Your own' })).toHaveProperty('checked', true)
    expect(screen.getByLabelText('Path')).toHaveProperty('value', '/api/users/7?token=stand-in-1-of-15-to-128')
    expect(screen.getByLabelText('Value of header 1')).toHaveProperty('value', 'stand-in-1-of-15-to-128')
    expect(screen.getByLabelText('Body')).toHaveProperty(
      'value',
      '{"name":"Ada 🍲","password":"stand-in-2-of-15-to-128"}',
    )
  })
})

describe('the lesson’s fields', () => {
  it('keep what was typed while another lesson is open and over a reload, but never a password', async () => {
    const first = open('sign-up')
    await openPad(first)
    await fill(first, 'Name', 'Grace')
    await fill(first, 'Password', 'correct horse battery')
    await act(() => first.model.openLesson('menu'))
    await act(() => first.model.openLesson('sign-up'))
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Grace'))
    const second = open('sign-up')
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('correct horse')
    await openPad(second)
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Grace')
    expect(screen.getByLabelText('Password')).not.toHaveProperty('value', 'correct horse battery')
    await second.send()
    expect(second.model.store.getState().history.at(-1)?.placed.order.body).toContain('Grace')
  })
})

describe('SQL of one’s own', () => {
  it('stays while another tab is looked at, and over a reload', async () => {
    const first = open('menu')
    await first.send()
    await first.unfold()
    await first.user.click(screen.getByRole('tab', { name: 'Pantry' }))
    act(() => first.model.drafts.typed.setState({ sql: 'SELECT 42' }))
    await first.user.click(screen.getByRole('tab', { name: 'Ticket' }))
    await first.user.click(screen.getByRole('tab', { name: 'Pantry' }))
    expect(await screen.findByLabelText('Your SQL')).toHaveProperty('value', 'SELECT 42')
    const second = open('menu')
    expect(second.model.drafts.typed.getState().sql).toBe('SELECT 42')
  })
})

describe('the tab’s storage', () => {
  it('is left empty where nothing was typed, and its nonsense is nothing', async () => {
    open()
    open()
    expect(sessionStorage.length).toBe(0)
    for (const text of ['{', '[]', '7', '{"order":{"method":1}}', '{"fields":{"a":7,"b":{"c":1}}}']) {
      sessionStorage.setItem('back-of-house-drafts', text)
      expect(draftsInTab()?.order ?? null, text).toBeNull()
    }
  })

  it('may be full: typing goes on', async () => {
    const page = open('sign-up')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await openPad(page)
    await fill(page, 'Name', 'Grace')
    window.dispatchEvent(new Event('pagehide'))
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Grace')
  })
})
