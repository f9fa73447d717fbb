// Which key means what: on every control, and on every keyboard.

import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { isPageKey, playbackKey } from '../../../src/app/keys/keys'
import { shortcutOf } from '../../../src/app/keys/shortcuts'
import { openPage } from './kit/page'

afterEach(() => document.body.replaceChildren())

/** What a press means whose focus is on the element marked `data-focus`, or on the body. */
function meant<Meaning>(html: string, init: KeyboardEventInit, read: (event: KeyboardEvent) => Meaning): Meaning {
  document.body.innerHTML = html
  let meaning: { readonly is: Meaning } | undefined
  const listen = (event: KeyboardEvent): void => {
    meaning = { is: read(event) }
  }
  document.addEventListener('keydown', listen)
  fireEvent.keyDown(document.querySelector('[data-focus]') ?? document.body, init)
  document.removeEventListener('keydown', listen)
  if (!meaning) throw new Error('The key was not heard.')
  return meaning.is
}

const arrows = ['ArrowRight', 'ArrowLeft', 'Home', 'End'] as const
const meanings = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'next',
  PageUp: 'previous',
  ' ': 'playOrPause',
} as const

/** What each place leaves to the page: arrows (and Home, End), Space, PageUp and PageDown. */
const places: readonly (readonly [what: string, html: string, leaves: readonly ('arrows' | 'space' | 'page')[]])[] = [
  ['the page', '', ['arrows', 'space', 'page']],
  ['the stage', '<section tabindex="0" data-focus></section>', ['arrows', 'space', 'page']],
  ['a button', '<button data-focus>b</button>', ['arrows', 'page']],
  ['what is in a button', '<button><b data-focus>b</b></button>', ['arrows', 'page']],
  ['a link', '<a href="#x" data-focus>a</a>', ['arrows', 'space', 'page']],
  ['what unfolds', '<details><summary data-focus>s</summary></details>', ['arrows', 'page']],
  ['a switch', '<button role="switch" data-focus>s</button>', ['arrows', 'page']],
  ['a tab', '<button role="tab" data-focus>t</button>', ['page']],
  ['the playhead', '<input type="range" data-focus>', ['space', 'page']],
  ['a drawn slider', '<span role="slider" tabindex="0" data-focus></span>', ['space', 'page']],
  ['a choice', '<input type="radio" data-focus>', ['page']],
  ['a box to tick', '<input type="checkbox" data-focus>', ['page']],
  ['a box that scrolls', '<figure tabindex="0" data-focus></figure>', ['space', 'page']],
  ['a button in a panel that scrolls', '<div tabindex="0"><button data-focus>b</button></div>', ['page']],
  ['a field', '<input data-focus>', []],
  ['a password', '<input type="password" data-focus>', []],
  ['a long field', '<textarea data-focus></textarea>', []],
  ['a list to choose from', '<select data-focus></select>', []],
  ['an editor', '<div contenteditable="true"><p data-focus>x</p></div>', []],
  ['a dialog', '<div role="dialog"><button data-focus>b</button></div>', []],
  ['a menu', '<div role="menu"><button role="menuitem" data-focus>b</button></div>', []],
]

describe('a playback key', () => {
  it.each(places)('on %s', (_what, html, leaves) => {
    const read = (key: string) => meant(html, { key }, playbackKey)
    for (const key of arrows)
      expect([key, read(key)]).toEqual([key, leaves.includes('arrows') ? meanings[key] : undefined])
    expect(read(' ')).toBe(leaves.includes('space') ? 'playOrPause' : undefined)
    for (const key of ['PageDown', 'PageUp'] as const)
      expect([key, read(key)]).toEqual([key, leaves.includes('page') ? meanings[key] : undefined])
  })

  it.each(['a', 'Enter', 'ArrowUp', 'ArrowDown', 'Tab', 'Escape'])('%s is none', (key) => {
    expect(meant('', { key }, playbackKey)).toBeUndefined()
  })

  it('is never taken together with another key, nor from an input method', () => {
    for (const key of Object.keys(meanings))
      for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'isComposing'])
        expect(meant('', { key, [held]: true }, playbackKey)).toBeUndefined()
  })

  it('PageDown and PageUp come before any control has them', () => {
    expect([...Object.keys(meanings)].filter((key) => isPageKey({ key }))).toEqual(['PageDown', 'PageUp'])
  })
})

describe('on the page', () => {
  const index = (page: ReturnType<typeof openPage>): number => page.model.stepIndex.get()

  it('a remote goes on and back, whatever was pressed before', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    for (const target of [
      () => screen.getByRole('slider'),
      () => screen.getByRole('button', { name: 'Next step' }),
      () => screen.getByRole('region', { name: 'Restaurant' }),
      () => document.body,
    ]) {
      act(() => page.model.steering.toStep(2))
      target().focus()
      fireEvent.keyDown(target(), { key: 'PageDown' })
      expect(index(page)).toBe(3)
      fireEvent.keyDown(target(), { key: 'PageUp' })
      expect(index(page)).toBe(2)
    }
  })

  it('arrows stay the slider’s own, and Space plays from it', async () => {
    const page = openPage()
    await page.send()
    act(() => page.model.player.send({ type: 'pause' }))
    act(() => page.model.steering.toStep(2))
    const slider = screen.getByRole('slider')
    fireEvent.keyDown(slider, { key: 'ArrowUp' })
    expect(index(page)).toBe(3)
    fireEvent.keyDown(slider, { key: ' ' })
    expect(page.model.player.clock().playing).toBe(true)
    fireEvent.keyDown(slider, { key: ' ', repeat: true })
    expect(page.model.player.clock().playing).toBe(true)
  })

  it('before an order was sent, going on leads to the button that sends it', () => {
    const page = openPage({ prefersLess: true })
    fireEvent.keyDown(document.body, { key: 'PageDown' })
    expect(document.activeElement?.textContent).toContain('Send the order')
    expect(page.model.store.getState()).toMatchObject({ shown: null, busy: null })
  })

  it.each(['ArrowLeft', 'PageUp', 'Home', 'End'])('before an order was sent, %s is left to the browser', (key) => {
    openPage({ prefersLess: true })
    // Not prevented: it scrolls whatever scrolls.
    expect(fireEvent.keyDown(document.body, { key })).toBe(true)
  })
})

