// The trip as a list: what was reached, in words, with all that the panels would show.

import { act, cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { openPage, type TestPage } from './kit/page'

const slow = 60_000

async function openText(): Promise<TestPage> {
  const page = openPage({ prefersLess: true })
  await act(async () => page.model.store.setState({ view: 'text' }))
  await screen.findByRole('region', { name: 'The trip as a list' }, { timeout: slow })
  return page
}

const steps = () =>
  within(screen.getByRole('region', { name: 'The trip as a list' }))
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent.trim())

describe('view=text', { timeout: slow }, () => {
  it('has the form and Send, and says that nothing was sent yet', async () => {
    await openText()
    expect(screen.getByLabelText('E-mail')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Send the order' })).toBeDefined()
    expect(document.body.textContent).toContain('No order has been sent yet.')
    expect(steps()).toEqual([])
  })

  it('lists the steps reached, the current one marked, and none of those ahead', async () => {
    const page = await openText()
    await page.send()
    expect(steps()).toEqual(['Step 1 Dining room you are here'])
    await page.press('Next step')
    await page.press('Next step')
    expect(steps()).toEqual(['Step 1 Dining room', 'Step 2 The street', 'Step 3 Order rail you are here'])
    const here = document.querySelector('li[aria-current="step"]')
    expect(here?.textContent).toContain('All rules are met.')
    expect(here?.textContent).toContain('Ran here')
    expect(document.body.textContent).not.toMatch(/201|Created|INSERT/)
  })

  it('shows the whole trip when asked to, and hides it again', async () => {
    const page = await openText()
    await page.send()
    await page.press('Show the whole trip')
    expect(steps()).toHaveLength(9)
    expect(page.model.player.clock().timeMs).toBe(0)
    const list = screen.getByRole('region', { name: 'The trip as a list' })
    expect(list.textContent).toContain('POST /api/users HTTP/1.1')
    expect(list.textContent).toContain('HTTP/1.1 201 Created')
    expect(list.textContent).toContain('INSERT INTO users')
    expect(list.textContent).toContain('1 row changed, not committed')
    expect(list.textContent).toContain('Please confirm your e-mail address')
    await page.press('Hide the steps ahead')
    expect(steps()).toHaveLength(1)
    await page.press('Show the whole trip')
    await page.send()
    expect(steps()).toHaveLength(1)
  })

  it('hides what is ahead in the same order again: its trace has the same id, and it may end in another way', async () => {
    const page = await openText()
    await page.send()
    await page.press('Show the whole trip')
    const first = page.model.journey()?.run.trace.traceId
    await act(() => page.model.toggle('taken-email'))
    await act(() => vi.waitUntil(() => page.model.store.getState().shown === 2, { timeout: 20_000 }))
    expect(page.model.journey()?.run.trace.traceId).toBe(first)
    expect(screen.getByRole('button', { name: 'Show the whole trip' })).toBeDefined()
    expect(screen.getByRole('region', { name: 'The trip as a list' }).textContent).not.toMatch(/409|Conflict/)
  })

  it('says where a body is set out in lines, and nowhere else', async () => {
    const page = await openText()
    await page.send()
    const note = 'The body is set out in lines to be read; it was sent without them.'
    const notes = (): number => screen.queryAllByText(note).length
    expect(notes()).toBe(1)
    await page.press('Show the whole trip')
    expect(notes()).toBe(2)
    cleanup()
    const read = openPage({ prefersLess: true, lesson: 'page' })
    await act(async () => read.model.store.setState({ view: 'text' }))
    await screen.findByRole('region', { name: 'The trip as a list' }, { timeout: slow })
    await read.send()
    await read.press('Show the whole trip')
    expect(notes()).toBe(0)
  })

  it('goes to a step', async () => {
    const page = await openText()
    await page.send()
    await page.press('Show the whole trip')
    await page.press('Go to step 5')
    expect(document.querySelector('li[aria-current="step"] h3')?.textContent).toBe('Step 5 Pantry you are here')
  })

  it('speaks the words of the lens and of the reading', async () => {
    const page = await openText()
    await page.send()
    act(() => page.model.set({ lens: 'backend' }))
    expect(steps()).toEqual(['Step 1 Frontend you are here'])
    const here = (): string => document.querySelector('li[aria-current="step"]')?.textContent ?? ''
    expect(here()).toContain('The page writes a request.')
    act(() => page.model.set({ reading: 'developer' }))
    expect(here()).toContain('The page builds an HTTP request')
  })

  it('runs the order again with a switch, and says where the trip differs', async () => {
    const page = await openText()
    await page.send()
    await page.user.click(screen.getByRole('switch', { name: /^The pantry is closed/ }))
    await act(() => vi.waitUntil(() => page.model.store.getState().shown === 2, { timeout: slow }))
    expect(document.body.textContent).not.toContain('From here this trip differs')
    await page.press('Show the whole trip')
    const leaving = screen.getByText('From here this trip differs from order 1.').closest('li')
    expect(leaving?.querySelector('h3')?.textContent).toMatch(/Pantry/)
    await page.press('Last step')
    const here = document.querySelector('li[aria-current="step"]')
    expect(here?.textContent).toContain('The pantry is closed, and nothing was written down. Order again later.')
  })

  it('is there at once when the picture is printed', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    const onPaper = (): number => screen.queryAllByRole('region', { name: 'The trip as a list' }).length
    // What it takes comes a moment after the trip stands on stage.
    await vi.waitFor(
      () => {
        act(() => void window.dispatchEvent(new Event('beforeprint')))
        const there = onPaper()
        act(() => void window.dispatchEvent(new Event('afterprint')))
        expect(there).toBe(1)
      },
      { timeout: 20_000 },
    )
    expect(onPaper()).toBe(0)
    // The browser looks as soon as its event is over.
    window.dispatchEvent(new Event('beforeprint'))
    expect(onPaper()).toBe(1)
    act(() => void window.dispatchEvent(new Event('afterprint')))
  })

  it('unfolds everything for printing, and folds it again', async () => {
    const page = await openText()
    await page.send()
    const details = [...document.querySelectorAll<HTMLDetailsElement>('li details')]
    expect(details.map(({ open }) => open)).toEqual([false])
    window.dispatchEvent(new Event('beforeprint'))
    expect(details.map(({ open }) => open)).toEqual([true])
    window.dispatchEvent(new Event('afterprint'))
    expect(details.map(({ open }) => open)).toEqual([false])
  })
})
