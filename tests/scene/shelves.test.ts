// Which tables stand on shelves, what becomes of the others, and that a change there is never drawn as something else.

import { describe, expect, it } from 'vitest'
import { type Frame, openingHouse, type Schedule, sceneAt, schedule } from '../../src/scene/model'
import type { HouseBefore, HouseTable, RowChange } from '../../src/trace'
import { inHouse } from './kit/house'
import { tellStatements } from './kit/pantry'
import { tellTrip } from './kit/trips'

const table = (name: string, rows = 3): HouseTable => ({
  name,
  station: 'database',
  rows,
  keyColumns: ['id'],
  keys: Array.from({ length: rows }, (_, index) => String(index + 1)),
})
const many = ['reviews', 'photos', 'reports', 'payments', 'ledger', 'coupons', 'allergens', 'likes']
const house: HouseBefore = {
  ...openingHouse,
  tables: [...openingHouse.tables, ...many.map((name) => table(name))],
  shelves: ['payments', 'ledger', 'users'],
}
const framesOf = (told: Schedule): readonly Frame[] =>
  Array.from({ length: Math.ceil(told.durationMs / 40) }, (_, index) => sceneAt(told, index * 40))

describe('the shelves', () => {
  it('are those that the lesson names, in its order; a sign counts the other tables', async () => {
    const { shelves, moreTables } = sceneAt(schedule(inHouse(await tellTrip('menu'), house)), 0)
    expect(shelves.map((shelf) => [shelf.table, shelf.rows])).toEqual([
      ['payments', 3],
      ['ledger', 3],
      ['users', 9],
    ])
    // All but the three, and but the database's own book-keeping.
    expect(moreTables).toBe(house.tables.length - 3 - 1)
  })

  it('are as usual where a lesson names none, and then no sign hangs there', async () => {
    const { shelves, moreTables } = sceneAt(schedule(await tellTrip('menu')), 0)
    expect([shelves.map((shelf) => shelf.table), moreTables]).toEqual([openingHouse.shelves, 0])
  })

  it('are six at most', async () => {
    const { shelves, moreTables } = sceneAt(schedule(inHouse(await tellTrip('menu'), { ...house, shelves: many })), 0)
    expect(shelves.map((shelf) => shelf.table)).toEqual(many.slice(0, 6))
    expect(moreTables).toBe(house.tables.length - 6 - 1)
  })
})

describe('a table without a shelf', () => {
  const change = (operation: RowChange['operation']): RowChange => ({
    table: 'reviews',
    operation,
    before: operation === 'insert' ? {} : { id: 1 },
    after: operation === 'delete' ? {} : { id: 1, stars: 5 },
  })

  it.each([
    ['insert', 'INSERT INTO reviews (id) VALUES (1)'],
    ['update', 'UPDATE reviews SET stars = 5 WHERE id = 1'],
    ['delete', 'DELETE FROM reviews WHERE id = 1'],
  ] as const)(
    'has its rows changed behind the sign: %s moves no jar, no shelf and no drawer',
    async (operation, sql) => {
      const told = schedule(
        await tellStatements(house, [{ name: 'write', query: { sql, changes: [change(operation)] } }]),
      )
      const [first, ...frames] = framesOf(told)
      for (const frame of frames) {
        expect(frame.jars).toEqual([])
        expect(frame.shelves).toEqual(first?.shelves)
        expect([frame.drawer, frame.card]).toEqual([0, null])
      }
      expect(frames.some(({ pointed }) => pointed !== null)).toBe(true)
      expect(frames.some(({ tag }) => tag !== null && 'rows' in tag && tag.rows === 1)).toBe(true)
    },
  )

  it('is read behind the sign, and never along a shelf; by an index by the drawer', async () => {
    const read = (plan: string) =>
      tellStatements(house, [{ name: 'read', query: { sql: 'SELECT * FROM reviews', plan: [plan], rowsReturned: 2 } }])
    const scanned = framesOf(schedule(await read('SCAN reviews')))
    expect(scanned.every(({ drawer }) => drawer === 0)).toBe(true)
    const pointed = scanned.flatMap((frame) => frame.pointed ?? [])
    expect(new Set(pointed.map(({ y }) => y)).size).toBe(1)
    const found = framesOf(schedule(await read('SEARCH reviews USING INDEX reviews_by_dish (dish_id=?)')))
    expect(found.some(({ card }) => card === 'reviews_by_dish')).toBe(true)
  })

  it('may hold the jobs: they fall down the tube all the same', async () => {
    const queue: RowChange = { table: 'jobs', operation: 'insert', before: {}, after: { id: 1, kind: 'confirm-email' } }
    const told = schedule(
      await tellStatements(house, [
        { name: 'queue', query: { sql: 'INSERT INTO jobs (kind) VALUES (?1)', changes: [queue] } },
      ]),
    )
    expect(sceneAt(told, told.durationMs).jobs.map(({ id }) => id)).toEqual([1])
    expect(framesOf(told).every(({ jars }) => jars.length === 0)).toBe(true)
  })
})
