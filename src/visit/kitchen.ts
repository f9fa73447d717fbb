// What the page asks of a kitchen, wherever that one works; who makes one stands outside this module.

import type { Order, Pantry, PlacedOrder, Run, World } from '../simulation'
import type { HouseState, Step, Trace } from '../trace'
import type { Way } from './state'

/** All but `seedWorld`, `houseOf` and `standIn` reject with a `KitchenProblem` that says which part failed. */
export interface Kitchen {
  /** In use now; an order can change it. `null` while it is being looked for. */
  readonly way: Way | null
  /** Tells of each change of `way`. */
  readonly onWay?: (listener: () => void) => void
  /** `seed` is an unsigned 32-bit integer. */
  seedWorld(seed: number): World
  /** What that world's house holds; of a world that came from here. */
  houseOf(world: World): HouseState
  /** The order with every secret replaced; nothing else may see it before. */
  standIn(order: Order): Order
  /** Runs an order in a world by a real `fetch`. */
  send(world: World, placed: PlacedOrder): Promise<Run>
  /** The same, past the network: for orders that are not shown. */
  replay(world: World, placed: PlacedOrder): Promise<Run>
  /** The tables of the world before an order, as they stood at a step of its trace. Whoever asks closes it. */
  openPantry(before: World, trace: Trace, spanId: string, phase: Step['phase']): Promise<OpenPantry>
  /** The OpenAPI document the server serves. */
  menuCard(): Promise<unknown>
}

export type SqlAnswer = ReturnType<Pantry['query']>

/** The tables, and SQL against them, which may take its time somewhere else. */
export interface OpenPantry {
  readonly tables: Pantry['tables']
  /** One statement that reads, stopped after `budgetMs` at the latest. Never throws because of what it says. */
  query(sql: string, options: { readonly budgetMs: number }): SqlAnswer | Promise<SqlAnswer>
  close(): void
}
