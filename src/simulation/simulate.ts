// One order, from the guest to the pantry and back, then the work that was left for later.

import {
  type Argon2id,
  type Attempts,
  createEmailDouble,
  type DatabaseCondition,
  openDatabase,
  runDueJobs,
  type Sqlite,
  type TokenBucket,
} from '../server'
import { createRandom, invariant } from '../shared'
import { createTracer, detail, type HouseState, type Trace, type Tracer, type TracerOptions } from '../trace'
import { badgeOf } from './badge'
import type { ReceivedCookie } from './cookie-jar'
import { checkPlaced, type Order } from './order'
import type { Variations } from './patches'
import { type Setting, setupOf } from './setup'
import type { SwitchId } from './switch-ids'
import { allVariations, badgeWork, inTraceOrder, recipesOf, vary } from './switches'
import { makeTrip, type Transport } from './trip'
import { cookiesTo, keepCookies } from './wallets'
import { homeNetwork, type NetworkProfile, slowNetwork } from './wire'
import { type World, windClock } from './world'

export interface Run {
  readonly trace: Trace
  /** The world after the order; the one before it is untouched. */
  readonly world: World
  /** Span id → milliseconds on this machine; never part of the trace. */
  readonly measured: ReadonlyMap<string, number>
}

export interface RunOptions {
  /** Reads real time in milliseconds, for `measured`. */
  readonly stopwatch?: () => number
  readonly network?: NetworkProfile
  /** Variations change the order before it is sent, faults the kitchen it comes to. */
  readonly switches?: readonly SwitchId[]
  /** The lesson's own; the general ones are known. */
  readonly variations?: Variations
  /** The lesson's; the usual one for an order of one's own. */
  readonly setting?: Partial<Setting>
  /** For measuring the tracer itself. */
  readonly tracer?: (options: TracerOptions) => Tracer
}

export interface Premises {
  readonly sqlite: Sqlite
  /** Names the run's shared in-memory database; two runs at a time need two. */
  readonly databaseId: string
  /** What the world's house holds; it is told on the root span. */
  readonly house: HouseState
  readonly argon2id: Argon2id
}

/** Runs an order in a world, then the jobs that are due. */
export async function simulate(
  { sqlite, databaseId, house, argon2id }: Premises,
  before: World,
  written: Order,
  transport: Transport,
  options: RunOptions,
): Promise<Run> {
  const variations = allVariations(options.variations)
  const switches = inTraceOrder(options.switches ?? [], variations)
  const checked = checkPlaced(vary(written, switches, variations))
  invariant(checked.ok, 'an order that fetch cannot send was not refused before')
  const order = checked.value
  const { waitMs, flips } = badgeWork(written, switches, variations)
  const world = windClock(before, waitMs)
  const random = createRandom(world.seed, world.sequence)
  const tracer = (options.tracer ?? createTracer)({
    traceId: random.hex(16),
    startedAtMs: world.wallClockMs,
    ...(options.stopwatch ? { stopwatch: options.stopwatch } : {}),
  })
  const signingKey = createRandom(world.seed, signingSalt).bytes(32)
  const database = openDatabase(sqlite, world.durable.database, databaseId)
  try {
    const token = await badgeOf(order.as, before, { database, signingKey }, flips)
    const kitchen = {
      database: database.under(databaseCondition(switches)),
      email: createEmailDouble({
        random,
        accepted: world.durable.outbox,
        state: switches.includes('email-down') ? 'down' : 'up',
      }),
      recipes: recipesOf(switches),
      buckets: new Map<string, TokenBucket>(world.memory.buckets),
      attempts: new Map<string, Attempts>(world.memory.attempts),
      secureRandom: random,
      argon2id,
      signingKey,
      clientAddress: guestAddress,
    }
    const received: ReceivedCookie[] = []
    const attributes = {
      'backofhouse.order.as': order.as,
      ...detail('backofhouse.house', { ...house, ...setupOf(switches, options.setting) }),
      ...(switches.length === 0 ? {} : { 'backofhouse.order.switches': switches }),
    }
    let endUs = 0
    const answered = await tracer.root('trip', { station: 'client', kind: 'client', attributes }, async (trip) => {
      const result = await makeTrip(trip, {
        order,
        token,
        cookiesTo: (path, nowMs) => cookiesTo(world, order.as, path, nowMs),
        network: networkOf(switches, options.network ?? homeNetwork),
        transport,
        envFor: (span) => ({ ...kitchen, span, cookies: { set: (cookie) => received.push(cookie) } }),
      })
      if (result.response === null) trip.end('broken', 'network-offline')
      endUs = trip.nowUs
      return result
    })
    const nowMs = world.wallClockMs + Math.ceil(endUs / 1000)
    const { wallet, jars } = keepCookies(world, order.as, received, { path: order.path, nowMs })
    await runDueJobs({ database: kitchen.database, email: kitchen.email, secret: signingKey, random, nowMs }, tracer)
    return {
      trace: tracer.finish(),
      measured: tracer.measured,
      world: {
        ...world,
        sequence: world.sequence + 1,
        wallClockMs: nowMs,
        durable: { database: database.image(), outbox: [...world.durable.outbox, ...kitchen.email.outbox] },
        memory: { buckets: kitchen.buckets, attempts: kitchen.attempts },
        // Whoever logs in as somebody of the house keeps that badge to themselves.
        wallet: order.as.startsWith('user:')
          ? wallet
          : { ...wallet, token: answered.token === undefined ? wallet.token : answered.token },
        jars,
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

function databaseCondition(switches: readonly SwitchId[]): DatabaseCondition {
  if (switches.includes('database-down')) return 'down'
  return switches.includes('database-slow') ? 'slow' : 'up'
}

function networkOf(switches: readonly SwitchId[], usual: NetworkProfile): NetworkProfile | null {
  if (switches.includes('network-offline')) return null
  return switches.includes('network-slow') ? slowNetwork : usual
}
