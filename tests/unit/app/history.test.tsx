// The orders so far: a list that tells no outcome early, going back, undoing, starting afresh, two side by side.

import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openPage, type TestPage } from './kit/page'

// Whole trips on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })
// What is loaded when it is first opened is there at once: how long a module takes is not what is tested.
beforeAll(async () => {
  await Promise.all([import('../../../src/words/en/later'), import('../../../src/panels/history/history-dialog')])
})

const openList = async (page: TestPage) => {
  await page.user.click(screen.getByRole('button', { name: /^Orders so far: / }))
  return within(await screen.findByRole('dialog', { name: 'Orders so far' }))
}

const item = (list: ReturnType<typeof within>, number: number): string =>
  list.getAllByRole('listitem').find((one: HTMLElement) => one.textContent?.includes(`Order ${number} `))
    ?.textContent ?? ''

describe('the list', () => {
  it('tells how a trip ended once it was seen to its end', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    let list = await openList(page)
    expect(item(list, 1)).toContain('Sign up a guest')
    expect(item(list, 1)).toContain('not seen to its end yet')
    expect(screen.getByRole('dialog').textContent).not.toMatch(/201|Created/)
    await page.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Orders so far: 1' }))
    await page.press('Last step')
    await page.press('First step')
    list = await openList(page)
    expect(item(list, 1)).toContain('201 Created')
  })

  it('goes back to any order, and the next one comes after it', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    await page.send()
    const list = await openList(page)
    await page.user.click(list.getByRole('button', { name: 'Go to order 1: POST /api/users' }))
    expect(page.model.store.getState()).toMatchObject({ shown: 1, base: 1 })
    expect(item(list, 1)).toContain('on stage')
    expect(item(list, 2)).toContain('after order 1')
  })

  it('undoes the last order, and starts afresh only when asked twice', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    await page.send()
    const list = await openList(page)
    await page.user.click(list.getByRole('button', { name: 'Undo the last order' }))
    expect(page.model.store.getState().base).toBe(1)
    await page.user.click(list.getByRole('button', { name: 'Reset the restaurant' }))
    expect(list.getByText(/goes back to how it was at the very start/)).toBeDefined()
    expect(page.model.store.getState().base).toBe(1)
    await page.user.click(list.getByRole('button', { name: 'Yes, reset it' }))
    expect(page.model.store.getState()).toMatchObject({ base: null, shown: null })
    expect(list.getByText('The restaurant is as it was at the start.')).toBeDefined()
    expect(document.activeElement).toBe(list.getByRole('button', { name: 'Reset the restaurant' }))
    await page.user.click(list.getByRole('button', { name: /^Go to order 2/ }))
    expect(page.model.store.getState()).toMatchObject({ base: 2, shown: 2 })
  })

  it('has nothing to undo before the first order', async () => {
    const page = openPage()
    const list = await openList(page)
    expect(list.getByText(/No order yet/)).toBeDefined()
    await page.user.click(list.getByRole('button', { name: 'Undo the last order' }))
    expect(page.model.store.getState().base).toBeNull()
  })
})

describe('two orders side by side', () => {
  const compareFirst = async (page: TestPage) => {
    const list = await openList(page)
    await page.user.click(list.getByRole('button', { name: 'Compare order 1 with the order on stage' }))
    return within(await screen.findByRole('dialog', { name: 'Order 1 beside order 2' }))
  }

  it('shows steps, ticket, SQL and answer of both, and where they part', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    await page.press('Last step')
    // By hand the same address once more.
    await page.user.type(screen.getByLabelText('E-mail'), '{End} ')
    await page.send()
    await page.press('Last step')
    const dialog = await compareFirst(page)
    const parts = dialog.getByText('Here the two trips part.').closest('tr')
    expect(parts?.textContent).toContain('INSERT user')
    expect(parts?.textContent).toContain('done')
    expect(parts?.textContent).toContain('refused')
    expect(dialog.getByRole('figure', { name: 'Answer' }).textContent).toMatch(/201 Created.*409 Conflict/)
    expect(dialog.getByRole('figure', { name: 'Ticket' }).textContent).toContain('POST /api/users HTTP/1.1')
    expect(dialog.getByRole('figure', { name: 'SQL' }).textContent).toContain('ROLLBACK')
    expect(dialog.getAllByText(/only in order 2: ?/).length).toBeGreaterThan(0)
    await page.user.click(dialog.getByRole('button', { name: 'Back' }))
    expect(await screen.findByRole('dialog', { name: 'Orders so far' })).toBeDefined()
  })

  it('tells nothing that was not seen, until it is asked for', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    // Past the buttons: through them the first trip would have been seen to its end.
    await act(() => page.model.send({ email: 'mira@example.com' }, 'play'))
    const dialog = await compareFirst(page)
    expect(screen.getByRole('dialog').textContent).not.toMatch(/201|Created|INSERT|E-mail leaves/)
    expect(dialog.getByText(/Only what you have seen/)).toBeDefined()
    await page.user.click(dialog.getByRole('button', { name: 'Show both trips whole' }))
    expect(dialog.getByRole('figure', { name: 'Answer' }).textContent).toContain('201 Created')
    expect(dialog.queryByText(/Only what you have seen/)).toBeNull()
  })
})
