// The order pad, seen and pressed as a person would: switches, own orders, what the guest carries, the lessons.

import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { switchesOf } from '../../../src/lessons'
import { answerOf } from '../../kit/answer'
import { openPage, type TestPage } from './kit/page'

// Whole trips on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 })
// What is loaded when it is first opened is there at once: how long a module takes is not what is tested.
beforeAll(async () => {
  await Promise.all([
    import('../../../src/words/en/later'),
    import('../../../src/panels/own-order/own-order'),
    import('../../../src/panels/wallet/wallet'),
    import('../../../src/app/picker/picker'),
  ])
})

const pad = () => within(screen.getByRole('region', { name: 'Order pad' }))
const lastRun = ({ model }: TestPage) => model.store.getState().history.at(-1)

const openOwn = async (): Promise<TestPage> => {
  const page = openPage({ prefersLess: true })
  await page.press('Your order')
  await page.user.click(screen.getByRole('radio', { name: 'Your own' }))
  await screen.findByLabelText('Method')
  return page
}

const fill = async (page: TestPage, label: string, text: string): Promise<void> => {
  const field = screen.getByLabelText(label)
  await page.user.clear(field)
  await page.user.click(field)
  await page.user.paste(text)
}

describe('switches', () => {
  it('are those of the lesson, named and explained, and tell no outcome', async () => {
    const page = openPage()
    const names = (): readonly (string | null)[] =>
      pad()
        .getAllByRole('switch')
        .map((one) => one.getAttribute('data-switch'))
    expect([...names()].sort()).toEqual([...switchesOf(page.model.store.getState().lesson)].sort())
    const one = pad().getByRole('switch', { name: 'The pantry is closed' })
    const described = document.getElementById(one.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe('Nobody works in the pantry just now.')
    expect(pad().getByRole('group', { name: 'The kitchen' })).toBeDefined()
    expect(screen.getByRole('region', { name: 'Order pad' }).textContent).not.toMatch(/\b[45]\d\d\b/)
    await act(() => page.model.openLesson('page'))
    expect([...names()].sort()).toEqual([...switchesOf(page.model.store.getState().lesson)].sort())
  })

  it('on in mid-trip runs the order again, and the pad says so', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    await page.press('Next step')
    await page.user.click(pad().getByRole('switch', { name: 'The pantry is closed' }))
    await waitFor(() => expect(page.model.store.getState().shown).toBe(2))
    expect(await pad().findByText(/The order has run again/)).toBeDefined()
    expect(page.label()).toMatch(/^Step 2 /)
    expect(pad().getByRole('switch', { name: 'The pantry is closed' })).toHaveProperty('checked', true)
  })

  it('before any order count for the next one', async () => {
    const page = openPage({ prefersLess: true })
    await page.user.click(pad().getByRole('switch', { name: 'Use the e-mail of a guest' }))
    expect(pad().getByText('This counts from the next order on.')).toBeDefined()
    await page.send()
    expect(answerOf(lastRun(page)?.run)?.status).toBe(409)
  })
})

describe('the pad', () => {
  it('holds what is on stage, wherever it came from, and takes away nothing that was never sent', async () => {
    const page = openPage({ prefersLess: true, lesson: 'log-in' })
    act(() => page.model.openPad())
    const own = { method: 'GET', path: '/api/me', headers: {}, body: null, as: 'session' } as const
    const mode = (): unknown => screen.getByRole('radio', { name: 'Your own' })
    await page.send()
    // As a link or the history brings it, not from the pad.
    await act(() => page.model.sendOrder(own, 'play'))
    await screen.findByLabelText('Method')
    expect([mode(), screen.getByLabelText('Path')]).toMatchObject([{ checked: true }, { value: '/api/me' }])
    act(() => page.model.goTo(1))
    expect(mode()).toMatchObject({ checked: false })
    act(() => page.model.goTo(2))
    expect(mode()).toMatchObject({ checked: true })
    await fill(page, 'Path', '/api/dishes/7')
    act(() => page.model.goTo(1))
    expect([mode(), screen.getByLabelText('Path')]).toMatchObject([{ checked: true }, { value: '/api/dishes/7' }])
  })
})

describe('the same order again', () => {
  it('is the one on stage, as it was typed, also among several of one line', async () => {
    const page = await openOwn()
    const send = async (body: string): Promise<void> => {
      await fill(page, 'Method', 'POST')
      await fill(page, 'Path', '/api/users')
      await fill(page, 'Body', body)
      await page.send()
      act(() => page.model.steering.last())
    }
    const of = (email: string): string => JSON.stringify({ email, name: 'Bo', password: 'otter lantern river' })
    await send(of('one@example.test'))
    await send(of('two@example.test'))
    act(() => page.model.goTo(1))
    act(() => page.model.steering.last())
    expect(screen.getByLabelText<HTMLTextAreaElement>('Body').value).toBe(of('one@example.test'))
    await act(() => page.model.toggle('email-down'))
    await page.user.click(screen.getByRole('button', { name: /^Send order/ }))
    await act(() => vi.waitUntil(() => page.model.store.getState().history.length === 3, { timeout: 20_000 }))
    const [first, , third] = page.model.store.getState().history
    expect(third?.placed).toEqual({ ...first?.placed, switches: ['email-down'] })
    expect(answerOf(third?.run)?.status).toBe(answerOf(first?.run)?.status)
  })
})

