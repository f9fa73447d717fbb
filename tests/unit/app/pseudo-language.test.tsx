// Everything that people read comes from the words: on a page whose every text is marked, nothing stands unmarked but
// what a trip brought along (HTTP, SQL, code, names).

import { act, screen, waitFor } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { loadTitles } from '../../../src/lessons'
import { renderHouse } from '../../../src/scene/view/static'
import { signs } from '../../../src/stage'
import { later, stepInfo } from '../../../src/visit'
import { en } from '../../../src/words/en'
import { createWords } from '../../../src/words/i18n'
import { english, type Language, languageFor } from '../../../src/words/languages'
import { allOpened } from '../../kit/lessons'
import { openPage, type TestPage } from './kit/page'

vi.setConfig({ testTimeout: 180_000 })

const [opens, closes] = ['⟦', '⟧']

/** Texts in a shape like that of `texts`, each marked. Which words open the glossary is no text. */
function marked<Texts>(texts: Texts): Texts
function marked(texts: unknown): unknown {
  if (typeof texts === 'string') return `${opens}${texts}${closes}`
  if (Array.isArray(texts)) return texts.map((text) => marked(text))
  if (typeof texts !== 'object' || texts === null) return texts
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, name === 'glossaryMarks' ? text : marked(text)]),
  )
}

const pseudo: Language = {
  tag: 'en-XA',
  direction: 'ltr',
  first: marked(english.first),
  later: async () => marked(await english.later()),
}

/** What a visitor reads, or hears, that is not within marks. */
function unmarked(root: Element): readonly string[] {
  const found: string[] = []
  let depth = 0
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Element) {
      if (!isData(node)) found.push(...spoken.map((name) => outside(node.getAttribute(name) ?? '', 0).text))
      continue
    }
    const read = outside(node.textContent ?? '', depth)
    depth = read.depth
    if (node.parentElement && !isData(node.parentElement)) found.push(read.text)
  }
  return found.filter((text) => /\p{L}{2}/u.test(text))
}

/** What of a text that begins so deep within marks is not within them, and how deep it ends. */
function outside(text: string, from: number): { readonly text: string; readonly depth: number } {
  let [rest, depth] = ['', from]
  for (const letter of text) {
    if (letter === opens) depth++
    else if (letter === closes) depth--
    else if (depth === 0) rest += letter
  }
  return { text: rest, depth }
}

const spoken = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
]

/** Units are the same in every language (ISO 80000). */
const isDuration = /^[\d.,]+ (?:s|ms|µs)(?: …)?$/

/** The words of a text, without what separates them. */
const bare = (text: string): readonly string[] => text.split(/[ ,:.']+/).filter((word) => /\p{L}/u.test(word))

/** What no translator touches either, and values that people typed or chose. */
const isData = (element: Element): boolean =>
  element.closest('[translate="no"], style, script, datalist, textarea') !== null

async function tour(): Promise<Readonly<Record<string, readonly string[]>>> {
  const page = openPage({ prefersLess: true, lesson: 'sign-up', language: pseudo })
  // The lessons' words are of their own folders, and of the same language.
  const lessons = [...allOpened].map(([id, opened]) => [id, { ...opened, words: marked(opened.words) }] as const)
  act(() => page.model.store.setState({ lessons: new Map(lessons) }))
  Object.assign(page.model, { titles: later(async () => marked(await loadTitles('en'))) })
  const seen: Record<string, readonly string[]> = {}
  let tables: readonly string[] = []
  const look = async (what: string): Promise<void> => {
    await waitFor(() => expect(document.body.textContent).not.toContain(en.inspector.opening), { timeout: 20_000 })
    const { history, lesson } = page.model.store.getState()
    const brought = JSON.stringify([tables, lesson, history.map(({ placed, run }) => [placed, run.trace])])
    const texts = [...unmarked(document.body), outside(document.title, 0).text]
    const left = texts.filter((text) => !isDuration.test(text) && !bare(text).every((word) => brought.includes(word)))
    if (left.length > 0) seen[what] = left
  }
  const step = async (what: string, work: (page: TestPage) => unknown): Promise<void> => {
    await act(async () => void (await work(page)))
    await look(what)
  }
  await look('first sight')
  await act(() => page.model.send({}, 'next'))
  const info = stepInfo(notNull(page.model.journey()), 0)
  const pantry = notNull(info && (await page.model.openPantry(info)))
  tables = pantry.tables.map(({ name }) => name)
  pantry.close()
  await look('sent')
  for (const reading of ['twelve', 'developer'] as const)
    for (const lens of ['restaurant', 'both', 'backend'] as const)
      await step(`${reading} ${lens}`, ({ model }) => model.set({ reading, lens }))
  await step('everything', ({ model }) => model.set({ detail: 'all', inside: 'open', pad: 'open' }))
  const count = page.model.journey()?.steps.length ?? 0
  for (const tab of ['ticket', 'recipe', 'pantry', 'trace'] as const) {
    await step(tab, ({ model }) => model.set({ tab }))
    for (let index = 0; index < count; index += 4)
      await step(`${tab} ${index}`, ({ model }) => model.steering.toStep(index))
  }
  await step('the end', ({ model }) => model.steering.last())
  await step('a room nobody was in', ({ model }) => model.toStation('cache'))
  await step('another switch', ({ model }) => model.tryOut('taken-email'))
  await act(() => page.model.send({}, 'next'))
  await step('compared', ({ model }) => model.compare(1))
  await step('refused', ({ model }) => model.steering.last())
  await step('an own order', ({ model }) =>
    model.drafts.pad.setState({ mode: 'own', problem: { code: 'method-invalid', value: 'G T' } }),
  )
  await step('as text', ({ model }) => model.store.setState({ view: 'text' }))
  await step('notes', ({ model }) =>
    model.store.setState(({ address }) => ({
      view: 'full',
      address: { ...address, notes: [{ code: 'lesson-unknown', parameter: 'lesson', value: '⟦x⟧' }] },
    })),
  )
  for (const [what, name] of [
    ['the help', en.shell.help],
    ['the history', en.orders.history.openCount],
  ] as const) {
    const button = screen.queryAllByRole('button').find((one) => one.textContent?.includes(`${opens}${name}`))
    if (button) await step(what, () => page.user.click(button))
  }
  return seen
}

function notNull<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('The order did not run.')
  return value
}

describe('a page in a language of its own', () => {
  it('holds no sentence that is not of that language', async () => {
    expect(await tour()).toEqual({})
  })

  it('has its signs painted in that language', () => {
    const { back, front } = renderHouse(renderToStaticMarkup, signs(createWords(pseudo).t))
    document.body.innerHTML = `<svg>${back}${front}</svg>`
    expect(unmarked(document.body)).toEqual([])
    expect(document.body.textContent).toContain(marked(en.scene.signs.front))
  })
})

describe('the language of a page', () => {
  const there = ['de', 'pt-BR', 'zh-Hant', 'en'].map((tag): Language => ({ ...english, tag }))
  it.each([
    [['de'], 'de'],
    [['DE-at-1996'], 'de'],
    [['pt'], 'en'],
    [['pt-br-x-abc'], 'pt-BR'],
    [['xx', 'zh-hant-TW'], 'zh-Hant'],
    [['zh-a-hant'], 'en'],
    [[], 'en'],
    [['', '-', 'de-'], 'de'],
  ])('is the nearest to %j', (wanted, tag) => {
    expect(languageFor(wanted, there).tag).toBe(tag)
  })
})