const detail = { kind: 'detail' }
const lens = { kind: 'lens' }
const help = { kind: 'help' }
const tab = (number: number) => ({ kind: 'tab', tab: ['ticket', 'recipe', 'pantry', 'trace'][number - 1] })

/** What each layout writes with the keys D, L, 1 to 4 and the one of the question mark. */
const layouts: readonly (readonly [name: string, presses: readonly (readonly [KeyboardEventInit, unknown])[]])[] = [
  [
    'QWERTY',
    [
      [{ key: 'd', code: 'KeyD' }, detail],
      [{ key: 'D', code: 'KeyD', shiftKey: true }, detail],
      [{ key: 'l', code: 'KeyL' }, lens],
      [{ key: '3', code: 'Digit3' }, tab(3)],
      [{ key: '4', code: 'Numpad4' }, tab(4)],
      [{ key: '?', code: 'Slash', shiftKey: true }, help],
      [{ key: '!', code: 'Digit1', shiftKey: true }, undefined],
      [{ key: '5', code: 'Digit5' }, undefined],
      [{ key: 'End', code: 'Numpad1' }, undefined],
      [{ key: '/', code: 'Slash' }, undefined],
    ],
  ],
  [
    'Dvorak: by what a key writes',
    [
      [{ key: 'd', code: 'KeyH' }, detail],
      [{ key: 'e', code: 'KeyD' }, undefined],
      [{ key: 'l', code: 'KeyP' }, lens],
      [{ key: 'n', code: 'KeyL' }, undefined],
      [{ key: '?', code: 'BracketLeft', shiftKey: true }, help],
    ],
  ],
  [
    'AZERTY: digits with Shift, and without',
    [
      [{ key: '&', code: 'Digit1' }, tab(1)],
      [{ key: 'é', code: 'Digit2' }, undefined],
      [{ key: '"', code: 'Digit3' }, tab(3)],
      [{ key: "'", code: 'Digit4' }, tab(4)],
      [{ key: '2', code: 'Digit2', shiftKey: true }, tab(2)],
      [{ key: '?', code: 'KeyM', shiftKey: true }, help],
    ],
  ],
  [
    'Cyrillic',
    [
      [{ key: 'в', code: 'KeyD' }, detail],
      [{ key: 'Д', code: 'KeyL', shiftKey: true }, lens],
      [{ key: '2', code: 'Digit2' }, tab(2)],
      [{ key: '?', code: 'Digit7', shiftKey: true }, help],
      [{ key: 'л', code: 'KeyK' }, undefined],
    ],
  ],
  [
    'Greek',
    [
      [{ key: 'δ', code: 'KeyD' }, detail],
      [{ key: 'λ', code: 'KeyL' }, lens],
      [{ key: '?', code: 'Slash', shiftKey: true }, help],
    ],
  ],
  [
    'Hebrew',
    [
      [{ key: 'ג', code: 'KeyD' }, detail],
      [{ key: 'ך', code: 'KeyL' }, lens],
      [{ key: '4', code: 'Digit4' }, tab(4)],
    ],
  ],
  [
    'Arabic, with digits of its own',
    [
      [{ key: 'ي', code: 'KeyD' }, detail],
      [{ key: 'م', code: 'KeyL' }, lens],
      [{ key: '١', code: 'Digit1' }, tab(1)],
      [{ key: '٣', code: 'Numpad3' }, tab(3)],
      [{ key: '؟', code: 'Slash', shiftKey: true }, help],
    ],
  ],
  [
    'Devanagari, where a mark is on D',
    [
      [{ key: '्', code: 'KeyD' }, detail],
      [{ key: 'त', code: 'KeyL' }, lens],
    ],
  ],
  [
    'German: an umlaut is a Latin letter',
    [
      [{ key: 'ö', code: 'Semicolon' }, undefined],
      [{ key: '?', code: 'Minus', shiftKey: true }, help],
    ],
  ],
  [
    'an input method',
    [
      [{ key: 'Process', code: 'KeyD' }, undefined],
      [{ key: 'Dead', code: 'KeyL' }, undefined],
      [{ key: 'd', code: 'KeyD', isComposing: true }, undefined],
    ],
  ],
]

describe('a shortcut', () => {
  it.each(layouts)('%s', (_name, presses) => {
    for (const [init, meaning] of presses) expect([init, meant('', init, shortcutOf)]).toEqual([init, meaning])
  })

  it('is never taken from whoever types, or with another key', () => {
    const press = { key: 'в', code: 'KeyD' }
    for (const html of [
      '<input data-focus>',
      '<textarea data-focus></textarea>',
      '<div contenteditable="true" data-focus></div>',
    ])
      expect(meant(html, press, shortcutOf)).toBeUndefined()
    for (const held of ['altKey', 'ctrlKey', 'metaKey'])
      expect(meant('', { ...press, [held]: true }, shortcutOf)).toBeUndefined()
  })
})
