// The Ticket tab, as a learner meets it.

import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openInspector } from './inspector-kit'

const request = (): HTMLElement => screen.getByRole('figure', { name: 'Request' })
const response = (): HTMLElement => screen.getByRole('figure', { name: 'Response' })

describe('the Ticket tab', () => {
  it('shows the page’s own lines first, and the browser’s when the request leaves, marked as new', async () => {
    const { goTo } = await openInspector({ tab: 'ticket' })
    expect(request().textContent).toContain('POST /api/users HTTP/1.1')
    expect(request().textContent).not.toMatch(/model:|user-agent:|new:/)
    goTo('look-up-address')
    expect(request().textContent).toContain('new: host: backofhouse.test')
    expect(request().textContent).not.toContain('new: POST')
    goTo('carry-request')
    expect(request().textContent).toContain('host: backofhouse.test')
    expect(request().textContent).not.toContain('new:')
  })

  it('shows the answer from the step on at which it is written, marked as new there', async () => {
    const { goTo, panel } = await openInspector({ tab: 'ticket' })
    goTo('commit')
    expect(panel()).toContain('Nothing on the plate yet')
    expect(screen.queryByRole('figure', { name: 'Response' })).toBeNull()
    goTo('answer')
    expect(response().textContent).toContain('new: HTTP/1.1 201 Created')
    goTo('carry-response')
    expect(response().textContent).toContain('HTTP/1.1 201 Created')
    expect(response().textContent).not.toContain('new:')
  })

  it('says that no answer came when the network is off, and not before it is known', async () => {
    const { goTo, panel } = await openInspector({ tab: 'ticket', switches: ['network-offline'] })
    expect(panel()).toContain('Nothing on the plate yet')
    goTo('carry-request')
    expect(panel()).toContain('No answer came')
    expect(panel()).not.toContain('Nothing on the plate yet')
  })

  it('says what a header is for, by keyboard too; all names are one Tab stop', async () => {
    const { user, panel } = await openInspector({ tab: 'ticket' })
    const names = [...request().querySelectorAll('dfn')]
    expect(names.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    act(() => names[0]?.focus())
    expect(panel()).toContain('accept: which kinds of answer')
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(names[1])
    expect(panel()).toContain('content-type: what kind of text')
  })

  it('sets a body out in lines without touching a value, and shows it as it was sent when asked', async () => {
    const body = '{"2":"b","1":"a","id":12345678901234567890,"price":1.10,"e":"first","e":"second","u":"\\u00e9"}'
    const { user } = await openInspector({ tab: 'ticket', order: { body } })
    expect(request().textContent).toContain('"price": 1.10,\n  "e": "first",\n  "e": "second",\n  "u": "\\u00e9"\n}')
    await user.click(within(request()).getByRole('button', { name: 'As sent' }))
    expect(request().textContent).toContain(body)
    await user.click(within(request()).getByRole('button', { name: 'Set out in lines' }))
    expect(request().textContent).not.toContain(body)
  })

  it('says which header the browser left out, once the request has left', async () => {
    const headers = { 'X-HTTP-Method-Override': 'TRACE' }
    const { goTo, panel } = await openInspector({ tab: 'ticket', order: { headers } })
    expect(panel()).not.toContain('left x-http-method-override out')
    goTo('carry-request')
    expect(panel()).toContain('The browser left x-http-method-override out')
    expect(request().textContent).not.toContain('x-http-method-override')
  })

  it('keeps markup in a body as text', async () => {
    const body = JSON.stringify({ email: '<img src=x onerror=alert(1)>', name: '</pre><script>alert(1)</script>' })
    await openInspector({ tab: 'ticket', order: { body } })
    expect(request().textContent).toContain('</pre><script>alert(1)</script>')
    expect(document.querySelectorAll('script, img')).toHaveLength(0)
  })

  it('cuts a body of a megabyte, and shows all of it when asked', async () => {
    const body = JSON.stringify({ name: 'x'.repeat(1_000_000) })
    const { user } = await openInspector({ tab: 'ticket', order: { body } })
    expect(request().textContent?.length).toBeLessThan(12_000)
    expect(request().textContent).toMatch(/The first 10000 of 10000\d\d characters/)
    await user.click(within(request()).getByRole('button', { name: 'Show all' }))
    expect(request().textContent?.length).toBeGreaterThan(1_000_000)
  })
})
