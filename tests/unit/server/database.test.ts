// The database on its own: what a statement's span tells, transactions, secrets, images, the schema and the seed.

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openDatabase, seedImage } from '../../../src/server'
import type { Connection } from '../../../src/server/database/connection'
import { DatabaseError } from '../../../src/server/database/error'
import { migrate } from '../../../src/server/database/migrate'
import { features } from '../../../src/server/features'
import { createTracer, type DatabaseQuery, readDetail, type Trace } from '../../../src/trace'
import { createTestServer, password, type TestServer } from '../../kit/server'

const Named = z.object({ id: z.int(), name: z.string() })

/** Runs `work` on a connection of its own and gives the trace; what it throws is given too. */
async function observe(
  server: TestServer,
  work: (connection: Connection) => Promise<unknown>,
): Promise<{ trace: Trace; result: unknown; query: (name: string) => DatabaseQuery | undefined }> {
  const tracer = createTracer({ traceId: '2'.repeat(32), startedAtMs: 0 })
  const result = await tracer.root('trip', { station: 'client' }, async (span) => {
    const connection = await server.database.connect(span)
    try {
      return await work(connection).catch((error: unknown) => error)
    } finally {
      connection.close()
    }
  })
  const trace = tracer.finish()
  const query = (name: string): DatabaseQuery | undefined => {
    const found = trace.spans.find((span) => span.name === name)
    return found && readDetail(found, 'backofhouse.db.query')
  }
  return { trace, result, query }
}

describe('a statement', () => {
  it('says which rows it read and how it found them', async () => {
    const { trace, query } = await observe(await createTestServer(), (connection) =>
      connection.all('by-course', Named, 'SELECT id, name FROM dishes WHERE course = ?1', ['drink']),
    )
    expect(query('by-course')).toMatchObject({
      sql: 'SELECT id, name FROM dishes WHERE course = ?1',
      parameters: ['drink'],
      plan: ['SCAN dishes'],
      rowsReturned: 4,
      rowsChanged: 0,
      inTransaction: false,
    })
    expect(query('by-course')?.fullScanSteps).toBe(23)
    expect(trace.spans[1]).toMatchObject({
      station: 'database',
      kind: 'client',
      attributes: {
        'db.system.name': 'sqlite',
        'db.operation.name': 'SELECT',
        'db.collection.name': 'dishes',
        'db.response.returned_rows': 4,
      },
    })
  })

  it('shows at most 20 rows and returns all', async () => {
    const { result, query } = await observe(await createTestServer(), (connection) =>
      connection.all('everything', Named, 'SELECT id, name FROM dishes'),
    )
    expect(result).toHaveLength(24)
    expect(query('everything')?.rows).toHaveLength(20)
    expect(query('everything')?.rowsReturned).toBe(24)
  })

  it('says what an update changed: the key, and old and new of what is different', async () => {
    const { result, query } = await observe(await createTestServer(), (connection) =>
      connection.run('restock', 'UPDATE dishes SET stock = stock + 1 WHERE id IN (1, 2)'),
    )
    expect(result).toBe(2)
    expect(query('restock')?.changes).toEqual([
      { table: 'dishes', operation: 'update', before: { id: 1, stock: 30 }, after: { stock: 31 } },
      { table: 'dishes', operation: 'update', before: { id: 2, stock: 24 }, after: { stock: 25 } },
    ])
  })

  it('says what a delete took away, the rows that fell with it too', async () => {
    const { query } = await observe(await createTestServer(), (connection) =>
      connection.run('forget', 'DELETE FROM orders WHERE id = ?1', [10]),
    )
    expect(query('forget')?.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ table: 'orders', operation: 'delete', after: {} }),
        expect.objectContaining({
          table: 'order_items',
          operation: 'delete',
          before: { order_id: 10, dish_id: 17, quantity: 1, price_cents: 850 },
        }),
      ]),
    )
  })

  it('decodes at most 200 changes, and counts all', async () => {
    const many = `
      WITH RECURSIVE counter (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < 500)
      INSERT INTO dishes (name, description, course, price_cents, stock)
      SELECT 'Dish no. ' || n, '', 'main', 100, 1 FROM counter`
    const { query } = await observe(await createTestServer(), (connection) => connection.run('many', many))
    expect(query('many')?.changes).toHaveLength(200)
    expect(query('many')?.rowsChanged).toBe(500)
  })

  it('costs by the steps it really took', async () => {
    const { trace, query } = await observe(await createTestServer(), async (connection) => {
      await connection.all('scan', Named, 'SELECT id, name FROM dishes')
      await connection.all('seek', Named, 'SELECT id, name FROM dishes WHERE id = 3')
    })
    const cost = (name: string): number => {
      const span = trace.spans.find((one) => one.name === name)
      return span ? span.endUs - span.startUs : 0
    }
    expect(query('scan')?.virtualMachineSteps).toBeGreaterThan(query('seek')?.virtualMachineSteps ?? Number.NaN)
    expect(cost('scan')).toBeGreaterThan(cost('seek'))
    expect(cost('seek')).toBeGreaterThanOrEqual(100)
    expect(cost('scan')).toBeLessThanOrEqual(600)
  })

  it('binds its parameters: what looks like SQL is text', async () => {
    const server = await createTestServer()
    const injection = "x'); DROP TABLE dishes; --"
    const { result } = await observe(server, (connection) =>
      connection.first('find', Named, 'SELECT id, name FROM dishes WHERE name = ?1', [injection]),
    )
    expect(result).toBeUndefined()
    expect(await server.database.read('SELECT count(*) AS count FROM dishes')).toEqual([{ count: 24 }])
  })

  it.each([
    [
      'SQLITE_CONSTRAINT_UNIQUE',
      `INSERT INTO users (email, name, password_hash, created_at) VALUES ('AMARA@example.org', '', '', '')`,
    ],
    ['SQLITE_CONSTRAINT_CHECK', 'UPDATE dishes SET stock = -1 WHERE id = 1'],
    [
      'SQLITE_CONSTRAINT_FOREIGNKEY',
      `INSERT INTO orders (user_id, status, total_cents, created_at) VALUES (999, 'paid', 1, '')`,
    ],
    ['SQLITE_CONSTRAINT_NOTNULL', 'UPDATE dishes SET name = NULL WHERE id = 1'],
    ['SQLITE_CONSTRAINT_DATATYPE', `UPDATE dishes SET stock = 'many' WHERE id = 1`],
  ])('refuses with %s', async (code, sql) => {
    const { trace, result } = await observe(await createTestServer(), (connection) => connection.run('bad', sql))
    expect(result).toBeInstanceOf(DatabaseError)
    expect(result).toMatchObject({ code })
    expect(trace.spans[1]).toMatchObject({ outcome: 'refused', attributes: { 'error.type': code } })
  })

  it('is broken by SQL that is none', async () => {
    const { trace, result, query } = await observe(await createTestServer(), (connection) =>
      connection.run('bad', 'SELEC 1'),
    )
    expect(result).toMatchObject({ code: 'SQLITE_ERROR' })
    expect(trace.spans[1]?.outcome).toBe('broken')
    expect(query('bad')).toMatchObject({ sql: 'SELEC 1', rows: [], changes: [] })
  })
})

