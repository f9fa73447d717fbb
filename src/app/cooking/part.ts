// What the page asks of a cook, wherever that one works. Everything here but the functions is plain data.

import type { Pantry, PlacedOrder, Run, World } from '../../simulation'
import type { HouseState, Step, Trace } from '../../trace'

export interface Ran {
  readonly run: Run
  /** What the house holds in the world after it. */
  readonly house: HouseState
}

/** Whose tables are looked at: those of the world before an order, at a step of its trace. */
export interface PantryOf {
  readonly before: World
  readonly trace: Trace
  readonly spanId: string
  readonly phase: Step['phase']
}

export type SqlAnswer = ReturnType<Pantry['query']>

/** The tables, and SQL against them, which may take its time somewhere else. */
export interface OpenPantry {
  readonly tables: Pantry['tables']
  /** One statement that reads, stopped after `budgetMs` at the latest. Never throws because of what it says. */
  query(sql: string, options: { readonly budgetMs: number }): SqlAnswer | Promise<SqlAnswer>
  close(): void
}

export interface Cook {
  /** One in a Worker can be ended, and another started in its place. */
  readonly where: 'worker' | 'page'
  /** The database of every seed world, and what its house holds. */
  readonly seed: { readonly image: Uint8Array; readonly house: HouseState }
  /** Runs an order in a world; `carried`: by a real `fetch`. */
  run(world: World, placed: PlacedOrder, way: 'carried' | 'direct'): Promise<Ran>
  openPantry(of: PantryOf): Promise<OpenPantry>
  /** The OpenAPI document that the server serves, as it parsed. */
  menuCard(): Promise<unknown>
  /** Lets go of what it holds; whatever it was asked for and has not done rejects. */
  close(): void
}
