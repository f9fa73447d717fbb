// What a random span may carry of the details that panels and scene read: statements, buckets, jobs, answers, badges.

import fc from 'fast-check'
import { type AttributeValue, detail, type RowChange, type Span, type Supplier } from '../../src/trace'

export type Details = Readonly<Record<string, AttributeValue>>

const tables = ['users', 'orders', 'dishes', 'jobs', 'sessions'] as const
const key = fc.integer({ min: 1, max: 400 })

const change: fc.Arbitrary<RowChange> = fc
  .record({
    table: fc.constantFrom(...tables),
    operation: fc.constantFrom('insert', 'update', 'delete'),
    id: key,
    status: fc.constantFrom('waiting', 'taken', 'done'),
  })
  .map(({ table, operation, id, status }) => ({
    table,
    operation,
    before: operation === 'insert' ? {} : { id, status: 'waiting' },
    after: operation === 'delete' ? {} : { id, status },
  }))

const words = [
  'SELECT 1',
  'INSERT INTO t',
  'UPDATE t',
  'DELETE FROM t',
  'BEGIN',
  'COMMIT',
  'ROLLBACK',
  'PRAGMA',
] as const
const plans = [
  [],
  ['SCAN dishes'],
  ['SEARCH users USING INDEX users_email (email=?)'],
  ['SEARCH users USING INTEGER PRIMARY KEY (rowid=?)', 'SCAN orders'],
] as const

/** One statement with what it changed or read. */
const statement: fc.Arbitrary<Details> = fc
  .record({
    sql: fc.constantFrom(...words),
    plan: fc.constantFrom(...plans),
    steps: fc.integer({ min: 1, max: 400_000 }),
    rows: fc.array(key, { maxLength: 20 }),
    changes: fc.array(change, { maxLength: 6 }),
    inTransaction: fc.boolean(),
  })
  .map(({ sql, plan, steps, rows, changes, inTransaction }) =>
    detail('backofhouse.db.query', {
      sql,
      parameters: [],
      plan,
      virtualMachineSteps: steps,
      fullScanSteps: plan.some((line) => line.includes('SCAN')) ? Math.floor(steps / 3) : 0,
      rowsReturned: sql.startsWith('SELECT') ? rows.length : 0,
      rows: sql.startsWith('SELECT') ? rows.map((id) => ({ id, name: `n${id}` })) : [],
      rowsChanged: /^(?:INSERT|UPDATE|DELETE)/.test(sql) ? changes.length : 0,
      changes: /^(?:INSERT|UPDATE|DELETE)/.test(sql) ? changes : [],
      inTransaction,
    }),
  )

const bucket: fc.Arbitrary<Details> = fc
  .integer({ min: 0, max: 20 })
  .map((tokens) => detail('backofhouse.rate_limit', { capacity: 20, tokens }))

const status = fc.constantFrom(200, 201, 204, 301, 304, 400, 401, 403, 404, 409, 422, 429, 500, 503)
const answer: fc.Arbitrary<Details> = status.map((code) =>
  detail('backofhouse.http.response', { status: code, statusText: '', headers: [], body: '{"id":124}' }),
)
const beginning = (letters: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'ABCXYZabcxyz0189+/'), { minLength: letters, maxLength: letters })
    .map((all) => all.join(''))
/** A password that was hashed: to be stored, against what is stored, or against nobody's. */
const hashed: fc.Arbitrary<Details> = fc
  .record({
    salt: beginning(3),
    made: beginning(10),
    other: fc.option(beginning(10)),
    how: fc.constantFrom('to-store', 'same', 'other'),
  })
  .map(({ salt, made, other, how }) =>
    detail('backofhouse.hash', {
      algorithm: 'argon2id',
      memoryKib: 19_456,
      passes: 2,
      lanes: 1,
      salt,
      made,
      compared:
        how === 'to-store'
          ? null
          : how === 'same'
            ? { stored: made, matches: true }
            : { stored: other, matches: false },
    }),
  )
const job: fc.Arbitrary<Details> = key.map((id) => ({
  ...detail('backofhouse.job', { id, kind: 'confirm-email', attempts: 1, status: 'done' }),
  'messaging.destination.name': (['emails', 'images', 'reports'] as const)[id % 3] ?? 'emails',
}))
const email: fc.Arbitrary<Details> = fc
  .constantFrom<Supplier>('email', 'email', 'payment', 'storage')
  .map((supplier) => ({
    ...detail('backofhouse.supplier', supplier),
    ...(supplier === 'email' ? detail('backofhouse.email', { to: 'ada@example.com', subject: 'Welcome' }) : {}),
  }))
/** What tells the seams of the wire apart, as they write it. */
const wire = fc.constantFrom<Details>(
  { 'dns.question.name': 'backofhouse.test', 'dns.answers': ['192.0.2.80'] },
  { 'network.transport': 'tcp', 'tls.protocol.name': 'tls', 'tls.protocol.version': '1.3' },
  { 'network.io.direction': 'transmit', 'backofhouse.network.bytes': 400 },
  { 'network.io.direction': 'receive', 'backofhouse.network.bytes': 400 },
)
const requestId = fc.constant<Details>({ 'backofhouse.request_id': '0af7', 'backofhouse.request_id.kept': false })
const readAnswer: fc.Arbitrary<Details> = status.map((code) => ({ 'http.response.status_code': code }))
/** What a seam of that name always writes. */
export const written = { answer, readAnswer } as const
const badge: fc.Arbitrary<Details> = fc
  .boolean()
  .map((expired) => detail('backofhouse.badge', { readable: true, role: 'guest', expiresAtMs: 1, expired }))
/** An order, with a token or without one. */
const order: fc.Arbitrary<Details> = fc.boolean().map((token) =>
  detail('backofhouse.http.request', {
    method: 'POST',
    target: '/api/users',
    headers: token ? [{ name: 'Authorization', value: 'Bearer …', by: 'order' }] : [],
    body: null,
    standIns: 0,
  }),
)

const nothing = fc.constant<Details>({})

/** What work at that station may carry; nothing quite often. */
export function detailsOf(station: Parameters<Span['child']>[1]['station']): fc.Arbitrary<Details> {
  switch (station) {
    case 'client':
      return fc.oneof(nothing, order, readAnswer, badge)
    case 'network':
      return fc.oneof(nothing, wire, wire)
    case 'gateway':
      return fc.oneof(nothing, bucket, answer, requestId)
    case 'logic':
      return fc.oneof(nothing, hashed, nothing, answer)
    case 'database':
      return fc.oneof({ weight: 5, arbitrary: statement }, nothing)
    case 'jobs':
      return fc.oneof(nothing, job)
    case 'providers':
      return fc.oneof(nothing, email)
    default:
      return nothing
  }
}
