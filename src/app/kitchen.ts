// The kitchen behind the page: SQLite, the server and the way to it. Loaded after the first paint, because it is heavy.

import { connectNetwork } from '../network'
import { createApp, loadSqlite } from '../server'
import { createKitchen, createStandIns, type Order, type Run, type World, windClock } from '../simulation'
import { KitchenProblem } from './store/kitchen-problem'
import type { Problem, Way } from './store/state'

export interface Kitchen {
  /** In use now; an order can change it. */
  readonly way: Way
  /** Runs one order in a world, or in a fresh one. Secrets are replaced before anything else sees the order. */
  send(world: World | null, order: Order): Promise<Run>
}

/** Every visit starts with the same world. */
const houseSeed = 1

/** Between two orders a guest thinks. Always this long, so that the same orders make the same worlds. */
const thinkingMs = 10_000

/** A page has one engine and one way to the server; what worked is not started a second time when the other failed. */
const engine = untilItWorks(loadSqlite)
const network = untilItWorks(() => connectNetwork(createApp(), new URL('mockServiceWorker.js', document.baseURI).href))

/** Throws a `KitchenProblem` that says which part failed. */
export async function openKitchen(): Promise<Kitchen> {
  const [sqlite, connected] = await Promise.all([named('openKitchen', engine()), named('network', network())])
  const kitchen = createKitchen(sqlite)
  const standIns = createStandIns()
  return {
    get way() {
      return connected.way
    },
    send: (before, order) => {
      const world = before ? windClock(before, thinkingMs) : kitchen.seedWorld(houseSeed)
      const options = { stopwatch: () => performance.now() }
      return named('send', kitchen.simulate(world, standIns.replace(order), connected.transport, options))
    },
  }
}

async function named<Value>(problem: Problem, work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    // Plain http: has no cryptography, and orders that need tokens cannot run.
    const missing = problem === 'send' && !globalThis.isSecureContext
    throw new KitchenProblem(missing ? 'crypto' : problem, error)
  }
}

/** Remembers a success, tries again after a failure. */
function untilItWorks<Value>(start: () => Promise<Value>): () => Promise<Value> {
  let started: Promise<Value> | undefined
  return () => {
    started ??= start().catch((error: unknown) => {
      started = undefined
      throw error
    })
    return started
  }
}
