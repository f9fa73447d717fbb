// The world's time as words. The house has one time zone, UTC, so that every page shows the same.

import type { TFunction } from 'i18next'

/** `Fri 6 Feb 2026, 18:00`. Put together here, for browsers differ about the commas. */
export function timeText(ms: number): string {
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]))
  const [weekday, day, month, year] = (['weekday', 'day', 'month', 'year'] as const).map((type) => parts.get(type))
  return `${weekday} ${day} ${month} ${year}, ${parts.get('hour')}:${parts.get('minute')}`
}

/** The time alone where it is the same day as `nowMs`. */
export function dayTimeText(ms: number, nowMs: number): string {
  const text = timeText(ms)
  const [day, time] = text.split(', ')
  return time !== undefined && timeText(nowMs).startsWith(`${day},`) ? time : text
}

const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
})

/** Whole days, hours and minutes; at least one of them. A span back in time has a minus. */
export function durationText(t: TFunction, ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000)
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24]
  const parts = [
    days > 0 ? t('visit.clock.days', { count: days }) : '',
    hours > 0 ? t('visit.clock.hours', { count: hours }) : '',
    minutes % 60 > 0 || minutes === 0 ? t('visit.clock.minutes', { count: minutes % 60 }) : '',
  ].filter((part) => part !== '')
  return (ms < 0 ? '−' : '') + parts.join(' ')
}
