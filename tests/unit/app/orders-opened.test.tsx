// A part that cannot be loaded: a sentence in its place, the page goes on, and it can be tried again.

import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Opened, partOf } from '../../../src/ui/opened'
import { createWords } from '../../../src/words/i18n'

// React reports what a boundary has caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a part that is opened', () => {
  it('comes when it is loaded', async () => {
    open(() => Promise.resolve({ text: 'the part' }))
    expect(await screen.findByText('the part', {}, { timeout: 10_000 })).toBeDefined()
  })

  it('says so where it cannot be loaded, and comes when it is tried again', async () => {
    let tries = 0
    open(() => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ text: 'the part' })))
    expect((await screen.findByRole('alert', {}, { timeout: 10_000 })).textContent).toContain('could not be loaded')
    expect(screen.getByText('the page')).toBeDefined()
    expect(tries).toBe(1)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.getByText('the part')).toBeDefined(), { timeout: 10_000 })
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

function open(fetch: () => Promise<{ readonly text: string }>): void {
  const part = partOf(fetch)
  render(
    <I18nextProvider i18n={createWords()}>
      <p>{'the page'}</p>
      <Opened part={part}>{({ text }) => <p>{text}</p>}</Opened>
    </I18nextProvider>,
  )
}
