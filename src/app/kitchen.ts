// The kitchen behind the page: SQLite, the server and the way to it. Loaded after the first paint, because it is heavy.

import { openNetwork } from '../network'
import { createStandIns, type Run, seedWorld } from '../simulation'
import type { HouseState } from '../trace'
import { type Kitchen, KitchenProblem, type Problem } from '../visit'
import { openCook } from './cooking/open-cook'
import type { Cook } from './cooking/part'
import { inTime, opener } from './opening'

/** Nobody is left waiting longer than this for a part that does not come. */
const patienceMs = 20_000

/** A page has one way to the server, found while SQLite is being loaded. */
let network: ReturnType<typeof openNetwork> | undefined
const networkNow = (): ReturnType<typeof openNetwork> => {
  network ??= openNetwork(new URL('mockServiceWorker.js', document.baseURI).href)
  return network
}
const newCook = () => opener(() => openCook((serve) => networkNow().carry(serve)), patienceMs)
let cook = newCook()

/** Throws a `KitchenProblem` that says which part failed. */
export async function openKitchen(): Promise<Kitchen> {
  const connected = networkNow()
  const { seed } = await named('openKitchen', cook())
  const standIns = createStandIns()
  // A world's image never changes, and many worlds share one.
  const houses = new WeakMap<Uint8Array, HouseState>([[seed.image, seed.house]])
  const run = (...asked: Parameters<Cook['run']>): Promise<Run> => named('send', runIn(...asked))
  const runIn = async (...asked: Parameters<Cook['run']>): Promise<Run> => {
    const working = await cook()
    try {
      const { run: done, house } = await inTime(working.run(...asked), patienceMs)
      houses.set(done.world.durable.database, house)
      return done
    } catch (error) {
      // One that failed or hangs is ended; the next order gets another, and loses nothing: the worlds are kept here.
      if (working.where === 'worker') {
        working.close()
        cook = newCook()
      }
      throw error
    }
  }
  return {
    get way() {
      return connected.way
    },
    onWay: connected.onChange,
    seedWorld: (number) => seedWorld(number, seed.image),
    houseOf: ({ durable }) => houses.get(durable.database) ?? seed.house,
    standIn: (order) => standIns.replace(order),
    send: (world, placed) => run(world, placed, 'carried'),
    replay: (world, placed) => run(world, placed, 'direct'),
    openPantry: (before, trace, spanId, phase) =>
      named(
        'openKitchen',
        cook().then((working) => working.openPantry({ before, trace, spanId, phase })),
      ),
    menuCard: () =>
      named(
        'send',
        cook().then((working) => working.menuCard()),
      ),
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
