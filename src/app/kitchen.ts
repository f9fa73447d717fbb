// The kitchen behind the page: SQLite, the server and the way to it. Loaded after the first paint, because it is heavy.

import { connectNetwork, directTransport } from '../network'
import { createApp, loadSqlite } from '../server'
import {
  createKitchen,
  createStandIns,
  type Order,
  type Pantry,
  type PlacedOrder,
  type Run,
  type Transport,
  type World,
  windClock,
} from '../simulation'
import type { HouseState, Step, Trace } from '../trace'
import { inTime, opener } from './opening'
import { KitchenProblem } from './store/kitchen-problem'
import type { Problem, Way } from './store/state'

/** All but `seedWorld`, `houseOf` and `standIn` reject with a `KitchenProblem` that says which part failed. */
export interface Kitchen {
  /** In use now; an order can change it. */
  readonly way: Way
  /** `seed` is an unsigned 32-bit integer. */
  seedWorld(seed: number): World
  /** What that world's house holds. */
  houseOf(world: World): HouseState
  /** The order with every secret replaced; nothing else may see it before. */
  standIn(order: Order): Order
  /** Runs an order in a world by a real `fetch`. */
  send(world: World, placed: PlacedOrder): Promise<Run>
  /** The same, past the network: for orders that are not shown. */
  replay(world: World, placed: PlacedOrder): Promise<Run>
  /** The tables of the world before an order, as they stood at a step of its trace. Whoever asks closes it. */
  openPantry(before: World, trace: Trace, spanId: string, phase: Step['phase']): Promise<Pantry>
  /** The OpenAPI document the server serves. */
  menuCard(): Promise<unknown>
}

/** Nobody is left waiting longer than this for a part that does not come. */
const patienceMs = 20_000

const app = createApp()
/** A page has one engine and one way to the server; what worked is not started a second time when the other failed. */
const engine = opener(loadSqlite, patienceMs)
const network = opener(() => connectNetwork(app, new URL('mockServiceWorker.js', document.baseURI).href), patienceMs)

/** Throws a `KitchenProblem` that says which part failed. */
export async function openKitchen(): Promise<Kitchen> {
  const [sqlite, connected] = await Promise.all([named('openKitchen', engine()), named('network', network())])
  const kitchen = createKitchen(sqlite)
  const standIns = createStandIns()
  const direct = directTransport(app)
  const options = { stopwatch: () => performance.now() }
  const run = (world: World, { order, switches, waitMs }: PlacedOrder, transport: Transport): Promise<Run> =>
    named(
      'send',
      inTime(kitchen.simulate(windClock(world, waitMs), order, transport, { ...options, switches }), patienceMs).then(
        refuseWithoutCrypto,
      ),
    )
  return {
    get way() {
      return connected.way
    },
    seedWorld: (seed) => kitchen.seedWorld(seed),
    houseOf: (world) => kitchen.houseOf(world),
    standIn: (order) => standIns.replace(order),
    send: (world, placed) => run(world, placed, connected.transport),
    replay: (world, placed) => run(world, placed, direct),
    openPantry: async (before, trace, spanId, phase) => kitchen.openPantry(before, trace, spanId, phase),
    menuCard: async () => {
      const { response } = await run(kitchen.seedWorld(1), { order: askForMenu, switches: [], waitMs: 0 }, direct)
      return JSON.parse(response?.body ?? 'null')
    },
  }
}

const askForMenu: Order = { method: 'GET', path: '/api/openapi.json', headers: {}, body: null, as: 'none' }

/** Without cryptography a badge cannot be signed or read: the server's failure is this page's, and no lesson. */
function refuseWithoutCrypto(run: Run): Run {
  if (run.response?.status === 500 && !globalThis.isSecureContext) throw new Error('no cryptography here')
  return run
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
