// A field with a most: what is too long is refused in words before it is laid out, and nothing that stood there is lost.

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, it } from 'vitest'
import { LimitedInput } from '../../../src/ui/limited-input'
import { en } from '../../../src/words/en'
import { createWords } from '../../../src/words/i18n'
import { english } from '../../../src/words/languages'

afterEach(cleanup)

function Page() {
  const [text, setText] = useState('/api')
  return <LimitedInput aria-label="Path" most={100} value={text} onText={setText} />
}

function openField(): HTMLInputElement {
  render(
    <I18nextProvider i18n={createWords(english, en)}>
      <Page />
    </I18nextProvider>,
  )
  const field = screen.getByLabelText<HTMLInputElement>('Path')
  field.setSelectionRange(4, 4)
  return field
}

const pasting = (length: number) => ({ clipboardData: { getData: () => 'x'.repeat(length) } })
const dropping = (length: number) => ({ dataTransfer: { getData: () => 'x'.repeat(length) } })

it('takes as much as the most, and refuses one more in words', () => {
  const field = openField()
  expect(fireEvent.paste(field, pasting(96))).toBe(true)
  expect(screen.queryByRole('status')).toBeNull()
  expect(fireEvent.paste(field, pasting(97))).toBe(false)
  expect(screen.getByRole('status').textContent).toMatch(/101.*100/)
  expect(field.getAttribute('aria-describedby')).toBe(screen.getByRole('status').id)
  expect(field.value).toBe('/api')
})

it('counts what a paste replaces', () => {
  const field = openField()
  field.setSelectionRange(0, 4)
  expect(fireEvent.paste(field, pasting(100))).toBe(true)
  expect(fireEvent.paste(field, pasting(101))).toBe(false)
})

it('refuses a drop the same way', () => {
  const field = openField()
  expect(fireEvent.drop(field, dropping(96))).toBe(true)
  expect(fireEvent.drop(field, dropping(97))).toBe(false)
})

it('refuses what is typed beyond it, and lets go of the words with the next text that fits', () => {
  const field = openField()
  fireEvent.change(field, { target: { value: 'x'.repeat(101) } })
  expect([field.value, screen.queryByRole('status') !== null]).toEqual(['/api', true])
  fireEvent.change(field, { target: { value: '/api/d' } })
  expect([field.value, screen.queryByRole('status')]).toEqual(['/api/d', null])
})
