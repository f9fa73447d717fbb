// Traces of random shape, made by the real tracer from a random plan of work.

import fc from 'fast-check'
import { openingHouse } from '../../src/scene/model'
import { micros } from '../../src/shared'
import {
  createTracer,
  type Detail,
  detail,
  type Outcome,
  type Span,
  type SpanLink,
  stations,
  type Trace,
} from '../../src/trace'
import { type Details, detailsOf, written } from './random-details'

interface Work {
  readonly name: string
  readonly station: (typeof stations)[number]
  readonly detail: Detail
  readonly fidelity: 'real' | 'simulated'
  readonly outcome: Outcome
  readonly details: Details
  readonly spendUs: number
  readonly together: boolean
  readonly children: readonly Work[]
}
export interface Plan {
  readonly trip: Work
  readonly jobs: readonly Work[]
}

type Station = Work['station']
/** Names of seams: step ids are made from them, and nothing else is. */
const names = ['insert-user', 'hash-password', 'answer', 'request-id', 'commit', 'take-job'] as const
const outcomes = fc.constantFrom<Outcome>('ok', 'ok', 'ok', 'skipped', 'refused', 'broken')

/** Work at some station, whose children reach `depth` levels further down. */
const work = (
  depth: number,
  station: fc.Arbitrary<Station> = fc.constantFrom(...stations),
  outcome: fc.Arbitrary<Outcome> = outcomes,
): fc.Arbitrary<Work> =>
  station.chain((at) =>
    fc.record({
      name: fc.constantFrom(...names),
      station: fc.constant(at),
      detail: fc.constantFrom<Detail>('story', 'steps', 'all'),
      fidelity: fc.constantFrom('real', 'simulated'),
      outcome,
      details: detailsOf(at),
      spendUs: fc.nat(100_000),
      together: fc.boolean(),
      children: depth === 0 ? fc.constant([]) : fc.array(work(depth - 1), { maxLength: 3 }),
    }),
  )

/** Any work in any order, in any depth. */
const anything: fc.Arbitrary<Plan> = fc.record({ trip: work(3), jobs: fc.array(work(1), { maxLength: 3 }) })

const named = (
  name: string,
  station: Station,
  outcome: fc.Arbitrary<Outcome> = fc.constant('ok'),
  details: fc.Arbitrary<Details> = fc.constant({}),
): fc.Arbitrary<Work> =>
  fc.tuple(work(0, fc.constant(station), outcome), details).map(([one, own]) => ({ ...one, name, details: own }))
const group = (name: string, station: Station, children: fc.Arbitrary<readonly Work[]>): fc.Arbitrary<Work> =>
  fc.tuple(named(name, station), children).map(([one, inside]) => ({ ...one, children: inside, together: false }))
const some = (station: Station, maxLength: number): fc.Arbitrary<Work[]> =>
  fc.array(work(0, fc.constant(station)), { maxLength })
const row = (...parts: readonly fc.Arbitrary<Work | readonly Work[]>[]): fc.Arbitrary<readonly Work[]> =>
  fc.tuple(...parts).map((all) => all.flat())
const cooking = fc.array(
  work(
    0,
    fc.constantFrom<Station>('logic', 'cache', 'database', 'database', 'database', 'auth', 'providers', 'validation'),
  ),
  { maxLength: 12 },
)

/** A trip as an order takes it, there and back, with any number of statements and jobs, and anything going wrong. */
const likely: fc.Arbitrary<Plan> = fc.record({
  trip: group(
    'trip',
    'client',
    row(
      named('write-order', 'client', fc.constant('ok'), detailsOf('client')),
      some('network', 3),
      group(
        'handle-request',
        'gateway',
        row(
          some('gateway', 3),
          some('auth', 2),
          some('validation', 2),
          group('handler', 'logic', cooking),
          named('answer', 'logic', outcomes, written.answer),
        ),
      ),
      named('carry-response', 'network', outcomes, fc.constant({ 'network.io.direction': 'receive' })),
      named('read-response', 'client', outcomes, written.readAnswer),
    ),
  ),
  jobs: fc.array(
    group(
      'run-job',
      'jobs',
      fc.array(work(0, fc.constantFrom<Station>('database', 'providers', 'logic', 'jobs')), { maxLength: 4 }),
    ),
    { maxLength: 3 },
  ),
})

export const plans: fc.Arbitrary<Plan> = fc.oneof(anything, likely)

export async function trace(plan: Plan): Promise<Trace> {
  const tracer = createTracer({ traceId: '0af7651916cd43dd8448eb211c80319c', startedAtMs: 1_770_400_800_000 })
  let cause: SpanLink | null = null
  await tracer.root('trip', plan.trip, (span) => {
    cause = { traceId: span.traceId, spanId: span.id }
    // Now and then nobody says what the house holds.
    if (plan.trip.spendUs % 8 !== 0) span.set(detail('backofhouse.house', openingHouse))
    return perform(span, plan.trip)
  })
  for (const job of plan.jobs)
    await tracer.linked(job.name, { ...job, cause, afterUs: micros(5) }, (span) => perform(span, job))
  return tracer.finish()
}

async function perform(span: Span, plan: Work): Promise<void> {
  span.set({ 'backofhouse.test': [plan.spendUs, plan.name, null, { deep: plan.together, half: plan.spendUs / 3 }] })
  span.set(plan.details)
  span.event('begun', { at: plan.spendUs })
  span.spend(micros(plan.spendUs))
  const run = (parent: Span, child: Work): Promise<void> =>
    parent.child(child.name, child, (live) => perform(live, child))
  if (plan.together) await span.all(plan.children.map((child) => (branch: Span) => run(branch, child)))
  else for (const child of plan.children) await run(span, child)
  if (plan.outcome !== 'ok') span.end(plan.outcome, 'test')
}

/** A plan's trace, for properties over traces. */
export const traces = plans.map((plan) => trace(plan))
