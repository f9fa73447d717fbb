// A browser that keeps nothing: the page works, and the menu says what that means.

import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openPage } from './kit/page'

const slow = 60_000
const sentence = /^This browser keeps nothing for this page\./

afterEach(() => vi.unstubAllGlobals())

async function openMenu(): Promise<void> {
  const page = openPage({ prefersLess: true })
  await page.press('Menu')
  await screen.findByRole('dialog', { name: 'Menu' }, { timeout: slow })
}

describe('the menu', { timeout: slow }, () => {
  it('says nothing of storage where it works', async () => {
    await openMenu()
    expect(screen.queryByText(sentence)).toBeNull()
  })

  it('says so where storage throws when it is only looked at', async () => {
    vi.stubGlobal('localStorage', {
      get setItem(): never {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    await openMenu()
    expect(screen.getByText(sentence)).toBeDefined()
  })

  it('says so where a storage that forgets stands in', async () => {
    const items = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    })
    await openMenu()
    expect(screen.getByText(sentence)).toBeDefined()
  })
})
