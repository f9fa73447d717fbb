// Who runs orders: real SQLite and the real server, wherever they are. One works in the page, one in a Worker; both
// are the same code and give the same trace.

import { type Carry, carriedTransport, directTransport } from '../../network'
import { type Argon2id, createApp, loadSqlite } from '../../server'
import { createKitchen, type Order, type Run, windClock } from '../../simulation'
import { onlyExchange } from '../../trace'
import type { Cook } from './part'

/** Reads real time, for what is measured and for how long own SQL may take. */
const stopwatch = (): number => performance.now()

/** `carry` carries the orders that are to take the real way; `argon2id` hashes passwords, else this thread does. */
export async function createCook(carry: Carry, argon2id?: Argon2id): Promise<Cook> {
  const kitchen = createKitchen(await loadSqlite(), argon2id)
  const app = createApp()
  const seed = kitchen.seedWorld(1)
  const transports = { carried: carriedTransport(app, carry), direct: directTransport(app) }
  const run: Cook['run'] = async (world, { order, switches, variations = {}, setting, waitMs }, way) => {
    const options = { stopwatch, switches, variations, ...(setting ? { setting } : {}) }
    const done = await kitchen.simulate(windClock(world, waitMs), order, transports[way], options)
    return { run: refuseWithoutCrypto(done), house: kitchen.houseOf(done.world) }
  }
  return {
    where: 'page',
    seed: { image: seed.durable.database, house: kitchen.houseOf(seed) },
    run,
    openPantry: async ({ before, trace, spanId, phase }) => {
      const { tables, query, close } = kitchen.openPantry(before, trace, spanId, phase)
      return { tables, close, query: (sql, { budgetMs }) => query(sql, { stopwatch, budgetMs }) }
    },
    menuCard: async () => {
      const { run: asked } = await run(seed, { lesson: null, order: askForMenu, switches: [], waitMs: 0 }, 'direct')
      return JSON.parse(onlyExchange(asked.trace)?.answer?.body ?? 'null')
    },
    close: () => {},
  }
}

const askForMenu: Order = { method: 'GET', path: '/api/openapi.json', headers: {}, body: null, as: 'none' }

/** Without cryptography a badge cannot be signed or read: the server's failure is this page's, and no lesson. */
function refuseWithoutCrypto(run: Run): Run {
  if (onlyExchange(run.trace)?.answer?.status === 500 && !globalThis.isSecureContext)
    throw new Error('no cryptography here')
  return run
}
