// What is told, against what is lit: over every lesson with each of its switches at every detail, sampled as it is
// played. Words belong to the lit room, and stand as long as they need to be read.

import { beforeAll, describe, expect, it, vi } from 'vitest'
import { advance, type Clock, stoppedClock } from '../../../src/playback'
import { sceneAt } from '../../../src/scene/model'
import { lineOf } from '../../../src/stage/caption/line'
import { details } from '../../../src/trace'
import { plainText } from '../../../src/ui/marked-text'
import { sentencesOf, shownSentences } from '../../../src/ui/sentences/sentences'
import { stepInfo } from '../../../src/visit/journey/find'
import { type Journey, journeyOf } from '../../../src/visit/journey/journey'
import { holdsOf, readingMs } from '../../../src/visit/playing/telling'
import { en } from '../../../src/words/en'
import { createWords } from '../../../src/words/i18n'
import { english } from '../../../src/words/languages'
import { answerOf } from '../../kit/answer'
import { openTestKitchen } from '../../kit/kitchen'
import { endings, lessons } from '../../kit/lessons'
import { play } from '../../lessons/play'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const { t } = createWords(english, en)
const simple = { lens: 'restaurant', reading: 'twelve' } as const

let all: readonly { readonly name: string; readonly journey: Journey }[] = []
beforeAll(async () => {
  const kitchen = await openTestKitchen()
  const told = []
  for (const ending of endings) {
    const { run } = await play(kitchen, ending)
    for (const detail of details)
      told.push({
        name: [ending.lesson, ...ending.switches, detail].join(' '),
        journey: journeyOf(run, detail),
      })
  }
  all = told
})

const lettersOf =
  (journey: Journey) =>
  (index: number): number => {
    const info = stepInfo(journey, index)
    const [sentence] = info ? shownSentences(sentencesOf(t, journey, info), simple) : []
    return plainText(sentence?.text ?? '').length
  }

const tickMs = 50

/** The clock at every tick from the first stop to the last. */
function* played(journey: Journey, jumps = false): Generator<Clock> {
  const holds = holdsOf(journey.telling, journey.stopsMs, lettersOf(journey), jumps)
  let clock = advance(stoppedClock, { type: 'load', durationMs: journey.schedule.durationMs, timeMs: journey.firstMs })
  clock = advance(clock, { type: 'holds', holds })
  clock = advance(clock, { type: 'play', untilMs: journey.stopsMs.at(-1) ?? 0 })
  yield clock
  while (clock.playing) {
    clock = advance(clock, { type: 'tick', elapsedMs: tickMs })
    yield clock
  }
}

describe('what is told', () => {
  it('is of the lit room, or of the way while no stop’s room is lit', () => {
    for (const { name, journey } of all) {
      const rooms = new Set(journey.telling.flatMap((one) => (one.kind === 'stop' ? [one.room] : [])))
      let samples = 0
      let agree = 0
      for (const { timeMs } of played(journey)) {
        const { lit } = sceneAt(journey.schedule, timeMs)
        const told = journey.toldAt(timeMs)
        if (told?.room) expect(told.room, `${name} at ${timeMs}`).toBe(lit)
        samples++
        if (told?.room ? told.room === lit : lit === null || !rooms.has(lit)) agree++
      }
      expect(agree / samples, name).toBeGreaterThanOrEqual(0.96)
    }
  })

  it('takes about as long as the first card says', () => {
    for (const { id, seconds } of lessons) {
      const journey = all.find(({ name }) => name === `${id} story`)?.journey
      const ticks = journey ? [...played(journey)].length : 0
      expect(Math.round((ticks * tickMs) / 15_000) * 15, `${id}: ${ticks * tickMs} ms`).toBe(seconds)
    }
  })

  it('goes on without a gap, and tells every stop once, at its own time, in a room that is lit', () => {
    for (const { name, journey } of all) {
      const { telling, steps, stopsMs, schedule } = journey
      for (const [index, one] of telling.entries()) {
        expect(one.fromMs, name).toBe(telling[index - 1]?.untilMs ?? 0)
        expect(one.untilMs, name).toBeGreaterThanOrEqual(one.fromMs)
      }
      const told = telling.flatMap((one) => (one.kind === 'stop' ? [one.index] : []))
      expect(told, name).toEqual(steps.map((_, index) => index))
      for (const [index, atMs] of stopsMs.entries()) {
        const now = journey.toldAt(atMs)
        expect(now, name).toMatchObject({ kind: 'stop', index })
        expect(sceneAt(schedule, atMs).lit, `${name}: ${steps[index]?.id}`).toBe(now?.room)
      }
    }
  })

  it('has words wherever it lasts a second', () => {
    for (const { name, journey } of all)
      for (const told of journey.telling)
        for (const reading of ['twelve', 'developer'] as const) {
          const line = told.kind === 'stop' ? null : lineOf(t, journey, told, { lens: 'both', reading })
          const isSaid = told.kind === 'doing' || (told.kind === 'travel' && told.untilMs - told.fromMs >= 1000)
          expect(Boolean(line?.lead || line?.rest), `${name} at ${told.fromMs}`).toBe(isSaid)
          expect(Boolean(line?.lead), `${name} at ${told.fromMs}`).toBe(isSaid && told.kind === 'travel')
        }
  })

  it('tells nothing bad before it is seen', () => {
    for (const { name, journey } of all)
      for (const told of journey.telling) {
        if (told.kind !== 'stop') continue
        const stop = journey.schedule.stops.find(({ stepId }) => stepId === journey.steps[told.index]?.id)
        const span = journey.index.spanById(stop?.spanId ?? '')
        if (stop?.phase === 'end' && (span?.outcome === 'refused' || span?.outcome === 'broken'))
          expect(told.fromMs, `${name}: ${span.name}`).toBeGreaterThanOrEqual(stop.knownMs)
      }
  })

  it('tells one leg of the way home', () => {
    for (const { name, journey } of all) {
      if (journey.detail !== 'story') continue
      const home = journey.telling.filter((one) => one.kind === 'travel' && one.leg?.way === 'home')
      expect(home.length, name).toBeLessThanOrEqual(1)
      if ((answerOf(journey.run)?.status ?? 500) < 400) expect(home.length, name).toBe(1)
    }
  })
})

