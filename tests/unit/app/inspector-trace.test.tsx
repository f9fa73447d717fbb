// The Trace tab, as a learner meets it.

import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fromOtlp } from '../../../src/trace'
import { openInspector } from './inspector-kit'

afterEach(() => vi.restoreAllMocks())

const bars = (): readonly HTMLElement[] => within(screen.getByRole('list', { name: /^Spans/ })).getAllByRole('button')
const bar = (name: RegExp): HTMLElement => screen.getByRole('button', { name })

describe('the Trace tab', () => {
  it('shows the spans reached so far, and tells nothing of those ahead', async () => {
    const { goTo, panel } = await openInspector({ tab: 'trace' })
    await screen.findByRole('list', { name: /^Spans/ })
    expect(bars()).toHaveLength(2)
    goTo('check-body')
    const before = bars().length
    expect(panel()).not.toMatch(/INSERT|201|Created|Hash password/)
    goTo('insert-user')
    expect(bars().length).toBeGreaterThan(before)
    expect(bar(/^INSERT user/).getAttribute('aria-current')).toBe('step')
    expect(panel()).not.toMatch(/COMMIT|201/)
  })

  it('is the same at a step whether the trip goes well afterwards or not', async () => {
    const at = async (switches: readonly 'taken-email'[]): Promise<readonly string[]> => {
      const { goTo } = await openInspector({ tab: 'trace', switches })
      await screen.findByRole('list', { name: /^Spans/ })
      goTo('hash-password')
      const texts = bars().map(({ textContent }) => textContent ?? '')
      document.body.innerHTML = ''
      return texts
    }
    const names = (texts: readonly string[]): readonly string[] => texts.map((text) => text.split(', Model')[0] ?? '')
    expect(names(await at(['taken-email']))).toEqual(names(await at([])))
  })

  it('says that a span goes on, and its attributes only when it has ended', async () => {
    const { goTo, panel, user } = await openInspector({ tab: 'trace' })
    await screen.findByRole('list', { name: /^Spans/ })
    goTo('insert-user')
    act(() => bars()[0]?.focus())
    expect(panel()).toContain('This span is still going on')
    goTo('read-response')
    act(() => bars()[0]?.focus())
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(bars()[1])
    expect(panel()).toContain('http.request.method')
  })

  it('shows the exception of a 500 on the request’s span, once that has ended, and the answer does not', async () => {
    const argon2id = () => Promise.reject(new Error('no memory left'))
    const { goTo, panel } = await openInspector({ tab: 'trace', argon2id })
    await screen.findByRole('list', { name: /^Spans/ })
    goTo('hash-password')
    act(() => bar(/^Ticket arrives/).focus())
    expect(panel()).not.toContain('no memory left')
    goTo('read-response')
    act(() => bars()[0]?.focus())
    act(() => bar(/^Ticket arrives/).focus())
    expect(panel()).toContain('backofhouse.request_id')
    const event = screen.getByRole('figure', { name: /^Event: exception/ })
    for (const said of ['exception.type', 'exception.message', 'no memory left', 'exception.stacktrace'])
      expect(event.textContent).toContain(said)
    expect(event.textContent).toContain('Error: no memory left\n    at hash-password (logic)\n    at sign-up (logic)')
    act(() => bar(/^Answer ready/).focus())
    expect(panel()).toContain('backofhouse.http.response')
    expect(panel()).not.toContain('no memory left')
  })

  it('is one Tab stop; Enter goes to the step, and makes it a stop where it was none', async () => {
    const { model, goTo, user } = await openInspector({ tab: 'trace' })
    await screen.findByRole('list', { name: /^Spans/ })
    goTo('insert-user')
    model.set({ detail: 'story' })
    await screen.findByRole('list', { name: /^Spans/ })
    expect(bars().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    act(() => bar(/^Ticket numbered/).focus())
    await user.keyboard('{Enter}')
    expect(model.store.getState().preferences.detail).toBe('all')
    expect(bar(/^Ticket numbered/).getAttribute('aria-current')).toBe('step')
  })

  it('reveals the whole trip when asked, and measured times likewise', async () => {
    const { panel, user } = await openInspector({ tab: 'trace' })
    await screen.findByRole('list', { name: /^Spans/ })
    expect(panel()).not.toContain('no part of the trace')
    await user.click(screen.getByRole('button', { name: 'Show the whole trip' }))
    expect(panel()).toContain('E-mail leaves')
    await user.click(screen.getByRole('button', { name: 'Measured on this machine' }))
    expect(panel()).toContain('no part of the trace')
    expect(bar(/^INSERT user/).textContent).toMatch(/, Here: \d/)
    expect(bar(/^E-mail leaves/).textContent).toMatch(/, Here: –$/)
  })

  it('gives the trace as a file named by lesson and trace, which reads back as the same trace', async () => {
    const { model, user } = await openInspector({ tab: 'trace' })
    await screen.findByRole('list', { name: /^Spans/ })
    const trace = model.journey()?.run.trace
    const written: Blob[] = []
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) written.push(blob)
      return 'blob:trace'
    }
    URL.revokeObjectURL = () => {}
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download)
    })
    await user.click(screen.getByRole('button', { name: 'Download' }))
    expect(names).toEqual([`sign-up-${trace?.traceId.slice(0, 8)}.otlp.json`])
    const document = JSON.parse((await written[0]?.text()) ?? '')
    expect(fromOtlp(document)).toEqual({ ok: true, value: trace })
    await user.click(screen.getByRole('button', { name: 'Show as text' }))
    const text = screen.getByRole('textbox', { name: 'The trace as text' })
    expect(text instanceof HTMLTextAreaElement && JSON.parse(text.value)).toEqual(document)
  })
})
