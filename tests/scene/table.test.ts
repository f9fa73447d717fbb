// What lies on the table, is written on the ticket and stands on the badge: what the trace tells, and never before.

import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Frame, type Schedule, sceneAt, schedule } from '../../src/scene/model'
import { answerOf } from '../../src/scene/model/answer'
import { clockTimes } from '../../src/scene/model/clock-time'
import { large, setPath, small } from '../../src/scene/view/props/writing'
import { type HttpResponse, readDetail, type Trace } from '../../src/trace'
import { type Played, playLessons } from './kit/lessons'

vi.setConfig({ testTimeout: 30_000 })

interface Told extends Played {
  readonly told: Schedule
}
let trips: readonly Told[]
beforeAll(async () => {
  trips = (await playLessons()).map((played) => ({ ...played, told: schedule(played.trace) }))
}, 30_000)

const find = (name: string): Told => {
  const one = trips.find((trip) => trip.name === name)
  if (!one) throw new Error(`No trip ${name}`)
  return one
}
const stopOf = ({ told }: Told, stepId: string) => told.stops.find((stop) => stop.stepId === stepId)
const at = (trip: Told, stepId: string): Frame => sceneAt(trip.told, stopOf(trip, stepId)?.atMs ?? Number.NaN)
const end = ({ told }: Told): Frame => sceneAt(told, told.durationMs)
const detailIn = <Name extends Parameters<typeof readDetail>[1]>({ spans }: Trace, name: Name) =>
  spans.map((span) => readDetail(span, name)).find((found) => found !== undefined)
const everyMoment = ({ told }: Told, stepMs: number, look: (frame: Frame, ms: number) => void): void => {
  for (let ms = 0; ms <= told.durationMs; ms += stepMs) look(sceneAt(told, ms), ms)
}
/** What of a line really came: without what was left out, and the spaces it was wrapped at. */
const pieces = (line: string): readonly string[] => line.split('…').map((piece) => piece.trim())

