// The server alone: real SQLite, a world that can be asked again and again, and the trace of every answer.

import {
  type Attempts,
  argon2id,
  type Cookie,
  createApp,
  createEmailDouble,
  type DatabaseCondition,
  type EmailDouble,
  type Env,
  issueToken,
  loadSqlite,
  openDatabase,
  runDueJobs,
  type Sqlite,
  seedImage,
  type TokenBucket,
} from '../../src/server'
import { createRandom } from '../../src/shared'
import { createTracer, type HttpResponse, readDetail, type Span, type SpanRecord, type Trace } from '../../src/trace'

export interface TestRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown
  /** A body that comes in pieces, its length unsaid; `body` is left out then. */
  readonly stream?: ReadableStream<Uint8Array>
  /** Sends a token of the user with this id. */
  readonly as?: number
  readonly token?: string
}

export interface Answer {
  readonly response: Response
  readonly text: string
  /** The body as JSON; `undefined` when it is not. */
  readonly body: unknown
  readonly trace: Trace
  /** The answer as the trace shows it. */
  readonly shown: HttpResponse
  /** The span of that name; throws when there is none. */
  span(name: string): SpanRecord
  /** The names of all spans, in order. */
  readonly names: readonly string[]
}

export interface TestServer extends Omit<Env, 'span'> {
  readonly sqlite: Sqlite
  readonly email: EmailDouble
  readonly jar: readonly Cookie[]
  /** The wall clock of the next request; wind it as you like. */
  nowMs: number
  /** Sends a request, and lets the worker run afterwards. */
  send(path: string, request?: TestRequest): Promise<Answer>
  env(span: Span): Env
}

const openingMs = Date.UTC(2026, 1, 6, 18)
export const password = 'stand-in-0-of-15-to-128'
export const newGuest = { email: 'mira.holm@example.test', name: 'Mira Holm', password: 'correct-horse-battery' }

const opened = { count: 0 }
const loading: { sqlite?: Promise<Sqlite>; image?: Uint8Array } = {}

/** A server with a freshly seeded world; every one is alike. */
export async function createTestServer(
  options: {
    readonly seed?: number
    readonly email?: 'up' | 'down'
    readonly signUp?: 'plain' | 'discreet'
    readonly database?: DatabaseCondition
  } = {},
): Promise<TestServer> {
  loading.sqlite ??= loadSqlite()
  const sqlite = await loading.sqlite
  loading.image ??= seedImage(sqlite)
  const random = createRandom(options.seed ?? 1)
  const jar: Cookie[] = []
  const app = createApp()
  const server: TestServer = {
    sqlite,
    jar,
    nowMs: openingMs,
    database: openDatabase(sqlite, loading.image, `test-${++opened.count}`).under(options.database ?? 'up'),
    buckets: new Map<string, TokenBucket>(),
    attempts: new Map<string, Attempts>(),
    secureRandom: random,
    argon2id,
    signingKey: new Uint8Array(32).fill(7),
    email: createEmailDouble({ random, state: options.email ?? 'up' }),
    recipes: options.signUp === 'discreet' ? { 'sign-up': 'discreet', 'log-in': 'discreet' } : {},
    cookies: { set: (cookie) => jar.push(cookie) },
    clientAddress: '203.0.113.9',
    env: (span) => ({ ...server, span }),
    send: async (path, request = {}) => {
      const tracer = createTracer({ traceId: random.hex(16), startedAtMs: server.nowMs })
      const { response, text, endMs } = await tracer.root('trip', { station: 'client' }, async (span) => {
        const env = server.env(span)
        const answered = await app.fetch(await toRequest(path, request, env), env)
        return { response: answered, text: await answered.text(), endMs: span.wallClockMs }
      })
      await runDueJobs(
        { database: server.database, email: server.email, secret: server.signingKey, random, nowMs: endMs },
        tracer,
      )
      return readAnswer(tracer.finish(), response, text)
    },
  }
  return server
}

/** A statement of somebody else's, on a connection of its own. */
export async function runBeside(
  { database }: Pick<TestServer, 'database'>,
  sql: string,
  parameters: readonly (string | number)[] = [],
): Promise<void> {
  const tracer = createTracer({ traceId: '8'.repeat(32), startedAtMs: 0 })
  await tracer.root('beside', { station: 'client' }, async (span) => {
    const connection = await database.connect(span)
    await connection.run('beside', sql, parameters)
    connection.close()
  })
}

async function toRequest(path: string, request: TestRequest, env: Env) {
  const { method = 'GET', headers, as, token } = request
  const badge = token ?? (as === undefined ? undefined : await issueToken(env, as, env.span.wallClockMs))
  const body = bodyOf(request)
  return new Request(`https://backofhouse.test${path}`, {
    method,
    headers: {
      ...(badge ? { authorization: `Bearer ${badge}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
    // The Fetch standard asks for it where a body is a stream.
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
}

function bodyOf({ body, stream }: TestRequest): string | ReadableStream<Uint8Array> | undefined {
  if (stream || body === undefined) return stream
  return typeof body === 'string' ? body : JSON.stringify(body)
}

function readAnswer(trace: Trace, response: Response, text: string): Answer {
  const span = (name: string): SpanRecord => {
    const found = trace.spans.find((one) => one.name === name)
    if (!found) throw new Error(`No span ${name} among ${trace.spans.map((one) => one.name).join(', ')}`)
    return found
  }
  const shown = readDetail(span('answer'), 'backofhouse.http.response')
  if (!shown) throw new Error('The answer was not recorded.')
  return { response, text, body: parse(text), trace, shown, span, names: trace.spans.map((one) => one.name) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
