// The pantry in the picture: as many jars as rows, changed for everybody by COMMIT only, searched as it was searched.

import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { orderOf, switchesOf } from '../../src/lessons'
import { type Frame, idleSchedule, layOut, openingHouse, type Schedule, sceneAt, schedule } from '../../src/scene/model'
import { shelvesFor } from '../../src/scene/model/geometry'
import { type DatabaseQuery, type HouseState, type RowChange, readDetail, type Trace } from '../../src/trace'
import { openTestKitchen } from '../kit/kitchen'
import { lessons } from '../kit/lessons'
import { drawnRows, restingRows, tellStatements } from './kit/pantry'

vi.setConfig({ testTimeout: 30_000 })

interface Played {
  readonly name: string
  readonly trace: Trace
  readonly told: Schedule
  readonly before: HouseState
  readonly after: HouseState
}
/** Every lesson with each of its switches; and sign-ups one after another, each in the house the last one left. */
async function playAll(): Promise<readonly Played[]> {
  const kitchen = await openTestKitchen()
  const played: Played[] = []
  for (const lesson of lessons)
    for (const switches of [[], ...switchesOf(lesson).map((id) => [id])]) {
      const world = kitchen.seedWorld(1)
      const { trace, world: next } = await kitchen.simulate(world, orderOf(lesson, {}, null), kitchen.direct, {
        switches,
      })
      const told = schedule(trace)
      const name = [lesson.id, ...switches].join(' + ')
      played.push({ name, trace, told, before: kitchen.houseOf(world), after: kitchen.houseOf(next) })
    }
  const signUp = lessons.find(({ id }) => id === 'sign-up')
  let world = kitchen.seedWorld(1)
  for (let guest = 0; signUp && guest < 4; guest++) {
    const order = orderOf(signUp, { email: `guest-${guest}@example.test` }, null)
    const { trace, world: next } = await kitchen.simulate(world, order, kitchen.direct, {})
    const name = `guest ${guest}`
    played.push({ name, trace, told: schedule(trace), before: kitchen.houseOf(world), after: kitchen.houseOf(next) })
    world = next
  }
  return played
}
const played = playAll()
beforeAll(() => played, 60_000)

const end = (told: Schedule): Frame => sceneAt(told, told.durationMs)
const tables = openingHouse.shelves
const rowsIn = (house: HouseState, table: string): number => house.tables.find(({ name }) => name === table)?.rows ?? -1
const labelled = (frame: Frame, table: string): number | null =>
  frame.shelves.find((shelf) => shelf.table === table)?.rows ?? null
const momentsOf = function* (told: Schedule, stepMs: number): Generator<Frame> {
  for (let t = 0; t <= told.durationMs; t += stepMs) yield sceneAt(told, t)
}

describe('the shelves', () => {
  it('are as full as the first house before any order', () => {
    const idle = sceneAt(idleSchedule({ method: 'GET', path: '/', body: null }), 0)
    for (const table of tables) expect(drawnRows(idle, table), table).toBe(rowsIn(openingHouse, table))
  })

  it('hold as many jars as there are rows, before every order and after it; so do their labels', async () => {
    for (const { name, told, before, after } of await played)
      for (const table of tables) {
        const first = sceneAt(told, 0)
        expect([drawnRows(first, table), labelled(first, table)], `${name}: ${table}`).toEqual(
          Array<number>(2).fill(rowsIn(before, table)),
        )
        const last = end(told)
        expect([drawnRows(last, table), labelled(last, table)], `${name}: ${table}`).toEqual(
          Array<number>(2).fill(rowsIn(after, table)),
        )
      }
  })

  it('have a place for every table of the schema but its own book-keeping', () => {
    const held = openingHouse.tables.map(({ name }) => name).filter((name) => name !== 'schema_migrations')
    expect([...tables].sort()).toEqual(held.sort())
  })

  it('lay out any number of rows: each once, side by side, inside the shelf, with the free place free', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shelvesFor(openingHouse.shelves)),
        fc.oneof(fc.nat(40), fc.nat(3000), fc.nat(1e6)),
        (shelf, rows) => {
          const units = layOut(shelf, rows)
          expect(units.reduce((sum, unit) => sum + unit.rows, 0)).toBe(rows)
          for (const [index, { x, width }] of units.entries()) {
            const before = units[index - 1]
            if (before) expect(x).toBeGreaterThanOrEqual(before.x + before.width + 2)
            expect(x).toBeGreaterThanOrEqual(shelf.x)
            if (units.length > 1) expect(x + width).toBeLessThanOrEqual(shelf.x + shelf.width)
            if (shelf.free && units.length > 1) expect(x + width <= shelf.slotX || x >= shelf.slotX + 36).toBe(true)
          }
        },
      ),
    )
  })

  it('are bare where the trace does not say what they held, and nothing breaks', async () => {
    const changes: readonly RowChange[] = [{ table: 'ledger', operation: 'insert', before: {}, after: { id: 1 } }]
    const told = schedule(
      await tellStatements(null, [{ name: 'write', query: { sql: 'INSERT INTO ledger', changes } }]),
    )
    for (const { shelves: drawn, jars } of momentsOf(told, 50)) {
      expect(jars).toEqual([])
      for (const shelf of drawn) expect([shelf.rows, restingRows(shelf)]).toEqual([null, 0])
    }
    // Never as a search in the index.
    expect(end(told).card).toBeNull()
  })
})

