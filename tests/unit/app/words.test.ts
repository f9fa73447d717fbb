// The words: simple where they promise to be, and there for every step that really happens.

import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../../src/app/caption/outcome'
import { sentencesOf } from '../../../src/app/caption/sentences'
import { stepInfo } from '../../../src/app/journey/find'
import { journeyOf } from '../../../src/app/journey/journey'
import { en } from '../../../src/app/words/en'
import { createWords } from '../../../src/app/words/i18n'
import type { Order } from '../../../src/simulation'
import { get, json, openTestKitchen, signUp } from '../../kit/kitchen'

const longestSentence = 14

describe('the reading for twelve-year-olds', () => {
  const texts = [...Object.entries(en.captions), ...Object.entries(en.stations)].flatMap(([name, entry]) =>
    Object.entries(entry)
      .filter(([key]) => key.startsWith('twelve'))
      .map(([key, text]): [string, string] => [`${name}.${key}`, text]),
  )

  it.each(texts)('%s has at most 14 words and no code', (_key, text) => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(longestSentence)
    expect(text).not.toMatch(/[`{}]/)
  })
})

describe('both readings come in pairs', () => {
  it.each([...Object.entries(en.captions), ...Object.entries(en.stations)])('%s', (_name, entry) => {
    const outcomes = (reading: string): string[] =>
      Object.keys(entry)
        .filter((key) => key.startsWith(reading))
        .map((key) => key.slice(reading.length))
        .sort()
    expect(outcomes('developer')).toEqual(outcomes('twelve'))
  })
})

describe('every step of a real trip is worded', () => {
  const trips: readonly (readonly [string, readonly Order[]])[] = [
    ['a sign-up', [signUp()]],
    ['a sign-up with a taken e-mail', [signUp(), signUp({ email: 'MIRA.HOLM@example.test' })]],
    ['a sign-up with a bad e-mail', [signUp({ email: 'nobody' })]],
    ['a body that is no JSON', [{ ...signUp(), body: '{' }]],
    ['the page', [get('/')]],
    ['the menu', [get('/api/dishes')]],
    ['a dish', [get('/api/dishes/1')]],
    [
      'a log-in with a wrong password',
      [json('POST', '/api/sessions', { email: 'x@y.example', password: 'stand-in-1' })],
    ],
    ['a profile without a badge', [get('/api/users/123')]],
    ['an own profile', [get('/api/users/123', 'user:123')]],
    ['who am I', [get('/api/me', 'user:123')]],
    ['nothing there', [get('/api/nothing')]],
    ['a wrong method', [json('PUT', '/api/dishes', {})]],
  ]

  it.each(trips)('%s', async (_what, orders) => {
    const kitchen = await openTestKitchen()
    let world = kitchen.seedWorld(1)
    const { t } = createWords()
    for (const order of orders) {
      const run = await kitchen.simulate(world, order, kitchen.direct)
      world = run.world
      const journey = journeyOf(run, 'all')
      for (const index of journey.steps.keys()) {
        const info = stepInfo(journey, index)
        if (!info) throw new Error(`Step ${index} has no span.`)
        const { twelve, developer } = sentencesOf(t, journey, info)
        const where = `${info.step.name} ${outcomeOf(journey, info) ?? 'ok'}`
        expect(twelve, where).not.toMatch(/[{}]|undefined|^captions|^stations/)
        expect(developer, where).not.toMatch(/[{}]|undefined|``|\( \)|^captions|^stations/)
      }
    }
  })
})

describe('an untrusted value in a sentence', () => {
  it('opens no code of its own', async () => {
    const kitchen = await openTestKitchen()
    const run = await kitchen.simulate(kitchen.seedWorld(1), signUp({ email: 'a`b@example.test' }), kitchen.direct)
    const journey = journeyOf(run, 'all')
    const { t } = createWords()
    for (const index of journey.steps.keys()) {
      const info = stepInfo(journey, index)
      const ticks = info ? sentencesOf(t, journey, info).developer.split('`').length - 1 : 0
      expect(ticks % 2).toBe(0)
    }
  })
})
