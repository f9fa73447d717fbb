// The tables at every moment of a trip, and own SQL against them.

import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  faultIds,
  type Order,
  type Pantry,
  type Run,
  type SwitchId,
  type World,
  windClock,
} from '../../../src/simulation'
import { json, newGuest, openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'
import { variationIds } from '../../kit/lessons'
import { orders } from '../../kit/orders'

let kitchen: TestKitchen
let seed: World
const opened: Pantry[] = []
beforeAll(async () => {
  kitchen = await openTestKitchen()
  seed = kitchen.seedWorld(1)
})
afterEach(() => {
  for (const pantry of opened.splice(0)) pantry.close()
})

const order = (what: Order, world = seed, ...switches: readonly SwitchId[]): Promise<Run> =>
  kitchen.simulate(world, what, kitchen.direct, { switches })

function pantryAt(run: Run, name: string, phase: 'start' | 'end' = 'end', world = seed): Pantry {
  const span = run.trace.spans.find((one) => one.name === name)
  if (!span) throw new Error(`No span ${name}`)
  const pantry = kitchen.openPantry(world, run.trace, span.id, phase)
  opened.push(pantry)
  return pantry
}

const table = (pantry: Pantry, name: string) => {
  const found = pantry.tables.find((one) => one.name === name)
  if (!found) throw new Error(`No table ${name}`)
  return found
}

const rowsOf = (pantry: Pantry, sql: string): unknown => {
  const answer = pantry.query(sql, {})
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value.rows
}

describe('the tables', () => {
  it('stand as they stood: before, in the transaction, after it', async () => {
    const run = await order(signUp())
    const count = (name: string, phase: 'start' | 'end' = 'end'): number =>
      table(pantryAt(run, name, phase), 'users').rowCount
    expect(['hash-password', 'insert-user', 'commit', 'send-email'].map((name) => count(name))).toEqual([9, 10, 10, 10])
    expect(count('insert-user', 'start')).toBe(9)
    expect(count('sign-up', 'start')).toBe(9)
  })

  it('say what is not committed yet, and what the step itself did', async () => {
    const run = await order(signUp())
    const inserted = table(pantryAt(run, 'insert-user'), 'users')
    const key = inserted.keys[inserted.rows.findIndex((row) => row['email'] === newGuest.email)] ?? ''
    expect([...inserted.uncommitted]).toEqual([key])
    expect([...inserted.changed]).toEqual([key])
    const queued = pantryAt(run, 'queue-confirmation')
    expect(table(queued, 'users').uncommitted.size).toBe(1)
    expect(table(queued, 'users').changed.size).toBe(0)
    expect(table(queued, 'jobs').uncommitted.size).toBe(1)
    expect(table(pantryAt(run, 'commit'), 'users').uncommitted.size).toBe(0)
  })

  it('know nothing of what was refused or rolled back', async () => {
    const first = await order(signUp())
    const second = await order(signUp(), first.world)
    for (const name of ['insert-user', 'rollback', 'read-response'])
      expect(table(pantryAt(second, name, 'end', first.world), 'users').rowCount).toBe(10)
  })

  it('agree with the database at the end of any trip', async () => {
    const logIn = json('POST', '/api/sessions', { email: newGuest.email, password: newGuest.password })
    let world = seed
    for (const [what, ...switches] of [
      [signUp(), 'email-down'],
      [logIn],
      [logIn],
      [signUp({ email: 'other@example.test' }), 'discreet-mode'],
      [signUp(), 'discreet-mode'],
      [signUp()],
    ] satisfies (readonly [Order, ...SwitchId[]])[]) {
      world = windClock(world, 60_000)
      const run = await order(what, world, ...switches)
      const last = run.trace.spans.reduce((a, b) => (b.endUs > a.endUs ? b : a))
      const reckoned = pantryAt(run, last.name, 'end', world)
      const really = kitchen.openPantry(run.world, run.trace, run.trace.spans[0]?.id ?? '', 'start')
      opened.push(really)
      expect(reckoned.tables.map(({ name, rows }) => [name, rows])).toEqual(
        really.tables.map(({ name, rows }) => [name, rows]),
      )
      world = run.world
    }
  })

  it('can be looked at in any step of any trip', async () => {
    const switches = fc.subarray<SwitchId>([...faultIds, ...variationIds], { maxLength: 3 })
    const picks = fc.array(fc.record({ at: fc.nat(), phase: fc.constantFrom('start', 'end') }), {
      minLength: 3,
      maxLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(orders, switches, picks, async (what, on, moments) => {
        const run = await order(what, seed, ...on)
        for (const { at, phase } of moments) {
          const span = run.trace.spans[at % run.trace.spans.length]
          const pantry = kitchen.openPantry(seed, run.trace, span?.id ?? '', phase)
          for (const { rows, keys, rowCount } of pantry.tables) {
            expect(keys).toHaveLength(rows.length)
            expect(new Set(keys).size).toBe(keys.length)
            expect(rowCount).toBeGreaterThanOrEqual(rows.length)
          }
          pantry.close()
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('hold no hash, not even where nobody looks', async () => {
    const logIn = json('POST', '/api/sessions', { email: newGuest.email, password: newGuest.password })
    const signedUp = await order(signUp())
    const run = await order(logIn, signedUp.world)
    const pantry = pantryAt(run, 'read-response', 'end', signedUp.world)
    const all = JSON.stringify([
      pantry.tables,
      rowsOf(pantry, 'SELECT password_hash AS a, length(password_hash), hex(password_hash) FROM users'),
      rowsOf(pantry, 'SELECT refresh_token_hash AS b, hex(refresh_token_hash) FROM sessions'),
    ])
    expect(all).not.toMatch(/p=1\$[A-Za-z0-9+/]/)
    expect(all).not.toMatch(/[0-9a-f]{64}/)
    expect(all).not.toMatch(/\$6[0-9A-F]{40}/)
    expect(table(pantry, 'users').rows[0]?.['password_hash']).toBe('$argon2id$v=19$m=19456,t=2,p=1$…')
    expect(table(pantry, 'sessions').rows[0]?.['refresh_token_hash']).toBe('sha256:…')
  })
})

describe('own SQL tells the time of the house', () => {
  const textAt = (wallClockMs: number): string => new Date(wallClockMs).toISOString().slice(0, 19).replace('T', ' ')

  it.each([
    ["datetime('now')"],
    ['CURRENT_TIMESTAMP'],
    ["CURRENT_DATE || ' ' || CURRENT_TIME"],
    ["date() || ' ' || time()"],
    ["datetime(julianday('now'))"],
    ["datetime(unixepoch(), 'unixepoch')"],
    ["datetime(strftime('%s', 'now'), 'unixepoch')"],
    ["strftime('%Y-%m-%d %H:%M:%S')"],
    ["datetime(unixepoch('subsec'), 'unixepoch')"],
    ["datetime('now', 'localtime')"],
    ["datetime('now', ' UTC ', '+1 day', '-1 day')"],
    ["datetime('2000-01-01', timediff('now', '2000-01-01'))"],
    ['(SELECT max(t) FROM (SELECT datetime() AS t FROM users))'],
  ])('%s', async (expression) => {
    const later = windClock(seed, 3 * 86_400_000)
    const run = await order(signUp(), later)
    for (const phase of ['start', 'end'] as const) {
      const span = run.trace.spans.find(({ name }) => name === 'insert-user')
      if (!span) throw new Error('No span of it')
      const pantry = pantryAt(run, span.name, phase, later)
      const at = run.trace.startedAtMs + Math.floor((phase === 'start' ? span.startUs : span.endUs) / 1000)
      expect(rowsOf(pantry, `SELECT ${expression}`)).toEqual([[textAt(at)]])
    }
  })

  it.each(['random()', 'randomblob(8)', '(SELECT group_concat(id) FROM (SELECT id FROM users ORDER BY random()))'])(
    'and has the same chance each time: %s',
    async (expression) => {
      const run = await order(signUp())
      const [one, other] = [pantryAt(run, 'insert-user'), pantryAt(run, 'insert-user')]
      const sql = `SELECT ${expression}, ${expression}`
      expect(rowsOf(one, sql)).toEqual(rowsOf(one, sql))
      expect(rowsOf(one, sql)).toEqual(rowsOf(other, sql))
    },
  )

  it('and leaves the clock of the engine to everybody else', async () => {
    const run = await order(signUp())
    expect(JSON.stringify((await order(signUp())).trace)).toBe(JSON.stringify(run.trace))
  })
})

describe('own SQL', () => {
  let pantry: Pantry
  beforeAll(async () => {
    const run = await order(signUp())
    pantry = kitchen.openPantry(seed, run.trace, run.trace.spans[0]?.id ?? '', 'end')
  })
  const code = (sql: string): string => {
    const answer = pantry.query(sql, {})
    return answer.ok ? 'ok' : answer.error.code
  }

  it('is answered with columns, rows, the plan and the steps counted', () => {
    expect(pantry.query("SELECT id, name AS guest FROM users WHERE email = 'ADA.kowalczyk@example.org'", {})).toEqual({
      ok: true,
      value: {
        columns: ['id', 'guest'],
        rows: [[123, 'Ada Kowalczyk']],
        truncated: false,
        plan: [expect.stringContaining('USING INDEX')],
        virtualMachineSteps: expect.any(Number),
      },
    })
  })

  it.each([
    ['SELECT 1'],
    [' ; -- first\nSELECT 1 /* and */ ; -- last'],
    ['WITH few(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM few WHERE n < 5) SELECT * FROM few'],
    ["SELECT value FROM json_each('[1, 2]')"],
    ["VALUES (1, x'00ff', 9007199254740993, NULL, 1.5)"],
    ['SELECT sql FROM sqlite_schema'],
    ['EXPLAIN QUERY PLAN SELECT * FROM users'],
    ["SELECT count(*), '🍲', 'مطبخ' FROM dishes"],
    ['SELECT u.name, count(*) FROM users u JOIN orders o ON o.user_id = u.id GROUP BY u.id ORDER BY 2 DESC'],
  ])('may read: %s', (sql) => expect(code(sql)).toBe('ok'))

  it.each([
    ['', 'empty'],
    [' \n;; -- nothing', 'empty'],
    ['SELECT 1; SELECT 2', 'several'],
    ['SELECT 1; DROP TABLE users', 'several'],
    ['SELECT 1; nonsense', 'several'],
    ['SELEC * FROM users', 'syntax'],
    ['SELECT * FROM nothing', 'syntax'],
    ['SELECT nothing FROM users', 'syntax'],
    ["SELECT 'open", 'syntax'],
    ['SELECT 1\0', 'syntax'],
    ["INSERT INTO users (name) VALUES ('x')", 'writes'],
    ['UPDATE users SET name = 1', 'writes'],
    ['DELETE FROM users', 'writes'],
    ['DROP TABLE users', 'writes'],
    ['CREATE TABLE x (y)', 'writes'],
    ['CREATE TEMP TABLE x (y)', 'writes'],
    ['ALTER TABLE users ADD COLUMN x', 'writes'],
    ['REINDEX', 'writes'],
    ['VACUUM', 'writes'],
    ["VACUUM INTO '/x'", 'writes'],
    ['WITH x AS (SELECT 1) DELETE FROM users', 'writes'],
    ["ATTACH ':memory:' AS x", 'forbidden'],
    ['PRAGMA writable_schema = ON', 'forbidden'],
    ['PRAGMA table_info(users)', 'forbidden'],
    ["SELECT * FROM pragma_table_info('users')", 'forbidden'],
    ['SELECT * FROM sqlite_dbpage', 'forbidden'],
    ['SELECT * FROM dbstat', 'forbidden'],
    ['BEGIN', 'forbidden'],
    ['SAVEPOINT x', 'forbidden'],
    ['WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n', 'too-slow'],
    ['SELECT count(*) FROM dishes a, dishes b, dishes c, dishes d, dishes e, dishes f', 'too-slow'],
    ['SELECT zeroblob(1000000000)', 'too-large'],
    [`SELECT ${'x'.repeat(1_000_000)}`, 'too-large'],
    [`SELECT ${'('.repeat(5000)}1${')'.repeat(5000)}`, 'syntax'],
    ['SELECT abs(-9223372036854775808)', 'failed'],
    ["SELECT json_extract('{', '$')", 'failed'],
  ])('is refused: %s', (sql, expected) => expect(code(sql)).toBe(expected))

  it('gives at most 200 rows, and says that there were more', () => {
    const answer = pantry.query('WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n', {})
    expect(answer).toMatchObject({ ok: true, value: { truncated: true } })
    expect(answer.ok && answer.value.rows).toHaveLength(200)
  })

  it('is stopped by the stopwatch, too', () => {
    const clock = { ms: 0 }
    const stopwatch = (): number => (clock.ms += 10)
    const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n'
    expect(pantry.query(endless, { stopwatch, budgetMs: 50 })).toMatchObject({ error: { code: 'too-slow' } })
    expect(clock.ms).toBeLessThan(200)
  })

  it('is stopped before it fills the memory', () => {
    const hungry = `WITH RECURSIVE n(i, b) AS (SELECT 1, randomblob(90000) UNION ALL SELECT i + 1, randomblob(90000) FROM n)
      SELECT count(*) FROM (SELECT * FROM n ORDER BY b)`
    expect(code(hungry)).toBe('too-large')
    expect(code('SELECT 1')).toBe('ok')
  })

  it.each([
    ["instr(hex(zeroblob(49000)), hex(zeroblob(24000)) || '1')", 20],
    ["instr(hex(zeroblob(2400)), hex(zeroblob(1200)) || '1')", 20],
    ["instr(hex(zeroblob(2400)), hex(zeroblob(1200)) || '1')", 90],
    ["replace(hex(zeroblob(2400)), hex(zeroblob(1200)) || '1', '')", 90],
    ["trim(hex(zeroblob(2400)), hex(randomblob(2400)) || '1')", 90],
    ["hex(zeroblob(2400)) LIKE '%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%0%1'", 90],
    ["hex(zeroblob(2400)) GLOB '*0*0*0*0*0*0*0*0*0*0*0*0*0*0*0*0*0*0*0*0*0*0*0*1'", 90],
    ["printf('%.*f', 2000000000, 1.5)", 90],
    ["printf('%2000000000d', 1)", 90],
    ['json_patch(json_group_array(1), json_group_array(2))', 90],
    ['(SELECT group_concat(hex(zeroblob(2400))) FROM users)', 90],
    ["(SELECT max(a.name LIKE '%' || b.name || '%') FROM users a, users b, users c)", 20],
    ["(SELECT sum(instr(hex(zeroblob(2400)) || a.id, hex(zeroblob(1200)) || '1')) FROM users a, users b)", 20],
  ])('costs no more than its budget in the work between two looks: %s, %i times', (expression, times) => {
    // Each look at the stopwatch is a chance to stop; this one says at once that it is late.
    const looks = { count: 0 }
    const stopwatch = (): number => (looks.count++ === 0 ? 0 : 1_000)
    const columns = Array.from({ length: times }, (_, index) => `${expression} AS c${index}`)
    const answer = pantry.query(`SELECT ${columns.join(', ')}`, { stopwatch, budgetMs: 100 })
    // What ran to the end had nothing to be stopped for: a row without a loop, of few and short calls.
    if (answer.ok) expect(answer.value.virtualMachineSteps).toBeLessThan(5_000)
    else expect(['too-slow', 'too-large', 'failed']).toContain(answer.error.code)
    expect(code('SELECT 1')).toBe('ok')
  })

  it('leaves the copy unharmed and never throws, whatever it says', () => {
    const before = JSON.stringify(rowsOf(pantry, 'SELECT * FROM users'))
    const word = fc.constantFrom(
      ...'SELECT FROM WHERE users dishes * , ( ) ; 1 DELETE UPDATE INSERT INTO SET VALUES DROP TABLE PRAGMA'.split(' '),
      ...[
        'ATTACH',
        'UNION ALL',
        'WITH RECURSIVE',
        "'",
        '"',
        '--',
        '\0',
        '🍲',
        'BEGIN',
        'COMMIT',
        'name',
        'id',
        '=',
        'AS',
      ],
    )
    const sql = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(sql, (text) => {
        expect(typeof pantry.query(text, {}).ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
    expect(JSON.stringify(rowsOf(pantry, 'SELECT * FROM users'))).toBe(before)
  })
})
