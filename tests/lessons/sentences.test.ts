// Every sentence of every lesson, with every switch, at every step, through every lens and in every reading: in the words
// that were chosen, saying something, and saying it once.

import { beforeAll, describe, expect, it } from 'vitest'
import type { Order, Run } from '../../src/simulation'
import { partsOf } from '../../src/ui/glossary/find-terms'
import { sentencesOf, shownSentences } from '../../src/ui/sentences/sentences'
import { stepInfo } from '../../src/visit/journey/find'
import { journeyOf } from '../../src/visit/journey/journey'
import { problemIn } from '../../src/visit/journey/problem-document'
import { lenses } from '../../src/visit/state'
import { en } from '../../src/words/en'
import { createWords } from '../../src/words/i18n'
import { english } from '../../src/words/languages'
import { get, json, openTestKitchen, signUp, type TestKitchen } from '../kit/kitchen'
import { endings } from '../kit/lessons'
import { play } from './play'

const { t } = createWords(english, en)

let kitchen: TestKitchen
beforeAll(async () => {
  kitchen = await openTestKitchen()
})

/** Words of the restaurant alone: nobody who chose the backend's should meet them. */
const restaurant =
  /\b(?:waiters?|chefs?|pantry|keepers?|hosts?|plates?|guests?|tickets?|badges?|kitchens?|street|envelopes?|rope|rail|recipes?|jars?|shel(?:f|ves)|slips?|lids?|menu card|prep room|the pass|cooks?|suppliers?|vans?|orders|ordered)\b/i

/** Words of the field that a sentence of the restaurant must do without. */
const field =
  /\b(?:server|database|request|response|token|handler|middleware|transaction|row|rows|table \w+|method|header|headers|body|route|validation|authentication|authorization|connection|index|constraint|queue|worker|provider|API|HTML|CORS|DNS|TLS)\b|[`{}]/

function expectGood(run: Run): void {
  const journey = journeyOf(run, 'all')
  for (const index of journey.steps.keys()) {
    const info = stepInfo(journey, index)
    if (!info) throw new Error(`Step ${index} has no span.`)
    const where = `${info.step.id}, ${info.span.outcome}`
    const said = sentencesOf(t, journey, info)
    expect(said.plain, where).not.toMatch(restaurant)
    expect(said.twelve, where).not.toMatch(field)
    for (const text of Object.values(said)) expectSomething(text, where)
    for (const lens of lenses) {
      const [simple, ...more] = shownSentences(said, { lens, reading: 'twelve' })
      expect(simple?.text, where).toBe(lens === 'backend' ? said.plain : said.twelve)
      expect(simple?.text, where).not.toBe(said.developer)
      expect(more).toEqual([])
      const exact = shownSentences(said, { lens, reading: 'developer' })
      expect(exact.at(-1)?.text).toBe(said.developer)
      expectOnce(
        exact.map(({ text }) => text),
        where,
      )
    }
  }
  const problem = problemIn(run.trace)
  if (problem) expectDetailToAdd(problem.title, problem.detail)
}

/** More than that something starts or runs, in a sentence of at least four words. */
function expectSomething(text: string, where: string): void {
  expect(text, where).not.toMatch(/^(?:The|Middleware)[^.]*`[^`]+` (?:starts|runs)\.$/)
  expect(text.split(/\s+/).length, `${where}: ${text}`).toBeGreaterThanOrEqual(4)
}

/** No clause of those shown together stands there twice, nor inside another. */
function expectOnce(texts: readonly string[], where: string): void {
  const clauses = texts
    .flatMap((text) => text.split(/[.!?:;]\s+|[.!?]$/))
    .map((clause) => clause.toLowerCase().trim())
    .filter((clause) => clause.split(/\s+/).length > 2)
  for (const [index, clause] of clauses.entries())
    expect(
      clauses.filter((other, at) => at !== index && other.includes(clause)),
      where,
    ).toEqual([])
}

