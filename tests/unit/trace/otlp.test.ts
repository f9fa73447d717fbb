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
  ])('refuses %j', (document) => {
    const result = fromOtlp(document)
    expect(result).toMatchObject({ ok: false, error: { code: expect.any(String) } })
  })

  it('refuses a document in which any one member is of the wrong kind', async () => {
    const tracer = createTracer({ traceId: '0af7651916cd43dd8448eb211c80319c', startedAtMs: 1_770_400_800_000 })
    await tracer.root('trip', { station: 'client' }, (span) => span.child('child', { station: 'logic' }, () => {}))
    const whole = JSON.stringify(toOtlp(tracer.finish()))
    expect(fromOtlp(JSON.parse(whole)).ok).toBe(true)
    for (const key of ['traceId', 'spanId', 'parentSpanId', 'name', 'kind', 'startTimeUnixNano', 'endTimeUnixNano'])
      for (const wrong of ['5', '"x"', 'null', '{}']) {
        const broken = whole.replaceAll(new RegExp(`"${key}":("[^"]*"|\\d+)`, 'g'), `"${key}":${wrong}`)
        if (key === 'name' && wrong === '"x"') continue
        if (key === 'kind' && wrong === '5') continue
        expect(fromOtlp(JSON.parse(broken)).ok, `${key}: ${wrong}`).toBe(false)
      }
  })

  it('never throws on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => fromOtlp(value).ok === false))
  })
})

describe('texts in an export', () => {
  it('are UTF-8, whatever a trace holds', async () => {
    const half = fc.string({ unit: fc.constantFrom('\ud800', '\udfff', 'a', '😀') })
    await fc.assert(
      fc.asyncProperty(half, half, async (key, text) => {
        const tracer = createTracer({ traceId: '1'.repeat(32), startedAtMs: 0 })
        await tracer.root(`root${text}`, { station: 'client' }, (span) => {
          span.set({ [`k${key}`]: text, list: [text, { [`in${key}`]: text }] })
          span.event(`e${text}`, { [`k${key}`]: text })
        })
        const document = toOtlp(tracer.finish())
        const texts: string[] = []
        JSON.stringify(document, (name, value: unknown) => {
          texts.push(name, ...(typeof value === 'string' ? [value] : []))
          return value
        })
        expect(texts.filter((one) => /\p{Surrogate}/u.test(one))).toEqual([])
      }),
    )
  })
})
