// What the bill says was seen: one sentence for every way a lesson can end, true to the answer, and another for each.

import { beforeAll, expect, it } from 'vitest'
import { orderOf, switchesOf } from '../../src/lessons'
import { kindWords } from '../../src/panels/bill/ending-words'
import { createStandIns, type Entry, type Order } from '../../src/simulation'
import { type Ending, endingOf } from '../../src/visit/ending'
import { en } from '../../src/words/en'
import { createWords } from '../../src/words/i18n'
import { english } from '../../src/words/languages'
import { openTestKitchen, type TestKitchen } from '../kit/kitchen'
import { allOpened, endings, lessonById, lessons, openedLessons } from '../kit/lessons'
import { play } from './play'

const { t } = createWords(english, en)
const readings = ['twelve', 'developer'] as const

let kitchen: TestKitchen
beforeAll(async () => {
  kitchen = await openTestKitchen()
})

async function entryOf(row: (typeof endings)[number]): Promise<Entry> {
  const lesson = lessonById(row.lesson)
  if (!lesson) throw new Error(`No lesson ${row.lesson}`)
  const { run } = await play(kitchen, row)
  const order = createStandIns().replace(orderOf(lesson, {}, null))
  const placed = { lesson: row.lesson, order, switches: row.switches, waitMs: 0 }
  return { number: 1, parent: null, lesson: row.lesson, placed, before: kitchen.seedWorld(1), run }
}

/** What sets one ending apart from another. */
const kindOf = (ending: Ending): string =>
  ending.kind === 'lesson' ? ending.lesson : ending.kind === 'problem' ? ending.problem : ending.course

it('says one sentence for each kind of ending, and no sentence for two', { timeout: 120_000 }, async () => {
  const said = new Map<string, string>()
  for (const row of endings) {
    const ending = endingOf(await entryOf(row))
    for (const reading of readings) {
      const sentence = kindWords(t, ending, reading, allOpened)
      const name = `${row.lesson} ${row.switches.join()}: ${sentence}`
      expect(sentence, name).toMatch(/^\S.*[.]$/)
      expect(sentence, name).not.toMatch(/endings\.|\{\{/)
      // A refusal names its number; no sentence names another.
      const numbers: readonly string[] = sentence.match(/\b[2-5]\d\d\b/g) ?? []
      if (row.status !== null && row.status >= 400) expect(numbers, name).toEqual([String(row.status)])
      else
        expect(
          numbers.filter((number) => number !== String(row.status)),
          name,
        ).toEqual([])
      const kind = `${reading} ${kindOf(ending)}`
      // The same ending of another lesson may have another number.
      const pattern = sentence.replace(/\d{3}/g, 'status')
      expect(said.get(pattern) ?? kind, name).toBe(kind)
      said.set(pattern, kind)
    }
  }
  const kinds = new Set(said.values())
  expect(said.size).toBe(kinds.size)
  for (const { id } of lessons) expect(kinds).toContain(`twelve ${id}`)
})

it('is shorter than a breath for beginners', () => {
  const { problem, course } = en.endings
  const lesson = openedLessons.map(({ words }) => words.ending)
  for (const { twelve } of [...lesson, ...Object.values(problem), ...Object.values(course)])
    expect(twelve.split(' ').length, twelve).toBeLessThanOrEqual(17)
})

it('suggests switches that the lesson offers', () => {
  for (const lesson of lessons) {
    const { worthTrying } = lesson
    expect(worthTrying.length).toBeGreaterThan(0)
    expect(switchesOf(lesson)).toEqual(expect.arrayContaining([...worthTrying]))
  }
})

it('knows a refusal in whatever form it came: as a page, and without a body', { timeout: 60_000 }, async () => {
  const world = kitchen.seedWorld(1)
  for (const [method, headers, path, problem] of [
    ['GET', { accept: 'text/html' }, '/api/nothing', 'no-route'],
    ['HEAD', {}, '/api/nothing', 'no-route'],
    ['FOO', {}, '/api/dishes', 'method-not-implemented'],
    ['GET', { authorization: 'Basic YTpi' }, '/api/me', 'badge-wrong-scheme'],
    ['GET', { authorization: 'Bearer a b' }, '/api/me', 'badge-malformed'],
  ] as const) {
    const order: Order = { method, path, headers, body: null, as: 'none' }
    const run = await kitchen.simulate(world, order, kitchen.direct)
    const entry: Entry = {
      number: 1,
      parent: null,
      lesson: 'menu',
      placed: { lesson: null, order, switches: [], waitMs: 0 },
      before: world,
      run,
    }
    expect(endingOf(entry), `${method} ${path}`).toMatchObject({ kind: 'problem', problem })
  }
})
