// Plays a lesson as its table asks, and tells how it ended in the table's own terms.

import { orderOf } from '../../src/lessons'
import { createStandIns, type Run } from '../../src/simulation'
import type { SpanRecord, Trace } from '../../src/trace'
import { sentencesOf } from '../../src/ui/sentences/sentences'
import { stepInfo } from '../../src/visit/journey/find'
import { journeyOf } from '../../src/visit/journey/journey'
import { en } from '../../src/words/en'
import { createWords } from '../../src/words/i18n'
import { english } from '../../src/words/languages'
import { answerOf } from '../kit/answer'
import type { TestKitchen } from '../kit/kitchen'
import type { Ending } from '../kit/lessons'
import { lessonById } from '../kit/lessons'

export interface Played {
  readonly run: Run
  readonly status: number | null
  readonly turned: Ending['turned']
  /** What the guest is told at the end of the trip, in the words for beginners. */
  readonly sentence: string
}

const { t } = createWords(english, en)

/** In a fresh world, as somebody who typed nothing of their own. */
export async function play(kitchen: TestKitchen, { lesson: id, switches }: Ending): Promise<Played> {
  const lesson = lessonById(id)
  const order = createStandIns().replace(orderOf(lesson, {}, null))
  const run = await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct, {
    switches,
    variations: lesson.variations,
  })
  const origin = originOf(run.trace)
  return {
    run,
    status: answerOf(run)?.status ?? null,
    turned: origin ? { step: origin.name, station: origin.station } : null,
    sentence: sentenceAt(run),
  }
}

/** The first piece of work that refused or broke by itself, not because of one of its parts. */
function originOf({ spans }: Trace): SpanRecord | undefined {
  const bad = spans.filter(({ outcome }) => outcome === 'refused' || outcome === 'broken')
  return bad.find(({ id }, index) => index > 0 && !bad.some(({ parentId }) => parentId === id))
}

function sentenceAt(run: Run): string {
  const journey = journeyOf(run, 'all')
  const index = journey.steps.findLastIndex(({ station }) => station === 'client')
  const info = stepInfo(journey, index)
  return info ? sentencesOf(t, journey, info).twelve : ''
}
