// The Pantry tab, as a learner meets it: the tables at a step, and SQL of one's own.

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { openInspector } from './inspector-kit'

// The editor measures its text; here there is no layout.
Object.defineProperty(Range.prototype, 'getClientRects', { value: () => [] })

const table = (): Promise<HTMLElement> => screen.findByRole('figure', { name: /^Table: / })
const optionOf = (name: string): string =>
  screen.getAllByRole('option').find(({ textContent }) => textContent?.startsWith(name))?.textContent ?? ''

/** Types into the plain box, as it stands before the editor takes over. */
const write = (text: string): void => {
  const box = screen.getByRole('textbox', { name: 'Your SQL' })
  fireEvent.change(box, { target: { value: text } })
}
/** How many users the house begins with. */
const seeded = 9

/** The text box, too, says something of a long text. */
const answer = (): string => screen.getAllByRole('status').at(-1)?.textContent ?? ''

describe('the outbox', () => {
  it('shows the letter once it has left, and its link leads to an order that confirms the address', async () => {
    const { goTo, user, model } = await openInspector({ tab: 'pantry' })
    goTo('run-job')
    expect(screen.queryByText(/^Hello Ada Moreau/)).toBeNull()
    goTo('finish-job')
    expect((await screen.findByText(/^Hello Ada Moreau/)).textContent).toMatch(/#confirm-[0-9a-f]{32}/)
    await user.click(screen.getByRole('button', { name: /^Follow the link/ }))
    const { mode, draft } = model.drafts.pad.getState()
    expect(mode).toBe('own')
    expect(draft).toMatchObject({
      method: 'POST',
      path: '/api/users/confirm',
      body: expect.stringMatching(/^\{"token":"confirm-[0-9a-f]{32}"\}$/),
    })
  })
})

describe('the tables at a step', () => {
  it('have the new row from its step on, marked, and not committed until COMMIT', async () => {
    const { goTo } = await openInspector({ tab: 'pantry' })
    await table()
    expect(optionOf('users')).toBe(`users (${seeded} rows)`)
    goTo('insert-user')
    expect((await table()).textContent).toContain('new, not committed')
    expect(screen.getByRole('figure', { name: 'Table: users' }).textContent).toContain('Ada Moreau')
    expect(optionOf('users')).toBe(`users (${seeded + 1} rows)`)
    goTo('commit')
    await table()
    expect((await table()).textContent).not.toContain('not committed')
    expect(optionOf('users')).toBe(`users (${seeded + 1} rows)`)
    goTo('begin')
    await table()
    expect(optionOf('users')).toBe(`users (${seeded} rows)`)
  })

  it('can be chosen one by one, and show no hash', async () => {
    const { goTo, user } = await openInspector({ tab: 'pantry' })
    goTo('answer')
    await table()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Table' }), 'jobs')
    expect((await screen.findByRole('figure', { name: 'Table: jobs' })).textContent).toContain('confirm-email')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Table' }), 'users')
    const users = await screen.findByRole('figure', { name: 'Table: users' })
    expect(users.textContent).toContain('password_hash')
    expect(users.textContent).not.toMatch(/p=1\$[^…]/)
  })

  it('say so when they cannot be opened, and can be asked again', async () => {
    let opens = false
    const { user, model } = await openInspector({ tab: 'ticket' })
    const really = model.openPantry
    vi.spyOn(model, 'openPantry').mockImplementation((info) => (opens ? really(info) : Promise.reject(new Error('no'))))
    act(() => model.set({ tab: 'pantry' }))
    expect(await screen.findByText('The tables could not be opened.')).toBeDefined()
    opens = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await table()).toBeDefined()
  })
})

describe('SQL of one’s own', () => {
  it('is run by the button, and gives rows, plan and steps', async () => {
    const { user } = await openInspector({ tab: 'pantry' })
    await table()
    await user.click(screen.getByRole('button', { name: 'Run' }))
    const found = within(screen.getByRole('figure', { name: 'Answer' }))
    expect(found.getAllByRole('row')).toHaveLength(6)
    expect(answer()).toMatch(/5 rows · \d+ virtual-machine steps/)
  })

  it('is run by Ctrl+Enter', async () => {
    await openInspector({ tab: 'pantry' })
    await table()
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Your SQL' }), { key: 'Enter', ctrlKey: true })
    expect(answer()).toContain('5 rows')
  })

  it('is written in a plain box, which becomes an editor with the same text at the first edit', async () => {
    const { user } = await openInspector({ tab: 'pantry' })
    await table()
    expect(screen.getByRole('textbox', { name: 'Your SQL' }).tagName).toBe('TEXTAREA')
    write('SELECT count(*) AS guests FROM users')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Your SQL' }).className).toContain('cm-content'))
    expect(screen.getByRole('textbox', { name: 'Your SQL' }).textContent).toBe('SELECT count(*) AS guests FROM users')
    await user.click(screen.getByRole('button', { name: 'Run' }))
    expect(screen.getByRole('figure', { name: 'Answer' }).textContent).toContain(`guests${seeded}`)
  })

  it.each([
    ['   ', 'There is no SQL to run'],
    ['SELEC 1', 'SQLite cannot read this'],
    ['SELECT 1; SELECT 2', 'One statement at a time'],
    ["UPDATE users SET name = 'x'", 'This would change something'],
    ['DROP TABLE users', 'This would change something'],
    ["ATTACH 'other' AS other", 'This reaches out of the database'],
    ['WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n', 'This took too long'],
    ['x'.repeat(1_000_000), 'This is too much'],
  ])('says in words why it gives nothing: %.40s', async (sql, words) => {
    const { user } = await openInspector({ tab: 'pantry' })
    await table()
    write(sql)
    await user.click(screen.getByRole('button', { name: 'Run' }))
    expect(answer()).toContain(words)
  })

  it('forgets its answer at another step: what was true there may not be true here', async () => {
    const { goTo, user } = await openInspector({ tab: 'pantry' })
    await table()
    await user.click(screen.getByRole('button', { name: 'Run' }))
    expect(answer()).not.toBe('')
    goTo('commit')
    await table()
    expect(answer()).toBe('')
  })
})
