// The Recipe tab, as a learner meets it.

import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openInspector } from './inspector-kit'

const file = (): HTMLElement => screen.getByRole('figure', { name: /^src\/server\// })
const marked = (): string => within(file()).getByRole('mark').textContent ?? ''

describe('the Recipe tab', () => {
  it('marks the lines of the step in the file that ran, with one sentence about them', async () => {
    const { goTo, panel } = await openInspector({ tab: 'recipe' })
    await screen.findByText(/No code of the server ran here/)
    goTo('insert-user')
    expect(screen.getByRole('heading', { name: 'src/server/features/users/open-account.ts' })).toBeDefined()
    expect(marked()).toContain('INSERT INTO users')
    expect(marked()).not.toContain('hashPassword')
    expect(panel()).toContain('Adds one row to users')
    expect(panel()).toMatch(/lines \d+–\d+/)
  })

  it('jumps to the whole handler, and deeper into a function that is called', async () => {
    const { goTo, user } = await openInspector({ tab: 'recipe' })
    await screen.findByText(/No code of the server ran here/)
    goTo('hash-password')
    const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }))
    expect(screen.getByRole('button', { name: 'This step' }).getAttribute('aria-pressed')).toBe('true')
    await press('This handler')
    expect(marked()).toContain("handle('sign-up'")
    await press('Look deeper')
    expect(screen.getByRole('heading', { name: 'src/server/domain/passwords.ts' })).toBeDefined()
    expect(marked()).toContain('argon2id(')
    goTo('check-body')
    expect(screen.getByRole('button', { name: 'This step' }).getAttribute('aria-pressed')).toBe('true')
    await press('This middleware')
    expect(marked()).toContain('export function checkBody')
  })

  it('says in words where no code of the server ran', async () => {
    const { goTo, panel } = await openInspector({ tab: 'recipe' })
    await screen.findByText(/No code of the server ran here/)
    for (const [step, words] of [
      ['write-order', 'the guest’s side'],
      ['open-connection', 'the network'],
      ['send-email', 'another company’s server'],
    ] as const) {
      goTo(step)
      expect(panel()).toContain('No code of the server ran here')
      expect(panel()).toContain(words)
      expect(screen.queryByRole('figure')).toBeNull()
    }
  })

  it('leads back from there to the last lines', async () => {
    const { goTo, panel, user } = await openInspector({ tab: 'recipe' })
    expect(screen.queryByRole('button', { name: /^Last lines/ })).toBeNull()
    goTo('carry-response')
    await user.click(screen.getByRole('button', { name: /^Last lines: step \d+$/ }))
    expect(marked()).toContain("'answer'")
    expect(panel()).toContain('Finishes the answer')
  })
})
