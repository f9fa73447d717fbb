// Traces of known trips, told with the tracer: the span names and attributes the server writes.

import { micros } from '../../../src/shared'
import {
  createTracer,
  type DatabaseQuery,
  detail,
  type HttpHeader,
  type HttpResponse,
  type PasswordHashed,
  type Span,
  type SpanLink,
  type Trace,
} from '../../../src/trace'

export const tripNames = [
  'menu',
  'sign-up',
  'bad-body',
  'taken-e-mail',
  'no-badge',
  'log-in',
  'not-found',
  'too-many',
  'profile',
  'page',
] as const
export type TripName = (typeof tripNames)[number]

class Refusal extends Error {
  readonly outcome = 'refused'
}

const query = (part: Partial<DatabaseQuery>): DatabaseQuery => ({
  sql: 'SELECT 1',
  parameters: [],
  plan: [],
  virtualMachineSteps: 12,
  fullScanSteps: 0,
  rowsReturned: 0,
  rows: [],
  rowsChanged: 0,
  changes: [],
  inTransaction: false,
  ...part,
})
const response = (status: number): HttpResponse => ({
  status,
  statusText: statusText.get(status) ?? '',
  headers: [],
  body: JSON.stringify(
    status < 400
      ? { id: 124, email: 'ada@example.com', name: 'Ada Moreau' }
      : { title: statusText.get(status) ?? '', status },
  ),
})
const statusText: ReadonlyMap<number, string> = new Map([
  [200, 'OK'],
  [201, 'Created'],
  [401, 'Unauthorized'],
  [404, 'Not Found'],
  [409, 'Conflict'],
  [422, 'Unprocessable Content'],
  [429, 'Too Many Requests'],
])

/** What stood in the house before each trip. */
const house = detail('backofhouse.house', {
  tables: [
    {
      name: 'users',
      rows: 9,
      keyColumns: ['id'],
      keys: ['115', '116', '117', '118', '119', '120', '121', '122', '123'],
    },
    { name: 'dishes', rows: 24, keyColumns: ['id'], keys: ['21', '22', '23', '24'] },
    { name: 'orders', rows: 2, keyColumns: ['id'], keys: ['41', '42'] },
    { name: 'order_items', rows: 3, keyColumns: ['order_id', 'dish_id'], keys: ['41·3', '42·1', '42·7'] },
    { name: 'jobs', rows: 0, keyColumns: ['id'], keys: [] },
    { name: 'sessions', rows: 0, keyColumns: ['id'], keys: [] },
  ],
  indexes: [{ name: 'users_email', table: 'users' }],
  jobs: [],
})
/** The token of the one trip that sends one. */
const token = detail('backofhouse.badge', {
  readable: true,
  role: 'guest',
  expiresAtMs: 1_767_603_600_000,
  expired: false,
})

type Work = (span: Span) => Promise<void>
const leaf = (
  span: Span,
  name: string,
  station: Parameters<Span['child']>[1]['station'],
  us: number,
  work?: (span: Span) => void,
  level: 'story' | 'steps' | 'all' = 'steps',
): Promise<void> =>
  span.child(
    name,
    { station, detail: level, fidelity: station === 'network' || station === 'providers' ? 'simulated' : 'real' },
    (child) => {
      child.spend(micros(us))
      work?.(child)
    },
  )
const statement = (
  span: Span,
  name: string,
  part: Partial<DatabaseQuery>,
  level: 'story' | 'steps' | 'all' = 'steps',
): Promise<void> =>
  leaf(span, name, 'database', 300, (child) => child.set(detail('backofhouse.db.query', query(part))), level)

