// The one-key shortcuts, and the mark where two trips part.

import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPage, type TestPage } from './kit/page'

const preferences = ({ model }: TestPage) => model.store.getState().preferences

describe('a key', () => {
  it.each([
    ['1', 'Ticket'],
    ['2', 'Recipe'],
    ['3', 'Pantry'],
    ['4', 'Trace'],
  ])('%s unfolds the inspector at %s', async (key, name) => {
    const page = openPage()
    await page.user.keyboard(key)
    const inspector = screen.getByRole('region', { name: 'Inspector' })
    const tab = await within(inspector).findByRole('tab', { name: new RegExp(`^${name}`) }, { timeout: 20_000 })
    expect(tab.getAttribute('aria-selected')).toBe('true')
  })

  it('D goes round the three levels of detail, L round the three lenses', async () => {
    const page = openPage()
    const seen: unknown[] = []
    for (let press = 0; press < 3; press++) {
      await page.user.keyboard('dL')
      const { detail, lens } = preferences(page)
      seen.push([detail, lens])
    }
    expect(seen).toEqual([
      ['steps', 'both'],
      ['all', 'backend'],
      ['story', 'restaurant'],
    ])
  })

  it('? opens the help, and Escape closes it', async () => {
    const page = openPage()
    await page.user.keyboard('?')
    expect(await screen.findByRole('dialog', {}, { timeout: 20_000 })).toBeTruthy()
    await page.user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('belongs to whoever types in a field', async () => {
    const page = openPage()
    await act(() => page.model.openLesson('sign-up'))
    act(() => page.model.turn('pad'))
    await page.user.type(screen.getByLabelText('Name'), 'd2l?')
    expect(preferences(page)).toMatchObject({ detail: 'story', lens: null, inside: 'folded' })
  })

  it.each(['d', 'l', '2', '?'])('%s does nothing once the keys are switched off', async (key) => {
    const page = openPage()
    act(() => page.model.set({ keys: 'off' }))
    await page.user.keyboard(key)
    expect(preferences(page)).toMatchObject({ detail: 'story', lens: null, inside: 'folded' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the timeline', () => {
  it('marks the first frame that differs from the trip before, and only that', async () => {
    const page = openPage()
    await page.send()
    await act(async () => page.model.steering.toStep(1))
    await act(() => page.model.toggle('database-down'))
    const marked = screen.getAllByRole('button', { name: /differs from order 1/ })
    expect(marked).toHaveLength(1)
    const frames = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('button')
    const step = page.model.journey()?.steps[marked[0] ? frames.indexOf(marked[0]) : -1]
    expect([step?.id, step?.station]).toEqual(['begin', 'database'])
  })

  it('is one Tab stop, with arrows from frame to frame that leave the playhead alone', async () => {
    const page = openPage()
    await page.send()
    await act(async () => page.model.steering.toStep(2))
    const frames = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('button')
    expect(frames.map(({ tabIndex }) => tabIndex).filter((stop) => stop === 0)).toHaveLength(1)
    frames[2]?.focus()
    await page.user.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(frames[1])
    expect(page.label()).toContain('Step 3')
  })
})