/** A row of users is put in, changed or taken out: 1, 2 … are there, new ones have keys from 500 on. */
const work = fc.array(fc.constantFrom('insert', 'update', 'delete'), { minLength: 1, maxLength: 4 })
function changesOf(operations: readonly RowChange['operation'][]): readonly RowChange[] {
  const keys = openingHouse.tables.find(({ name }) => name === 'users')?.keys ?? []
  return operations.map((operation, index) => {
    const id = operation === 'insert' ? 500 + index : Number(keys[keys.length - 1 - index])
    const row = { id, name: 'x' }
    return {
      table: 'users',
      operation,
      before: operation === 'insert' ? {} : row,
      after: operation === 'delete' ? {} : row,
    }
  })
}
const words = { insert: 'INSERT INTO', update: 'UPDATE', delete: 'DELETE FROM' } as const
const transaction = (changes: readonly RowChange[], last: 'COMMIT' | 'ROLLBACK'): Promise<Trace> =>
  tellStatements(openingHouse, [
    { name: 'begin', query: { sql: 'BEGIN', inTransaction: true } },
    ...changes.map((change, index) => ({
      name: `write-${index}`,
      query: { sql: `${words[change.operation]} users`, changes: [change], inTransaction: true },
    })),
    { name: 'end', query: { sql: last } },
  ])