async function trip(
  method: string,
  target: string,
  status: number,
  inside: Work,
  after?: (tracer: ReturnType<typeof createTracer>, cause: SpanLink | null) => Promise<void>,
): Promise<Trace> {
  const tracer = createTracer({ traceId: '0af7651916cd43dd8448eb211c80319c', startedAtMs: 1_767_600_000_000 })
  const hasToken = target === '/api/users/123' && status === 200
  const headers: readonly HttpHeader[] = hasToken ? [{ name: 'authorization', value: 'Bearer …', by: 'order' }] : []
  const body = method === 'POST' ? JSON.stringify({ email: 'ada@example.com', name: 'Ada Moreau' }) : null
  let cause: SpanLink | null = null
  await tracer.root('trip', { station: 'client' }, async (root) => {
    root.set(house)
    if (hasToken) root.set(token)
    await leaf(
      root,
      'write-order',
      'client',
      1200,
      (span) => span.set(detail('backofhouse.http.request', { method, target, headers, body, standIns: 0 })),
      'story',
    )
    await leaf(root, 'look-up-address', 'network', 12_000)
    await leaf(root, 'open-connection', 'network', 26_000)
    await leaf(root, 'carry-request', 'network', 9000, undefined, 'story')
    await root.child('handle-request', { station: 'gateway', kind: 'server' }, async (span) => {
      cause = { traceId: span.traceId, spanId: span.id }
      await leaf(span, 'request-id', 'gateway', 8, undefined, 'all')
      await leaf(span, 'cors', 'gateway', 8, undefined, 'all')
      try {
        await inside(span)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
      }
      await leaf(span, 'answer', 'logic', 90, (child) =>
        child.set(detail('backofhouse.http.response', response(status))),
      )
    })
    await leaf(root, 'carry-response', 'network', 19_000)
    await leaf(
      root,
      'read-response',
      'client',
      400,
      (span) => span.set({ 'http.response.status_code': status }),
      'story',
    )
  })
  await after?.(tracer, cause)
  return tracer.finish()
}

const bucket = (span: Span, tokens = 19): Promise<void> =>
  leaf(
    span,
    'rate-limit',
    'gateway',
    20,
    (child) => child.set(detail('backofhouse.rate_limit', { capacity: 20, tokens })),
    'story',
  )
const hashing = (compared: PasswordHashed['compared']) => (span: Span) =>
  span.set(
    detail('backofhouse.hash', {
      algorithm: 'argon2id',
      memoryKib: 19_456,
      passes: 2,
      lanes: 1,
      salt: '8fT',
      made: 'q7Zk9xV2mR',
      compared,
    }),
  )
const noBadge = (span: Span): Promise<void> => leaf(span, 'no-badge-needed', 'auth', 5, (child) => child.end('skipped'))
const refuse = (message: string) => (): never => {
  throw new Refusal(message)
}

async function sendConfirmation(tracer: ReturnType<typeof createTracer>, cause: SpanLink | null): Promise<void> {
  const job = { id: 7, kind: 'confirmation', attempts: 1, status: 'taken' }
  await tracer.linked('run-job', { station: 'jobs', detail: 'story', cause, afterUs: micros(400) }, async (span) => {
    span.set(detail('backofhouse.job', job))
    await statement(span, 'take-job', {
      sql: 'UPDATE jobs SET status = ?1',
      rowsChanged: 1,
      changes: [
        { table: 'jobs', operation: 'update', before: { id: 7, status: 'waiting' }, after: { status: 'taken' } },
      ],
    })
    await leaf(
      span,
      'send-email',
      'providers',
      640_000,
      (child) => child.set(detail('backofhouse.email', { to: 'ada@example.com', subject: 'Welcome' })),
      'story',
    )
    await statement(span, 'finish-job', {
      sql: 'UPDATE jobs SET status = ?1',
      rowsChanged: 1,
      changes: [{ table: 'jobs', operation: 'update', before: { id: 7, status: 'taken' }, after: { status: 'done' } }],
    })
  })
}

const signUp =
  (taken: boolean): Work =>
  (span) =>
    span.child('sign-up', { station: 'logic', detail: 'story' }, async (handler) => {
      await leaf(handler, 'hash-password', 'logic', 92_000, hashing(null), 'story')
      await statement(handler, 'begin', { sql: 'BEGIN IMMEDIATE', inTransaction: true }, 'all')
      const insert = query({
        sql: 'INSERT INTO users (email, name, password_hash) VALUES (?1, ?2, ?3) RETURNING id',
        rowsReturned: taken ? 0 : 1,
        rowsChanged: taken ? 0 : 1,
        inTransaction: true,
        changes: taken
          ? []
          : [{ table: 'users', operation: 'insert', before: {}, after: { id: 124, email: 'ada@example.com' } }],
      })
      try {
        await leaf(
          handler,
          'insert-user',
          'database',
          420,
          (child) => {
            child.set(detail('backofhouse.db.query', insert))
            if (taken) {
              child.end('refused', 'SQLITE_CONSTRAINT_UNIQUE')
              refuse('taken')()
            }
          },
          'story',
        )
      } catch (error) {
        await statement(handler, 'rollback', { sql: 'ROLLBACK' })
        throw error
      }
      await statement(handler, 'queue-confirmation', {
        sql: 'INSERT INTO jobs (kind, payload) VALUES (?1, ?2)',
        rowsChanged: 1,
        inTransaction: true,
        changes: [{ table: 'jobs', operation: 'insert', before: {}, after: { id: 7, kind: 'confirmation' } }],
      })
      await statement(handler, 'commit', { sql: 'COMMIT' })
    })

