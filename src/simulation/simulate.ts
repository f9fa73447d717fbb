// One order, from the guest to the pantry and back, then the work that was left for later.

import {
  createEmailDouble,
  type Env,
  issueToken,
  openDatabase,
  runDueJobs,
  type Sqlite,
  type TokenBucket,
} from '../server'
import { createRandom, invariant } from '../shared'
import {
  createTracer,
  detail,
  type HttpRequest,
  type HttpResponse,
  type Span,
  type Trace,
  type Tracer,
  type TracerOptions,
} from '../trace'
import { checkOrder, type Order } from './order'
import { composeRequest, origin, requestSize } from './request'
import { answerSize, readResponse } from './response'
import { carry, connect, homeNetwork, type NetworkProfile } from './wire'
import type { Cookie, World } from './world'

/**
 * Carries a composed request to the server and brings back what it answered. The ways (a direct call,
 * a service worker, an interceptor in the page) differ in nothing the server can see.
 */
export type Transport = (request: HttpRequest, env: Env) => Promise<Response>

export interface Run {
  readonly trace: Trace
  /** The world after the order; the one before it is untouched. */
  readonly world: World
  /** Span id → milliseconds on this machine; never part of the trace. */
  readonly measured: ReadonlyMap<string, number>
  readonly response: HttpResponse
}

export interface RunOptions {
  /** Reads real time in milliseconds, for `measured`. */
  readonly stopwatch?: () => number
  readonly network?: NetworkProfile
  /** For measuring the tracer itself. */
  readonly tracer?: (options: TracerOptions) => Tracer
}

/** `databaseId` names the run's shared in-memory database; two runs at a time need two. */
export async function simulate(
  { sqlite, databaseId }: { readonly sqlite: Sqlite; readonly databaseId: string },
  world: World,
  unchecked: Order,
  transport: Transport,
  options: RunOptions,
): Promise<Run> {
  const checked = checkOrder(unchecked)
  invariant(checked.ok, 'an order that fetch cannot send was not refused before')
  const order = checked.value
  const profile = options.network ?? homeNetwork
  const random = createRandom(world.seed, world.sequence)
  const tracer = (options.tracer ?? createTracer)({
    traceId: random.hex(16),
    startedAtMs: world.wallClockMs,
    ...(options.stopwatch ? { stopwatch: options.stopwatch } : {}),
  })
  const database = openDatabase(sqlite, world.durable.database, databaseId)
  const buckets = new Map<string, TokenBucket>(world.memory.buckets)
  const cookies: Cookie[] = [...world.wallet.cookies]
  const email = createEmailDouble({ random })
  const signingKey = createRandom(world.seed, signingSalt).bytes(32)
  const envFor = (span: Span): Env => ({
    span,
    database,
    buckets,
    random,
    signingKey,
    email,
    clientAddress: guestAddress,
    cookies: { set: (cookie) => storeCookie(cookies, cookie) },
  })
  let endUs = 0
  try {
    const { response, token } = await tracer.root(
      'trip',
      { station: 'client', kind: 'client', attributes: { 'backofhouse.order.as': order.as } },
      async (trip) => {
        const request = await trip.child('write-order', { station: 'client', detail: 'story' }, async (span) => {
          const token = await badgeOf(order.as, world, envFor(span))
          const composed = composeRequest(order, { token, cookies: world.wallet.cookies }, trip.traceparent())
          span.set({
            'http.request.method': composed.method,
            'url.path': composed.target.split('?')[0] ?? '/',
            ...detail('backofhouse.http.request', composed),
          })
          return composed
        })
        await connect(trip, profile, new URL(origin).host)
        await carry(trip, 'carry-request', profile, requestSize(request))
        const answer = await transport(request, envFor(trip))
        const response = await readResponse(answer)
        await carry(trip, 'carry-response', profile, answerSize(response))
        const token = await trip.child('read-response', { station: 'client', detail: 'story' }, (span) => {
          span.set({ 'http.response.status_code': response.status })
          return badgeIn(request, response)
        })
        endUs = trip.nowUs
        return { response, token }
      },
    )
    const nowMs = world.wallClockMs + Math.ceil(endUs / 1000)
    await runDueJobs({ database, email, nowMs }, tracer)
    return {
      trace: tracer.finish(),
      measured: tracer.measured,
      response,
      world: {
        ...world,
        sequence: world.sequence + 1,
        wallClockMs: nowMs,
        durable: { database: database.image(), outbox: [...world.durable.outbox, ...email.outbox] },
        memory: { buckets },
        wallet: { token: token ?? world.wallet.token, cookies },
      },
    }
  } finally {
    database.close()
  }
}

/** An address from the block for documentation (RFC 5737): whose bucket at the rope an order draws from. */
const guestAddress = '198.51.100.23'
/** Sets the signing key's chance apart from that of every order. */
const signingSalt = 0x5157_0000

/** The badge that whoever sends the order holds: the wallet's, one made for a user of the house, or none. */
async function badgeOf(as: Order['as'], world: World, env: Env): Promise<string | null> {
  if (as === 'session') return world.wallet.token
  if (as === 'none') return null
  return issueToken(env, Number(as.slice('user:'.length)))
}

/** What the page's script does with the answer to a log-in: it remembers the access token. */
function badgeIn(request: HttpRequest, response: HttpResponse): string | null {
  if (response.status !== 201 || !request.target.startsWith('/api/sessions')) return null
  const body: unknown = JSON.parse(response.body)
  return typeof body === 'object' && body !== null && 'access_token' in body && typeof body.access_token === 'string'
    ? body.access_token
    : null
}

function storeCookie(jar: Cookie[], cookie: Cookie): void {
  const same = jar.findIndex(({ name, path }) => name === cookie.name && path === cookie.path)
  if (same >= 0) jar.splice(same, 1)
  if (cookie.value !== '') jar.push({ name: cookie.name, value: cookie.value, path: cookie.path })
}