describe('a transaction', () => {
  const sum = (changes: readonly RowChange[]): number =>
    changes.reduce((more, { operation }) => more + (operation === 'insert' ? 1 : operation === 'delete' ? -1 : 0), 0)

  it('is seen by nobody before COMMIT, open and dashed; then by everybody, closed', async () => {
    await fc.assert(
      fc.asyncProperty(work, async (operations) => {
        const changes = changesOf(operations)
        const told = schedule(await transaction(changes, 'COMMIT'))
        const known = told.stops.find(({ stepId }) => stepId === 'end')?.knownMs ?? 0
        for (let t = 0; t < known; t += 70) {
          const frame = sceneAt(told, t)
          expect(labelled(frame, 'users')).toBe(9)
          for (const jar of frame.jars) expect(jar.label === null || jar.open > 0).toBe(true)
        }
        expect(labelled(end(told), 'users')).toBe(9 + sum(changes))
        expect(drawnRows(end(told), 'users')).toBe(9 + sum(changes))
        for (const jar of end(told).jars) expect(jar.open).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  it('that is rolled back leaves everything where it came from', async () => {
    await fc.assert(
      fc.asyncProperty(work, async (operations) => {
        const told = schedule(await transaction(changesOf(operations), 'ROLLBACK'))
        for (const frame of momentsOf(told, 70)) expect(labelled(frame, 'users')).toBe(9)
        const [first, last] = [sceneAt(told, 0), end(told)]
        expect(last.jars).toEqual([])
        expect(last.shelves).toEqual(first.shelves)
      }),
      { numRuns: 40 },
    )
  })

  it('brings many rows on one tray, with their number', async () => {
    const changes = Array.from(
      { length: 7 },
      (_, id): RowChange => ({
        table: 'order_items',
        operation: 'insert',
        before: {},
        after: { order_id: 11, dish_id: id + 1 },
      }),
    )
    const told = schedule(
      await tellStatements(openingHouse, [{ name: 'write', query: { sql: 'INSERT INTO order_items', changes } }]),
    )
    expect(end(told).jars.map(({ label, rows }) => [label, rows])).toEqual([['×7', 7]])
    expect([drawnRows(end(told), 'order_items'), labelled(end(told), 'order_items')]).toEqual([14, 14])
  })
})

describe('keys', () => {
  it('are not told before their statement has run', async () => {
    for (const { name, told, trace } of await played)
      for (const stop of told.stops) {
        const span = trace.spans.find(({ id }) => id === stop.spanId)
        if (!span || !readDetail(span, 'backofhouse.db.query')) continue
        const known = new Set(sceneAt(told, stop.fromMs).jars.map(({ label }) => label))
        for (let t = stop.fromMs; t < stop.knownMs; t += 20)
          expect(toldOf(sceneAt(told, t), known), `${name}: ${stop.stepId}`).toEqual([])
      }
  })
  /** What a frame tells of rows besides what was known already. Along a shelf the keeper counts: no key, no result. */
  const toldOf = ({ jars, label, tag }: Frame, known: ReadonlySet<string | null>): readonly unknown[] => [
    ...jars.map((jar) => jar.label).filter((key) => key !== null && !known.has(key)),
    ...(label?.text && !/^\d+$/.test(label.text) ? [label.text] : []),
    ...(tag ? [tag] : []),
  ]

  it('stand on the jar and on the label that is copied, of any table', async () => {
    const find = async (name: string): Promise<Schedule> => {
      const one = (await played).find((trip) => trip.name === name)
      if (!one) throw new Error(`No trip ${name}`)
      return one.told
    }
    const told = await find('profile')
    const stop = told.stops.find(({ stepId }) => stepId === 'select-profile')
    expect(sceneAt(told, stop?.atMs ?? 0).label?.text).toBe('123')
    expect(end(await find('sign-up')).jars.map(({ table, label }) => `${table} ${label}`)).toEqual([
      'users 125',
      'jobs 1',
    ])
    expect(end(await find('log-in')).jars.map(({ table, label }) => `${table} ${label}`)).toEqual(['sessions 1'])
  })
})

describe('a search', () => {
  const lengthOf = async (query: Partial<DatabaseQuery>): Promise<number> => {
    const { stops } = schedule(await tellStatements(openingHouse, [{ name: 'read', query }]))
    const index = stops.findIndex(({ stepId }) => stepId === 'read')
    return (stops[index]?.atMs ?? 0) - (stops[index - 1]?.atMs ?? 0)
  }

  it('takes longer for more steps of the database, never shorter, and never too long', async () => {
    const plans = [
      'SCAN dishes',
      'SEARCH users USING INDEX sqlite_autoindex_users_1 (email=?)',
      'SEARCH t USING INDEX i',
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...plans), fc.nat(1e6), fc.nat(1e6), async (line, one, other) => {
        const query = { sql: 'SELECT id FROM dishes', plan: [line] }
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)]
        const shorter = await lengthOf({ ...query, virtualMachineSteps: fewer })
        const longer = await lengthOf({ ...query, virtualMachineSteps: more })
        expect(longer).toBeGreaterThanOrEqual(shorter)
        expect(longer).toBeLessThan(3500)
      }),
      { numRuns: 60 },
    )
    expect(await lengthOf({ plan: ['SCAN dishes'], virtualMachineSteps: 100_000 })).toBeGreaterThan(
      await lengthOf({ plan: ['SCAN dishes'], virtualMachineSteps: 200 }),
    )
  })

  it('without an index goes along the whole shelf, jar by jar, and counts what was passed', async () => {
    const menu = (await played).find(({ name }) => name === 'menu')
    if (!menu) throw new Error('No menu')
    const shelf = end(menu.told).shelves.find(({ table }) => table === 'dishes')
    const [seen, counted]: [Set<number>, number[]] = [new Set(), []]
    for (const { pointed, label } of momentsOf(menu.told, 10)) {
      if (pointed) seen.add(pointed.x)
      if (label?.text && /^\d+$/.test(label.text)) counted.push(Number(label.text))
    }
    expect([...seen]).toEqual(shelf?.units.map(({ x }) => x))
    expect(counted).toEqual(counted.toSorted((a, b) => a - b))
    expect(counted.at(-1)).toBe(24)
  })

  it('by an index pulls out its drawer, under its own name; by the key itself it pulls out none', async () => {
    const cardOf = async (sql: string, plan: string): Promise<string | null> =>
      end(schedule(await tellStatements(openingHouse, [{ name: 'read', query: { sql, plan: [plan] } }]))).card
    const from = 'SELECT * FROM'
    expect(await cardOf(`${from} users`, 'SEARCH users USING INDEX sqlite_autoindex_users_1 (email=?)')).toBe(
      'users(email)',
    )
    expect(await cardOf(`${from} orders o`, 'SEARCH o USING INDEX orders_by_user (user_id=?)')).toBe('orders_by_user')
    expect(await cardOf(`${from} orders`, 'SCAN orders USING COVERING INDEX orders_by_user')).toBe('orders_by_user')
    expect(await cardOf(`${from} users`, 'SEARCH users USING INTEGER PRIMARY KEY (rowid=?)')).toBeNull()
    expect(await cardOf(`${from} schema_migrations`, 'SCAN schema_migrations')).toBeNull()
  })

  it('is asked for by a slip that says what it is about', async () => {
    const slips = new Set<string>()
    for (const { told } of await played)
      for (const { slip } of momentsOf(told, 200)) if (slip) slips.add([slip.word, slip.table].join(' '))
    expect([...slips]).toEqual(
      expect.arrayContaining(['SELECT dishes', 'INSERT users', 'INSERT jobs', 'COMMIT ', 'SELECT users']),
    )
  })
})
