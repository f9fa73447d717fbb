// The picture is what ran: what is switched on for the next order stands on papers by the rooms.

import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Frame } from '../../../src/scene/model'
import { openPage, type TestPage } from './kit/page'

const slow = 30_000

const papers = (): readonly string[] =>
  [...screen.getByTestId('next-signs').children].map((paper) => paper.textContent ?? '')

async function atEnd(): Promise<TestPage> {
  const page = openPage({ prefersLess: true })
  await page.press('Send the order')
  await act(() => vi.waitUntil(() => page.model.store.getState().shown !== null, { timeout: 20_000 }))
  act(() => page.model.steering.last())
  return page
}

describe('a switch for the next order', () => {
  it('leaves the picture of the last one alone, wherever its playhead goes', { timeout: slow }, async () => {
    const page = await atEnd()
    const ran = page.model.journey()?.schedule
    await act(() => page.model.toggle('database-down'))
    act(() => page.model.steering.previous())
    const { actors, rooms, faults } = frameOf(page)
    expect([actors.keeper.here, rooms.pantry.state, faults.off]).toEqual([true, 'idle', []])
    expect(papers()).toEqual(['For the next order:pantry closed'])
    expect(page.model.journey()?.schedule).toBe(ran)
  })

  it('stands on a paper by its room before any order, and is the trip’s once it ran', { timeout: slow }, async () => {
    const page = openPage({ prefersLess: true })
    await act(() => page.model.toggle('database-down'))
    await act(() => page.model.toggle('taken-email'))
    expect(frameOf(page).faults.off).toEqual([])
    expect(papers()).toEqual(['For the next order:pantry closed'])
    expect(screen.getByRole('button', { name: /^Pantry.*For the next order: pantry closed/ })).toBeDefined()
    await page.send()
    expect(papers()).toEqual([])
    expect(frameOf(page).faults.off).toEqual(['pantry'])
  })
})

function frameOf({ model }: TestPage): Frame {
  const frame = model.frame.known()
  if (!frame) throw new Error('Nothing is drawn yet.')
  return frame.get()
}
