// A kitchen: SQLite loaded once, from which worlds are seeded and in which orders run.

import { type Sqlite, seedImage } from '../server'
import type { Order } from './order'
import { type Run, type RunOptions, simulate } from './simulate'
import type { Transport } from './trip'
import { seedWorld, type World } from './world'

export interface Kitchen {
  /** `seed` is an unsigned 32-bit integer. */
  seedWorld(seed: number): World
  /** Runs one order; an order that `checkOrder` refuses is the caller's mistake and throws. */
  simulate(world: World, order: Order, transport: Transport, options?: RunOptions): Promise<Run>
}

export function createKitchen(sqlite: Sqlite): Kitchen {
  let image: Uint8Array | undefined
  // Two runs may overlap (a double click); each needs a shared database of its own name.
  let opened = 0
  return {
    seedWorld: (seed) => {
      image ??= seedImage(sqlite)
      return seedWorld(seed, image)
    },
    simulate: (world, order, transport, options = {}) =>
      simulate({ sqlite, databaseId: `world-${++opened}` }, world, order, transport, options),
  }
}
