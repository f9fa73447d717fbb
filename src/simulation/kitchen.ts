// A kitchen: SQLite loaded once, from which worlds are seeded and in which orders run.

import { type Argon2id, argon2id as onThisThread, readHouse, type Sqlite, seedImage } from '../server'
import type { HouseState, Trace } from '../trace'
import type { Order } from './order'
import { openPantry, type Pantry } from './pantry'
import { type Run, type RunOptions, simulate } from './simulate'
import type { Transport } from './trip'
import { seedWorld, type World } from './world'

export interface Kitchen {
  /** `seed` is an unsigned 32-bit integer. */
  seedWorld(seed: number): World
  /** What that world's house holds: the same facts that the trace of an order begins with. */
  houseOf(world: World): HouseState
  /** Runs one order; an order that `checkOrder` refuses is the caller's mistake and throws. */
  simulate(world: World, order: Order, transport: Transport, options?: RunOptions): Promise<Run>
  /**
   * The tables as they stood when the span with that id began or ended, in the trace of an order that met `world`.
   * Whoever opens it closes it.
   */
  openPantry(world: World, trace: Trace, spanId: string, phase: 'start' | 'end'): Pantry
}

/** `argon2id` is the hashing of passwords; it may be done elsewhere. */
export function createKitchen(sqlite: Sqlite, argon2id: Argon2id = onThisThread): Kitchen {
  let image: Uint8Array | undefined
  // Two runs may overlap (a double click); each needs a shared database of its own name.
  let opened = 0
  // A world's image never changes, and many worlds share one.
  const houses = new WeakMap<Uint8Array, HouseState>()
  const houseOf = ({ durable }: World): HouseState => {
    const house = houses.get(durable.database) ?? readHouse(sqlite, durable.database)
    houses.set(durable.database, house)
    return house
  }
  return {
    seedWorld: (seed) => {
      image ??= seedImage(sqlite)
      return seedWorld(seed, image)
    },
    houseOf,
    simulate: (world, order, transport, options = {}) =>
      simulate(
        { sqlite, databaseId: `world-${++opened}`, house: houseOf(world), argon2id },
        world,
        order,
        transport,
        options,
      ),
    openPantry: (world, trace, spanId, phase) => openPantry(sqlite, world, trace, spanId, phase),
  }
}