describe('an own order', () => {
  it('is sent as it is written, by whom it says', async () => {
    const page = await openOwn()
    await fill(page, 'Path', '/api/users/19')
    await screen.findByRole('option', { name: 'Amara Lindqvist, guest' })
    await page.user.selectOptions(screen.getByLabelText('Who sends it'), 'user:19')
    await page.user.click(screen.getByRole('button', { name: 'Add a header' }))
    await page.user.type(screen.getByLabelText('Name of header 1'), 'x-note')
    await page.user.type(screen.getByLabelText('Value of header 1'), 'hello')
    await page.send()
    const entry = lastRun(page)
    expect(entry?.placed.order).toMatchObject({ path: '/api/users/19', as: 'user:19', headers: { 'x-note': 'hello' } })
    expect(answerOf(entry?.run)?.status).toBe(200)
  })

  it('is told what fetch cannot send, at its field, before anything is sent', async () => {
    const page = await openOwn()
    const cases = [
      ['Method', 'TRACE', 'GET'],
      ['Path', 'api/dishes', '/api/dishes'],
      ['Path', '//evil.example', '/api/dishes'],
      ['Body', 'a body', ''],
    ] as const
    for (const [label, wrong, right] of cases) {
      await fill(page, label, wrong)
      await page.press('Send the order')
      const field = screen.getByLabelText(label)
      expect(field.getAttribute('aria-invalid')).toBe('true')
      expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
        /Nothing was sent/,
      )
      await waitFor(() => expect(document.activeElement).toBe(field))
      await page.user.clear(field)
      if (right !== '') await page.user.type(field, right)
      expect(field.getAttribute('aria-invalid')).toBe('false')
    }
    expect(page.model.store.getState().history).toHaveLength(0)
    await page.user.click(screen.getByRole('button', { name: 'Add a header' }))
    await page.user.type(screen.getByLabelText('Name of header 1'), 'cookie')
    await page.press('Send the order')
    expect(screen.getByLabelText('Name of header 1').getAttribute('aria-invalid')).toBe('true')
    await page.user.click(screen.getByRole('button', { name: 'Take header 1 out' }))
    expect(screen.queryByRole('alert')).toBeNull()
    await page.send()
    expect(answerOf(lastRun(page)?.run)?.status).toBe(200)
  })

  it('is refused by the server as for anybody', async () => {
    const page = await openOwn()
    await fill(page, 'Method', 'POST')
    await fill(page, 'Path', '/api/users')
    await fill(page, 'Body', '{"email": <script>alert(1)</script> 🍲 שלום')
    await page.user.click(screen.getByRole('button', { name: 'Add a header' }))
    await page.user.type(screen.getByLabelText('Name of header 1'), 'content-type')
    await page.user.type(screen.getByLabelText('Value of header 1'), 'application/json')
    await page.send()
    expect(answerOf(lastRun(page)?.run)?.status).toBe(400)
    expect(pad().queryByRole('note')).toBeNull()
    await page.press('Last step')
    expect(pad().getByRole('note').textContent).toContain('The kitchen says:')
    expect(document.querySelector('script')).toBeNull()
  })

  it('takes help from the menu card', async () => {
    const page = await openOwn()
    const help = screen.getByLabelText('Take one from the menu card')
    await waitFor(() => expect(help).toHaveProperty('disabled', false))
    await page.user.selectOptions(help, 'signUp')
    expect(screen.getByLabelText('Method')).toHaveProperty('value', 'POST')
    expect(screen.getByLabelText('Path')).toHaveProperty('value', '/api/users')
    expect(screen.getByLabelText('Value of header 1')).toHaveProperty('value', 'application/json')
    await page.send()
    expect(answerOf(lastRun(page)?.run)?.status).toBe(201)
  })

  it('can do without the menu card', async () => {
    const page = openPage({ openKitchen: () => Promise.reject(new Error('closed')) })
    await page.press('Your order')
    await page.user.click(screen.getByRole('radio', { name: 'Your own' }))
    expect(await screen.findByText(/The menu card could not be read/)).toBeDefined()
  })

  it('offers the switches that make a difference to it', async () => {
    const page = await openOwn()
    expect(pad().getByRole('switch', { name: 'Order at another address' })).toBeDefined()
    expect(pad().queryByRole('switch', { name: 'Use the e-mail of a guest' })).toBeNull()
    await fill(page, 'Method', 'POST')
    await fill(page, 'Path', '/api/users')
    await fill(page, 'Body', '{"email":"a@example.org"}')
    expect(await pad().findByRole('switch', { name: 'Use the e-mail of a guest' })).toBeDefined()
  })

  it('stays while the lesson’s is looked at, and neither sends the other’s fields', async () => {
    const page = await openOwn()
    await fill(page, 'Path', '/api/health')
    await page.user.click(screen.getByRole('radio', { name: 'The lesson’s' }))
    await page.send()
    expect(lastRun(page)?.placed.order.path).toBe('/api/users')
    await page.user.click(screen.getByRole('radio', { name: 'Your own' }))
    expect(screen.getByLabelText('Path')).toHaveProperty('value', '/api/health')
    await page.send()
    expect(lastRun(page)?.placed.order).toMatchObject({ method: 'GET', path: '/api/health', body: null })
  })

  it('makes room when another lesson is chosen', async () => {
    const page = await openOwn()
    await act(() => page.model.openLesson('menu'))
    expect(screen.getByRole('radio', { name: 'The lesson’s' })).toHaveProperty('checked', true)
    await page.send()
    expect(lastRun(page)?.placed.order.path).toBe('/api/dishes')
  })

  it('is copied as a command without its secret', async () => {
    const page = await openOwn()
    await fill(page, 'Method', 'POST')
    await fill(page, 'Path', '/api/sessions')
    await fill(page, 'Body', '{"password":"correct horse battery"}')
    await page.press('Copy as curl')
    expect(await screen.findByText('Copied.', {})).toBeDefined()
    const copied = await navigator.clipboard.readText()
    expect(copied).toMatch(/^curl 'https:\/\/backofhouse\.test\/api\/sessions'/)
    expect(copied).not.toContain('correct horse')
    await fill(page, 'Method', 'A B')
    expect(screen.queryByText('Copied.')).toBeNull()
    await page.press('Copy as curl')
    expect(await screen.findByText(/cannot be a command either/)).toBeDefined()
  })
})

