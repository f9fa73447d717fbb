// The small pure parts of the page.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { durationText } from '../../../src/visit/journey/duration'
import { positionAt, timeAtPosition } from '../../../src/visit/playing/steering'

describe('durationText', () => {
  it.each([
    [0, '0 ms'],
    [4, '4 µs'],
    [42, '0.042 ms'],
    [640, '0.64 ms'],
    [12_340, '12 ms'],
    [89_000, '89 ms'],
    [212_400, '212 ms'],
    [1_200_000, '1.2 s'],
    [2_000_000, '2 s'],
  ])('%i µs', (us, text) => {
    expect(durationText(us)).toBe(text)
  })
})

describe('the playhead’s position', () => {
  const stops = fc
    .array(fc.integer({ min: 20, max: 3000 }), { minLength: 1, maxLength: 20 })
    .map((gaps) => [0, ...gaps.map((_, index) => gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0))])

  it('is the inverse of the time at a position', () => {
    fc.assert(
      fc.property(stops, fc.double({ min: 0, max: 1, noNaN: true }), (stopsMs, share) => {
        const position = share * (stopsMs.length - 1)
        expect(positionAt(stopsMs, timeAtPosition(stopsMs, position))).toBeCloseTo(position, 1)
      }),
    )
  })

  it('lies on a whole number at each stop', () => {
    fc.assert(
      fc.property(stops, (stopsMs) => {
        stopsMs.forEach((timeMs, index) => {
          expect(positionAt(stopsMs, timeMs)).toBe(index)
        })
      }),
    )
  })
})
