// What must hold of every trace, whatever work was traced.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { micros } from '../../../src/shared'
import { createTracer, type SpanRecord } from '../../../src/trace'
import { plans, trace, traces } from '../../kit/random-trace'

const options = { traceId: '0af7651916cd43dd8448eb211c80319c', startedAtMs: 0 }

describe('a trace of any work', () => {
  it('has one root, and every other span a parent before it', async () => {
    await fc.assert(
      fc.asyncProperty(traces, async (pending) => {
        const { spans } = await pending
        const seen = new Set<string>()
        for (const [index, span] of spans.entries()) {
          if (index === 0) expect(span.parentId).toBeNull()
          else expect(seen).toContain(span.parentId)
          expect(seen).not.toContain(span.id)
          seen.add(span.id)
        }
      }),
    )
  })

  it('holds every child inside its parent, unless it is linked: then it starts after the root has ended', async () => {
    await fc.assert(
      fc.asyncProperty(traces, async (pending) => {
        const { spans } = await pending
        const byId = new Map(spans.map((span) => [span.id, span]))
        for (const span of spans) {
          expect(span.endUs).toBeGreaterThanOrEqual(span.startUs)
          expect(Number.isInteger(span.startUs) && Number.isInteger(span.endUs)).toBe(true)
          const parent = span.parentId === null ? undefined : byId.get(span.parentId)
          if (!parent) continue
          if (span.links.length > 0) expect(span.startUs).toBeGreaterThanOrEqual(parent.endUs)
          else expect([span.startUs >= parent.startUs, span.endUs <= parent.endUs]).toEqual([true, true])
        }
      }),
    )
  })

  it('is the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        expect(JSON.stringify(await trace(plan))).toBe(JSON.stringify(await trace(plan)))
      }),
    )
  })
})

describe('the tracer', () => {
  const find = (spans: readonly SpanRecord[], name: string): SpanRecord => {
    const span = spans.find((candidate) => candidate.name === name)
    if (!span) throw new Error(`no span ${name}`)
    return span
  }

  it('walks time with the ticket: children follow one another, and the parent goes on after them', async () => {
    const tracer = createTracer(options)
    await tracer.root('trip', { station: 'client' }, async (trip) => {
      await trip.child('first', { station: 'network' }, (span) => span.spend(micros(30)))
      await trip.child('second', { station: 'logic' }, (span) => span.spend(micros(12)))
      trip.spend(micros(5))
    })
    const { spans } = tracer.finish()
    expect(find(spans, 'second')).toMatchObject({ startUs: 30, endUs: 42 })
    expect(find(spans, 'trip')).toMatchObject({ startUs: 0, endUs: 47 })
  })

  it('starts branches together and moves on to the latest end', async () => {
    const tracer = createTracer(options)
    await tracer.root('trip', { station: 'client' }, async (trip) => {
      await trip.all(
        [10, 40, 20].map(
          (cost) => (branch) => branch.child(`b${cost}`, { station: 'logic' }, (s) => s.spend(micros(cost))),
        ),
      )
      await trip.child('after', { station: 'logic' }, () => {})
    })
    const { spans } = tracer.finish()
    for (const name of ['b10', 'b40', 'b20']) expect(find(spans, name).startUs).toBe(0)
    expect(find(spans, 'after').startUs).toBe(40)
  })

  it('marks what broke with the error’s name, a refusal as a refusal, and throws on', async () => {
    class Declined extends Error {
      override name = 'Declined'
      readonly outcome = 'refused'
    }
    const tracer = createTracer(options)
    const work = tracer.root('trip', { station: 'client' }, async (trip) => {
      await trip.child('fails', { station: 'logic' }, () => Promise.reject(new TypeError('no'))).catch(() => {})
      await trip.child('declines', { station: 'logic' }, () => Promise.reject(new Declined()))
    })
    await expect(work).rejects.toThrow(Declined)
    const { spans } = tracer.finish()
    expect(find(spans, 'fails')).toMatchObject({ outcome: 'broken', attributes: { 'error.type': 'TypeError' } })
    expect(find(spans, 'declines')).toMatchObject({ outcome: 'refused', attributes: { 'error.type': 'Declined' } })
    expect(find(spans, 'trip')).toMatchObject({ outcome: 'refused' })
  })

  it('measures with the stopwatch it is handed, beside the trace', async () => {
    let real = 0
    const tracer = createTracer({ ...options, stopwatch: () => real })
    let id = ''
    await tracer.root('trip', { station: 'client' }, (span) => {
      id = span.id
      real = 7
    })
    expect(tracer.measured.get(id)).toBe(7)
    expect(JSON.stringify(tracer.finish())).not.toContain('measured')
  })
})
