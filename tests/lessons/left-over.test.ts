// A job that an earlier order has left behind is told as that order's, not as the one's on stage.

import { expect, it } from 'vitest'
import type { Run } from '../../src/simulation'
import { windClock } from '../../src/simulation'
import { sentencesOf } from '../../src/ui/sentences/sentences'
import { stepInfo } from '../../src/visit/journey/find'
import { journeyOf } from '../../src/visit/journey/journey'
import { en } from '../../src/words/en'
import { createWords } from '../../src/words/i18n'
import { english } from '../../src/words/languages'
import { answerOf } from '../kit/answer'
import { get, openTestKitchen, signUp } from '../kit/kitchen'

const { t } = createWords(english, en)

/** What is said of the job and of its e-mail. */
function said(run: Run): readonly string[] {
  const journey = journeyOf(run, 'story')
  return journey.steps.flatMap(({ name }, index) => {
    const info = stepInfo(journey, index)
    return info && (name === 'run-job' || name === 'send-email') ? [sentencesOf(t, journey, info).twelve] : []
  })
}

it('is said of the order that queued it, and of no other', async () => {
  const kitchen = await openTestKitchen()
  const first = await kitchen.simulate(kitchen.seedWorld(1), signUp(), kitchen.direct, { switches: ['email-down'] })
  const later = await kitchen.simulate(windClock(first.world, 60_000), get('/api/me'), kitchen.direct)
  expect(answerOf(later)?.status).toBe(401)
  expect(said(later)).toEqual([
    'A job of an earlier order still waits. The prep room takes it up.',
    'The e-mail of the earlier order leaves now.',
  ])
  const own = await kitchen.simulate(kitchen.seedWorld(1), signUp(), kitchen.direct)
  expect(said(own).join(' ')).not.toContain('earlier')
})
