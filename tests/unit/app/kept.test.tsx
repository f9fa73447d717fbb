// What is kept between visits, in a browser that may not allow it.

import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { keep, readKept } from '../../../src/app'
import { playbackKey } from '../../../src/app/playing/keys'
import { firstVisit } from '../../../src/app/store/state'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  document.body.replaceChildren()
})

describe('preferences', () => {
  it('come back as they were kept', () => {
    keep({ theme: 'dark', inside: 'open', finished: ['menu'] })
    expect(readKept()).toEqual({ theme: 'dark', inside: 'open', finished: ['menu'] })
  })

  it.each(['', 'nonsense', 'null', '[]', '{"theme":"pink","inside":7}', '"dark"'])(
    'that are %j count as none',
    (text) => {
      localStorage.setItem('back-of-house', text)
      expect(readKept()).toEqual({})
    },
  )

  it('are kept one by one: what was never chosen is not, and what another page chose stays', () => {
    keep({ theme: 'dark' })
    keep({ detail: 'all' })
    expect(JSON.parse(localStorage.getItem('back-of-house') ?? '')).toEqual({ theme: 'dark', detail: 'all' })
  })

  it('are not needed where storage throws', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    expect(readKept()).toEqual({})
    expect(() => keep(firstVisit)).not.toThrow()
  })
})

describe('a playback key', () => {
  const meaningOf = (html: string, init: KeyboardEventInit): string | undefined => {
    document.body.innerHTML = `<section data-testid="region">${html}</section>`
    let meaning: string | undefined
    const region = screen.getByTestId('region')
    region.addEventListener('keydown', (event) => {
      meaning = playbackKey(event)
    })
    fireEvent.keyDown(region.firstElementChild ?? region, init)
    return meaning
  }

  it.each([
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    [' ', 'playOrPause'],
    ['a', undefined],
    ['Enter', undefined],
  ])('%j in a region', (key, meaning) => {
    expect(meaningOf('', { key })).toBe(meaning)
  })

  it('is never taken together with another key of the browser', () => {
    for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      expect(meaningOf('', { key: 'ArrowLeft', [held]: true })).toBeUndefined()
  })

  it('is never taken from a control that uses it', () => {
    expect(meaningOf('<button>b</button>', { key: ' ' })).toBeUndefined()
    expect(meaningOf('<button>b</button>', { key: 'ArrowRight' })).toBe('next')
    for (const control of [
      '<input>',
      '<textarea></textarea>',
      '<select></select>',
      '<input type="range">',
      '<input type="radio">',
      '<button role="tab">t</button>',
    ])
      for (const key of ['ArrowRight', 'Home', ' ', 'PageUp']) expect(meaningOf(control, { key })).toBeUndefined()
  })
})

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
