// The product's own modules on a bare page: runs orders by the way this page chose, and by a direct call; in the page,
// and where the kitchen works.

import { openCook } from '../../../src/app/cooking/open-cook'
import { directTransport } from '../../../src/network'
import { createApp, loadSqlite } from '../../../src/server'
import { createKitchen, type Order, seedWorld } from '../../../src/simulation'
import { type Trace, toOtlp } from '../../../src/trace'
import { connectNetwork } from '../../kit/network'

/** The way that this page has chosen. */
export interface Chosen {
  readonly way: string
}

export interface Comparison {
  /** The OTLP text of each order's trace, as this page's way gave it. */
  readonly carried: readonly string[]
  /** The ways that carried them. */
  readonly ways: readonly string[]
  /** The same by a direct call. */
  readonly direct: readonly string[]
  /** Where this page's kitchen works. */
  readonly where: string
  /** The same by this page's way, from there. */
  readonly cooked: readonly string[]
}

declare global {
  var compare: ((orders: readonly Order[]) => void) | undefined
  var chosen: Chosen | { readonly error: string } | undefined
  /** How many runs are done. */
  var compared: number | undefined
  var comparison: Comparison | { readonly error: string } | undefined
}

const opening = open()
opening.then(
  ({ network }) => {
    globalThis.chosen = { way: network.way ?? 'none' }
  },
  (error: unknown) => {
    globalThis.chosen = { error: String(error) }
  },
)

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

async function open() {
  const app = createApp()
  const { network, transport } = await connectNetwork(app, new URL('mockServiceWorker.js', document.baseURI).href)
  return { app, network, carriedBy: transport }
}

async function compareWays(orders: readonly Order[]): Promise<Comparison> {
  const { app, network, carriedBy } = await opening
  const kitchen = createKitchen(await loadSqlite())
  const world = kitchen.seedWorld(3)
  const ways = new Set<string>()
  const texts = async (run: (order: Order) => Promise<Trace>): Promise<string[]> => {
    const result = []
    for (const order of orders) {
      result.push(JSON.stringify(toOtlp(await run(order))))
      globalThis.compared = (globalThis.compared ?? 0) + 1
    }
    return result
  }
  const carried = await texts(async (order) => {
    const { trace } = await kitchen.simulate(world, order, carriedBy)
    ways.add(network.way ?? 'none')
    return trace
  })
  const direct = await texts(async (order) => (await kitchen.simulate(world, order, directTransport(app))).trace)
  const cook = await openCook(network.carry)
  const cooked = await texts(async (order) => {
    const seed = seedWorld(3, cook.seed.image)
    return (await cook.run(seed, { lesson: null, order, switches: [], waitMs: 0 }, 'carried')).run.trace
  })
  return { carried, ways: [...ways], direct, where: cook.where, cooked }
}
