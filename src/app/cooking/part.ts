// What the page asks of a cook, wherever that one works. Everything here but the functions is plain data.

import type { PlacedOrder, Run, World } from '../../simulation'
import type { HouseState, Step, Trace } from '../../trace'
import type { OpenPantry } from '../../visit'

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