describe('what the guest carries', () => {
  it('has the badge once the answer was read, without it again on the way back', async () => {
    const page = openPage({ prefersLess: true, lesson: 'log-in' })
    await page.press('Your order')
    expect(await pad().findByText('No badge. Logging in brings one.')).toBeDefined()
    await page.send()
    expect(pad().getByText('No badge. Logging in brings one.')).toBeDefined()
    await page.press('Last step')
    expect(pad().getByText(/Role: guest, number 123\. Good until 18:15/)).toBeDefined()
    expect(pad().getByText('1 cookie')).toBeDefined()
    await page.press('First step')
    expect(pad().getByText('No badge. Logging in brings one.')).toBeDefined()
  })

  it('opens the guest’s own page; put away, it does not', async () => {
    const page = openPage({ prefersLess: true, lesson: 'log-in' })
    await page.press('Your order')
    await page.send()
    await page.press('Last step')
    await act(() => page.model.openLesson('profile'))
    expect(pad().getByText('/api/users/123', { exact: false })).toBeDefined()
    await page.send()
    expect(lastRun(page)?.placed.order.as).toBe('session')
    expect(answerOf(lastRun(page)?.run)?.status).toBe(200)
    await page.user.click(await screen.findByRole('button', { name: 'Put the badge away' }))
    await page.send()
    expect(answerOf(lastRun(page)?.run)?.status).toBe(401)
    await page.user.click(await screen.findByRole('button', { name: 'Take the badge out again' }))
    await page.send()
    expect(answerOf(lastRun(page)?.run)?.status).toBe(200)
  })

  it('is too old a badge when the clock was wound on by 16 minutes', async () => {
    const page = openPage({ prefersLess: true, lesson: 'log-in' })
    await page.press('Your order')
    expect(await pad().findByText('It is Fri 6 Feb 2026, 18:00 here.')).toBeDefined()
    await page.send()
    await page.press('Last step')
    await act(() => page.model.openLesson('profile'))
    await page.press('Wind the clock on by 16 minutes')
    expect(pad().getByText(/goes on by 16 minutes: to Fri 6 Feb 2026, 18:16/)).toBeDefined()
    await page.press('Back to now')
    expect(pad().getByText(/ten seconds after the last/)).toBeDefined()
    await page.press('Wind the clock on by 16 minutes')
    await page.send()
    expect(answerOf(lastRun(page)?.run)?.status).toBe(401)
    expect(page.model.store.getState().woundMs).toBe(0)
  })
})

describe('the lessons', () => {
  it('are chosen from the title, by mouse or by keys', async () => {
    const page = openPage({ prefersLess: true, lesson: 'menu' })
    await page.send()
    await page.press('Last step')
    const title = screen.getByRole('button', { name: 'Read the menu' })
    await page.user.click(title)
    const dialog = await screen.findByRole('dialog', { name: 'Lessons' })
    const buttons = within(dialog).getAllByRole('button')
    expect(buttons).toHaveLength(5)
    expect(buttons[1]?.textContent).toContain('seen to its end')
    expect(buttons[0]?.textContent).not.toContain('seen to its end')
    await waitFor(() => expect(document.activeElement).toBe(buttons[1]))
    await page.user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(screen.getByRole('heading', { level: 1, name: 'Log in' })).toBeDefined()
    expect(page.model.store.getState().shown).toBeNull()
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Lessons' })).toBeNull())
  })
})
