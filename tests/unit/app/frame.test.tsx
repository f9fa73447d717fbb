// Around a trip: the bill at its end, playing again, a new order, and the same order with another switch.

import { act, cleanup, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { answerOf } from '../../kit/answer'
import { openPage, type TestPage, testKitchen } from './kit/page'

const slow = 90_000
const wait = { timeout: 20_000 }

const entries = ({ model }: TestPage) => model.store.getState().history

async function atEnd(): Promise<TestPage> {
  const page = openPage({ prefersLess: true })
  await page.send()
  await page.press('Last step')
  return page
}

describe('the end of a trip', () => {
  it('has a bill with one sentence, the next lesson and a switch; Escape puts it away', { timeout: slow }, async () => {
    const page = await atEnd()
    expect((await screen.findByTestId('recap', {}, wait)).textContent).toMatch(/^One jar more/)
    expect(await screen.findByRole('button', { name: /Next lesson.*Log in/ }, wait)).toBeDefined()
    expect(screen.getByRole('button', { name: /The mail van does not come/ })).toBeDefined()
    await page.user.keyboard('{Escape}')
    expect(screen.queryByTestId('recap')).toBeNull()
    await page.press('The bill')
    expect(await screen.findByTestId('recap', {}, wait)).toBeDefined()
    await page.press('Previous step (back)')
    expect(screen.queryByTestId('recap')).toBeNull()
  })

  it('plays again without running anything', { timeout: slow }, async () => {
    const page = await atEnd()
    await page.press('Play again')
    expect(entries(page)).toHaveLength(1)
    expect(page.model.player.clock().timeMs).toBe(0)
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull()
  })

  it('takes a new order with an address that nobody has, in the world as it is', { timeout: slow }, async () => {
    const page = await atEnd()
    await page.send()
    expect(entries(page)[1]).toMatchObject({ parent: 1 })
    expect(entries(page)[1]?.placed.order.body).toContain('ada2@example.com')
    expect(answerOf(entries(page)[1]?.run)?.status).toBe(201)
    await page.send()
    expect(entries(page)[2]?.placed.order.body).toContain('ada3@example.com')
    expect(answerOf(entries(page)[2]?.run)?.status).toBe(201)
  })

  it('offers the same order again with a switch, in the world it met', { timeout: slow }, async () => {
    const page = await atEnd()
    await act(() => page.model.toggle('email-down'))
    expect(screen.getByRole('button', { name: 'Play order 1 again' })).toBeDefined()
    await page.send()
    const [first, second] = entries(page)
    expect(second).toMatchObject({ parent: null, placed: { order: first?.placed.order, switches: ['email-down'] } })
    expect(second?.before).toBe(first?.before)
    expect(answerOf(second?.run)?.status).toBe(201)
  })

  it('puts the order that is sent again on the pad, whichever was there', { timeout: slow }, async () => {
    for (const again of [
      async () => void screen.getByRole<HTMLInputElement>('switch', { name: 'The pantry is closed' }).click(),
      async (page: TestPage) => page.model.tryOut('database-down'),
    ]) {
      const page = await atEnd()
      act(() => page.model.openPad())
      await page.user.click(screen.getByRole('radio', { name: 'Your own' }))
      await screen.findByLabelText('Method')
      await act(() => again(page))
      expect(page.model.store.getState().drafted).toBe('again')
      expect(screen.getByRole('radio', { name: 'The lesson’s' })).toHaveProperty('checked', true)
      await page.send()
      expect(entries(page)[1]?.placed.order).toEqual(entries(page)[0]?.placed.order)
      cleanup()
    }
  })

  it('says at once what a switch counts for', { timeout: slow }, async () => {
    const page = await atEnd()
    act(() => page.model.openPad())
    await page.user.click(screen.getByRole('switch', { name: 'The mail van does not come' }))
    const pad = screen.getByRole('region', { name: 'Order pad' })
    expect(pad.textContent).not.toContain('from the next order on')
  })

  it('keeps for the next order what was pressed while this one was under way', { timeout: slow }, async () => {
    let release = (): void => {}
    const page = openPage({
      prefersLess: true,
      openKitchen: async () => {
        const kitchen = await testKitchen()
        const held = new Promise<void>((resolve) => {
          release = resolve
        })
        return { ...kitchen, send: async (...order) => held.then(() => kitchen.send(...order)) }
      },
    })
    await page.press('Send the order')
    await act(() => vi.waitUntil(() => page.model.store.getState().busy === 'sending', { timeout: 20_000 }))
    await act(() => page.model.toggle('database-down'))
    act(() => page.model.wind(60_000))
    release()
    await act(() => vi.waitUntil(() => page.model.store.getState().shown === 1, { timeout: 20_000 }))
    const { switches, woundMs } = page.model.store.getState()
    expect([entries(page)[0]?.placed.switches, switches, woundMs]).toEqual([[], ['database-down'], 60_000])
  })

  it('offers nothing new where the switch is turned back', { timeout: slow }, async () => {
    const page = await atEnd()
    await act(() => page.model.toggle('email-down'))
    await act(() => page.model.toggle('email-down'))
    expect(page.model.store.getState().drafted).toBeNull()
    expect(screen.getByRole('button', { name: 'New order' })).toBeDefined()
  })
})

describe('a field that a switch wrote', () => {
  it('is read only, and can be taken back', { timeout: slow }, async () => {
    const page = openPage()
    await act(() => page.model.toggle('taken-email'))
    const field = screen.getByLabelText('E-mail')
    expect(field).toMatchObject({ value: 'Ada.Kowalczyk@EXAMPLE.org', readOnly: true })
    await page.user.click(screen.getByRole('button', { name: /^Let me write E-mail/ }))
    expect(page.model.store.getState().switches).toEqual([])
    expect(screen.getByLabelText('E-mail')).toMatchObject({ value: 'ada@example.com', readOnly: false })
  })
})
