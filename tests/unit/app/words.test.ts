// The words: simple where they promise to be, and there for every step that really happens.

import { beforeAll, describe, expect, it } from 'vitest'
import { orderOf, switchesOf } from '../../../src/lessons'
import {
  faultIds,
  generalVariations,
  holderOf,
  isGeneralVariation,
  type Order,
  type SwitchId,
  windClock,
} from '../../../src/simulation'
import { lensedFrameWords } from '../../../src/ui/frame-words'
import { captionOf, sentencesOf } from '../../../src/ui/sentences/sentences'
import { stepInfo } from '../../../src/visit/journey/find'
import { type Journey, journeyOf } from '../../../src/visit/journey/journey'
import { en } from '../../../src/words/en'
import { createWords } from '../../../src/words/i18n'
import { english } from '../../../src/words/languages'
import { get, json, openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'
import { lessons } from '../../kit/lessons'

const longestSentence = 14

/** What a twelve-year-old need not know: statuses, methods, code. */
const code =
  /[`{}_]|\b[1-5]\d\d\b|\b(?:GET|POST|PUT|PATCH|DELETE|SELECT|INSERT|BEGIN|COMMIT|ROLLBACK|JSON|HTTP|SQL|token|status)\b/

let kitchen: TestKitchen
beforeAll(async () => {
  kitchen = await openTestKitchen()
})

const { t } = createWords(english, en)

function expectWords(journey: Journey): void {
  for (const index of journey.steps.keys()) {
    const info = stepInfo(journey, index)
    if (!info) throw new Error(`Step ${index} has no span.`)
    const where = `${info.step.name} (${info.span.outcome})`
    expect(captionOf(t, journey, info), `${where} has words of its own`).toBeDefined()
    expect(Object.keys(en.frames), `${where} has words for its frame`).toContain(info.step.name)
    expect(lensedFrameWords(t, info.step, 'restaurant'), where).not.toMatch(code)
    const { twelve, plain, developer } = sentencesOf(t, journey, info)
    for (const simple of [twelve, plain])
      expect(simple.split(/\s+/).length, `${where}: ${simple}`).toBeLessThanOrEqual(longestSentence)
    expect(twelve, where).not.toMatch(code)
    for (const text of [twelve, plain, developer]) {
      expect(text.trim(), where).not.toBe('')
      expect(text, where).not.toMatch(/\{\{|\}\}|undefined|NaN|``|\( ?\)|“”|: \.|^captions|^stations/)
    }
  }
}

describe('the reading for twelve-year-olds', () => {
  const texts = [
    ...Object.entries(en.captions),
    ...Object.entries(en.stations),
    ...Object.entries(en.switches),
  ].flatMap(([name, entry]) =>
    Object.entries(entry)
      .filter(([key]) => key.startsWith('twelve'))
      .map(([key, text]): [string, string] => [`${name}.${key}`, text]),
  )

  it.each(texts)('%s has at most 14 words and no code', (_key, text) => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(longestSentence)
    expect(text.replaceAll('{{wait}}', '')).not.toMatch(code)
  })
})

describe('the three readings come together', () => {
  it.each([...Object.entries(en.captions), ...Object.entries(en.stations)])('%s', (_name, entry) => {
    const cases = (reading: string): string[] =>
      Object.keys(entry)
        .filter((key) => key.startsWith(reading))
        .map((key) => key.slice(reading.length))
        .sort()
    expect(cases('developer')).toEqual(cases('twelve'))
    expect(cases('plain')).toEqual(cases('twelve'))
  })
})

describe('the words of a switch', () => {
  const ids = [...faultIds, ...Object.keys(generalVariations).filter(isGeneralVariation)]

  it('are there for each, and for nothing else', () => {
    expect(Object.keys(en.switches).sort()).toEqual([...ids].sort())
  })

  it.each(ids)('%s: do not tell how the trip will end', (id) => {
    for (const text of Object.values(en.switches[id])) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/\b[1-5]\d\d\b|refus|reject|error|fail|denied|forbidden|unauthori|not found/i)
    }
  })
})

describe.each(lessons)('every step of lesson $id is worded', (lesson) => {
  const trips: readonly (readonly [string, readonly SwitchId[]])[] = [
    ['as it stands', []],
    ...switchesOf(lesson).map((id): [string, readonly SwitchId[]] => [id, [id]]),
    ...switchesOf(lesson)
      .flatMap((one, index) =>
        switchesOf(lesson)
          .slice(index + 1)
          .map((other): [SwitchId, SwitchId] => [one, other]),
      )
      .map((pair): [string, readonly SwitchId[]] => [pair.join(' and '), pair]),
  ]

  it.each(trips)('%s', async (_what, switches) => {
    const world = kitchen.seedWorld(1)
    const order = orderOf(lesson, {}, await holderOf(world.wallet))
    const run = await kitchen.simulate(world, order, kitchen.direct, { switches })
    expectWords(journeyOf(run, 'all'))
  })
})

describe('every step of other orders is worded', () => {
  const email = 'ada.kowalczyk@example.org'
  const logIn = {
    ...json('POST', '/api/sessions', { email, password: 'stand-in-0-of-15-to-128' }),
    as: 'session',
  } as const
  const wrongLogIn = json('POST', '/api/sessions', { email, password: 'stand-in-9-of-15-to-128' })
  const refresh: Order = { ...get('/api/sessions/refresh', 'session'), method: 'POST' }
  const logOut: Order = { ...get('/api/sessions/current', 'session'), method: 'DELETE' }
  const trips: readonly (readonly [string, readonly Order[]])[] = [
    ['a sign-up with a taken e-mail', [signUp(), signUp({ email: 'MIRA.HOLM@example.test' })]],
    ['a sign-up with a bad e-mail', [signUp({ email: 'nobody' })]],
    ['a body that is no JSON', [{ ...signUp(), body: '{' }]],
    ['a body of another type', [{ ...signUp(), headers: { 'content-type': 'text/plain' } }]],
    ['a body that is too large', [{ ...signUp(), body: JSON.stringify('x'.repeat(70_000)) }]],
    ['a dish', [get('/api/dishes/1')]],
    ['a dish that is none', [get('/api/dishes/999')]],
    ['a badge from nowhere', [{ ...get('/api/me'), headers: { authorization: 'Bearer nonsense' } }]],
    ['a link that counts no longer', [json('POST', '/api/users/confirm', { token: 'confirm-none' })]],
    ['a log-in, its renewal, a log-out and a renewal too many', [logIn, refresh, logOut, refresh]],
    ['a password tried too often', Array.from({ length: 6 }, () => wrongLogIn)],
    ['who am I', [get('/api/me', 'user:123')]],
    ['a page of the menu', [get('/api/dishes?after=3&limit=2')]],
    ['a page that no list has', [get('/api/dishes?limit=0')]],
    ['a body that is packed', [{ ...signUp(), headers: { 'content-encoding': 'gzip' } }]],
    ['what a problem is', [get('/problems/email-taken')]],
    ['a problem that is none', [get('/problems/nothing')]],
    ['the jobs that were given up', [get('/api/jobs/dead', 'user:1')]],
    ['the jobs, asked for by a guest', [get('/api/jobs/dead', 'user:123')]],
    ['a job that was not given up', [json('POST', '/api/jobs/7/retry', {}, { as: 'user:1' })]],
    ['is anybody there', [get('/api/health')]],
    ['the menu card', [get('/api/openapi.json')]],
    ['nothing there', [get('/api/nothing')]],
    ['a wrong method', [json('PUT', '/api/dishes', {})]],
    ['a method nobody knows', [{ ...get('/api/dishes'), method: 'SHOW' }]],
    ['a page that is none, asked for by a browser', [{ ...get('/nothing'), headers: { accept: 'text/html' } }]],
    ['a HEAD', [{ ...get('/api/dishes'), method: 'HEAD' }]],
    ['a HEAD of nothing', [{ ...get('/nothing'), method: 'HEAD' }]],
    ['a request id of one’s own', [{ ...get('/api/health'), headers: { 'x-request-id': 'mine-1' } }]],
    ...['Bearer', 'Bearer a b', 'Basic YTpi', 'Token abc', ''].map((authorization): [string, readonly Order[]] => [
      `Authorization: ${authorization}`,
      [{ ...get('/api/me'), headers: { authorization } }],
    ]),
    ['too many orders', Array.from({ length: 21 }, () => get('/api/health'))],
  ]

  it.each(trips)('%s', async (_what, orders) => {
    let world = kitchen.seedWorld(1)
    for (const order of orders) {
      const run = await kitchen.simulate(world, order, kitchen.direct)
      world = run.world
      expectWords(journeyOf(run, 'all'))
    }
  })

  it('an e-mail that never gets through, until its job is dead', async () => {
    let world = kitchen.seedWorld(1)
    const switches: readonly SwitchId[] = ['email-down']
    for (const order of [signUp(), ...Array.from({ length: 5 }, () => get('/api/health'))]) {
      const run = await kitchen.simulate(world, order, kitchen.direct, { switches })
      world = windClock(run.world, 10 * 60_000)
      expectWords(journeyOf(run, 'all'))
    }
  })
})

describe('an untrusted value in a sentence', () => {
  it('opens no code of its own', async () => {
    const run = await kitchen.simulate(kitchen.seedWorld(1), signUp({ email: 'a`b@example.test' }), kitchen.direct)
    const journey = journeyOf(run, 'all')
    for (const index of journey.steps.keys()) {
      const info = stepInfo(journey, index)
      const ticks = info ? sentencesOf(t, journey, info).developer.split('`').length - 1 : 0
      expect(ticks % 2).toBe(0)
    }
  })
})
