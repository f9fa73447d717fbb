// The recipe: every kind of seam leads to its lines, and every real step of the server has lines and a sentence.

import { beforeAll, describe, expect, it } from 'vitest'
import { serverFiles } from '../../../src/app/cookbook'
import { type Lesson, orderOf, switchesOf } from '../../../src/lessons'
import { createStandIns, type SwitchId } from '../../../src/simulation'
import { stepsOf, type Trace } from '../../../src/trace'
import { createCookbook, type Place } from '../../../src/visit/recipe/cookbook'
import { en } from '../../../src/words/en'
import { get, openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'
import { lessons } from '../../kit/lessons'

const cookbook = createCookbook(serverFiles)

function linesAt(place: Place | null | undefined): readonly string[] {
  const source = place && cookbook.source(place.path)
  if (!source) return []
  return source.lines.slice(place.first - 1, place.last).map((tokens) => tokens.map(({ text }) => text).join(''))
}

const stepLines = (name: string): string => linesAt(cookbook.recipe(name, [])?.step).join('\n')

describe('the lines of a step', () => {
  it('are the whole statement of a query', () => {
    const lines = stepLines('insert-user').split('\n')
    expect(lines[0]).toMatch(/const user = await tx\.one\($/)
    expect(lines.at(-1)?.trim()).toBe(')')
    expect(lines.join(' ')).toContain('INSERT INTO users')
  })

  it('of a handler are what it does before it hands anything on', () => {
    const lines = stepLines('sign-up')
    expect(lines).toContain("handle('sign-up', c, async () => {")
    expect(lines).toContain("c.req.valid('json')")
    expect(lines).not.toContain('hashPassword')
  })

  it('of a name that is handed down are the call in the handler; the function itself is one link deeper', () => {
    const recipe = cookbook.recipe('hash-password', ['sign-up'])
    expect(recipe?.step.path).toBe('src/server/features/users/sign-up.ts')
    expect(stepLines('hash-password')).toMatch(/await hashPassword\('hash-password'/)
    expect(recipe?.deeper?.path).toBe('src/server/domain/passwords.ts')
    expect(linesAt(recipe?.deeper).join('\n')).toMatch(/export const hashPassword/)
  })

  it('of a middleware are its span, and the whole middleware is one link away', () => {
    const recipe = cookbook.recipe('check-badge', ['handle-request', 'trip'])
    expect(recipe?.step.path).toBe('src/server/middleware/authenticate.ts')
    expect(recipe?.whole?.kind).toBe('middleware')
    expect(linesAt(recipe?.whole?.place).join('\n')).toMatch(/export const authenticate/)
  })

  it('of a transaction stand in the connection, and lead back to the handler it ran for', () => {
    const recipe = cookbook.recipe('commit', ['sign-up', 'handle-request', 'trip'])
    expect(recipe?.step.path).toBe('src/server/database/connection.ts')
    expect(stepLines('commit')).toContain("'COMMIT'")
    expect(recipe?.whole?.kind).toBe('handler')
    expect(linesAt(recipe?.whole?.place).join('\n')).toContain('.transaction(')
  })

  it('begin with the comment that stands right above them', () => {
    expect(stepLines('verify-password').trim()).toMatch(/^\/\/ Also without a user/)
  })

  it('are nowhere for what is no step of the server', () => {
    for (const name of ['trip', 'look-up-address', 'no-such-step', 'users', ''])
      expect(cookbook.recipe(name, [])).toBeUndefined()
  })
})

describe('a source', () => {
  it.each([...serverFiles])('%s is shown whole', (path, text) => {
    const shown = linesAt({ path, first: 1, last: text.split('\n').length })
    expect(`${shown.join('\n')}\n`).toBe(text)
  })

  it('has its words, texts and comments in colours', () => {
    const colours = new Set(
      cookbook
        .source('src/server/features/users/sign-up.ts')
        ?.lines.flat()
        .map(({ colour }) => colour),
    )
    expect(colours).toEqual(new Set(['', 'keyword', 'text', 'number', 'name', 'comment']))
  })
})

describe('every real step of the server', () => {
  const trips: (readonly [string, Trace])[] = []
  let kitchen: TestKitchen

  beforeAll(async () => {
    kitchen = await openTestKitchen()
    for (const lesson of lessons) {
      const combinations: readonly (readonly SwitchId[])[] = [[], ...switchesOf(lesson).map((id) => [id])]
      for (const switches of combinations)
        trips.push([`${lesson.id} with ${switches.join() || 'nothing'}`, await trip(lesson, switches)])
    }
    const others = [get('/x'), get('/api/dishes/1'), get('/api/me', 'user:123'), get('/api/health'), signUp()]
    for (const order of others)
      trips.push([order.path, (await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct)).trace])
  }, 120_000)

  const trip = async (lesson: Lesson, switches: readonly SwitchId[]): Promise<Trace> => {
    const order = createStandIns().replace(orderOf(lesson, {}, null))
    return (await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct, { switches })).trace
  }

  const missing = (lacks: (name: string) => boolean): readonly string[] =>
    trips.flatMap(([of, trace]) =>
      stepsOf(trace, 'all')
        .filter(({ fidelity, station }) => fidelity === 'real' && station !== 'client')
        .filter(({ name }) => lacks(name))
        .map(({ name }) => `${of}: ${name}`),
    )

  it('has lines that are highlighted', () => {
    expect(trips.length).toBeGreaterThan(lessons.length * 2)
    expect(missing((name) => stepLines(name).trim() === '')).toEqual([])
  })

  it('has a sentence about them', () => {
    expect(missing((name) => !Object.hasOwn(en.recipe, name))).toEqual([])
  })

  it('is the only thing there is a sentence for', () => {
    expect(Object.keys(en.recipe).filter((name) => cookbook.recipe(name, []) === undefined)).toEqual([])
  })
})
