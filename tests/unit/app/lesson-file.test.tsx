// A lesson from a file in the page: it opens, plays, links, is taken away; a bad file leaves what was on screen.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { connectAddress, connectLessonFiles } from '../../../src/app'
import { readAddress } from '../../../src/embed'
import { toOtlp } from '../../../src/trace'
import { shownEntry } from '../../../src/visit/state'
import { answerOf } from '../../kit/answer'
import { openPage, type TestPage } from './kit/page'

const readme = readFileSync(resolve(import.meta.dirname, '../../../src/lessons/README.md'), 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
const fileOf = (text: string, name = 'soup.json'): File => new File([text], name, { type: 'application/json' })
const id = 'x-one-dish'

const stops: (() => void)[] = []
beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  history.replaceState(null, '', '/')
})

async function chooseFile({ user, model }: TestPage, file: File): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Menu' }))
  await user.upload(await screen.findByTestId('lesson-file'), file)
  await act(() =>
    vi.waitUntil(() => model.store.getState().lesson.id === id || model.store.getState().fileProblems !== null),
  )
}

it('opens from the menu, is played by its own words and variations, and is taken away again', async () => {
  const page = openPage({ prefersLess: true, lesson: 'menu' })
  await chooseFile(page, fileOf(example))
  const { model, user } = page
  expect(document.title).toContain('Ask for one dish')
  expect(model.store.getState().lessons.get(id)?.stops).toBe(6)
  act(() => model.openPad())
  await user.click(screen.getByRole('switch', { name: 'Ask for a dish nobody cooks' }))
  await page.send()
  const entry = shownEntry(model.store.getState())
  expect(entry).toMatchObject({ lesson: id, placed: { lesson: id, switches: ['no-such-dish'] } })
  expect(entry && answerOf(entry.run)?.status).toBe(404)
  // Another switch: the same order again, with what the lesson writes.
  await act(() => model.toggle('no-such-dish'))
  const again = shownEntry(model.store.getState())
  expect(again && answerOf(again.run)?.status).toBe(200)

  await user.click(within(screen.getByRole('heading', { level: 1 })).getByRole('button'))
  await user.click(await screen.findByRole('button', { name: 'Remove “Ask for one dish”' }))
  expect(model.store.getState().lesson.id).toBe('menu')
  expect(model.store.getState().lessons.has(id)).toBe(false)
  expect(sessionStorage.length).toBe(0)
  expect(model.store.getState().history.length).toBe(2)
})

it('says what is wrong with a file and where, and leaves what was on screen', async () => {
  const page = openPage({ prefersLess: true, lesson: 'menu' })
  await page.send()
  const before = page.model.store.getState()
  await chooseFile(
    page,
    fileOf(example.replace('"GET"', '"FETCH"').replace('"v": 1,', '"v": 1, "more": true,'), 'bad.json'),
  )
  const note = await screen.findByTestId('file-problems')
  expect(note.textContent).toContain('“bad.json” is no lesson yet')
  expect(note.textContent).toContain('lesson.moves[0].request.method: This can be: GET')
  expect(note.textContent).toContain('Nothing is called more here.')
  const after = page.model.store.getState()
  for (const kept of ['lesson', 'lessons', 'history', 'shown'] as const) expect(after[kept]).toBe(before[kept])
  await page.user.click(screen.getByRole('button', { name: 'Close this note' }))
  expect(screen.queryByTestId('file-problems')).toBeNull()
})

it('opens by being dropped, and a dropped text is left alone', async () => {
  const page = openPage({ prefersLess: true, lesson: 'menu' })
  stops.push(connectLessonFiles(page.model, window))
  expect(fireEvent.drop(window, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true)
  expect(fireEvent.dragOver(window, { dataTransfer: { types: ['Files'], files: [] } })).toBe(false)
  await act(async () => {
    expect(fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [fileOf(example)] } })).toBe(false)
    await vi.waitUntil(() => page.model.store.getState().lesson.id === id)
  })
})

it('links by its order and what its switches write, never by its id; a reload in the tab finds it again', async () => {
  const first = openPage({ prefersLess: true, lesson: 'menu' })
  await act(async () => void stops.push(connectAddress(first.model, window)))
  await act(() => first.model.openLessonFile(example, 'soup.json'))
  await act(() => first.model.toggle('no-such-dish'))
  await first.send()
  const trace = JSON.stringify(toOtlp(shownEntry(first.model.store.getState())?.run.trace ?? never()))
  await vi.waitFor(() => expect(readAddress(location.search, location.hash).address.orders).toBeDefined())
  const { address, problems } = readAddress(location.search, location.hash)
  expect(problems).toEqual([])
  expect(address.lesson).toBeUndefined()
  expect(location.href).not.toContain(id)
  expect(address.orders?.placed).toMatchObject([
    { lesson: null, order: { path: '/api/dishes/7' }, variations: { 'no-such-dish': { path: '/api/dishes/999' } } },
  ])
  for (const stop of stops.splice(0)) stop()

  // Somebody else, who has no such file.
  const kept = { ...sessionStorage }
  sessionStorage.clear()
  localStorage.clear()
  const other = openPage({ prefersLess: true, lesson: 'menu' })
  await act(async () => void stops.push(connectAddress(other.model, window)))
  await act(() => vi.waitUntil(() => other.model.store.getState().shown !== null, { timeout: 20_000 }))
  expect(JSON.stringify(toOtlp(shownEntry(other.model.store.getState())?.run.trace ?? never()))).toBe(trace)
  expect(other.model.store.getState().lesson.id).toBe('menu')
  for (const stop of stops.splice(0)) stop()

  // The same tab, after a reload.
  for (const [key, value] of Object.entries(kept)) sessionStorage.setItem(key, String(value))
  history.replaceState(null, '', `/?lesson=${id}`)
  const again = openPage({ prefersLess: true, lesson: 'menu' })
  await act(async () => void stops.push(connectAddress(again.model, window)))
  await act(() => vi.waitUntil(() => again.model.store.getState().lesson.id === id, { timeout: 20_000 }))
  for (const stop of stops.splice(0)) stop()

  // Another tab: a sentence says why it is not there.
  sessionStorage.clear()
  const elsewhere = openPage({ prefersLess: true, lesson: 'menu' })
  await act(async () => void stops.push(connectAddress(elsewhere.model, window)))
  await act(() => vi.waitUntil(() => elsewhere.model.store.getState().address.notes.length > 0))
  expect(elsewhere.model.store.getState().address.notes).toEqual([
    { code: 'lesson-not-here', parameter: 'lesson', value: id },
  ])
})

const never = (): never => {
  throw new Error('no trip')
}
