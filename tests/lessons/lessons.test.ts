// Every lesson is well formed, has its words, and really goes the way it promises.

import { describe, expect, it } from 'vitest'
import { en } from '../../src/app/words/en'
import { lessons, orderOf } from '../../src/lessons'
import { lessonSchema } from '../../src/lessons/schema'
import { checkOrder, createStandIns } from '../../src/simulation'
import { stepsOf } from '../../src/trace'
import { openTestKitchen } from '../kit/kitchen'

describe.each(lessons)('lesson $id', (lesson) => {
  it('has the shape of a lesson', () => {
    expect(lessonSchema.parse(lesson)).toEqual(lesson)
  })

  it('has a title, a goal and a first sentence in both readings', () => {
    for (const text of Object.values(en.lessons[lesson.id])) expect(text.trim()).not.toBe('')
  })

  it('makes an order that can be sent, with the values typed', () => {
    const order = orderOf(lesson, { email: 'someone@example.test' }, null)
    expect(checkOrder(order).ok).toBe(true)
    if (lesson.fields.length === 0) expect(order.body).toBeNull()
    else expect(JSON.parse(order.body ?? '')).toMatchObject({ email: 'someone@example.test' })
  })

  it('has as many steps in its story as it says, and ends well', async () => {
    const kitchen = await openTestKitchen()
    const order = createStandIns().replace(orderOf(lesson, {}, null))
    const { trace, response } = await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct)
    expect(response?.status).toBeLessThan(300)
    expect(stepsOf(trace, 'story')).toHaveLength(lesson.storySteps)
  })
})

describe('the schema', () => {
  it.each([
    ['an unknown key', { surprise: 1 }],
    ['a path on another host', { order: { method: 'GET', path: '//other.example', headers: {}, as: 'none' } }],
    ['an unknown sender', { order: { method: 'GET', path: '/', headers: {}, as: 'user:x' } }],
    ['two fields of one name', { fields: [lessons[0]?.fields[0], lessons[0]?.fields[0]] }],
    ['more steps than a film strip has frames', { storySteps: 8 }],
  ])('refuses %s', (_what, change) => {
    expect(lessonSchema.safeParse({ ...lessons[0], ...change }).success).toBe(false)
  })
})