const badgeRefused: Work = (span) => leaf(span, 'check-badge', 'auth', 60, refuse('no token'), 'story')

export function tellTrip(name: TripName): Promise<Trace> {
  switch (name) {
    case 'menu':
      return trip('GET', '/api/dishes', 200, async (span) => {
        await bucket(span)
        await noBadge(span)
        await span.child('list-dishes', { station: 'logic', detail: 'story' }, (handler) =>
          statement(
            handler,
            'select-dishes',
            { sql: 'SELECT id, name, price FROM dishes', plan: ['SCAN dishes'], rowsReturned: 24, rows: [{ id: 1 }] },
            'story',
          ),
        )
      })
    case 'sign-up':
    case 'taken-e-mail':
      return trip(
        'POST',
        '/api/users',
        name === 'sign-up' ? 201 : 409,
        async (span) => {
          await bucket(span)
          await noBadge(span)
          await leaf(span, 'check-body', 'validation', 50, undefined, 'story')
          await signUp(name === 'taken-e-mail')(span)
        },
        name === 'sign-up' ? sendConfirmation : undefined,
      )
    case 'bad-body':
      return trip('POST', '/api/users', 422, async (span) => {
        await bucket(span)
        await noBadge(span)
        await leaf(span, 'check-body', 'validation', 50, refuse('body'), 'story')
      })
    case 'no-badge':
      return trip('GET', '/api/users/123', 401, async (span) => {
        await bucket(span)
        await badgeRefused(span)
      })
    case 'page':
      return trip('GET', '/', 200, async (span) => {
        await bucket(span)
        await noBadge(span)
        await leaf(span, 'show-page', 'logic', 300, undefined, 'story')
      })
    case 'profile':
      return trip('GET', '/api/users/123', 200, async (span) => {
        await bucket(span)
        await leaf(span, 'check-badge', 'auth', 60, undefined, 'story')
        await span.child('show-profile', { station: 'logic', detail: 'story' }, (handler) =>
          statement(
            handler,
            'select-user',
            {
              sql: 'SELECT * FROM users WHERE id = ?1',
              plan: ['SEARCH users USING INTEGER PRIMARY KEY (rowid=?)'],
              rowsReturned: 1,
              rows: [{ id: 123 }],
            },
            'story',
          ),
        )
      })
    case 'log-in':
      return trip('POST', '/api/sessions', 201, async (span) => {
        await bucket(span)
        await noBadge(span)
        await leaf(span, 'check-body', 'validation', 50, undefined, 'story')
        await span.child('log-in', { station: 'logic', detail: 'story' }, async (handler) => {
          await statement(handler, 'select-user-by-email', {
            sql: 'SELECT id FROM users WHERE email = ?1',
            plan: ['SEARCH users USING INDEX users_email (email=?)'],
            rowsReturned: 1,
            rows: [{ id: 123 }],
          })
          await leaf(
            handler,
            'verify-password',
            'logic',
            92_000,
            hashing({ stored: 'q7Zk9xV2mR', matches: true }),
            'story',
          )
          await leaf(handler, 'sign-token', 'auth', 120)
        })
      })
    case 'not-found':
      return trip('GET', '/api/nowhere', 404, async (span) => {
        await bucket(span)
        await leaf(span, 'no-route', 'gateway', 5, refuse('no route'), 'story')
      })
    case 'too-many':
      return trip('GET', '/api/dishes', 429, async (span) => {
        await leaf(
          span,
          'rate-limit',
          'gateway',
          20,
          (child) => {
            child.set(detail('backofhouse.rate_limit', { capacity: 20, tokens: 0 }))
            refuse('too many')()
          },
          'story',
        )
      })
  }
}