describe('a transaction', () => {
  it('holds when it commits; each statement tells whether one is open', async () => {
    const server = await createTestServer()
    const { trace, query } = await observe(server, (connection) =>
      connection.transaction((tx) => tx.run('sell', 'UPDATE dishes SET stock = stock - 1 WHERE id = 1')),
    )
    expect(trace.spans.map(({ name }) => name)).toEqual(['trip', 'begin', 'sell', 'commit'])
    expect(['begin', 'sell', 'commit'].map((name) => query(name)?.inTransaction)).toEqual([true, true, false])
    expect(await server.database.read('SELECT stock FROM dishes WHERE id = 1')).toEqual([{ stock: 29 }])
  })

  it('leaves nothing when it is rolled back, and still shows what had been changed', async () => {
    const server = await createTestServer()
    const before = server.database.image()
    const { trace, result, query } = await observe(server, (connection) =>
      connection.transaction(async (tx) => {
        await tx.run('sell', 'UPDATE dishes SET stock = stock - 1 WHERE id = 1')
        throw new Error('changed my mind')
      }),
    )
    expect(result).toMatchObject({ message: 'changed my mind' })
    expect(trace.spans.map(({ name }) => name)).toEqual(['trip', 'begin', 'sell', 'rollback'])
    expect(query('sell')?.changes).toHaveLength(1)
    expect(Buffer.compare(server.database.image(), before)).toBe(0)
  })
})