/** A detail says what the title does not: it is no second wording of it. */
function expectDetailToAdd(title: string, detail: string): void {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const known = new Set(wordsOf(title))
  const [first = ''] = detail.split(/(?<=[.!?]) /)
  expect(detail).not.toContain(title)
  expect(
    wordsOf(first).some((word) => !known.has(word)),
    detail,
  ).toBe(true)
  const repeated = [...known].filter((word) => wordsOf(first).includes(word))
  expect(repeated.length / Math.max(1, known.size), `${title} / ${detail}`).toBeLessThan(0.75)
}

describe.each(endings.map((ending) => [[ending.lesson, ...ending.switches].join(' + '), ending] as const))(
  '%s',
  (_name, ending) => {
    it('says something at every step, once, and in the words that were chosen', async () => {
      expectGood((await play(kitchen, ending)).run)
    })
  },
)

describe('orders of one’s own', () => {
  const orders: readonly (readonly [string, Order])[] = [
    ['a method nobody knows', { ...get('/api/dishes'), method: 'SHOW' }],
    ['a method in small letters', { ...get('/api/dishes'), method: 'patch' }],
    ['a page that is none', { ...get('/nothing'), headers: { accept: 'text/html' } }],
    ['a HEAD', { ...get('/api/dishes'), method: 'HEAD' }],
    ['a request id of one’s own', { ...get('/api/health'), headers: { 'x-request-id': 'mine-1' } }],
    ['curly quotes', { ...signUp(), body: '{“name”: 1}' }],
    ['another type', { ...signUp(), headers: { 'content-type': 'text/plain' } }],
    ['too much', { ...signUp(), body: JSON.stringify('x'.repeat(70_000)) }],
    ['a wrong method', json('PUT', '/api/dishes', {})],
    ['a dish', get('/api/dishes/1')],
    ['no dish', get('/api/dishes/999')],
    ['who am I', get('/api/me', 'user:123')],
    ['the menu card', get('/api/openapi.json')],
    ...['Bearer', 'Bearer a b', 'Basic YTpi', 'Token abc', ''].map((authorization): [string, Order] => [
      `Authorization: ${authorization}`,
      { ...get('/api/me'), headers: { authorization } },
    ]),
  ]
  it.each(orders)('%s', async (_what, order) => {
    expectGood(await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct))
  })
})

describe('the simple words of a switch', () => {
  it.each(Object.keys(en.switches))(
    '%s: of the field through the backend lens, of the restaurant through the others',
    (id) => {
      const plain: Readonly<Record<string, string>> = en.switchesPlain
      expect(plain[id]).toBeTruthy()
      expect(plain[id]).not.toMatch(restaurant)
      expect(plain[id]?.split(/\s+/).length).toBeLessThanOrEqual(14)
    },
  )
})

describe('the glossary', () => {
  it('has the words that beginners ask for, each marked where a caption uses it', () => {
    const wanted = [
      'server',
      'API',
      'JSON',
      'HTML',
      'method',
      'headers',
      'cookie',
      'authorization',
      'salt',
      'hash',
      'token',
      'request',
      'response',
      'transaction',
      'queue',
      'job',
      'index',
      'status',
      'body',
      'route',
      'connection',
      'constraint',
      'signature',
      'handler',
      'middleware',
      'database',
      'worker',
      'provider',
      'row',
      'CORS',
      'browser',
    ]
    const unmarked = wanted.filter(
      (word) =>
        !partsOf(t, [{ text: `There is ${word} here.`, reading: 'developer' }])
          .flat()
          .some(({ kind }) => kind === 'term'),
    )
    expect(unmarked).toEqual([])
    const fields = Object.values(en.glossary).map(({ field: word }) => word)
    expect(fields).toEqual(expect.arrayContaining(['client', 'commit', 'status code', 'header', 'SQL', 'salt']))
  })
})
