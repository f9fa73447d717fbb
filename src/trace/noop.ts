// A tracer that records nothing: the reference against which the cost of tracing is measured.

import { addMicros, type Micros, micros } from '../shared'
import type { Span, Tracer, TracerOptions } from './tracer'

const noId = '0000000000000000'

/** Keeps virtual time (tokens expire by it) and nothing else; its trace has no spans. */
export function createNoopTracer({ traceId, startedAtMs }: TracerOptions): Tracer {
  function live(startUs: Micros): Span {
    let now = startUs
    const span: Span = {
      id: noId,
      traceId,
      get nowUs() {
        return now
      },
      get wallClockMs() {
        return startedAtMs + Math.floor(now / 1000)
      },
      child: async (_name, _options, work) => {
        const child = live(now)
        try {
          return await work(child)
        } finally {
          now = child.nowUs
        }
      },
      all: async (branches) => {
        const start = now
        let latest = now
        const results = []
        for (const work of branches) {
          const branch = live(start)
          results.push(await work(branch))
          if (branch.nowUs > latest) latest = branch.nowUs
        }
        now = latest
        return results
      },
      spend: (cost) => {
        now = addMicros(now, cost)
      },
      set: () => {},
      event: () => {},
      recordException: () => {},
      end: () => {},
      traceparent: () => `00-${traceId}-${noId}-00`,
    }
    return span
  }

  let end = micros(0)
  const run: Tracer['root'] = async (_name, _options, work) => {
    const span = live(end)
    try {
      return await work(span)
    } finally {
      end = span.nowUs
    }
  }
  return {
    measured: new Map(),
    root: run,
    linked: (name, { afterUs, ...options }, work) => {
      end = addMicros(end, afterUs)
      return run(name, options, work)
    },
    finish: () => ({ traceId, startedAtMs, spans: [] }),
  }
}