describe('the answer', () => {
  it('is laid open with the status and the first lines of the body that was sent', () => {
    for (const trip of trips) {
      const response = detailIn(trip.trace, 'backofhouse.http.response')
      const { answer } = end(trip)
      if (!response) {
        expect(answer, trip.name).toBeNull()
        continue
      }
      expect(answer, trip.name).toMatchObject({ status: response.status, statusText: response.statusText, open: 1 })
      expect(answer?.lines.length, trip.name).toBe(3)
      for (const line of answer?.lines ?? []) {
        expect(line.length, line).toBeLessThanOrEqual(27)
        for (const piece of pieces(line)) expect(response.body, trip.name).toContain(piece.replace(/",?$/, ''))
      }
    }
  })

  it('reads as it came', () => {
    expect(end(find('sign-up')).answer?.lines).toEqual([
      '{"id":125,',
      '"email":"ada@example.com",',
      '"name":"Ada Moreau",…',
    ])
    expect(end(find('page')).answer?.lines).toEqual(['<!doctype html>', '<html lang="en">', '<head>…'])
    expect(end(find('menu')).answer?.lines[0]).toBe('{"dishes":[{"id":1,')
    expect(end(find('profile + token-expired')).answer?.lines).toEqual([
      '…"title":"Not',
      ' authenticated",',
      '"detail":"The token has…',
    ])
    expect(end(find('log-in')).answer?.lines[0]).toBe('{"access_token":"eyJhbGc…",')
  })

  it('is not told before it is served, and comes with the plate or on the ticket', () => {
    for (const trip of trips) {
      const known = stopOf(trip, 'read-response')?.knownMs ?? Number.POSITIVE_INFINITY
      everyMoment(trip, 90, ({ answer, plate, screen }, ms) => {
        if (ms > known) return
        expect(answer, `${trip.name} at ${ms}`).toBeNull()
        expect(plate?.lift ?? 0).toBe(0)
        expect(screen).not.toBe('answer')
      })
      const { answer, plate, ticket } = end(trip)
      if (answer === null) continue
      if (answer.status < 400) expect([plate?.status, plate?.lift, ticket.status]).toEqual([answer.status, 1, null])
      else expect([plate, ticket.status, ticket.place]).toEqual([null, answer.status, 'tray'])
    }
  })
})

describe('the ticket', () => {
  it('says the method and the path that were sent, and whether there is a body', () => {
    for (const trip of trips) {
      const request = detailIn(trip.trace, 'backofhouse.http.request')
      everyMoment(trip, 500, ({ ticket }) => {
        expect([ticket.method, ticket.path, ticket.body]).toEqual([
          request?.method,
          request?.target,
          request?.body !== null,
        ])
        expect(ticket.host).toBe('backofhouse.test')
      })
    }
  })

  it('is in its envelope on the street, there and back; so is the plate', () => {
    for (const trip of trips) {
      const opened = stopOf(trip, 'open-connection')?.atMs ?? Number.POSITIVE_INFINITY
      everyMoment(trip, 40, ({ actors: { waiter }, ticket, plate }, ms) => {
        if (ms < opened || waiter.x < 300 || waiter.x > 410) return
        if (plate?.place === 'tray') expect(plate.sealed, `${trip.name} at ${ms}`).toBeGreaterThan(0.99)
        else if (ticket.place === 'tray') expect(ticket.sealed, `${trip.name} at ${ms}`).toBeGreaterThan(0.99)
      })
      const { plate, ticket } = end(trip)
      expect([plate?.sealed ?? 0, ticket.sealed]).toEqual([0, 0])
    }
  })
})

describe('the badge', () => {
  it('shows the role and the expiry of the token that was sent', () => {
    const roles: Record<string, number> = {}
    for (const trip of trips) {
      const [root] = trip.trace.spans
      const sent = root && readDetail(root, 'backofhouse.badge')
      const { badge } = sceneAt(trip.told, 0)
      if (!sent) {
        expect(badge, trip.name).toBeNull()
        continue
      }
      expect(badge, trip.name).toMatchObject({
        place: 'ticket',
        verdict: 'none',
        role: sent.readable ? sent.role : null,
        expired: sent.readable && sent.expired,
      })
      roles[badge?.role ?? ''] = (roles[badge?.role ?? ''] ?? 0) + 1
    }
    expect(Object.keys(roles).sort()).toEqual(['guest', 'manager'])
    expect(sceneAt(find('profile + token-expired').told, 0).badge?.expired).toBe(true)
  })

  it('that was changed looks like any other until the host has found it', () => {
    const [plain, changed] = [find('profile'), find('profile + token-tampered')]
    expect(sceneAt(changed.told, 0).badge).toEqual(sceneAt(plain.told, 0).badge)
    const known = stopOf(changed, 'check-badge')?.knownMs ?? 0
    everyMoment(changed, 20, ({ badge }, ms) => {
      if (ms !== known) expect(badge?.verdict).toBe(ms < known ? 'none' : 'refused')
    })
    everyMoment(plain, 100, ({ badge }) => expect(badge?.verdict).toBe('none'))
  })

  it('that is missing is marked only when the host asks for it', () => {
    const trip = find('profile + no-token')
    const known = stopOf(trip, 'check-badge')?.knownMs ?? 0
    everyMoment(trip, 20, ({ badge }, ms) => {
      if (ms < known) expect(badge).toBeNull()
      else expect(badge?.verdict ?? 'missing').toBe('missing')
    })
    expect(at(trip, 'check-badge').badge?.verdict).toBe('missing')
    expect(end(trip).badge).toBeNull()
  })

  it('of a log-in carries the role that was signed, and ends with the guest', () => {
    const trip = find('log-in')
    const known = stopOf(trip, 'issue-badge')?.knownMs ?? 0
    everyMoment(trip, 30, ({ badge }, ms) => {
      if (ms < known) expect(badge).toBeNull()
    })
    expect(at(trip, 'issue-badge').badge).toMatchObject({ role: 'guest', expired: false })
    expect(end(trip).badge).toMatchObject({ place: 'guest', role: 'guest', verdict: 'none' })
  })
})

describe('the tag beneath the host’s lamp', () => {
  const tagAt = (name: string): Frame['tag'] => at(find(name), 'check-badge').tag

  it('tells until when the badge was good and what time it is, from when the host has read it', () => {
    const trip = find('profile + token-expired')
    const badge = trip.trace.spans[0] && readDetail(trip.trace.spans[0], 'backofhouse.badge')
    if (!badge?.readable) throw new Error('no badge')
    const clock = (ms: number): string => new Date(ms).toISOString().slice(11, 16)
    expect(tagAt(trip.name)).toEqual({
      kind: 'expired',
      room: 'host',
      until: clock(badge.expiresAtMs),
      now: clock(trip.trace.startedAtMs),
    })
    const known = stopOf(trip, 'check-badge')?.knownMs ?? 0
    everyMoment(trip, 20, ({ tag }, ms) => {
      if (ms < known) expect(tag).toBeNull()
    })
  })

  it('else says the trace’s own word, and nothing when the badge is good', () => {
    expect(tagAt('profile + token-tampered')).toEqual({ kind: 'error', room: 'host', text: 'badge-invalid' })
    expect(tagAt('profile + no-token')).toEqual({ kind: 'error', room: 'host', text: 'badge-missing' })
    expect(tagAt('profile')).toBeNull()
  })

  it('tells two moments apart: by seconds in one minute, by days when another day has come', () => {
    const noon = Date.UTC(2026, 1, 3, 12)
    expect(clockTimes(noon + 900_000, noon + 1_860_000)).toEqual({ until: '12:15', now: '12:31' })
    expect(clockTimes(noon + 1000, noon + 59_999)).toEqual({ until: '12:00:01', now: '12:00:59' })
    expect(clockTimes(noon, noon + 2 * 86_400_000)).toEqual({ until: '12:00 −2d', now: '12:00' })
  })
})

describe('a path on a small piece of paper', () => {
  const room = 100
  it('is set large while it fits, then small, then in two lines at a slash', () => {
    expect(setPath('/', room, 2)).toMatchObject({ lines: ['/'], size: large })
    expect(setPath('/api/users', room, 2).lines).toEqual(['/api/users'])
    expect(setPath('/api/users/123', room, 2)).toMatchObject({ lines: ['/api/users', '/123'], size: small })
    expect(setPath('/api/dishes?course=main', room, 2).lines).toEqual(['/api/dishes', '?course=main'])
  })

  it('loses its middle at last, never its beginning or its end, and is never wider than its paper', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.constantFrom(1 as const, 2 as const), (text, rows) => {
        const path = `/${text}`
        const set = setPath(path, room, rows)
        const whole = set.lines.join('')
        expect(set.width).toBeLessThanOrEqual(room + 1e-9)
        expect(set.size).toBeGreaterThanOrEqual(small)
        expect(set.lines.length).toBeLessThanOrEqual(rows)
        if (!whole.includes('…') || path.includes('…')) return
        const [start = '', end = ''] = whole.split('…')
        expect(path.startsWith(start) && path.endsWith(end)).toBe(true)
        expect(Math.min(start.length, end.length)).toBeGreaterThan(4)
      }),
    )
  })
})

describe('the first lines of a body', () => {
  const answered = (part: Partial<HttpResponse>): readonly string[] =>
    answerOf({ status: 200, statusText: 'OK', headers: [], body: '', ...part }).lines
  const jsonType = [{ name: 'content-type', value: 'application/json', by: 'server' as const }]

  it('are none when there is no body', () => {
    expect(answered({ status: 204 })).toEqual([])
    expect(answered({ body: ' \n' })).toEqual([])
  })

  it('are broken after fields, with strings left whole', () => {
    expect(answered({ headers: jsonType, body: '{ "a": "x, y",\n  "b": [1, 2] }' })).toEqual([
      '{"a":"x, y",',
      '"b":[1,',
      '2]}',
    ])
  })

  it('are cut where there is no room, also of a megabyte and of what is no JSON', () => {
    const long = answered({ headers: jsonType, body: `{"a":"${'x'.repeat(1_000_000)}"}` })
    expect(long).toEqual([`{"a":"${'x'.repeat(20)}…`])
    expect(answered({ headers: jsonType, body: '{"a":' })).toEqual(['{"a":'])
    expect(answered({ body: 'one\n\n  two\nthree\nfour' })).toEqual(['one', 'two', 'three…'])
  })
})
