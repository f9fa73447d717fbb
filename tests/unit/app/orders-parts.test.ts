// The pure parts around orders: menu card, draft, token, times, and two texts or two trips compared.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { operationsOf } from '../../../src/panels/own-order/menu-card'
import { durationText, timeText } from '../../../src/panels/wallet/time-words'
import { checkOrder, type Order, openingMs, readToken, type SwitchId } from '../../../src/simulation'
import { draftOf, firstDraft, orderOfDraft, placeOf, senderOf } from '../../../src/visit/drafts/draft'
import { timelineOf, worldsOf } from '../../../src/visit/history/align'
import { knownOf } from '../../../src/visit/history/known'
import { compareLines, pairsOf } from '../../../src/visit/history/lines'
import { answerLines, sqlLines, ticketLines } from '../../../src/visit/history/texts'
import { type Journey, journeyOf } from '../../../src/visit/journey/journey'
import { en } from '../../../src/words/en'
import { createWords } from '../../../src/words/i18n'
import { english } from '../../../src/words/languages'
import { answerOf } from '../../kit/answer'
import { get, json, newGuest, openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'

const seedPassword = 'stand-in-0-of-15-to-128'
let kitchen: TestKitchen
beforeAll(async () => {
  kitchen = await openTestKitchen()
})

const run = (order: Order, switches: readonly SwitchId[] = []) =>
  kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct, { switches })

describe('the menu card', () => {
  it('lists what the server really serves, each with an order that fetch can send', async () => {
    const response = answerOf(await run(get('/api/openapi.json')))
    const operations = operationsOf(JSON.parse(response?.body ?? 'null'))
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining(['POST /api/users', 'GET /api/users/1', 'POST /api/sessions', 'GET /api/dishes']),
    )
    for (const { method, path, body } of operations)
      expect(checkOrder({ method, path, body, headers: {}, as: 'none' }).ok).toBe(true)
  })

  it('gives an example body that the server takes', async () => {
    const response = answerOf(await run(get('/api/openapi.json')))
    const operation = operationsOf(JSON.parse(response?.body ?? 'null')).find(({ id }) => id === 'signUp')
    const answer = await run({ ...signUp(), body: operation?.body ?? '' })
    expect(answerOf(answer)?.status).toBe(201)
  })

  it('makes something of any document, and ends in one that refers to itself', () => {
    fc.assert(fc.property(fc.jsonValue(), (document) => void operationsOf(document)))
    const loop = { $ref: '#/components/schemas/Loop' }
    const schema = { type: 'object', properties: { again: loop } }
    const content = { 'application/json': { schema: loop } }
    const document = {
      paths: { '/api/loop': { post: { requestBody: { content } } } },
      components: { schemas: { Loop: schema } },
    }
    expect(operationsOf(document)[0]?.body).toContain('again')
    expect(operationsOf({ paths: { __proto__: null, toString: { get: {} } } })).toHaveLength(1)
  })
})

describe('a draft', () => {
  it('means the order it was taken from', () => {
    const order = json('POST', '/api/users', newGuest, { as: 'user:7', headers: { 'x-one': '1', accept: '*/*' } })
    expect(orderOfDraft(draftOf(order))).toEqual(order)
  })

  it('joins header lines of one name, leaves empty lines out, and an empty body is none', () => {
    const headers = [
      { id: 0, name: 'Accept', value: 'a' },
      { id: 1, name: '', value: ' ' },
      { id: 2, name: 'accept', value: 'b' },
      { id: 3, name: '__proto__', value: 'c' },
    ]
    const order = orderOfDraft({ ...firstDraft, headers })
    expect(Object.entries(order.headers)).toEqual([
      ['Accept', 'a, b'],
      ['__proto__', 'c'],
    ])
    expect(order.body).toBeNull()
  })

  it('has a place for whatever is wrong with it, for any text in any field', () => {
    const line = fc.record({ id: fc.nat(), name: fc.string(), value: fc.string() })
    const draft = fc.record({
      method: fc.string(),
      path: fc.string(),
      headers: fc.array(line, { maxLength: 3 }),
      body: fc.string(),
      as: fc.string().map(senderOf),
    })
    fc.assert(
      fc.property(draft, (written) => {
        const checked = checkOrder(orderOfDraft(written))
        if (!checked.ok) expect(Object.keys(written)).toContain(placeOf(checked.error, written).field)
      }),
    )
  })

  it('knows who sends it', () => {
    expect(['session', 'user:7', 'user:x', 'none', ''].map(senderOf)).toEqual([
      'session',
      'user:7',
      'none',
      'none',
      'none',
    ])
  })
})

describe('a token taken apart', () => {
  it('says whom it names and how long it lasts', async () => {
    const { world } = await run(json('POST', '/api/sessions', { email: 'amara@example.org', password: seedPassword }))
    const read = readToken(world.wallet.token ?? '')
    expect(read).toMatchObject({ subject: '19', role: 'guest' })
    expect(read?.validUntilMs).toBe(openingMs + 15 * 60_000)
  })

  it('is nothing where the text is no token', () => {
    fc.assert(fc.property(fc.string(), (text) => void readToken(text)))
    for (const text of ['', 'a.b.c', 'a..', `a.${btoa('[1]')}.c`, `a.${btoa('null')}.c`])
      expect(readToken(text)).toBeNull()
  })
})

