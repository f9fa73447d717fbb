// The lessons as the real kitchen plays them, with each of their switches and with some together, and a few orders
// beside them: recorded once in a run of the tests, and read by everybody else.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Lesson, orderOf, type SwitchId, switchesOf } from '../../src/lessons'
import { type Order, type World, windClock } from '../../src/simulation'
import type { Trace } from '../../src/trace'
import { get, openTestKitchen } from './kitchen'
import { lessons } from './lessons'

export interface Recording {
  /** The lesson's id and its switches: `sign-up + taken-email`; or what an order beside the lessons is about. */
  readonly name: string
  readonly lesson: Lesson['id'] | null
  readonly switches: readonly SwitchId[]
  readonly trace: Trace
}

let recorded: Promise<readonly Recording[]> | undefined

/** The same traces for everybody: nobody may change them. */
export function recordings(): Promise<readonly Recording[]> {
  recorded ??= readOrRecord()
  return recorded
}

async function readOrRecord(): Promise<readonly Recording[]> {
  const file = join(inject('recordings'), 'lessons.json')
  // Written by us, in this run.
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as readonly Recording[]
  const made = await record()
  // Two may do it at a time: whoever reads finds a whole file.
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify(made))
  renameSync(own, file)
  return made
}

async function record(): Promise<readonly Recording[]> {
  const kitchen = await openTestKitchen()
  const world = kitchen.seedWorld(1)
  const made: Recording[] = []
  for (const lesson of lessons) {
    const faults = switchesOf(lesson).filter(
      (id) => id === 'email-down' || id === 'database-slow' || id === 'network-slow',
    )
    for (const switches of [[], ...switchesOf(lesson).map((id) => [id]), faults]) {
      const { trace } = await kitchen.simulate(world, orderOf(lesson, {}, null), kitchen.direct, {
        switches,
        variations: lesson.variations,
      })
      made.push({ name: [lesson.id, ...switches].join(' + '), lesson: lesson.id, switches, trace })
    }
  }
  return [...made, { name: 'too many', lesson: null, switches: [], trace: await tooMany(kitchen, world) }]
}

/** An order more than the bucket at the rope has tokens. */
async function tooMany(kitchen: Awaited<ReturnType<typeof openTestKitchen>>, first: World): Promise<Trace> {
  let world = first
  const order: Order = get('/api/dishes')
  for (;;) {
    const run = await kitchen.simulate(windClock(world, 0), order, kitchen.direct)
    if (run.trace.spans.some(({ name, outcome }) => name === 'rate-limit' && outcome === 'refused')) return run.trace
    world = run.world
  }
}
