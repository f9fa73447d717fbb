// Looking things up in a trace: the same as going through all of it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOf, readDetail, type SpanRecord, type Trace } from '../../../src/trace'
import { traces } from '../../kit/random-trace'
import { recordings } from '../../kit/recordings'

/** As slowly as it can be done. */
const isInJob = ({ spans }: Trace, span: SpanRecord): boolean =>
  span.links.length > 0 ||
  span.station === 'jobs' ||
  spans.some((one) => one.id === span.parentId && isInJob({ traceId: '', startedAtMs: 0, spans }, one))

describe('the index of a trace', () => {
  it('is made once, and knows every span, its parent, its parts and whether a job did it', async () => {
    await fc.assert(
      fc.asyncProperty(traces, async (pending) => {
        const trace = await pending
        const index = indexOf(trace)
        expect(indexOf(trace)).toBe(index)
        for (const span of trace.spans) {
          expect(index.spanById(span.id)).toBe(span)
          expect(index.parentOf(span)?.id ?? null).toBe(span.parentId)
          expect(index.childrenOf(span)).toEqual(trace.spans.filter(({ parentId }) => parentId === span.id))
          expect(index.inJob(span)).toBe(isInJob(trace, span))
        }
      }),
    )
  })

  it('finds the request with its answer, who sent that off and who read it', async () => {
    for (const { name, trace } of await recordings()) {
      const { exchanges, exchangeOf } = indexOf(trace)
      const [exchange] = exchanges
      expect(exchanges, name).toHaveLength(1)
      expect([exchange?.request?.method, exchange?.root], name).toEqual([expect.any(String), trace.spans[0]])
      const answered = trace.spans.find((span) => readDetail(span, 'backofhouse.http.response'))
      expect(exchange?.answeredBy, name).toBe(answered)
      expect(exchange?.readBy?.name, name).toBe(answered ? 'read-response' : undefined)
      for (const span of trace.spans) expect(exchangeOf(span), name).toBe(isInJob(trace, span) ? undefined : exchange)
    }
  })

  it('has one record of the answer: no span but the one that sent it off holds another', async () => {
    for (const { name, trace } of await recordings())
      expect(
        trace.spans.filter((span) => readDetail(span, 'backofhouse.http.response')).length,
        name,
      ).toBeLessThanOrEqual(1)
  })
})
