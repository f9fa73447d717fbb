// Points in time as texts and as `Date`, always from a number that was handed in, never from a clock.

/** The `Date` of that many milliseconds since 1970, for libraries that ask for one. */
export const dateAt = (wallClockMs: number): Date => new Date(wallClockMs)

/** RFC 3339 in UTC with milliseconds: `2026-01-05T09:00:00.000Z`. Sorts as text. */
export const isoTime = (wallClockMs: number): string => dateAt(wallClockMs).toISOString()

/** RFC 9110 §5.6.7, as in a `Date` header: `Mon, 05 Jan 2026 09:00:00 GMT`. */
export const httpDate = (wallClockMs: number): string => dateAt(wallClockMs).toUTCString()
