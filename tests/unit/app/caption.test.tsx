// The caption: glossary words that open, and the lens. The help, with all words and keys.

import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPage } from './kit/page'

const slow = 60_000

describe('a word in the caption', () => {
  it('opens its entry, which Escape closes again, and the focus is back on the word', { timeout: slow }, async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    const caption = within(screen.getByTestId('caption'))
    const word = caption.getByRole('button', { name: 'guest' })
    word.focus()
    await page.user.keyboard('{Enter}')
    const entry = await screen.findByRole('dialog', { name: 'guest, client' }, { timeout: slow })
    expect(entry.textContent).toContain('Whoever asks for something')
    expect(word.getAttribute('aria-expanded')).toBe('true')
    await page.user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(word)
  })

  it('stops the clock: whoever looks a word up is not hurried on', { timeout: slow }, async () => {
    const page = openPage()
    await page.send()
    expect(page.model.player.clock().playing).toBe(true)
    await page.press('guest')
    expect(page.model.player.clock().playing).toBe(false)
  })

  it('is part of the sentence', { timeout: slow }, async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    expect(page.caption()).toBe('The guest has ordered. The waiter holds the ticket.')
    const words = within(screen.getByTestId('caption')).getAllByRole('button')
    expect(words.map((word) => word.textContent)).toEqual(['guest', 'waiter', 'ticket'])
  })

  it('is closed when the sentence changes', { timeout: slow }, async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    await page.press('waiter')
    await screen.findByRole('dialog', {}, { timeout: slow })
    act(() => page.model.steering.next())
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the lens', () => {
  it('names the place, and puts the field’s words first', { timeout: slow }, async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    const place = (): string => screen.getByTestId('step-label').nextElementSibling?.textContent ?? ''
    expect(place()).toBe('Dining room')
    act(() => page.model.set({ lens: 'both' }))
    expect(place()).toBe('Dining room · Frontend')
    expect(page.caption()).toMatch(/^The guest has ordered/)
    act(() => page.model.set({ lens: 'backend' }))
    expect(place()).toBe('Frontend')
    expect(page.caption()).toBe('The page writes a request. What was typed goes along as its body.')
    act(() => page.model.set({ reading: 'developer' }))
    expect(page.caption()).toMatch(/^The page builds an HTTP request: POST \/api\/users/)
    expect(screen.getByTestId('live').textContent).toMatch(/^Step 1 of 9\. Frontend, Ran here\. The page builds/)
  })
})

describe('the help', () => {
  it('lists all words and the keys, and gives the focus back', { timeout: slow }, async () => {
    const page = openPage({ prefersLess: true })
    const restaurant = screen.getByRole('region', { name: 'Restaurant' })
    restaurant.focus()
    await page.user.keyboard('?')
    const help = await screen.findByRole('dialog', { name: 'Help' }, { timeout: slow })
    expect(within(help).getByRole('rowheader', { name: 'pantry keeper' })).toBeDefined()
    expect(help.textContent).toContain('The keeper reads the slip and does what it says.')
    expect(within(help).getByRole('rowheader', { name: /^→\s*or\s*Page Down$/ })).toBeDefined()
    await page.user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(restaurant)
  })
})
