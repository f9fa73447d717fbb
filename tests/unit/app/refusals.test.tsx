// What the guest sees when the kitchen says no, and when the kitchen cannot open.

import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPage, testKitchen } from './kit/page'

const fill = async (page: ReturnType<typeof openPage>, label: string, text: string): Promise<void> => {
  const field = screen.getByLabelText(label)
  await page.user.clear(field)
  await page.user.type(field, text)
}

describe('a broken rule', () => {
  it('is told at its field, only once the guest has read the answer, and nothing typed is lost', async () => {
    const page = openPage({ prefersLess: true })
    await fill(page, 'E-mail', 'nobody')
    await fill(page, 'Password', 'short')
    await page.send()
    const email = screen.getByLabelText('E-mail')
    expect(email.getAttribute('aria-invalid')).toBe('false')
    await page.press('Last step')
    expect(email.getAttribute('aria-invalid')).toBe('true')
    const note = document.getElementById(email.getAttribute('aria-describedby') ?? '')
    expect(note?.textContent).toMatch(/e-mail address/)
    expect(screen.getByLabelText('Password').getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('false')
    expect(email).toHaveProperty('value', 'nobody')
    await page.press('First step')
    expect(email.getAttribute('aria-invalid')).toBe('false')
  })

  it('turns the waiter back at the order rail', async () => {
    const page = openPage({ prefersLess: true })
    await fill(page, 'E-mail', 'nobody')
    await page.send()
    const count = page.model.journey()?.steps.length ?? 0
    await page.press(`Step ${count - 1}, not reached yet`)
    expect(screen.getByTestId('step-label').getAttribute('data-step-id')).toBe('check-body')
    expect(page.caption()).toBe('A line on the ticket breaks a rule. The waiter turns back.')
  })
})

describe('an e-mail that is taken', () => {
  it('is refused at the pantry, in any case of its letters', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    await fill(page, 'E-mail', 'ADA@example.com')
    await page.send()
    const ids = page.model.journey()?.steps.map(({ id }) => id) ?? []
    await page.press(`Step ${ids.indexOf('insert-user') + 1}, not reached yet`)
    expect(page.caption()).toBe('A jar with this e-mail already stands on the shelf.')
    await page.press('Last step')
    expect(screen.getByRole('region', { name: 'Order pad' }).textContent).toContain('The kitchen says')
  })
})

describe('a secret', () => {
  it('stays in its field', async () => {
    const page = openPage({ prefersLess: true })
    await fill(page, 'Password', 'correct horse battery')
    await page.unfold()
    await page.send()
    await page.press('Last step')
    expect(document.body.innerHTML).not.toContain('correct horse battery')
    expect(JSON.stringify(page.model.store.getState().history.map(({ run }) => run.trace))).not.toContain(
      'correct horse battery',
    )
  })
})

describe('a kitchen that cannot open', () => {
  it('says so, and opens when asked again', async () => {
    let tries = 0
    const page = openPage({
      openKitchen: () => (++tries === 1 ? Promise.reject(new Error('wasm')) : testKitchen()),
    })
    await page.press('Send the order')
    expect((await screen.findByRole('alert')).textContent).toContain('The kitchen could not open')
    expect(page.label()).toBe('')
    await page.send()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(tries).toBe(2)
  })

  it('leaves the last trip as it was when a later order fails', async () => {
    let orders = 0
    const page = openPage({
      prefersLess: true,
      openKitchen: async () => {
        const kitchen = await testKitchen()
        return {
          ...kitchen,
          send: (...order) => (++orders > 1 ? Promise.reject(new Error('lost')) : kitchen.send(...order)),
        }
      },
    })
    await page.send()
    await page.press('Last step')
    await page.press('New order')
    await page.user.click(await screen.findByRole('button', { name: 'Send order 2' }))
    expect((await screen.findByRole('alert')).textContent).toContain('did not get through')
    await page.press('Play order 1 again')
    await page.press('Last step')
    expect(page.label()).toBe('Step 9 of 9')
  })
})