describe('the picture', () => {
  it('ticks no room before its work in the house is done, and lights none that is only walked back through', () => {
    for (const { name, journey } of all) {
      if (journey.detail !== 'all') continue
      const { schedule } = journey
      const homeMs = schedule.score.homeFrom.keys[0]?.atMs ?? Number.POSITIVE_INFINITY
      const inside = schedule.stops.filter(({ atMs }) => atMs < homeMs)
      for (let ms = 0; ms < Math.min(homeMs, schedule.durationMs); ms += 100) {
        const { rooms } = sceneAt(schedule, ms)
        const early = inside.filter((stop) => rooms[stop.room].mark === 'done' && stop.knownMs > ms)
        // The client's and the network's work is done twice: there, and back.
        expect(
          early.map(({ stepId }) => stepId).filter((id) => !/response/.test(id)),
          name,
        ).toEqual([])
      }
      const afterwards = schedule.score.lit.keys.filter(({ atMs }) => atMs > homeMs).map(({ value }) => value)
      for (const room of ['pass', 'host', 'rail', 'chef'] as const) expect(afterwards, name).not.toContain(room)
    }
  })
})

describe('a sentence', () => {
  it.each([
    ['while all moves', false],
    ['while the picture goes from stop to stop', true],
  ] as const)('stands as long as it takes to be read, %s', (_how, jumps) => {
    for (const { name, journey } of all) {
      const seenMs = new Map<number, number>()
      for (const { timeMs, playing } of played(journey, jumps)) {
        const at = jumps ? journey.stopsMs.findLast((stopMs) => stopMs <= timeMs) : timeMs
        const told = journey.toldAt(at ?? 0)
        if (playing && told?.kind === 'stop') seenMs.set(told.index, (seenMs.get(told.index) ?? 0) + tickMs)
      }
      for (const index of journey.steps.slice(0, -1).keys()) {
        const needed = readingMs(lettersOf(journey)(index))
        expect(seenMs.get(index) ?? 0, `${name}, stop ${index}`).toBeGreaterThanOrEqual(needed - 2 * tickMs)
      }
    }
  })
})

describe('a part of a trip', () => {
  it('begins and ends with its own steps, whatever the detail', () => {
    for (const { name, journey } of all) {
      const everything = journey.schedule.stops.map(({ stepId }) => stepId)
      if (everything.length < 5) continue
      const from = everything.at(2) ?? null
      const to = everything.at(-2) ?? null
      const part = journeyOf(journey.run, journey.detail, { from, to })
      expect(part.steps.at(0)?.id, name).toBe(from)
      expect(part.steps.at(-1)?.id, name).toBe(to)
      expect(part.toldAt(part.firstMs), name).toMatchObject({ kind: 'stop', index: 0 })
    }
  })
})

describe('the story of a sign-up', () => {
  it('tells COMMIT and the job: seven stops until the answer is read, and two after it', () => {
    const story = all.find(({ name }) => name === 'sign-up story')
    expect(story?.journey.steps.map(({ id }) => id)).toEqual([
      'write-order',
      'carry-request',
      'check-body',
      'hash-password',
      'insert-user',
      'commit',
      'read-response',
      'run-job',
      'send-email',
    ])
  })

  it('has its lids open until COMMIT, and closed from then on', () => {
    const found = all.find(({ name }) => name === 'sign-up story')
    if (!found) throw new Error('no such trip')
    const { journey } = found
    const openAt = (id: string): boolean =>
      sceneAt(journey.schedule, journey.reachedAtMs(id) ?? 0).jars.some(({ open }) => open > 0)
    expect(openAt('insert-user')).toBe(true)
    expect(openAt('commit')).toBe(false)
  })
})
