// Traces of random shape, made by the real tracer from a random plan of work.

import fc from 'fast-check'
import { micros } from '../../src/shared'
import {
  createTracer,
  type Detail,
  type Outcome,
  type Span,
  type SpanLink,
  stations,
  type Trace,
} from '../../src/trace'

interface Work {
  readonly name: string
  readonly station: (typeof stations)[number]
  readonly detail: Detail
  readonly fidelity: 'real' | 'simulated'
  readonly outcome: Outcome
  readonly spendUs: number
  readonly together: boolean
  readonly children: readonly Work[]
}
export interface Plan {
  readonly trip: Work
  readonly jobs: readonly Work[]
}

/** Work whose children reach `depth` levels further down. */
const work = (depth: number): fc.Arbitrary<Work> =>
  fc.record({
    name: fc.constantFrom('read', 'write', 'check', 'insert-user', 'hash', 'answer'),
    station: fc.constantFrom(...stations),
    detail: fc.constantFrom<Detail>('story', 'steps', 'all'),
    fidelity: fc.constantFrom('real', 'simulated'),
    outcome: fc.constantFrom<Outcome>('ok', 'ok', 'ok', 'skipped', 'refused', 'broken'),
    spendUs: fc.nat(100_000),
    together: fc.boolean(),
    children: depth === 0 ? fc.constant([]) : fc.array(work(depth - 1), { maxLength: 3 }),
  })

export const plans: fc.Arbitrary<Plan> = fc.record({ trip: work(3), jobs: fc.array(work(1), { maxLength: 3 }) })

export async function trace(plan: Plan): Promise<Trace> {
  const tracer = createTracer({ traceId: '0af7651916cd43dd8448eb211c80319c', startedAtMs: 1_770_400_800_000 })
  let cause: SpanLink | null = null
  await tracer.root('trip', plan.trip, (span) => {
    cause = { traceId: span.traceId, spanId: span.id }
    return perform(span, plan.trip)
  })
  for (const job of plan.jobs)
    await tracer.linked(job.name, { ...job, cause, afterUs: micros(5) }, (span) => perform(span, job))
  return tracer.finish()
}

async function perform(span: Span, plan: Work): Promise<void> {
  span.set({ 'backofhouse.test': [plan.spendUs, plan.name, null, { deep: plan.together, half: plan.spendUs / 3 }] })
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
