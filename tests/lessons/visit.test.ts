// Lessons follow one another in one world: who signed up can log in, and then sees their own profile, for a while.

import { expect, it } from 'vitest'
import { orderOf } from '../../src/lessons'
import { createStandIns, holderOf, type Run, type World, windClock } from '../../src/simulation'
import { answerOf } from '../kit/answer'
import { openTestKitchen } from '../kit/kitchen'
import { lessonById } from '../kit/lessons'

const thinkingMs = 10_000

it('sign up, log in with what was typed, look at the profile, come back 16 minutes later', async () => {
  const kitchen = await openTestKitchen()
  const standIns = createStandIns()
  const typed = { email: 'Noor@Example.test', name: 'نور 🍲', password: 'something only Noor knows' }
  let world = kitchen.seedWorld(1)
  const play = async (id: string, values: Readonly<Record<string, string>> = {}, from: World = world): Promise<Run> => {
    const lesson = lessonById(id)
    if (!lesson) throw new Error(`No lesson ${id}`)
    const later = windClock(from, thinkingMs)
    const order = standIns.replace(orderOf(lesson, values, holderOf(later.wallet)))
    const run = await kitchen.simulate(later, order, kitchen.direct)
    world = run.world
    return run
  }

  expect(answerOf(await play('sign-up', typed))?.status).toBe(201)
  const wrong = await play('log-in', { ...typed, password: 'something else altogether' })
  expect(answerOf(wrong)?.status).toBe(401)
  expect(holderOf(wrong.world.wallet)).toBeNull()
  const loggedIn = await play('log-in', typed)
  expect(answerOf(loggedIn)?.status).toBe(201)
  const me = holderOf(loggedIn.world.wallet)

  const profile = await play('profile')
  expect(answerOf(profile)?.status).toBe(200)
  expect(JSON.parse(answerOf(profile)?.body ?? '')).toMatchObject({ id: me, name: typed.name })

  const late = await play('profile', {}, windClock(world, 16 * 60_000))
  expect(answerOf(late)?.status).toBe(401)
  expect(late.trace.spans.find(({ name }) => name === 'check-badge')).toMatchObject({
    station: 'auth',
    outcome: 'refused',
  })
  const anew = await play('log-in', typed)
  expect(answerOf(anew)?.status).toBe(201)
  expect(answerOf(await play('profile'))?.status).toBe(200)
})

it('logs in a guest of the house out of the box, with the text that stands in the form', async () => {
  const kitchen = await openTestKitchen()
  const lesson = lessonById('log-in')
  if (!lesson) throw new Error('No lesson log-in')
  const run = await kitchen.simulate(
    kitchen.seedWorld(1),
    createStandIns().replace(orderOf(lesson, {}, null)),
    kitchen.direct,
  )
  expect(holderOf(run.world.wallet)).toBe(123)
})
