// Every lesson is well formed, has its words, and really goes the way it promises: with each of its switches, too.

import { beforeAll, describe, expect, it } from 'vitest'
import { firstLesson, lessonById, lessons, orderOf } from '../../src/lessons'
import { lessonSchema } from '../../src/lessons/schema'
import { applies, checkOrder, createStandIns, vary } from '../../src/simulation'
import { stepsOf } from '../../src/trace'
import { problemIn } from '../../src/visit/journey/problem-document'
import { en } from '../../src/words/en'
import { answerOf } from '../kit/answer'
import { openTestKitchen, type TestKitchen } from '../kit/kitchen'
import { play } from './play'
import { type Ending, endings } from './table'

let kitchen: TestKitchen
beforeAll(async () => {
  kitchen = await openTestKitchen()
})

describe.each(lessons)('lesson $id', (lesson) => {
  it('has the shape of a lesson', () => {
    expect(lessonSchema.parse(lesson)).toEqual(lesson)
  })

  it('has a title, a goal and a first sentence in both readings', () => {
    for (const text of Object.values(en.lessons[lesson.id])) expect(text.trim()).not.toBe('')
  })

  it('comes after what it asks for', () => {
    const before = lessons.slice(0, lessons.indexOf(lesson)).map(({ id }) => id)
    expect(before).toEqual(expect.arrayContaining([...lesson.prerequisites]))
  })

  it('makes an order that can be sent, with the values typed', () => {
    const order = orderOf(lesson, { email: 'someone@example.test' }, null)
    expect(checkOrder(order).ok).toBe(true)
    if (lesson.fields.length === 0) expect(order.body).toBeNull()
    else expect(JSON.parse(order.body ?? '')).toMatchObject({ email: 'someone@example.test' })
  })

  it('offers only switches that make a difference to its order', () => {
    const order = orderOf(lesson, {}, null)
    for (const id of lesson.switches) {
      expect(applies(order, id), id).toBe(true)
      expect(checkOrder(vary(order, [id])).ok, id).toBe(true)
    }
  })

  it('has as many steps in its story as it says, and ends well', async () => {
    const order = createStandIns().replace(orderOf(lesson, {}, null))
    const { trace } = await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct)
    const response = answerOf({ trace })
    expect(response?.status).toBeLessThan(300)
    expect(stepsOf(trace, 'story')).toHaveLength(lesson.storySteps)
  })

  it('is in the table with every one of its switches', () => {
    const inTable = endings.filter((ending) => ending.lesson === lesson.id && ending.switches.length === 1)
    expect(inTable.flatMap(({ switches }) => switches).sort()).toEqual([...lesson.switches].sort())
  })
})

describe('the lessons', () => {
  it('are found by id, and begin with the menu', () => {
    expect(lessons.map(({ id }) => lessonById(id))).toEqual(lessons)
    expect(lessonById('nothing')).toBeUndefined()
    expect(firstLesson.id).toBe('menu')
  })

  it('ask for one’s own profile: the holder’s, or the understudy’s', () => {
    const profile = lessonById('profile')
    expect(profile && orderOf(profile, {}, 77)).toMatchObject({ path: '/api/users/77', as: 'session' })
    expect(profile && orderOf(profile, {}, null)).toMatchObject({ path: '/api/users/123', as: 'user:123' })
  })
})

const nameOf = ({ lesson, switches }: Ending): string => [lesson, ...switches].join(' + ')

describe.each(endings.map((ending) => [nameOf(ending), ending] as const))('%s', (_name, ending) => {
  it(`ends with ${ending.status ?? 'no answer'}, turned at ${ending.turned?.station ?? 'no station'}`, async () => {
    const { status, turned, sentence, run } = await play(kitchen, ending)
    expect({ status, turned }).toEqual({ status: ending.status, turned: ending.turned })
    expect(sentence).not.toBe('')
    if (status !== null && status < 400) return
    const usual = await play(kitchen, { ...ending, switches: [] })
    expect(sentence).not.toBe(usual.sentence)
    // The answer itself says what to do next, for whoever has no page of ours.
    const answer = answerOf(run)
    if (answer) {
      const { title, detail } = problemIn(run.trace) ?? { title: '', detail: '' }
      expect(answer.body).toContain(title)
      expect(detail).toMatch(/\b(?:please|log in|try again|you may)\b/i)
      expect(detail).not.toBe(title)
    }
  })
})

describe('the schema', () => {
  it.each([
    ['an unknown key', { surprise: 1 }],
    ['a path on another host', { order: { method: 'GET', path: '//other.example', headers: {}, as: 'none' } }],
    ['an unknown sender', { order: { method: 'GET', path: '/', headers: {}, as: 'user:x' } }],
    ['two fields of one name', { fields: Array(2).fill({ name: 'email', type: 'email', value: 'x' }) }],
    ['an unknown switch', { switches: ['lights-out'] }],
    ['a switch twice', { switches: ['network-slow', 'network-slow'] }],
    ['an understudy for an order about nobody', { understudy: 123 }],
    ['more steps than a film strip has frames', { storySteps: 10 }],
  ])('refuses %s', (_what, change) => {
    expect(lessonSchema.safeParse({ ...lessons[0], ...change }).success).toBe(false)
  })
})
