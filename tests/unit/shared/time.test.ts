// Times as texts, from numbers.

import { describe, expect, it } from 'vitest'
import { dateAt, httpDate, isoTime } from '../../../src/shared'

describe('a point in time', () => {
  it('is written as RFC 3339 and as HTTP writes it', () => {
    const atMs = 1_767_603_600_000
    expect(isoTime(atMs)).toBe('2026-01-05T09:00:00.000Z')
    expect(httpDate(atMs)).toBe('Mon, 05 Jan 2026 09:00:00 GMT')
    expect(dateAt(atMs).getTime()).toBe(atMs)
  })
})
