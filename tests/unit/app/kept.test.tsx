// What is kept between visits, in a browser that may not allow it.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { keep, readKept } from '../../../src/app'

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
    expect(() => keep({ theme: 'dark' })).not.toThrow()
  })
})

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
