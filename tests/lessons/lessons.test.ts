// Every lesson is well formed, has its words, and really goes the way it promises: with each of its switches, too.

import { beforeAll, describe, expect, it } from 'vitest'
import { firstLesson, orderOf, switchesOf } from '../../src/lessons'
import { lessonSchema, wordsSchema } from '../../src/lessons/schema'
import { applies, checkOrder, createStandIns, vary } from '../../src/simulation'
import { stepsOf } from '../../src/trace'
import { problemIn } from '../../src/visit/journey/problem-document'
import { answerOf } from '../kit/answer'
import { openTestKitchen, type TestKitchen } from '../kit/kitchen'
import { type Ending, endings, lessonById, lessons, openedById } from '../kit/lessons'
import { play } from './play'

let kitchen: TestKitchen
beforeAll(async () => {
  kitchen = await openTestKitchen()
})

describe.each(lessons)('lesson $id', (lesson) => {
  it('has the shape of a lesson', () => {
    expect(lessonSchema.parse(lesson)).toEqual(lesson)
  })

  it('has a title, a goal and a first sentence in both readings', () => {
    expect(wordsSchema.parse(openedById(lesson.id).words)).toEqual(openedById(lesson.id).words)
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
    for (const id of switchesOf(lesson)) {
      expect(applies(order, id), id).toBe(true)
      expect(checkOrder(vary(order, [id])).ok, id).toBe(true)
    }
  })

  it('has as many steps in its story as was measured, and ends well', async () => {
    const order = createStandIns().replace(orderOf(lesson, {}, null))
    const { trace } = await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct)
    const response = answerOf({ trace })
    expect(response?.status).toBeLessThan(300)
    expect(stepsOf(trace, 'story')).toHaveLength(openedById(lesson.id).stops)
  })

  it('is in the table with every one of its switches', () => {
    const inTable = endings.filter((ending) => ending.lesson === lesson.id && ending.switches.length === 1)
    expect(inTable.flatMap(({ switches }) => switches).sort()).toEqual([...switchesOf(lesson)].sort())
  })
})

describe('the lessons', () => {
  it('are found by id, and begin with the menu', () => {
    expect(lessons.map(({ id }) => lessonById(id))).toEqual(lessons)
    expect(firstLesson.lesson.id).toBe('menu')
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
