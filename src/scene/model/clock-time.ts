// What a clock in UTC shows at two moments that are compared.

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000]

/** `09:15` and `09:31`; with seconds where the minute is the same, with the days between where the day is not. */
export function clockTimes(untilMs: number, nowMs: number): { readonly until: string; readonly now: string } {
  const close = Math.floor(untilMs / minute) === Math.floor(nowMs / minute)
  const days = Math.floor(nowMs / day) - Math.floor(untilMs / day)
  const ago = days === 0 ? '' : ` ${days > 0 ? '−' : '+'}${Math.abs(days)}d`
  return { until: `${clock(untilMs, close)}${ago}`, now: clock(nowMs, close) }
}

function clock(ms: number, precise: boolean): string {
  const parts = [(ms / hour) % 24, (ms / minute) % 60, ...(precise ? [(ms / second) % 60] : [])]
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}