describe('secrets', () => {
  it('never stand in a trace or an answer: no password, no hash', async () => {
    const server = await createTestServer()
    const guest = { email: 'zoe@example.test', name: 'Zoe', password: 'very-secret-password-1' }
    const answers = [
      await server.send('/api/users', { method: 'POST', body: guest }),
      await server.send('/api/users', { method: 'POST', body: guest }),
      await server.send('/api/sessions', { method: 'POST', body: { email: guest.email, password: guest.password } }),
      await server.send('/api/sessions', { method: 'POST', body: { email: 'ada.kowalczyk@example.org', password } }),
    ]
    const rows = await server.database.read('SELECT password_hash FROM users')
    const tokens = await server.database.read('SELECT refresh_token_hash FROM sessions')
    const secrets = [...rows, ...tokens].flatMap((row) => Object.values(row)).map(String)
    expect(secrets).toHaveLength(12)
    const shown = JSON.stringify(answers.map(({ text, trace }) => [text, trace]))
    for (const secret of secrets) expect(shown).not.toContain(secret.split('$').at(-1))
    expect(shown).not.toContain(guest.password)
    expect(shown).not.toContain(password)
    expect(shown).toContain('$argon2id$v=19$m=19456,t=2,p=1$…')
  })
})

describe('an image', () => {
  it('opens again as what it was', async () => {
    const server = await createTestServer()
    await observe(server, (connection) => connection.run('rename', `UPDATE dishes SET name = 'Soup' WHERE id = 1`))
    const copy = openDatabase(server.sqlite, server.database.image(), 'copy')
    expect(await copy.read('SELECT name FROM dishes WHERE id = 1')).toEqual([{ name: 'Soup' }])
    const copyOfCopy = openDatabase(server.sqlite, copy.image(), 'copy-of-copy')
    expect(Buffer.compare(copyOfCopy.image(), copy.image())).toBe(0)
    copyOfCopy.close()
    copy.close()
  })

  it('is the same from every seed', async () => {
    const { sqlite } = await createTestServer()
    const image = seedImage(sqlite)
    expect(Buffer.compare(seedImage(sqlite), image)).toBe(0)
    expect(image.byteLength).toBeLessThan(64 * 1024)
  })

  it('is only read by `read`', async () => {
    const { database } = await createTestServer()
    await expect(database.read('DELETE FROM dishes')).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  })
})

describe('the schema and the seed', () => {
  it('runs each migration once, and records it', async () => {
    const { sqlite, database } = await createTestServer()
    const migrations = features.flatMap((feature) => feature.migrations).sort((a, b) => a.version - b.version)
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
    const recorded = await database.read('SELECT version, name FROM schema_migrations ORDER BY version')
    expect(recorded).toEqual(migrations.map(({ version, name }) => ({ version, name })))
    const handle = new sqlite.oo1.DB(':memory:')
    migrate(handle, migrations, 0)
    migrate(handle, migrations, 1)
    expect(handle.selectValues('SELECT DISTINCT applied_at FROM schema_migrations')).toEqual([
      '1970-01-01T00:00:00.000Z',
    ])
    handle.close()
  })

  it('has only STRICT tables with a primary key', async () => {
    const { database } = await createTestServer()
    const tables = await database.read(`
      SELECT name, strict, (SELECT count(*) FROM pragma_table_info(list.name) WHERE pk > 0) AS keys
      FROM pragma_table_list AS list
      WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'`)
    expect(tables).toHaveLength(7)
    expect(tables.filter((table) => table['strict'] !== 1 || table['keys'] === 0)).toEqual([])
  })

  it('has 24 dishes, at least 8 users of all roles, and orders whose sums are right', async () => {
    const { database } = await createTestServer()
    const [counts] = await database.read(`
      SELECT (SELECT count(*) FROM dishes) AS dishes, (SELECT count(*) FROM users) AS users,
             (SELECT count(DISTINCT role) FROM users) AS roles, (SELECT count(*) FROM users WHERE id = 123) AS ada`)
    expect(counts).toMatchObject({ dishes: 24, roles: 3, ada: 1 })
    expect(counts?.['users']).toBeGreaterThanOrEqual(8)
    const wrong = await database.read(`
      SELECT orders.id FROM orders JOIN order_items ON order_id = orders.id
      GROUP BY orders.id HAVING sum(quantity * price_cents) <> total_cents`)
    expect(wrong).toEqual([])
    expect(await database.read('SELECT * FROM pragma_foreign_key_check')).toEqual([])
  })
})
