// The catalogue is made from the lessons' folders: what it says of each was measured, and a new lesson is one folder.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldersIn, lessons as lessonsPlugin } from '../../.build/lessons'
import { catalogue, loadLesson, loadTitles, orderOf } from '../../src/lessons'
import { lessonSchema, wordsSchema } from '../../src/lessons/schema'
import { createStandIns, generalVariations, vary } from '../../src/simulation'
import { longestStory, stepsOf } from '../../src/trace'
import { importsOf, sourceFiles } from '../architecture/source'
import { answerOf } from '../kit/answer'
import { openTestKitchen, type TestKitchen } from '../kit/kitchen'
import { lessons, openedLessons } from '../kit/lessons'

const content = resolve(import.meta.dirname, '../../src/lessons/content')

let kitchen: TestKitchen
beforeAll(async () => {
  kitchen = await openTestKitchen()
})

describe('the catalogue', () => {
  it('has every folder in the order of its number, each by about 40 bytes', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(foldersIn(content).map(({ id }) => id))
    for (const entry of catalogue) expect(JSON.stringify(Object.values(entry)).length, entry.id).toBeLessThan(60)
  })

  it.each(foldersIn(content))('has of $id what was measured: run with -u to measure anew', async ({ id, path }) => {
    const lesson = lessons.find((one) => one.id === id)
    if (!lesson) throw new Error(`No lesson ${id}`)
    const order = createStandIns().replace(orderOf(lesson, {}, null))
    const { trace } = await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct)
    const stops = stepsOf(trace, 'story').length
    // A film strip at story level holds no more frames.
    expect(stops).toBeLessThanOrEqual(longestStory)
    await expect(`${JSON.stringify({ stops }, null, 2)}\n`).toMatchFileSnapshot(join(path, 'measured.json'))
    expect(catalogue.find((entry) => entry.id === id)).toMatchObject({ stops, minutes: lesson.minutes })
  })

  it('opens each with its words; titles come by themselves', async () => {
    const titles = await loadTitles('en')
    for (const opened of openedLessons) {
      expect(await loadLesson(opened.lesson.id, 'en')).toEqual(opened)
      expect(await loadLesson(opened.lesson.id, 'xx')).toEqual(opened)
      expect(titles[opened.lesson.id]).toEqual({ title: opened.words.title, goal: opened.words.goal })
    }
    await expect(loadLesson('nothing', 'en')).rejects.toThrow('nothing')
  })

  it('never ships what becomes of a lesson', () => {
    const found = sourceFiles().flatMap(importsOf)
    expect(found.filter(({ specifier }) => /\/endings$/.test(specifier) && specifier.includes('content'))).toEqual([])
  })
})

describe.each(lessons)('lesson $id', (lesson) => {
  it('is data: written as JSON and read again it is the same', () => {
    expect(lessonSchema.parse(JSON.parse(JSON.stringify(lesson)))).toEqual(lesson)
  })

  it('makes of its order what links have always meant by its variations', () => {
    const order = orderOf(lesson, {}, null)
    for (const id of Object.keys(lesson.variations))
      expect(vary(order, [id], lesson.variations), id).toEqual(vary(order, [id], { [id]: general(id) }))
  })
})

const general = (id: string) => {
  const found = Object.entries(generalVariations).find(([name]) => name === id)?.[1]
  if (!found) throw new Error(`${id} is no general variation`)
  return found
}

describe('a lesson of an existing handler', () => {
  const root = mkdtempSync(join(tmpdir(), 'lessons-'))
  const folder = '06-soup'
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('is one folder: nothing else is touched, and it is listed, opened and played', async () => {
    cpSync(content, join(root, 'content'), { recursive: true })
    const before = filesIn(join(root, 'content'))
    mkdirSync(join(root, 'content', folder))
    for (const [name, text] of Object.entries(soup)) writeFileSync(join(root, 'content', folder, name), text)
    const touched = [...filesIn(join(root, 'content'))].filter(([path, text]) => before.get(path) !== text)
    expect(new Set(touched.map(([path]) => path.split('/')[0]))).toEqual(new Set([folder]))

    const server = await createServer({
      configFile: false,
      root,
      plugins: [lessonsPlugin('content')],
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    })
    try {
      const { rows } = await server.ssrLoadModule('virtual:lessons/catalogue')
      expect(rows).toContainEqual(['soup', 3, 4, 6, 30, ['menu']])
      const { titles } = await server.ssrLoadModule('virtual:lessons/titles/en')
      expect(titles).toHaveProperty('soup.title', 'One dish')
      const { loaders } = await server.ssrLoadModule('virtual:lessons/load')
      const loaded = await loaders['soup/en']()
      const [lesson, words] = [lessonSchema.parse(loaded.lesson), wordsSchema.parse(loaded.words)]
      const played = await kitchen.simulate(kitchen.seedWorld(1), orderOf(lesson, {}, null), kitchen.direct)
      expect(words.title).toBe('One dish')
      expect(answerOf(played)?.status).toBe(200)
      const varied = await kitchen.simulate(kitchen.seedWorld(1), orderOf(lesson, {}, null), kitchen.direct, {
        switches: ['no-such-dish'],
        variations: lesson.variations,
      })
      expect(answerOf(varied)?.status).toBe(404)
    } finally {
      await server.close()
    }
  })
})

/** By path within, what stands in each file. */
const filesIn = (directory: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(directory, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(directory, path), 'utf8')]),
  )

const soup: Readonly<Record<string, string>> = {
  'measured.json': '{ "stops": 6 }\n',
  'lesson.ts': `import type { Lesson } from '../../lesson'
export const lesson: Lesson = {
  v: 1, id: 'soup', chapter: 3, minutes: 4, seconds: 30, prerequisites: ['menu'],
  moves: [{ kind: 'request', id: 'order', by: 'guest',
    request: { method: 'GET', path: '/api/dishes/7', headers: {}, body: null, as: 'session' } }],
  understudy: null, fields: [],
  variations: { 'no-such-dish': { path: '/api/dishes/999' } },
  faults: ['database-down'], worthTrying: ['no-such-dish'],
  shelves: ['dishes'], tell: { order: 'whole' }, about: ['logic', 'database'],
  predictions: [], checks: [], challenges: [],
}
`,
  'words.en.ts': `import type { LessonWords } from '../../words'
export const words: LessonWords = {
  title: 'One dish', goal: 'See one row come back.',
  opening: 'A guest asks for one dish.', openingPlain: 'A page asks for one row.', openingDeveloper: '\`GET /api/dishes/7\`.',
  ending: { twelve: 'One jar was read.', developer: 'One SELECT by its key.' },
  variations: { 'no-such-dish': { name: 'A dish nobody cooks', twelve: 'The guest asks for a dish that is not there.',
    developer: 'The path names id 999.', plain: 'The request asks for a number that no dish has.' } },
}
`,
  'endings.ts': `import type { Ending } from '../../ending'
export const endings: readonly Ending[] = [{ switches: [], status: 200, turned: null }]
`,
}