describe('the time of the house', () => {
  const { t } = createWords(english, en)

  it('is told in its own time zone', () => {
    expect(timeText(openingMs)).toBe('Fri 6 Feb 2026, 18:00')
  })

  it('counts days, hours and minutes', () => {
    expect(durationText(t, 16 * 60_000)).toBe('16 minutes')
    expect(durationText(t, (24 * 60 + 61) * 60_000)).toBe('1 day 1 hour 1 minute')
    expect(durationText(t, 0)).toBe('0 minutes')
    expect(durationText(t, -86_400_000)).toBe('−1 day')
  })
})

describe('two texts', () => {
  it('keep each its own lines in its own order', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const compared = compareLines(first, second)
        expect(compared.filter((line) => line.in !== 'second').map(({ text }) => text)).toEqual(first)
        expect(compared.filter((line) => line.in !== 'first').map(({ text }) => text)).toEqual(second)
        const pairs = pairsOf(compared)
        expect(pairs.flatMap((pair) => (pair.first === undefined ? [] : [pair.first]))).toEqual(first)
        expect(pairs.every((pair) => !pair.same || pair.first === pair.second)).toBe(true)
      }),
    )
  })

  it('are compared at once, however long they are', () => {
    const many = (mark: string): readonly string[] => Array.from({ length: 50_000 }, (_, index) => `${mark}${index}`)
    expect(compareLines(many('a'), many('b'))).toHaveLength(100_000)
  })
})

describe('two trips', () => {
  const trips = async (switches: readonly SwitchId[]): Promise<readonly [Journey, Journey]> => {
    const [first, second] = [await run(signUp()), await run(signUp(), switches)]
    return [journeyOf(first, 'story'), journeyOf(second, 'story')]
  }
  const whole = (journey: Journey): number => journey.schedule.durationMs

  it('stand on one timeline with every stop of both, in the order of each', async () => {
    const [first, second] = await trips(['taken-email'])
    const { rows, partsAt } = timelineOf(first, second, 'same')
    const ids = rows.map((row) => row.first?.id ?? row.second?.id)
    for (const { id } of [...first.steps, ...second.steps]) expect(ids).toContain(id)
    expect(rows[partsAt ?? -1]?.first?.id).toBe('write-order')
    expect(rows.find((row) => row.first?.id === 'insert-user')?.differs).toBe(true)
    expect(rows.find((row) => row.first?.id === 'send-email')?.second).toBeUndefined()
  })

  it('are the same where nothing was changed', async () => {
    const { rows, partsAt } = timelineOf(...(await trips([])), 'same')
    expect(partsAt).toBeNull()
    expect(rows.some((row) => row.differs)).toBe(false)
  })

  it('met the same world only where the same order made it, whatever their traces are called', async () => {
    const [first, second] = await trips([])
    expect(first.run.trace.traceId).toBe(second.run.trace.traceId)
    expect([worldsOf({ parent: 1 }, { parent: 1 }), worldsOf({ parent: null }, { parent: null })]).toEqual([
      'same',
      'same',
    ])
    expect(worldsOf({ parent: 1 }, { parent: 2 })).toBe('different')
    // Two worlds: a figure that chance drew otherwise is no parting of the ways.
    const [later] = [journeyOf(await run(signUp({ name: 'Another Name' })), 'story')]
    expect(timelineOf(first, later, 'same').partsAt).not.toBeNull()
    expect(timelineOf(first, later, 'different').partsAt).toBeNull()
  })

  it('are told only as far as they were seen', async () => {
    const [first, second] = await trips(['email-down'])
    const timeline = timelineOf(first, second, 'same')
    const at = second.reachedAtMs('check-body') ?? -1
    const known = knownOf(timeline, [first, second], [false, false], at)
    expect(timeline.rows[known.secondRows - 1]?.second?.id).toBe('check-body')
    expect(known.firstRows).toBeLessThanOrEqual(known.secondRows)
    expect(answerLines(first, known.firstMs)).toEqual([])
    expect(sqlLines(second, known.secondMs)).toEqual([])
    expect(ticketLines(second)[0]).toBe('POST /api/users HTTP/1.1')
    const all = knownOf(timeline, [first, second], [true, true], at)
    expect([all.firstRows, all.secondRows]).toEqual([timeline.rows.length, timeline.rows.length])
    expect(answerLines(first, whole(first))[0]).toBe('HTTP/1.1 201 Created')
    expect(sqlLines(first, whole(first)).join('\n')).toContain('INSERT INTO users')
  })

  it('have no answer where the network was away', async () => {
    const [, second] = await trips(['network-offline'])
    expect(answerLines(second, whole(second))).toEqual([])
  })
})
