// A page that a browser's translator has been through goes on: nothing crashes, no half of a sentence stays behind, and
// HTTP, SQL and code are left as they are.

import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/words/en'
import { openPage, type TestPage } from './kit/page'

/** As Chromium's translator does: each text is taken out, and a `<font>` with the other language's stands in its place. */
function translate(): void {
  const texts: Text[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  for (const text of texts) {
    const { parentElement: parent, data } = text
    if (!parent || data.trim() === '' || parent.closest('[translate="no"], font, style, script, textarea')) continue
    const font = document.createElement('font')
    font.append(document.createElement('font'))
    font.firstElementChild?.append(data)
    parent.replaceChild(font, text)
  }
}

const noop = (): void => {}

/** What is read on the page after each of a visitor's acts. */
async function visit(translated: () => void): Promise<readonly string[]> {
  const page = openPage({ prefersLess: true, lesson: 'sign-up' })
  const seen: string[] = []
  const look = async (what: string): Promise<void> => {
    // What is loaded later has come.
    const { pad } = page.model.store.getState().preferences
    await waitFor(
      () => {
        expect(document.body.textContent).not.toContain('Opening …')
        if (pad === 'open') expect(document.body.textContent).toContain(en.visit.wallet.title)
      },
      { timeout: 20_000 },
    )
    seen.push(`${what}: ${document.body.textContent ?? ''}`)
    act(translated)
  }
  const step = async (what: string, work: (page: TestPage) => unknown): Promise<void> => {
    await act(async () => void (await work(page)))
    await look(what)
  }
  await look('first sight')
  await page.send()
  await look('sent')
  await page.unfold()
  await look('unfolded')
  const count = page.model.journey()?.steps.length ?? 0
  for (let index = 0; index < count; index++) await step(`step ${index}`, ({ model }) => model.steering.toStep(index))
  for (const tab of ['recipe', 'pantry', 'trace'] as const) {
    await step(`tab ${tab}`, ({ model }) => model.set({ tab }))
    for (const index of [1, Math.floor(count / 2), count - 1])
      await step(`${tab} ${index}`, ({ model }) => model.steering.toStep(index))
  }
  await step('developer', ({ model }) => model.set({ reading: 'developer' }))
  for (const lens of ['both', 'backend', 'restaurant'] as const) await step(lens, ({ model }) => model.set({ lens }))
  for (const detail of ['steps', 'all', 'story'] as const) {
    await step(detail, ({ model }) => model.set({ detail }))
    await step(`${detail} back`, ({ model }) => model.steering.previous())
  }
  await step('pad', ({ model }) => model.turn('pad'))
  await step('a fault', ({ model }) => model.toggle('database-down'))
  await step('the fault’s end', ({ model }) => model.steering.last())
  await step('another lesson', ({ model }) => model.openLesson('log-in'))
  await page.send()
  await look('sent again')
  await step('its end', ({ model }) => model.steering.last())
  return seen
}

describe('a translated page', () => {
  it('says after every act what it would have said', async () => {
    const plain = await visit(noop)
    document.body.replaceChildren()
    const translated = await visit(translate)
    expect(translated.map((text, index) => firstDifference(text, plain[index] ?? '')).filter(Boolean)).toEqual([])
  })
})

describe('what no translator may touch', () => {
  it('is HTTP, SQL, code, the drawing and the name', async () => {
    const page = openPage({ prefersLess: true, lesson: 'sign-up' })
    await page.send()
    await page.unfold()
    const touched = (): readonly string[] =>
      [...document.querySelectorAll('code, pre, svg text')]
        .filter((element) => element.closest('[translate="no"]') === null)
        .map((element) => element.outerHTML.slice(0, 80))
    for (const tab of ['ticket', 'recipe', 'pantry', 'trace'] as const) {
      await act(async () => page.model.set({ tab }))
      await waitFor(() => expect(document.body.textContent).not.toContain('Opening …'), { timeout: 20_000 })
      for (let index = 0; index < 7; index++) {
        await act(async () => page.model.steering.toStep(index))
        expect([tab, index, touched()]).toEqual([tab, index, []])
      }
    }
    expect(screen.getByText('Back of House', { selector: 'header *' }).closest('[translate="no"]')).not.toBeNull()
  })
})

/** Where two texts part, with a little around it. */
function firstDifference(one: string, other: string): string {
  if (one === other) return ''
  let at = 0
  while (one[at] === other[at]) at++
  return `${one.slice(0, one.indexOf(':'))}: “${one.slice(Math.max(0, at - 40), at + 40)}” for “${other.slice(Math.max(0, at - 40), at + 40)}”`
}
