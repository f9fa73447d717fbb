// A text too long for a browser's box is kept whole; only its beginning is laid out.

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, it } from 'vitest'
import { TextBox } from '../../../src/ui/text-box'
import { en } from '../../../src/words/en'
import { createWords } from '../../../src/words/i18n'
import { english } from '../../../src/words/languages'

afterEach(cleanup)

const kept = { text: '' }
function Page() {
  const [text, setText] = useState('start ')
  kept.text = text
  return <TextBox aria-label="Body" value={text} onText={setText} />
}

it('also what is dropped into it', () => {
  render(
    <I18nextProvider i18n={createWords(english, en)}>
      <Page />
    </I18nextProvider>,
  )
  const box = () => screen.getByLabelText<HTMLTextAreaElement>('Body')
  const dropped = (text: string) => ({ dataTransfer: { getData: () => text } })
  expect(fireEvent.drop(box(), dropped('short'))).toBe(true)
  box().setSelectionRange(0, 6)
  expect(fireEvent.drop(box(), dropped('x'.repeat(1_000_000)))).toBe(false)
  expect([kept.text.length, box().readOnly]).toEqual([1_000_000, true])
})

it.each([
  ['one line', 'x'.repeat(1_000_000)],
  ['a hundred thousand lines', '"line",\n'.repeat(100_000)],
  ['Hebrew', 'שלום '.repeat(200_000)],
])('%s of a megabyte: pasted whole, laid out a little', (_what, long) => {
  render(
    <I18nextProvider i18n={createWords(english, en)}>
      <Page />
    </I18nextProvider>,
  )
  const box = () => screen.getByLabelText<HTMLTextAreaElement>('Body')
  box().setSelectionRange(6, 6)
  const isLeftToBrowser = fireEvent.paste(box(), { clipboardData: { getData: () => long } })
  expect(isLeftToBrowser).toBe(false)
  expect(kept.text).toBe(`start ${long}`)
  expect(document.body.textContent?.length ?? 0).toBeLessThan(3_000)
  expect(box().value.length).toBeLessThan(3_000)
  expect(box().readOnly).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Empty it and write a new one' }))
  expect([kept.text, box().readOnly]).toEqual(['', false])
  expect(fireEvent.paste(box(), { clipboardData: { getData: () => 'short' } })).toBe(true)
})
