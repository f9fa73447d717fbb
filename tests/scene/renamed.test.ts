// Nothing in the picture comes from a span's name: with every span renamed it is the same, at every stop and between.

import { describe, expect, it } from 'vitest'
import { type Schedule, sceneAt, schedule } from '../../src/scene/model'
import type { Trace } from '../../src/trace'
import { recordings } from '../kit/recordings'

const recorded = await recordings()

const renamed = (trace: Trace): Trace => ({
  ...trace,
  spans: trace.spans.map((span, index) => ({ ...span, name: `work ${index}` })),
})

/** All but the steps' ids, which are made from names. */
const timesOf = ({ stops, durationMs }: Schedule): unknown => [durationMs, stops.map(({ stepId: _, ...rest }) => rest)]

describe('a trace whose spans are renamed gives the same picture', () => {
  it.each(recorded.map(({ name, trace }) => [name, trace] as const))('%s', (_name, trace) => {
    const [was, is] = [schedule(trace), schedule(renamed(trace))]
    expect(timesOf(is)).toEqual(timesOf(was))
    const moments = was.stops.map(({ atMs }) => atMs)
    for (let ms = 0; ms <= was.durationMs; ms += 180) moments.push(ms)
    for (const ms of moments) expect(sceneAt(is, ms)).toEqual(sceneAt(was, ms))
  })
})
