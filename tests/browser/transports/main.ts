// The product's own modules on a bare page: runs orders by the way this page chose, and by a direct call; in the page,
// and where the kitchen works.

import { openCook } from '../../../src/app/cooking/open-cook'
import { directTransport } from '../../../src/network'
import { createApp, loadSqlite } from '../../../src/server'
import { createKitchen, type Order, seedWorld } from '../../../src/simulation'
import { toOtlp } from '../../../src/trace'
import { connectNetwork } from '../../kit/network'

export interface Comparison {
  readonly way: string
  /** The OTLP text of each order's trace, as this page's way gave it. */
  readonly carried: readonly string[]
  /** The same by a direct call. */
  readonly direct: readonly string[]
  /** Where this page's kitchen works. */
  readonly where: string
  /** The same by this page's way, from there. */
  readonly cooked: readonly string[]
}

declare global {
  var compare: ((orders: readonly Order[]) => void) | undefined
  var comparison: Comparison | { readonly error: string } | undefined
}

globalThis.compare = (orders) => {
  compareWays(orders).then(
    (comparison) => {
      globalThis.comparison = comparison
    },
    (error: unknown) => {
      globalThis.comparison = { error: String(error) }
    },
  )
}

async function compareWays(orders: readonly Order[]): Promise<Comparison> {
  const app = createApp()
  const { network, transport: carriedBy } = await connectNetwork(
    app,
    new URL('mockServiceWorker.js', document.baseURI).href,
  )
  const kitchen = createKitchen(await loadSqlite())
  const world = kitchen.seedWorld(3)
  const texts = async (transport: typeof carriedBy): Promise<string[]> => {
    const result = []
    for (const order of orders)
      result.push(JSON.stringify(toOtlp((await kitchen.simulate(world, order, transport)).trace)))
    return result
  }
  const carried = await texts(carriedBy)
  const direct = await texts(directTransport(app))
  const cook = await openCook(network.carry)
  const cooked = []
  for (const order of orders) {
    const { run } = await cook.run(seedWorld(3, cook.seed.image), { order, switches: [], waitMs: 0 }, 'carried')
    cooked.push(JSON.stringify(toOtlp(run.trace)))
  }
  return { way: network.way ?? 'in-page', carried, direct, where: cook.where, cooked }
}
