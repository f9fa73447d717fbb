// Whatever is typed arrives as it was typed: no field lets a phone or a browser make it nicer, or fills it in by itself.

import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { lessons } from '../../kit/lessons'
import { openPage } from './kit/page'

vi.setConfig({ testTimeout: 60_000 })

const typed = (): readonly (HTMLInputElement | HTMLTextAreaElement)[] =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter(
    ({ type, readOnly }) => !['radio', 'checkbox', 'range', 'button'].includes(type) && !readOnly,
  )

/** All but the capitals of a name, and the filling in of a password that is new. */
const asTyped = (): void => {
  for (const field of typed()) {
    const named = `${field.id || field.getAttribute('aria-label')}`
    const capitals = field.name === 'name' ? 'words' : 'none'
    expect([named, field.getAttribute('autocorrect'), field.getAttribute('spellcheck')]).toEqual([
      named,
      'off',
      'false',
    ])
    expect([named, field.getAttribute('autocapitalize')]).toEqual([named, capitals])
    expect([named, field.getAttribute('autocomplete')]).toEqual([
      named,
      field.type === 'password' ? 'new-password' : 'off',
    ])
  }
}

it.each(lessons.map(({ id }) => id))('in the form of %s', async (lesson) => {
  openPage({ prefersLess: true, lesson })
  await screen.findByRole('region', { name: 'Order pad' })
  asTyped()
})

it('in an own order', async () => {
  const page = openPage({ prefersLess: true })
  await page.press('Your order')
  await page.user.click(screen.getByRole('radio', { name: 'Your own' }))
  await screen.findByLabelText('Method')
  await page.press('Add a header')
  expect(typed().length).toBeGreaterThanOrEqual(4)
  asTyped()
})

it('in own SQL', async () => {
  const page = openPage({ prefersLess: true })
  await page.send()
  await page.unfold()
  await page.user.click(screen.getByRole('tab', { name: 'Pantry' }))
  act(() => page.model.steering.last())
  await screen.findByRole('textbox', { name: /SQL/ })
  asTyped()
})
