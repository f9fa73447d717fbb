// OTLP/JSON out and in: nothing is lost, and what is no trace is refused in words.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { micros } from '../../../src/shared'
import { createTracer, fromOtlp, toOtlp } from '../../../src/trace'
import { traces } from '../../kit/random-trace'

describe('OTLP/JSON', () => {
  it('brings every trace back as it was, through text', async () => {
    await fc.assert(
      fc.asyncProperty(traces, async (pending) => {
        const trace = await pending
        expect(fromOtlp(JSON.parse(JSON.stringify(toOtlp(trace))))).toEqual({ ok: true, value: trace })
      }),
    )
  })

  it('has the shape of the specification', async () => {
    const tracer = createTracer({ traceId: '0af7651916cd43dd8448eb211c80319c', startedAtMs: 1_770_400_800_000 })
    await tracer.root('trip', { station: 'client', kind: 'client' }, (span) => {
      span.set({ count: 3, ratio: 0.5, name: 'x', list: [true] })
      span.spend(micros(1500))
    })
    const span = toOtlp(tracer.finish()).resourceSpans[0]?.scopeSpans[0]?.spans[0]
    expect(span).toMatchObject({
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
      kind: 3,
      startTimeUnixNano: '1770400800000000000',
      endTimeUnixNano: '1770400800001500000',
      attributes: expect.arrayContaining([
        { key: 'count', value: { intValue: '3' } },
        { key: 'ratio', value: { doubleValue: 0.5 } },
        { key: 'name', value: { stringValue: 'x' } },
        { key: 'list', value: { arrayValue: { values: [{ boolValue: true }] } } },
      ]),
    })
  })

  it.each([
    null,
    7,
    'text',
    {},
    { resourceSpans: [] },
    { resourceSpans: [{ scopeSpans: [{ spans: [{}] }], resource: { attributes: [] } }] },
  ])('refuses %j with a sentence', (document) => {
    const result = fromOtlp(document)
    expect(result).toMatchObject({ ok: false, error: expect.stringMatching(/OTLP/) })
  })

  it('never throws on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => fromOtlp(value).ok === false))
  })
})
